//! The values of a condition, against the values of a request: every operator must read whatever
//! stands there, and both evaluations must agree.
#![no_main]

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Request,
    Resource, decide, explain,
};
use libfuzzer_sys::fuzz_target;

const OPERATORS: [&str; 16] = [
    "StringEquals",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericLessThan",
    "NumericNotEquals",
    "DateEquals",
    "DateGreaterThan",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnLike",
    "ArnNotEquals",
    "Null",
];

/// A text as a JSON string.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

fuzz_target!(|input: (u8, u8, &str, &str, Option<&str>)| {
    let (operator, prefix, wanted, has, more) = input;
    let operator = OPERATORS[usize::from(operator) % OPERATORS.len()];
    let prefix = ["", "ForAllValues:", "ForAnyValue:"][usize::from(prefix) % 3];
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{{"{prefix}{operator}":{{"k:a":{}}}}}}}}}"#,
        quoted(wanted)
    );
    let Ok(document) = Document::parse(&text, DocumentKind::Identity) else {
        return;
    };
    let mut context = Context::new();
    match more {
        None => context.set("k:a", has),
        Some(more) => context.set_many("k:a", [has, more]),
    };
    context.set("k:b", has);
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let request = Request {
        action: Action::parse("s3:Get"),
        resource: Resource::ALL,
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account: arn.account().unwrap(),
        },
        context: &context,
    };
    let identity = [PolicyRef {
        document: &document,
        label: PolicyLabel::default(),
    }];
    let policies = Policies {
        identity: &identity,
        ..Policies::default()
    };
    let decision = decide(&request, &policies);
    let explanation = explain(&request, &policies);
    assert_eq!(decision.outcome(), explanation.decision.outcome());
});
