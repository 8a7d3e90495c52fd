//! The checks on AWS's own samples, and on what is hard to get right.

use super::*;
use crate::DocumentKind;

/// A little of the reference: keys whose type matters here.
const REFERENCE: &str = "\ns\ts3\trcp\nk\ts3:max-keys\tNumeric\nk\ts3:prefix\tString\n";

fn reference() -> Reference<'static> {
    Reference::new(REFERENCE)
}

fn identity(statements: &str) -> Document {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Document::parse_for_analysis(&text, DocumentKind::Identity)
        .unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn resource(statements: &str) -> Document {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Document::parse_for_analysis(&text, DocumentKind::Resource)
        .unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// `P`, `F` with the numbers of statements, or `?`.
fn letter(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Pass => "P".into(),
        Verdict::Fail(reasons) => {
            let numbers = reasons.iter().map(|r| r.statement.to_string());
            format!("F{}", numbers.collect::<Vec<_>>().join(","))
        }
        Verdict::Unknown => "?".into(),
    }
}

fn compare(new: &Document, existing: &Document) -> String {
    let verdict = no_new_access(new, existing, &reference());
    if let Verdict::Fail(reasons) = &verdict {
        for reason in reasons {
            let witness = &reason.witness;
            assert!(witness.grant(new.statements()).is_some(), "{witness:?}");
            let existing = with_wildcards(existing.statements());
            assert!(witness.grant(&existing).is_none(), "{witness:?}");
        }
    }
    letter(&verdict)
}

fn own(new: &str, existing: &str) -> String {
    compare(&identity(new), &identity(existing))
}

fn of_resource(new: &str, existing: &str) -> String {
    compare(&resource(new), &resource(existing))
}

/// An Allow of `action` on `resource`, with more elements.
fn allow(action: &str, resource: &str, more: &str) -> String {
    statement("Allow", action, resource, more)
}

fn deny(action: &str, resource: &str, more: &str) -> String {
    statement("Deny", action, resource, more)
}

fn statement(effect: &str, action: &str, resource: &str, more: &str) -> String {
    let list = |text: &str| text.replace(' ', "\", \"");
    let (action, resource) = (list(action), list(resource));
    format!(r#"{{"Effect": "{effect}", "Action": ["{action}"], "Resource": ["{resource}"]{more}}}"#)
}

fn when(operator: &str, key: &str, values: &str) -> String {
    let values = values.replace(' ', "\", \"");
    format!(r#", "Condition": {{"{operator}": {{"{key}": ["{values}"]}}}}"#)
}

const ALL: &str = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;

#[test]
fn actions_and_resources_are_compared_as_the_sets_they_are() {
    let on = "arn:aws:s3:::b";
    for (new, existing, verdict) in [
        (allow("s3:GetObject", "*", ""), ALL.into(), "P"),
        (ALL.into(), allow("s3:GetObject", "*", ""), "F0"),
        (
            allow("s3:GetObject", "*", ""),
            allow("S3:getobject", "*", ""),
            "P",
        ),
        (allow("s3:Get*", "*", ""), allow("s3:*", "*", ""), "P"),
        (allow("s3:G*t", "*", ""), allow("s3:Get*", "*", ""), "F0"),
        (allow("s3:*", "*", ""), allow("s3:a* s3:?*", "*", ""), "P"),
        (allow("s3:Get*", "*", ""), allow("*:Get*", "*", ""), "P"),
        (
            allow("s3:a", on, ""),
            allow("s3:a", "arn:aws:s3:::*", ""),
            "P",
        ),
        (
            allow("s3:a", "*", ""),
            allow("s3:a", "arn:*:*:*:*:*", ""),
            "F0",
        ),
        (
            allow("s3:a", "arn:aws:s3:*", ""),
            allow("s3:a", "arn:aws:s3:*:*:*", ""),
            "P",
        ),
        (
            allow("s3:a", "arn:aws:s3:::b/*", ""),
            allow("s3:a", "arn:aws:s3:::b*", ""),
            "P",
        ),
        (
            allow("s3:a", "arn:aws:s3:::b*", ""),
            allow("s3:a", "arn:aws:s3:::b/*", ""),
            "F0",
        ),
        (
            allow("s3:a s3:b", "arn:aws:s3:::x arn:aws:s3:::y", ""),
            allow("s3:a s3:b", "arn:aws:s3:::x", "") + "," + &allow("s3:*", "arn:aws:s3:::y", ""),
            "P",
        ),
        (
            allow("s3:a s3:b", "arn:aws:s3:::x arn:aws:s3:::y", ""),
            allow("s3:a", "arn:aws:s3:::x", "") + "," + &allow("s3:b", "arn:aws:s3:::y", ""),
            "F0",
        ),
        (
            allow("s3:a", "*", "") + "," + &allow("s3:b", "*", "") + "," + &allow("s3:c", "*", ""),
            allow("s3:b", "*", ""),
            "F0,2",
        ),
        (
            allow("s3:*", "*", "") + "," + &deny("s3:Put*", "*", ""),
            allow("s3:G* s3:P*", "*", ""),
            "F0",
        ),
        (
            allow("s3:Get* s3:Put*", "*", "") + "," + &deny("s3:Put*", "*", ""),
            allow("s3:Get*", "*", ""),
            "P",
        ),
        (
            ALL.into(),
            ALL.to_string() + "," + &deny("s3:PutBucketPolicy", on, ""),
            "F0",
        ),
        (
            allow("s3:*", "*", "") + "," + &deny("s3:PutBucketPolicy", on, ""),
            ALL.to_string() + "," + &deny("s3:PutBucketPolicy", on, ""),
            "P",
        ),
        (
            allow("s3:*", "*", "") + "," + &deny("s3:PutBucket*", "*", ""),
            ALL.to_string() + "," + &deny("s3:PutBucketPolicy", on, ""),
            "P",
        ),
        // Like AWS's checks, these do not know that listing buckets has no bucket.
        (
            allow("s3:ListAllMyBuckets", "*", ""),
            ALL.to_string() + "," + &deny("s3:*", on, ""),
            "F0",
        ),
        (deny("*", "*", ""), deny("s3:a", "*", ""), "P"),
    ] {
        assert_eq!(own(&new, &existing), verdict, "{new}\n{existing}");
    }
}

#[test]
fn what_is_left_out_by_name_is_a_complement() {
    let not = |action: &str| {
        format!(r#"{{"Effect": "Allow", "NotAction": "{action}", "Resource": "*"}}"#)
    };
    let elsewhere = |resource: &str| {
        format!(r#"{{"Effect": "Allow", "Action": "s3:*", "NotResource": "{resource}"}}"#)
    };
    for (new, existing, verdict) in [
        (not("iam:*"), ALL.to_string(), "P"),
        (ALL.to_string(), not("iam:*"), "F0"),
        (not("iam:*"), not("iam:Create*"), "P"),
        (not("iam:Create*"), not("iam:*"), "F0"),
        (
            ALL.to_string(),
            not("iam:*") + "," + &allow("iam:*", "*", ""),
            "P",
        ),
        (allow("s3:Get*", "*", ""), not("iam:*"), "P"),
        (
            ALL.to_string() + "," + &deny("iam:*", "*", ""),
            not("iam:*"),
            "P",
        ),
        (
            not("iam:*"),
            ALL.to_string() + "," + &deny("iam:*", "*", ""),
            "P",
        ),
        (
            elsewhere("arn:aws:s3:::b*"),
            elsewhere("arn:aws:s3:::b"),
            "P",
        ),
        (
            elsewhere("arn:aws:s3:::b"),
            elsewhere("arn:aws:s3:::b*"),
            "F0",
        ),
    ] {
        assert_eq!(own(&new, &existing), verdict, "{new}\n{existing}");
    }
}

#[test]
fn conditions_are_compared_by_what_they_let_through() {
    let tag = "aws:ResourceTag/team";
    for (new, existing, verdict) in [
        (
            ("StringEquals", tag, "a"),
            ("StringEquals", tag, "a b"),
            "P",
        ),
        (
            ("StringEquals", tag, "a b"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEquals", "AWS:resourcetag/TEAM", "a"),
            "P",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEqualsIgnoreCase", tag, "A"),
            "P",
        ),
        (
            ("StringEqualsIgnoreCase", tag, "a"),
            ("StringEquals", tag, "a A"),
            "P",
        ),
        (("StringEquals", tag, "ab"), ("StringLike", tag, "a*"), "P"),
        (
            ("StringLike", tag, "a*b"),
            ("StringLike", tag, "a* *b"),
            "P",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringNotEquals", tag, "b"),
            "P",
        ),
        (
            ("StringNotEquals", tag, "b"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEqualsIfExists", tag, "a"),
            "P",
        ),
        (
            ("StringEqualsIfExists", tag, "a"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (("StringEquals", tag, "a"), ("Null", tag, "false"), "P"),
        (("Null", tag, "false"), ("StringLike", tag, "*"), "P"),
        (
            ("NumericLessThan", "s3:max-keys", "5"),
            ("NumericLessThanEquals", "s3:max-keys", "5"),
            "P",
        ),
        (
            ("NumericLessThanEquals", "s3:max-keys", "5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "F0",
        ),
        (
            ("NumericLessThan", "s3:max-keys", "4.5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "P",
        ),
        (
            ("NumericNotEquals", "s3:max-keys", "5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "F0",
        ),
        (
            ("DateLessThan", "aws:CurrentTime", "2026-01-01T00:00:00Z"),
            (
                "DateLessThan",
                "aws:CurrentTime",
                "2026-01-01T02:00:00+02:00",
            ),
            "P",
        ),
        (
            ("DateLessThan", "aws:CurrentTime", "2026-01-02"),
            ("DateLessThan", "aws:CurrentTime", "2026-01-01"),
            "F0",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.1.0.0/16"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            "P",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/9 10.128.0.0/9"),
            "P",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/9"),
            "F0",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("NotIpAddress", "aws:SourceIp", "11.0.0.0/8"),
            "P",
        ),
        (
            ("Bool", "aws:SecureTransport", "true"),
            ("Bool", "aws:SecureTransport", "true false"),
            "P",
        ),
        (
            ("Null", "aws:SecureTransport", "false"),
            ("Bool", "aws:SecureTransport", "true false"),
            "P",
        ),
        (
            ("Bool", "aws:SecureTransport", "false"),
            ("Bool", "aws:SecureTransport", "true"),
            "F0",
        ),
        (
            ("ArnEquals", "aws:SourceArn", "arn:aws:sns:r:1:t"),
            ("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1:*"),
            "P",
        ),
        (
            ("StringLike", "aws:SourceArn", "arn:aws:sns:*:1:t"),
            ("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1:t"),
            "F0",
        ),
        (
            ("BinaryEquals", "k:b", "QUI="),
            ("BinaryEquals", "k:b", "QUI"),
            "P",
        ),
        (
            ("BinaryEquals", "k:b", "QUI="),
            ("BinaryEquals", "k:b", "QUJD"),
            "F0",
        ),
        (
            ("StringEquals", tag, "${aws:username}"),
            ("StringEquals", tag, "${aws:username}"),
            "P",
        ),
        (
            ("StringEquals", tag, "x-${aws:username}"),
            ("StringLike", tag, "x-*"),
            "P",
        ),
        (
            ("StringLike", tag, "x*"),
            ("StringEquals", tag, "x${aws:username}"),
            "F0",
        ),
        (
            ("StringEquals", tag, "${aws:username}"),
            ("StringEquals", tag, "${aws:userid}"),
            "F0",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a b"),
            "P",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a b"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
        (
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a b"),
            "P",
        ),
        (
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
    ] {
        let given = |(operator, key, values): (&str, &str, &str)| {
            allow("s3:*", "*", &when(operator, key, values))
        };
        assert_eq!(
            own(&given(new), &given(existing)),
            verdict,
            "{new:?} {existing:?}"
        );
        // What one condition allows, Allow everything with its opposite denied allows too.
        assert_eq!(own(&given(new), &allow("s3:*", "*", "")), "P", "{new:?}");
    }
}

#[test]
fn conditions_of_several_statements_add_up() {
    let ip = |range: &str| allow("s3:*", "*", &when("IpAddress", "aws:SourceIp", range));
    let ranges = ip("0.0.0.0/1") + "," + &ip("128.0.0.0/1") + "," + &ip("::/0");
    assert_eq!(own(&ip("0.0.0.0/0"), &ranges), "P");
    assert_eq!(
        own(
            &allow("s3:*", "*", &when("Null", "aws:SourceIp", "false")),
            &ranges
        ),
        "P"
    );
    // A request may lack the key.
    assert_eq!(own(&allow("s3:*", "*", ""), &ranges), "F0");
}

/// From AWS's samples for this very check, in short.
#[test]
fn candidates_against_a_reference_that_wants_a_tag() {
    let key = "aws:ResourceTag/owner";
    let terminate = "ec2:TerminateInstances";
    let reference = ALL.to_string() + "," + &deny(terminate, "*", &when("Null", key, "true"));
    let tagged = when("StringEquals", key, "v");
    for (candidate, verdict) in [
        (allow(terminate, "*", &tagged), "P"),
        (allow("ec2:RunInstances", "*", ""), "P"),
        (
            // Without the tag, the Deny holds as well: it is negated.
            allow(terminate, "*", "")
                + ","
                + &deny(terminate, "*", &when("StringNotEquals", key, "v")),
            "P",
        ),
        (allow(terminate, "*", ""), "F0"),
        (allow("ec2:*", "*", ""), "F0"),
    ] {
        assert_eq!(own(&candidate, &reference), verdict, "{candidate}");
    }
}

#[test]
fn variables_in_resources_stand_for_whatever_they_are() {
    let on = |end: &str| allow("s3:*", &format!("arn:aws:s3:::b/{end}"), "");
    for (new, existing, verdict) in [
        ("${aws:username}/*", "${aws:username}/*", "P"),
        ("${aws:username}/*", "${AWS:UserName}*", "P"),
        ("${aws:username}", "*", "P"),
        ("*", "${aws:username}", "F0"),
        ("x/${aws:username}", "x/?*", "F0"),
        ("${aws:username}", "ada", "F0"),
        ("ada", "${aws:username}", "F0"),
        ("${aws:username}", "${aws:userid}", "F0"),
    ] {
        assert_eq!(own(&on(new), &on(existing)), verdict, "{new} {existing}");
    }
}

fn grants(principal: &str, more: &str) -> String {
    let head = r#""Effect": "Allow", "Action": "sts:AssumeRole""#;
    format!(r#"{{{head}, "Principal": {principal}{more}}}"#)
}

#[test]
fn principals_are_covered_by_their_account_and_by_everyone() {
    let aws = |name: &str| format!(r#"{{"AWS": "{name}"}}"#);
    let (account, user) = (
        aws("111111111111"),
        aws("arn:aws:iam::111111111111:user/ada"),
    );
    let role = aws("arn:aws:iam::111111111111:role/r");
    let session = aws("arn:aws:sts::111111111111:assumed-role/r/s");
    let other = aws("222222222222");
    let glue = r#"{"Service": "glue.amazonaws.com"}"#.to_string();
    let web = r#"{"Federated": "idp.example"}"#.to_string();
    let everyone = r#""*""#.to_string();
    for (new, existing, verdict) in [
        (&user, &account, "P"),
        (&role, &account, "P"),
        (&session, &role, "P"),
        (&role, &session, "F0"),
        (&account, &user, "F0"),
        (&account, &everyone, "P"),
        (&everyone, &account, "F0"),
        (&account, &other, "F0"),
        (&glue, &account, "F0"),
        (&glue, &everyone, "P"),
        (&web, &everyone, "P"),
        (&web, &glue, "F0"),
        (&role, &aws("arn:aws:iam::111111111111:role/*"), "P"),
        (&role, &aws("arn:aws:iam::*:role/q*"), "F0"),
        (&everyone, &aws("arn:aws:iam::*:role/*"), "F0"),
        (&aws("AIDA00000000000000001"), &everyone, "P"),
        (&aws("AIDA00000000000000001"), &account, "F0"),
    ] {
        let verdict_is = of_resource(&grants(new, ""), &grants(existing, ""));
        assert_eq!(verdict_is, verdict, "{new} {existing}");
    }
}

#[test]
fn a_callers_arn_and_account_are_those_of_the_principal() {
    let everyone = |more: &str| grants(r#""*""#, more);
    let role = grants(r#"{"AWS": "arn:aws:iam::111111111111:role/r"}"#, "");
    let account = grants(r#"{"AWS": "111111111111"}"#, "");
    let arn = |value: &str| when("ArnLike", "aws:PrincipalArn", value);
    let of = |value: &str| when("StringEquals", "aws:PrincipalAccount", value);
    for (new, existing, verdict) in [
        (
            role.clone(),
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            "P",
        ),
        (
            role.clone(),
            everyone(&arn("arn:aws:iam::111111111111:role/q")),
            "F0",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            "P",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            "F0",
        ),
        (account.clone(), everyone(&of("111111111111")), "P"),
        (everyone(&of("111111111111")), account.clone(), "P"),
        (everyone(&of("222222222222")), account.clone(), "F0"),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            account.clone(),
            "P",
        ),
    ] {
        assert_eq!(of_resource(&new, &existing), verdict, "{new}\n{existing}");
    }
}

/// From AWS's samples for role trust policies, in short.
#[test]
fn candidates_against_a_reference_of_trusted_providers() {
    let provider = r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/Mine"}"#;
    let with = |effect: &str, principal: &str, action: &str| {
        format!(r#"{{"Effect": "{effect}", "Principal": {principal}, {action}}}"#)
    };
    let web = r#""Action": "sts:AssumeRoleWithWebIdentity""#;
    let others = r#""NotAction": ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]"#;
    let reference = with("Allow", provider, web) + "," + &with("Allow", r#""*""#, others);
    let saml = r#""Action": "sts:AssumeRoleWithSAML""#;
    let any = r#"{"Federated": "*"}"#;
    for (candidate, verdict) in [
        (with("Allow", provider, web), "P"),
        (
            with(
                "Allow",
                r#"{"Service": "ec2.amazonaws.com"}"#,
                r#""Action": "sts:AssumeRole""#,
            ),
            "P",
        ),
        (
            with(
                "Allow",
                r#"{"Federated": "arn:aws:iam::111111111111:saml-provider/Mine"}"#,
                saml,
            ),
            "F0",
        ),
        (
            with("Allow", r#"{"Federated": "graph.facebook.com"}"#, web),
            "F0",
        ),
        (
            with("Allow", any, web)
                + ","
                + &with(
                    "Deny",
                    r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/NotMine"}"#,
                    web,
                ),
            "F0",
        ),
    ] {
        assert_eq!(of_resource(&candidate, &reference), verdict, "{candidate}");
    }
}

#[test]
fn access_is_granted_where_any_of_it_is() {
    let not_granted = |document: &Document, actions: &[&str], resources: &[&str]| {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        let (actions, resources) = (owned(actions), owned(resources));
        let access = Access {
            actions: &actions,
            resources: &resources,
        };
        letter(&access_not_granted(document, access, &reference()))
    };
    let john = r#", "Principal": {"AWS": "arn:aws:iam::123456789012:user/JohnDoe"}"#;
    let gets = resource(&allow("s3:GetObject", "*", john));
    let puts = resource(&allow("s3:PutObject", "arn:aws:s3:::mine/*", john));
    let mixed = identity(&(ALL.to_string() + "," + &deny("s3:Put*", "arn:aws:s3:::mine/*", "")));
    for (document, actions, resources, verdict) in [
        (&gets, &["s3:PutObject"][..], &[][..], "P"),
        (&gets, &["s3:PutObject", "s3:getobject"], &[], "F0"),
        (&gets, &["s3:*"], &[], "F0"),
        (&gets, &[], &["arn:aws:s3:::any"], "F0"),
        (&puts, &[], &["arn:aws:s3:::sensitive/*"], "P"),
        (&puts, &[], &["arn:aws:s3:::mine/*"], "F0"),
        (&puts, &["s3:GetObject"], &["arn:aws:s3:::mine/*"], "P"),
        (&mixed, &["s3:PutObject"], &["arn:aws:s3:::mine/x"], "P"),
        (&mixed, &["s3:PutObject"], &["arn:aws:s3:::mine*"], "F0"),
        (&mixed, &["s3:GetObject"], &["arn:aws:s3:::mine/x"], "F0"),
    ] {
        let is = not_granted(document, actions, resources);
        assert_eq!(is, verdict, "{actions:?} {resources:?}");
    }
}

#[test]
fn public_is_what_is_bound_to_nobody() {
    use PublicRules::{AccessPoint, Bucket, FileSystem, Other};
    let everyone = |more: &str| grants(r#""*""#, more);
    let point = "arn:aws:s3:us-west-2:123456789012:accesspoint/*";
    let with = |operator, key, value| grants(r#""*""#, &when(operator, key, value));
    let shut =
        |more: &str| format!(r#"{{"Effect": "Deny", "Action": "*", "Principal": "*"{more}}}"#);
    for (rules, policy, verdict) in [
        (Bucket, everyone(""), "F0"),
        (Bucket, grants(r#"{"AWS": "*"}"#, ""), "F0"),
        (Bucket, grants(r#"{"AWS": "111122223333"}"#, ""), "P"),
        (
            Bucket,
            grants(r#"{"Service": "cloudtrail.amazonaws.com"}"#, ""),
            "P",
        ),
        (Bucket, grants(r#"{"CanonicalUser": "abc"}"#, ""), "P"),
        (Other, grants(r#"{"Service": "*"}"#, ""), "F0"),
        (
            Other,
            grants(r#"{"Federated": "accounts.google.com"}"#, ""),
            "P",
        ),
        (Other, grants(r#"{"Federated": "*"}"#, ""), "F0"),
        (Bucket, with("StringLike", "aws:SourceVpc", "vpc-*"), "F0"),
        (
            Bucket,
            with("StringEquals", "aws:SourceVpc", "vpc-91237329"),
            "P",
        ),
        (
            Bucket,
            with("StringEqualsIgnoreCase", "aws:SourceVpc", "VPC-91237329"),
            "P",
        ),
        (
            Bucket,
            with("StringEqualsIfExists", "aws:SourceVpc", "vpc-91237329"),
            "F0",
        ),
        (
            Bucket,
            with("StringNotEquals", "aws:SourceVpc", "vpc-91237329"),
            "F0",
        ),
        (
            Bucket,
            with("StringEquals", "aws:PrincipalOrgID", "o-1"),
            "P",
        ),
        (
            Bucket,
            with(
                "ForAnyValue:StringEquals",
                "aws:PrincipalOrgPaths",
                "o-1/r/",
            ),
            "P",
        ),
        (
            Bucket,
            with(
                "ForAllValues:StringEquals",
                "aws:PrincipalOrgPaths",
                "o-1/r/",
            ),
            "F0",
        ),
        (
            Bucket,
            with("StringEquals", "aws:SourceVpc", "${aws:PrincipalTag/vpc}"),
            "F0",
        ),
        (
            Bucket,
            with("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
            "P",
        ),
        (Bucket, with("IpAddress", "aws:SourceIp", "0.0.0.0/1"), "F0"),
        (
            Bucket,
            with("IpAddress", "aws:SourceIp", "10.0.0.0/8 192.168.0.0/16"),
            "P",
        ),
        (
            Bucket,
            with("NotIpAddress", "aws:SourceIp", "203.0.113.0/24"),
            "F0",
        ),
        (Bucket, with("Bool", "aws:SecureTransport", "true"), "F0"),
        (Bucket, with("StringLike", "aws:UserAgent", "secret*"), "F0"),
        (
            Bucket,
            with("StringEquals", "aws:PrincipalTag/team", "a"),
            "F0",
        ),
        (
            Bucket,
            with("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/admin"),
            "F0",
        ),
        (Bucket, with("ArnLike", "s3:DataAccessPointArn", point), "P"),
        (
            AccessPoint,
            with("ArnLike", "s3:DataAccessPointArn", point),
            "F0",
        ),
        (
            Bucket,
            with(
                "ArnLike",
                "aws:PrincipalArn",
                "arn:aws:iam::123456789012:role/*",
            ),
            "P",
        ),
        (
            Bucket,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:123456789012:*"),
            "F0",
        ),
        (
            Other,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:123456789012:*"),
            "P",
        ),
        (
            Other,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:mine"),
            "F0",
        ),
        (
            FileSystem,
            with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
            "P",
        ),
        (
            Other,
            with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
            "F0",
        ),
        (Bucket, everyone("") + "," + &shut(""), "P"),
        (
            Bucket,
            everyone("") + "," + &shut(&when("StringNotEquals", "aws:SourceVpce", "vpce-1")),
            "P",
        ),
        (
            Bucket,
            everyone("") + "," + &shut(&when("Bool", "aws:SecureTransport", "false")),
            "F0",
        ),
        (
            Bucket,
            grants(r#"{"AWS": "111122223333"}"#, "") + "," + &everyone(""),
            "F1",
        ),
    ] {
        let verdict_is = letter(&no_public_access(&resource(&policy), rules, &reference()));
        assert_eq!(verdict_is, verdict, "{rules:?} {policy}");
    }
}

#[test]
fn a_hostile_policy_uses_up_its_steps_and_is_not_decided() {
    let patterns: Vec<_> = (0..40)
        .map(|n| format!("arn:aws:s3:::*a{}b{n}*", "?".repeat(n)))
        .collect();
    let new = allow("s3:*", "arn:aws:s3:::*a????????????????????b*", "");
    let existing = allow("s3:*", &patterns.join(" "), "");
    let (new, existing) = (identity(&new), identity(&existing));
    let check = Check {
        statements: new.statements(),
        others: Some(existing.statements()),
        has_principals: false,
        public: None,
        access: None,
        steps: 500,
    };
    assert_eq!(letter(&check.answer(&reference())), "?");
}

#[test]
fn resources_need_not_have_the_form_of_their_service() {
    let object = "arn:aws:s3:::my-sensitive-bucket/*";
    let reference = ALL.to_string() + "," + &deny("s3:GetObject", object, "");
    let candidate = allow("s3:GetObject", "arn:aws:s3:*:*:*sensitive*/*", "");
    assert_eq!(own(&candidate, &reference), "F0");
    let kind = DocumentKind::Identity;
    let lacking = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*"}}"#;
    assert!(Document::parse_for_analysis(lacking, kind).is_err());
    assert!(Document::parse_for_analysis(lacking, DocumentKind::Resource).is_ok());
    let text = format!(r#"{{"Statement": {}}}"#, allow("s3:*", "my-bucket", ""));
    assert!(Document::parse_for_analysis(&text, kind).is_err(), "{text}");
}
