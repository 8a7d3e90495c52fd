//! What may be written otherwise, and what a change of a policy can do.

use crate::generate::case;
use crate::laws::{is_allowed, statements_of};
use crate::support::evaluate;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// The documents of a case, each where it stands.
fn documents_of<'c>(case: &'c mut Value) -> Vec<&'c mut Value> {
    fn visit<'v>(value: &'v mut Value, found: &mut Vec<&'v mut Value>) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| visit(item, found)),
            Value::Object(members) if members.contains_key("Statement") => found.push(value),
            _ => {}
        }
    }
    let mut found: Vec<&'c mut Value> = Vec::new();
    for (key, value) in case.as_object_mut().unwrap() {
        if key != "context" {
            visit(value, &mut found);
        }
    }
    found
}

/// The same JSON with other blanks, members the other way round and every letter escaped.
fn respell(value: &Value) -> String {
    let text = |text: &str| {
        let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
        format!("\"{}\"", units.collect::<String>())
    };
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(respell).collect();
            format!("[\n\t{} ]", items.join(" ,\r\n"))
        }
        Value::Object(members) => {
            let members = members.iter().rev();
            let members: Vec<_> = members
                .map(|(k, v)| format!("{} : {}", text(k), respell(v)))
                .collect();
            format!("{{ {} }}", members.join("\n, "))
        }
        Value::String(value) => text(value),
        other => other.to_string(),
    }
}

/// A part of what a pattern matches.
fn narrower(pattern: &str) -> &str {
    match pattern {
        "*" => "arn:*:*:*:*:?",
        "arn:*:*:*:*:?" => "arn:aws:*:::b",
        "arn:aws:s3:*" => "arn:aws:s3:::b*",
        "arn:aws:s3:::b*" => "arn:aws:s3:::b/*",
        "arn:aws:s3:::b/*" => "arn:aws:s3:::b/ada",
        other => other,
    }
}

fn narrow(list: &mut Value) {
    match list {
        Value::Array(items) => items.iter_mut().for_each(narrow),
        Value::String(text) => *text = narrower(text).into(),
        _ => {}
    }
}

fn texts(value: &mut Value, change: &dyn Fn(&mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| texts(item, change)),
        Value::String(text) => change(text),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_a_deny_away_never_denies(case in case(), which in any::<usize>()) {
        let mut less = case.clone();
        let mut denies: Vec<_> = statements_of(&mut less)
            .into_iter()
            .flatten()
            .filter(|statement| statement["Effect"] == "Deny")
            .collect();
        prop_assume!(!denies.is_empty());
        let at = which % denies.len();
        let statement = denies[at].as_object_mut().unwrap();
        // A document needs a statement, so what is left says nothing; in a trust policy, which has
        // only `sts:*`, of no action.
        statement.remove("NotAction");
        statement.insert("Action".into(), "sts:None".into());
        prop_assert!(!is_allowed(&case) || is_allowed(&less), "{case:#}");
    }

    #[test]
    fn a_statement_of_no_action_is_as_none(case in case(), effect in select(&["Allow", "Deny"][..])) {
        let mut more = case.clone();
        for document in documents_of(&mut more) {
            let Value::Array(statements) = &mut document["Statement"] else {
                continue;
            };
            let mut statement = statements[0].clone();
            // A trust policy, which has no resource, may have no such action.
            if statement.get("Resource").or(statement.get("NotResource")).is_none() {
                continue;
            }
            statement["Effect"] = effect.into();
            let members = statement.as_object_mut().unwrap();
            members.remove("Action");
            members.insert("NotAction".into(), "*".into());
            statements.push(statement);
        }
        prop_assert_eq!(evaluate(&case), evaluate(&more), "{:#}", case);
    }

    #[test]
    fn policies_of_a_union_may_be_split_and_joined(case in case()) {
        let mut split = case.clone();
        for key in ["identity", "session"] {
            let Some(Value::Array(policies)) = split.get_mut(key) else {
                continue;
            };
            *policies = parts_of(policies);
        }
        for key in ["scps", "rcps"] {
            for level in split.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
                let policies = level.as_array_mut().unwrap();
                *policies = parts_of(policies);
            }
        }
        let (one, other) = (evaluate(&case), evaluate(&split));
        prop_assert_eq!(one.decision, other.decision, "{:#}", case);
        let kind = |by: &str| by.split(' ').next().unwrap().to_string();
        prop_assert_eq!(kind(&one.by), kind(&other.by), "{:#}", case);
    }

    #[test]
    fn a_narrower_resource_of_an_allow_allows_no_more(case in case()) {
        let mut less = case.clone();
        for statement in statements_of(&mut less).into_iter().flatten() {
            if statement["Effect"] == "Allow" && statement.get("Resource").is_some() {
                narrow(&mut statement["Resource"]);
            }
        }
        prop_assert!(is_allowed(&case) || !is_allowed(&less), "{case:#}");
    }

    #[test]
    fn a_narrower_resource_of_a_deny_denies_no_more(case in case()) {
        let mut less = case.clone();
        for statement in statements_of(&mut less).into_iter().flatten() {
            if statement["Effect"] == "Deny" && statement.get("Resource").is_some() {
                narrow(&mut statement["Resource"]);
            }
        }
        prop_assert!(!is_allowed(&case) || is_allowed(&less), "{case:#}");
    }

    #[test]
    fn the_case_of_actions_changes_nothing(case in case(), of_policies in any::<bool>()) {
        let mut other = case.clone();
        if of_policies {
            for statement in statements_of(&mut other).into_iter().flatten() {
                for element in ["Action", "NotAction"] {
                    if statement.get(element).is_some() {
                        texts(&mut statement[element], &|text| text.make_ascii_uppercase());
                    }
                }
            }
        } else {
            texts(&mut other["action"], &|text| text.make_ascii_uppercase());
        }
        prop_assert_eq!(evaluate(&case), evaluate(&other), "{:#}", case);
    }

    #[test]
    fn the_case_of_condition_keys_changes_nothing(case in case()) {
        let mut other = case.clone();
        let context = other["context"].as_object().unwrap();
        let context = context.iter().map(|(key, value)| (key.to_ascii_uppercase(), value.clone()));
        other["context"] = context.collect::<serde_json::Map<_, _>>().into();
        prop_assert_eq!(evaluate(&case), evaluate(&other), "{:#}", case);
    }

    #[test]
    fn sids_change_nothing(case in case()) {
        let mut other = case.clone();
        for statements in statements_of(&mut other) {
            for (at, statement) in statements.iter_mut().enumerate() {
                statement["Sid"] = format!("Sid{at}").into();
            }
        }
        prop_assert_eq!(evaluate(&case), evaluate(&other), "{:#}", case);
    }

    #[test]
    fn the_spelling_of_the_json_changes_nothing(case in case()) {
        let mut other = case.clone();
        for document in documents_of(&mut other) {
            *document = respell(document).into();
        }
        prop_assert_eq!(evaluate(&case), evaluate(&other), "{:#}", case);
    }
}

/// Each statement in a document of its own.
fn parts_of(policies: &[Value]) -> Vec<Value> {
    let parts = policies.iter().flat_map(|policy| {
        let statements = policy["Statement"].as_array().cloned().unwrap_or_default();
        let version = policy["Version"].clone();
        let part = move |statement| json!({"Version": version.clone(), "Statement": [statement]});
        statements.into_iter().map(part)
    });
    parts.collect()
}
