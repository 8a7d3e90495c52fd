//! The policy engine's table of cases, put to the reader that `doorward policy eval` uses.

use doorward_identity::cases::{Case, Detail};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The table's fields, and what they are called in a case.
const FIELDS: &[(&str, &str)] = &[
    ("principal", "principal"),
    ("action", "action"),
    ("resource", "resource"),
    ("resourceAccount", "resourceAccount"),
    ("context", "context"),
    ("identity", "identityPolicies"),
    ("boundary", "permissionBoundaries"),
    ("session", "sessionPolicies"),
    ("resourcePolicy", "resourcePolicy"),
    ("trust", "resourcePolicy"),
    ("vpcEndpoint", "vpcEndpointPolicies"),
    ("scps", "scps"),
    ("rcps", "rcps"),
];
/// What the table says of its cases, and what the context can say too.
const BESIDE: &[&str] = &[
    "name",
    "rule",
    "expect",
    "by",
    "role",
    "uniqueId",
    "resourcePolicyRequired",
];

/// The table's case, if it asks nothing that needs an installation.
fn translate(case: &Map<String, Value>) -> Option<Value> {
    let mut translated = json!({"id": 0});
    for (field, value) in case {
        let Some((_, name)) = FIELDS.iter().find(|(of_table, _)| of_table == field) else {
            BESIDE.contains(&field.as_str()).then_some(())?;
            continue;
        };
        translated[*name] = match field.as_str() {
            "principal" => {
                let text = value.as_str()?;
                json!(text.trim_start_matches("saml ").trim_start_matches("web "))
            }
            "identity" | "session" => json!(documents(value)),
            "vpcEndpoint" => json!([document(value)]),
            "boundary" | "resourcePolicy" | "trust" => document(value),
            "scps" | "rcps" => json!(value.as_array()?.iter().map(documents).collect::<Vec<_>>()),
            _ => value.clone(),
        };
    }
    if let Some(role) = case.get("role") {
        translated["context"]["aws:PrincipalArn"] = role.clone();
    }
    if let Some(id) = case.get("uniqueId") {
        translated["context"]["aws:userid"] = id.clone();
    }
    // An empty list is no session policy, and federation by root is nothing that a case can tell.
    let is_empty = |field| translated[field].as_array().is_some_and(Vec::is_empty);
    let principal = translated["principal"].as_str()?;
    (!is_empty("sessionPolicies") && !principal.contains(":federated-user/")).then_some(translated)
}

fn document(value: &Value) -> Value {
    match value.get("Statement") {
        Some(_) => value.clone(),
        None => json!({"Version": "2012-10-17", "Statement": value}),
    }
}

fn documents(value: &Value) -> Vec<Value> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(document)
        .collect()
}

#[test]
fn the_engines_own_cases_are_decided_alike() {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy/tests/cases");
    let mut decided = 0;
    for file in std::fs::read_dir(table).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let cases: Vec<Map<String, Value>> = serde_json::from_str(&text).unwrap();
        for case in cases {
            let Some(translated) = translate(&case) else {
                continue;
            };
            let parsed = Case::parse(&translated.to_string())
                .unwrap_or_else(|undecided| panic!("{}: {}", case["name"], undecided.error));
            let answer = parsed.answer(Detail::Decision);
            assert_eq!(answer.decision.as_str(), case["expect"], "{}", case["name"]);
            decided += 1;
        }
    }
    assert!(decided >= 250, "{decided} cases");
}
