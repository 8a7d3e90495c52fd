//! What holds for every policy and request.

use crate::generate::case;
use crate::support::evaluate;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

pub(crate) fn is_allowed(case: &Value) -> bool {
    evaluate(case).decision == "Allowed"
}

/// A Deny as broad or narrow as chance has it, in a document of any kind.
fn deny(action: &str, named: bool) -> Value {
    let mut statement = json!({"Effect": "Deny", "Action": action, "Resource": "*"});
    if named {
        statement["Principal"] = "*".into();
    }
    json!({"Version": "2012-10-17", "Statement": [statement]})
}

fn push(case: &mut Value, key: &str, policy: Value) {
    match &mut case[key] {
        Value::Array(policies) => policies.push(policy),
        missing => *missing = json!([policy]),
    }
}

pub(crate) fn statements_of<'c>(case: &'c mut Value) -> Vec<&'c mut Vec<Value>> {
    fn visit<'v>(value: &'v mut Value, found: &mut Vec<&'v mut Vec<Value>>) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| visit(item, found)),
            Value::Object(members) => {
                if let Some(Value::Array(statements)) = members.get_mut("Statement") {
                    found.push(statements);
                }
            }
            _ => {}
        }
    }
    let mut found: Vec<&'c mut Vec<Value>> = Vec::new();
    for (key, value) in case.as_object_mut().unwrap() {
        if key != "context" {
            visit(value, &mut found);
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_a_deny_never_grants(
        case in case(),
        key in select(&["identity", "session", "scps", "rcps", "boundary", "resourcePolicy", "vpcEndpoint"][..]),
        action in select(&["*", "s3:*", "s3:Get", "ec2:*"][..]),
    ) {
        let mut more = case.clone();
        match key {
            "identity" => push(&mut more, key, deny(action, false)),
            // A session without policies is not one with a policy that only denies.
            "session" if case.get(key).is_some() => push(&mut more, key, deny(action, false)),
            "scps" | "rcps" if case.get(key).is_some() => {
                let policies = more[key][0].as_array_mut().unwrap();
                policies.push(deny(action, key == "rcps"));
            }
            "boundary" | "resourcePolicy" | "vpcEndpoint" if case.get(key).is_some() => {
                let statement = deny(action, key != "boundary")["Statement"][0].clone();
                push(&mut more[key], "Statement", statement);
            }
            _ => {}
        }
        prop_assert!(is_allowed(&case) || !is_allowed(&more), "{case:#}");
    }

    #[test]
    fn boundaries_guardrails_endpoints_and_session_policies_only_shrink(
        case in case(),
        key in select(&["boundary", "session", "scopes", "scps", "rcps", "vpcEndpoint"][..]),
    ) {
        let mut less = case.clone();
        less.as_object_mut().unwrap().remove(key);
        let federated = case["principal"].as_str().unwrap().contains("federated-user");
        // A federated user has nothing at all without a session policy.
        prop_assume!(!(key == "session" && federated));
        prop_assert!(is_allowed(&less) || !is_allowed(&case), "{case:#}");
    }

    #[test]
    fn order_and_duplicates_change_nothing(case in case()) {
        let mut other = case.clone();
        for statements in statements_of(&mut other) {
            statements.reverse();
            let first = statements[0].clone();
            statements.push(first);
        }
        for key in ["identity", "session"] {
            if let Some(Value::Array(policies)) = other.get_mut(key) {
                policies.reverse();
                policies.extend(policies.first().cloned());
            }
        }
        let (one, other) = (evaluate(&case), evaluate(&other));
        prop_assert_eq!(one.decision, other.decision, "{:#}", case);
        let kind = |by: &str| by.split(' ').next().unwrap().to_string();
        prop_assert_eq!(kind(&one.by), kind(&other.by), "{:#}", case);
    }

    #[test]
    fn more_identity_policies_never_withhold_unless_they_deny(case in case()) {
        let mut more = case.clone();
        let allow = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
        push(&mut more, "identity", allow);
        prop_assert!(!is_allowed(&case) || is_allowed(&more), "{case:#}");
    }
}

#[test]
fn an_unknown_key_differs_from_an_empty_one() {
    let case = |operator: &str, value: &str, context: Value| {
        let condition = json!({operator: {"k:a": value}});
        let statement =
            json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition});
        is_allowed(&json!({
            "principal": "arn:aws:iam::111111111111:user/ada",
            "action": "s3:Get",
            "context": context,
            "identity": [statement],
        }))
    };
    for (operator, value) in [("StringEquals", ""), ("StringLike", "*"), ("Null", "false")] {
        assert!(case(operator, value, json!({"k:a": ""})), "{operator}");
        assert!(!case(operator, value, json!({})), "{operator}");
    }
}
