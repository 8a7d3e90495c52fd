//! Input that means harm: no panic, no long wait, no surprise.

use crate::reference::{glob, wild};
use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Request,
    Resource, decide, explain,
};
use proptest::prelude::*;
use serde_json::json;

const KINDS: [DocumentKind; 8] = [
    DocumentKind::Identity,
    DocumentKind::Resource,
    DocumentKind::Trust,
    DocumentKind::Boundary,
    DocumentKind::Session,
    DocumentKind::Scp,
    DocumentKind::Rcp,
    DocumentKind::VpcEndpoint,
];

/// Parses as every kind and, where that works, evaluates.
fn exercise(text: &str) {
    for kind in KINDS {
        match Document::parse(text, kind) {
            Ok(document) => {
                assert_eq!(document.rewrite_principals(text, |_| None), text);
                put(
                    "s3:GetObject",
                    "arn:aws:s3:::b/k",
                    &Context::new(),
                    &document,
                );
            }
            Err(error) => {
                assert!(error.line() >= 1 && error.column() >= 1);
                assert!(!error.message().is_empty() && !error.aws_message().is_empty());
            }
        }
    }
}

fn put(action: &str, resource: &str, context: &Context, document: &Document) -> bool {
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let policy = PolicyRef {
        document,
        label: PolicyLabel::default(),
    };
    let request = Request {
        action: Action::parse(action),
        resource: Resource::parse(resource),
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account: arn.account().unwrap(),
        },
        context,
    };
    let policies = Policies {
        identity: &[policy],
        resource: Some(policy),
        ..Policies::default()
    };
    let decision = decide(&request, &policies);
    assert_eq!(
        decision.is_allowed(),
        explain(&request, &policies).decision.is_allowed()
    );
    decision.is_allowed()
}

/// Whether `StringLike` holds between two texts.
fn string_like(pattern: &str, text: &str) -> bool {
    let document = json!({"Version": "2008-10-17", "Statement": {
        "Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"StringLike": {"k:a": pattern}},
    }});
    let document = Document::parse(&document.to_string(), DocumentKind::Identity).unwrap();
    let mut context = Context::new();
    context.set("k:a", text);
    put("s3:GetObject", "*", &context, &document)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_parsed_or_refused(text in ".*") {
        exercise(&text);
    }

    #[test]
    fn any_bytes_are_parsed_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        exercise(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_damaged_policy_is_parsed_or_refused(
        at in 0usize..400,
        length in 0usize..40,
        other in r#"[{}\[\]",:a-zA-Z0-9*?$\\ ]{0,12}"#,
    ) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        let at = at.min(bytes.len());
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, other.bytes());
        exercise(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn patterns_match_as_the_full_table_says(pattern in "[abé*?]{0,12}", text in "[abé]{0,12}") {
        prop_assert_eq!(string_like(&pattern, &text), glob(&wild(&pattern), &text));
    }
}

const WHOLE: &str = r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"One","Effect":"Allow",
"Principal":{"AWS":["111111111111","arn:aws:iam::111111111111:user/ada"],"Service":"ec2.amazonaws.com"},
"Action":["s3:Get*","sts:AssumeRole"],"Resource":"arn:aws:s3:::b/${aws:username, 'x'}","Condition":
{"StringLike":{"k:a":["x","y*"]},"DateLessThan":{"k:d":"2026-01-01T00:00:00Z"},"Bool":{"k:b":true}}}]}"#;

#[test]
fn deep_nesting_is_refused_without_recursion_to_match() {
    for open in ["[", "{\"a\":", "{\"Statement\":[{\"Condition\":"] {
        exercise(&open.repeat(50_000));
    }
}

#[test]
fn huge_documents_are_parsed_or_refused() {
    let statement = r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#;
    let many = vec![statement; 4_000].join(",");
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{many}]}}"#);
    exercise(&document);
    exercise(&format!(r#"{{"Statement":"{}"}}"#, "x".repeat(1 << 20)));
    let keys: Vec<String> = (0..9_000).map(|at| format!(r#""k:{at}":"x""#)).collect();
    let condition = keys.join(",");
    exercise(&format!(
        r#"{{"Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringEquals":{{{condition}}}}}}}}}"#
    ));
    let services: Vec<String> = (0..9_000).map(|at| format!(r#""s{at}:*""#)).collect();
    let actions = services.join(",");
    exercise(&format!(
        r#"{{"Statement":{{"Effect":"Allow","Action":[{actions}],"Resource":"*"}}}}"#
    ));
}

#[test]
fn hostile_patterns_do_not_explode() {
    let pattern = "*a".repeat(3_000) + "b";
    assert!(!string_like(&pattern, &"a".repeat(6_000)));
    let pattern = "*?".repeat(3_000);
    assert!(string_like(&pattern, &"a".repeat(3_000)));
    assert!(!string_like(&pattern, &"a".repeat(2_999)));
}
