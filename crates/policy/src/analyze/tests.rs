//! The checks on AWS's own samples, and on what is hard to get right.

mod conditions;
mod principals;
mod public;

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

fn grants(principal: &str, more: &str) -> String {
    let head = r#""Effect": "Allow", "Action": "sts:AssumeRole""#;
    format!(r#"{{{head}, "Principal": {principal}{more}}}"#)
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
