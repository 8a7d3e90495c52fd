//! What is refused: where, and in which words of AWS.

use doorward_names::{Arn, UniqueId};
use doorward_policy::{Document, DocumentKind, ErrorKind, Position, Span, Version};
use std::collections::BTreeMap;

const GOOD: &str = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#;

fn aws(kind: DocumentKind, text: &str) -> String {
    match Document::parse(text, kind) {
        Ok(_) => panic!("accepted: {text}"),
        Err(error) => error.aws_message(),
    }
}

fn in_statement(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#)
}

#[test]
fn identity_policies_are_refused_in_the_words_of_aws() {
    let syntax = "Syntax errors in policy.";
    let legacy = "The policy failed legacy parsing";
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    let no_actions = "Policy statement must contain actions.";
    let no_resources = "Policy statement must contain resources.";
    for (statement, message) in [
        (r#""Action":"s3:Get","Resource":"*""#, syntax),
        (
            r#""Effect":"Maybe","Action":"s3:Get","Resource":"*""#,
            syntax,
        ),
        (
            r#""Effect":"allow","Action":"s3:Get","Resource":"*""#,
            legacy,
        ),
        (r#""Effect":"Allow","Resource":"*""#, no_actions),
        (r#""Effect":"Allow""#, no_actions),
        (r#""Effect":"Allow","Action":[],"Resource":"*""#, no_actions),
        (r#""Effect":"Allow","Action":"s3:Get""#, no_resources),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":[]"#,
            no_resources,
        ),
        (r#""Effect":"Allow","Action":1,"Resource":"*""#, syntax),
        (
            r#""Effect":"Allow","Action":"a:b","NotAction":"a:c","Resource":"*""#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"a:b","Resource":"*","NotResource":"*""#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"a:b","Resource":"*","Extra":1"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"GetObject","Resource":"*""#,
            vendor,
        ),
        (r#""Effect":"Allow","NotAction":"","Resource":"*""#, vendor),
        (
            r#""Effect":"Allow","Action":"s3:a:b","Resource":"*""#,
            "Actions/Condition can contain only one colon.",
        ),
        (
            r#""Effect":"Allow","Action":":Get","Resource":"*""#,
            "Vendor  is not valid",
        ),
        (
            r#""Effect":"Allow","Action":"iam :Get","Resource":"*""#,
            "Vendor iam  is not valid",
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"box""#,
            r#"Resource box must be in ARN format or "*"."#,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws2:s3:::box/*""#,
            r#"Partition "aws2" is not valid for resource "arn:aws2:s3:::box/*"."#,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"s3::box/*""#,
            r#"Partition "" is not valid for resource "arn::box/*:*:*:*"."#,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3::box""#,
            legacy,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws::::box""#,
            legacy,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws""#,
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:us-east-1::box""#,
            "Resource arn:aws:s3:us-east-1::box can not contain region information.",
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:iam:us-east-1::user/x""#,
            "IAM resource arn:aws:iam:us-east-1::user/x cannot contain region information.",
        ),
        (
            r#""Effect":"Allow","Action":"iam:Get","Resource":"arn:aws:iam::1:thing""#,
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, \
             instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, \
             oidc-provider/, report/, access-report/.",
        ),
        (
            r#""Effect":"Allow","Principal":"*","Action":"s3:Get","Resource":"*""#,
            "Policy document should not specify a principal.",
        ),
        (
            r#""Sid":"a b","Effect":"Allow","Action":"s3:Get","Resource":"*""#,
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular \
             expression [0-9A-Za-z]*",
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":[]"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Bool":"x"}"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Equals":{"k":"x"}}"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Bool":{"k":null}}"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"NullIfExists":{"k":"true"}}"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Bool":{"k:a":"x","K:A":"y"}}"#,
            syntax,
        ),
        (
            r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"DateEquals":{"k":"soon"}}"#,
            legacy,
        ),
    ] {
        assert_eq!(
            aws(DocumentKind::Identity, &in_statement(statement)),
            message,
            "{statement}"
        );
    }
    for text in [
        "",
        "{not",
        "null",
        "[]",
        "{}",
        r#"{"Version":"2012-10-17"}"#,
        r#"{"Statement":[]}"#,
        r#"{"Statement":"x"}"#,
        r#"{"Version":"2020-01-01","Statement":[]}"#,
        r#"{"Statement":[],"Statement":[]}"#,
    ] {
        assert_eq!(aws(DocumentKind::Identity, text), syntax, "{text}");
    }
}

#[test]
fn what_aws_accepts_is_accepted() {
    for statement in [
        r#""Effect":"Allow","Action":"*:*","Resource":"arn:aws:iam::*:*""#,
        r#""Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:root""#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:*:*:access-grants/default/*""#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:us-east-1:1:accesspoint/x""#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:*""#,
        r#""Sid":"","Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{}"#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Odd":{}}"#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"DateEquals":{"k":"2026-01-01t10"}}"#,
        r#""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"Bool":{"k":[true,"false"]}}"#,
    ] {
        let text = in_statement(statement);
        let parsed = Document::parse(&text, DocumentKind::Identity);
        assert!(parsed.is_ok(), "{statement}: {}", parsed.unwrap_err());
    }
}

#[test]
fn trust_policies_are_refused_in_the_words_of_aws() {
    let only_sts = "AssumeRole policy may only specify STS AssumeRole actions.";
    for (statement, message) in [
        (
            r#""Effect":"Allow","Action":"sts:AssumeRole""#,
            "Missing required field Principal",
        ),
        (
            r#""Effect":"Allow","Principal":{},"Action":"sts:AssumeRole""#,
            "Missing required field Principal cannot be empty!",
        ),
        (r#""Effect":"Allow","Principal":"*","Action":"*""#, only_sts),
        (
            r#""Effect":"Allow","Principal":"*","Action":"s3:Get""#,
            only_sts,
        ),
        (
            r#""Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*""#,
            "Has prohibited field Resource",
        ),
        (
            r#""Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","NotResource":"*""#,
            "AssumeRole policy must not contain resources.",
        ),
        (
            r#""Effect":"Allow","NotPrincipal":"*","Action":"sts:AssumeRole""#,
            "Allow with NotPrincipal is not allowed.",
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/*"},"Action":"sts:AssumeRole""#,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111111111111:user/*""#,
        ),
        (
            r#""Effect":"Allow","Principal":{"AWS":"ada"},"Action":"sts:AssumeRole""#,
            r#"Invalid principal in policy: "AWS":"ada""#,
        ),
    ] {
        assert_eq!(
            aws(DocumentKind::Trust, &in_statement(statement)),
            message,
            "{statement}"
        );
    }
    assert_eq!(
        aws(DocumentKind::Trust, "{x"),
        "This policy contains invalid Json"
    );
    let empty = r#"{"Statement":[]}"#;
    assert_eq!(
        aws(DocumentKind::Trust, empty),
        "Could not parse the policy: Statement is empty!"
    );
}

#[test]
fn of_several_errors_aws_reports_the_one_it_checks_first() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"a","Effect":"Allow","Action":"x","Resource":"*"},
        {"Sid":"a","Effect":"Allow"}]}"#;
    let unique = "Statement IDs (SID) in a single policy must be unique.";
    assert_eq!(aws(DocumentKind::Identity, text), unique);
}

#[test]
fn errors_say_where() {
    let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\"Effect\": \"Permit\"}\n}";
    let error = Document::parse(text, DocumentKind::Identity).unwrap_err();
    assert_eq!((error.line(), error.column()), (3, 27));
    assert_eq!(
        error.to_string(),
        "`Effect` is `Allow` or `Deny` at line 3, column 27"
    );
    assert!(matches!(error.kind, ErrorKind::Syntax(_)));
}

#[test]
fn managed_policies_must_be_of_the_current_version() {
    let old = format!(r#"{{"Statement":{{{GOOD}}}}}"#);
    let old = Document::parse(&old, DocumentKind::Identity).unwrap();
    assert_eq!(old.version(), Version::V2008);
    let error = old.require_current_version().unwrap_err();
    assert_eq!(
        error.aws_message(),
        "Policy document must be version 2012-10-17 or greater."
    );
    let new = Document::parse(&in_statement(GOOD), DocumentKind::Identity).unwrap();
    assert!(new.require_current_version().is_ok());
}

#[test]
fn whitespace_does_not_count_but_in_scps() {
    let text = format!("{{\n \"Statement\" : [ {{{GOOD}}} ] }}");
    let identity = Document::parse(&text, DocumentKind::Identity).unwrap();
    let scp = Document::parse(&text, DocumentKind::Scp).unwrap();
    assert_eq!(scp.size(), text.chars().count());
    assert_eq!(
        identity.size(),
        text.chars().filter(|c| !c.is_whitespace()).count()
    );
}

#[test]
fn a_statement_starts_where_the_token_before_it_ended() {
    let text = format!("{{\"Statement\":[{{{GOOD}}},\n  {{{GOOD}}}]}}");
    let document = Document::parse(&text, DocumentKind::Identity).unwrap();
    let first = document.statement_span(0).unwrap();
    let second = document.statement_span(1).unwrap();
    assert_eq!(&text[..first.start], "{\"Statement\":[");
    assert_eq!(first.end, second.start);
    assert!(text[second.start..].starts_with(",\n"));
    assert_eq!(&text[second.end..], "]}");
    let single = format!("{{\"Statement\":{{{GOOD}}}}}");
    let document = Document::parse(&single, DocumentKind::Identity).unwrap();
    let Span { start, end } = document.statement_span(0).unwrap();
    assert_eq!(&single[start..end], format!("{GOOD}}}"));
    assert_eq!(Position::of("a\né", 4), Position { line: 2, column: 2 });
}

#[test]
fn deleted_principals_are_shown_as_their_unique_ids() {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
        "Principal":{"AWS":["arn:aws:iam::111111111111:user/ada","arn:aws:iam::111111111111:role/r","222222222222"]}}}"#;
    let document = Document::parse(text, DocumentKind::Trust).unwrap();
    let arns: Vec<_> = document.principal_arns().map(Arn::as_str).collect();
    assert_eq!(
        arns,
        [
            "arn:aws:iam::111111111111:user/ada",
            "arn:aws:iam::111111111111:role/r"
        ]
    );
    let shown = document.rewrite_principals(text, |arn| {
        arn.as_str()
            .ends_with("ada")
            .then(|| "AIDA11111111111111111".into())
    });
    assert_eq!(
        shown,
        text.replace(
            "arn:aws:iam::111111111111:user/ada",
            "AIDA11111111111111111"
        )
    );
    // What is shown can be read again, and means the same.
    assert!(Document::parse(&shown, DocumentKind::Trust).is_ok());
    let id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let ids = BTreeMap::from([(Arn::parse(arns[0]).unwrap(), id)]);
    let _ = document.clone().with_resolved_principals(&ids);
}

#[test]
fn a_customers_rcp_denies_everybody_actions_of_services_it_names() {
    let rcp = |statement: &str| {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#);
        let document = Document::parse(&text, DocumentKind::Rcp).unwrap();
        document.only_denies_everybody()
    };
    let deny = r#""Effect":"Deny","Principal":"*","Action":["s3:*","sts:Assume*"],"Resource":"*""#;
    assert!(rcp(deny));
    assert!(rcp(&deny.replace(r#":"*","A"#, r#":{"AWS":"*"},"A"#)));
    for (from, to) in [
        ("Deny", "Allow"),
        ("Action", "NotAction"),
        ("s3:*", "*"),
        (r#":"*","A"#, r#":{"AWS":["*","111122223333"]},"A"#),
        (r#":"*","A"#, r#":{"Service":"s3.amazonaws.com"},"A"#),
    ] {
        assert!(!rcp(&deny.replace(from, to)), "{to}");
    }
}

/// What AWS saves, takes with a session, or refuses, by the type of the operator.
#[test]
fn values_that_their_operator_cannot_read_are_not_saved() {
    for (operator, value, is_saved, is_passed) in [
        ("NumericEquals", "01", true, true),
        ("NumericEquals", "NaN", false, true),
        ("NumericEquals", "no-number", false, true),
        ("DateEquals", "2030-01-01T00:00:00Z", true, true),
        ("DateEquals", "not-a-date", false, true),
        ("IpAddress", "192.000.2.0/24", true, true),
        ("IpAddress", "not-an-ip", false, true),
        ("NotIpAddress", "192.0.2.0/33", false, true),
        ("NotIpAddress", "2001:db8::5/64", false, false),
        ("ArnLike", "not-an-arn", false, true),
        (
            "ArnEquals",
            "arn:aws:iam::111111111111:user/ada",
            true,
            true,
        ),
        ("ArnLike", "arn:aws:s3:*", true, true),
        ("ArnLike", "${aws:PrincipalArn}", true, true),
        ("BinaryEquals", "YQ==", true, true),
        ("BinaryEquals", "no-binary", false, false),
        ("Bool", "yes", true, true),
        ("Null", "yes", true, true),
        ("StringEquals", "anything", true, true),
    ] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "s3:*",
                "Resource": "*", "Condition": {{"{operator}": {{"k:v": ["{value}"]}}}}}}}}"#
        );
        let parse = |kind| Document::parse(&text, kind).map_err(|error| error.kind);
        let refused = |is_good: bool, kind| match parse(kind) {
            Ok(_) => assert!(is_good, "{operator} {value} {kind:?}"),
            Err(ErrorKind::Legacy(words)) => {
                assert!(!is_good, "{operator} {value} {kind:?}");
                assert!(words.contains(value), "{words}");
            }
            Err(other) => panic!("{operator} {value} {kind:?}: {other:?}"),
        };
        for kind in [
            DocumentKind::Identity,
            DocumentKind::Boundary,
            DocumentKind::Scp,
        ] {
            refused(is_saved, kind);
        }
        refused(is_passed, DocumentKind::Session);
        assert!(Document::parse_kept(&text, DocumentKind::Identity).is_ok());
    }
}
