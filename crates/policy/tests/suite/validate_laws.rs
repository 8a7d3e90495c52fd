//! What holds for the validation of every text: it ends, it is bounded, and what IAM refuses is an
//! error.

use crate::validate::REFERENCE;
use doorward_policy::validate::{FindingType, validate};
use doorward_policy::{Document, DocumentKind, ErrorKind};
use proptest::prelude::*;

/// Fragments of documents, good and bad; an empty one leaves the element out.
const VERSIONS: &[&str] = &[
    r#""2012-10-17""#,
    r#""2008-10-17""#,
    r#""2020-01-01""#,
    "1",
    "",
];
const SIDS: &[&str] = &["", r#""a""#, r#""b c""#, r#""""#, "1"];
const EFFECTS: &[&str] = &[r#""Allow""#, r#""Deny""#, r#""allow""#, r#""No""#, "1", ""];
const ACTIONS: &[&str] = &[
    r#""s3:GetObject""#,
    r#"["s3:GetObject","sts:AssumeRole"]"#,
    r#""sts:AssumeRole""#,
    r#""*""#,
    r#""s3:Get:Object""#,
    r#""s3""#,
    r#"":x""#,
    r#""s 3:GetObject""#,
    r#""?3:GetObject""#,
    "[]",
    "[1]",
    "",
];
const RESOURCES: &[&str] = &[
    r#""*""#,
    r#"["arn:aws:s3:::b","arn:aws:s3:::c"]"#,
    r#""b""#,
    r#""arn:aws""#,
    r#""arn:aws:s3""#,
    r#""arn:nowhere:s3:::b""#,
    r#""arn:aws:s3:eu-west-1::b""#,
    r#""arn:aws:iam:eu-west-1:111122223333:user/a""#,
    r#""arn:aws:iam::111122223333:thing""#,
    r#""arn:aws::::""#,
    "[]",
    "1",
    "",
];
const PRINCIPALS: &[&str] = &[
    "",
    r#""*""#,
    r#"{"AWS":"111122223333"}"#,
    r#"{"AWS":["arn:aws:iam::111122223333:role/r"]}"#,
    r#"{"AWS":[]}"#,
    "{}",
    r#""a""#,
    r#"{"Service":"ec2.amazonaws.com"}"#,
    r#"{"Services":"ec2.amazonaws.com"}"#,
];
const CONDITIONS: &[&str] = &[
    "",
    "{}",
    r#"{"StringEquals":{"aws:username":"a"}}"#,
    r#"{"StringIs":{"aws:username":"a"}}"#,
    r#"{"StringEquals":{"aws:username":"a","AWS:username":"b"}}"#,
    r#"{"StringEquals":{"aws:username":{}}}"#,
    r#"{"StringEquals":"a"}"#,
    r#"{"NullIfExists":{"aws:username":"true"}}"#,
    "1",
];

/// One fragment of those for an element, mostly a good one.
fn one_of(fragments: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop_oneof![
        3 => (0..3.min(fragments.len())).prop_map(move |at| fragments[at]),
        1 => (0..fragments.len()).prop_map(move |at| fragments[at]),
    ]
}

fn object(members: &[(&str, &str)]) -> String {
    let members = members.iter().filter(|(_, value)| !value.is_empty());
    let members: Vec<_> = members
        .map(|(key, value)| format!("\"{key}\":{value}"))
        .collect();
    format!("{{{}}}", members.join(","))
}

prop_compose! {
    fn statement()(
        sid in one_of(SIDS),
        effect in one_of(EFFECTS),
        actions in one_of(ACTIONS),
        resources in one_of(RESOURCES),
        principals in one_of(PRINCIPALS),
        conditions in one_of(CONDITIONS),
        negations in (0u8..12, 0u8..12, 0u8..12),
        other in prop_oneof![9 => Just(""), 1 => Just("1")],
    ) -> String {
        let name = |negation: u8, plain, negated| if negation == 0 { negated } else { plain };
        let twice = if negations.0 == 1 { actions } else { "" };
        object(&[
            ("Sid", sid),
            ("Effect", effect),
            (name(negations.0, "Action", "NotAction"), actions),
            ("NotAction", twice),
            (name(negations.1, "Resource", "NotResource"), resources),
            (name(negations.2, "Principal", "NotPrincipal"), principals),
            ("Condition", conditions),
            ("Other", other),
        ])
    }
}

prop_compose! {
    fn policy()(
        version in one_of(VERSIONS),
        statements in proptest::collection::vec(statement(), 0..3),
        single in any::<bool>(),
    ) -> String {
        let statements = match &*statements {
            [one] if single => one.clone(),
            _ => format!("[{}]", statements.join(",")),
        };
        object(&[("Version", version), ("Statement", &statements)])
    }
}

/// What IAM refuses and Access Analyzer finds less wrong, or nothing.
fn is_beyond_access_analyzer(kind: DocumentKind, error: &ErrorKind) -> bool {
    match error {
        // Empty lists are suggestions.
        ErrorKind::NoActions | ErrorKind::NoResources | ErrorKind::PrincipalEmpty => true,
        // A wildcard in a service's prefix is a suggestion, even where IAM knows only `*`.
        ErrorKind::Vendor(prefix) => prefix.contains(['*', '?']),
        // In policies that name principals, ids are better unique.
        ErrorKind::DuplicateSid(_) => kind != DocumentKind::Identity && kind != DocumentKind::Scp,
        _ => false,
    }
}

fn is_broken(kind: DocumentKind, text: &str) -> bool {
    let findings = validate(text, kind, &REFERENCE);
    findings
        .iter()
        .any(|finding| finding.check.kind == FindingType::Error)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_validated_to_its_end(text in "[ {}\\[\\]:,\"a-zA-Z0-9*?$é\n]{0,200}") {
        for kind in [DocumentKind::Identity, DocumentKind::Resource, DocumentKind::Rcp] {
            validate(&text, kind, &REFERENCE);
        }
    }

    #[test]
    fn a_policy_that_iam_refuses_has_an_error(text in policy(), cut in 0usize..4000) {
        // Most are left whole; from some a character is missing.
        let text: String = text.char_indices().filter(|(at, _)| *at != cut).map(|(_, c)| c).collect();
        for kind in [
            DocumentKind::Identity,
            DocumentKind::Resource,
            DocumentKind::Trust,
            DocumentKind::Scp,
            DocumentKind::Rcp,
        ] {
            let Err(error) = Document::parse(&text, kind) else { continue };
            if !is_beyond_access_analyzer(kind, &error.kind) {
                prop_assert!(is_broken(kind, &text), "{kind:?} {error:?} {text}");
            }
        }
    }
}

/// Documents near the size that is read at all, each made to make some check work hard.
#[test]
fn what_a_hostile_policy_gets_is_bounded() {
    let list = |count: usize, one: &dyn Fn(usize) -> String| {
        let all: Vec<_> = (0..count).map(|at| format!("\"{}\"", one(at))).collect();
        format!("[{}]", all.join(","))
    };
    let get = list(8_000, &|_| "s3:GetObject".to_owned());
    let tags: Vec<_> = (0..3_500)
        .map(|at| format!("\"s3:ExistingObjectTag/{at}\":\"x\""))
        .collect();
    let tagged = format!("{{\"StringEquals\":{{{}}}}}", tags.join(","));
    let github = list(3_000, &|_| "token.actions.githubusercontent.com".to_owned());
    let github = format!("{{\"Federated\":{github}}}");
    let stars = list(20, &|_| "*".to_owned());
    let subject = "token.actions.githubusercontent.com:sub";
    let subject = format!("{{\"StringLike\":{{\"{subject}\":{stars}}}}}");
    let assume = list(6_000, &|_| "sts:AssumeRole".to_owned());
    let providers = list(18_000, &|_| "a.b".to_owned());
    let providers = format!("{{\"Federated\":{providers}}}");
    let wild = list(20_000, &|at| format!("s3:{at}*"));
    let all = r#""*""#;
    let identify = r#""sts:AssumeRoleWithWebIdentity""#;
    for [action, resource, principal, condition] in [
        [&*wild, all, "", ""],
        [&get, all, all, &tagged],
        [identify, "", &github, &subject],
        [&assume, "", &providers, ""],
    ] {
        let statement = object(&[
            ("Effect", r#""Allow""#),
            ("Action", action),
            ("Resource", resource),
            ("Principal", principal),
            ("Condition", condition),
        ]);
        let text = object(&[("Version", r#""2012-10-17""#), ("Statement", &statement)]);
        for kind in [
            DocumentKind::Identity,
            DocumentKind::Resource,
            DocumentKind::Trust,
        ] {
            let findings = validate(&text, kind, &REFERENCE);
            let words: usize = findings.iter().map(|finding| finding.details.len()).sum();
            let places: usize = findings.iter().map(|f| f.locations.len()).sum();
            assert!(words < 8_000_000 && places < 200_000, "{words} {places}");
        }
    }
}
