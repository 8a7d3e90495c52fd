//! Cases in plain JSON, each with the rule it shows, put to the engine and to the reference.

use crate::reference;
use crate::support::evaluate;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) fn every_case() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let found: Vec<Value> =
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        cases.extend(found.into_iter().map(|case| (stem.clone(), case)));
    }
    cases
}

#[test]
fn every_case_is_decided_as_it_says() {
    let mut wrong = Vec::new();
    for (file, case) in every_case() {
        let verdict = evaluate(&case);
        let expected = (
            case["expect"].as_str().unwrap(),
            case["by"].as_str().unwrap_or_default(),
        );
        // A case may name only the kind of policy.
        let by = verdict.by.starts_with(expected.1);
        if verdict.decision != expected.0
            || !by
            || (expected.1.is_empty() && !verdict.by.is_empty())
        {
            wrong.push(format!(
                "{file}: {}: {verdict:?}, not {expected:?}",
                case["name"]
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reference_agrees_on_every_case() {
    for (file, case) in every_case() {
        let (engine, reference) = (evaluate(&case), reference::evaluate(&case));
        assert_eq!(engine, reference, "{file}: {}", case["name"]);
    }
}

#[test]
fn every_case_has_a_name_of_its_own_and_a_rule() {
    let cases = every_case();
    assert!(cases.len() >= 300, "{} cases", cases.len());
    let mut names = BTreeSet::new();
    for (file, case) in cases {
        assert!(
            case["rule"].as_str().is_some_and(|rule| !rule.is_empty()),
            "{case:#}"
        );
        let name = case["name"].as_str().unwrap().to_string();
        assert!(names.insert((file, name)), "{case:#}");
    }
}

/// Rules that an evaluation of one case cannot show, and where they are shown.
const ELSEWHERE: [(usize, &str); 8] = [
    (
        26,
        "which keys a request has: identity/src/access/globals.rs and facts.rs",
    ),
    (
        27,
        "what a chain of sessions keeps: identity/src/sts/tests.rs",
    ),
    (39, "a malformed document: errors.rs"),
    (
        50,
        "a malformed document: errors.rs, and identity/src/iam/documents.rs",
    ),
    (
        51,
        "sizes and forbidden elements: errors.rs, and identity/src/iam/documents.rs",
    ),
    (
        52,
        "what sessions can call: identity/src/api.rs, tests/temporary_credentials.rs",
    ),
    (
        53,
        "what sessions can call: identity/src/api.rs, tests/temporary_credentials.rs",
    ),
    (54, "how long sessions last: identity/src/sts/tests.rs"),
];

#[test]
fn every_rule_has_a_case() {
    let cases = every_case();
    let rules = cases.iter().flat_map(|(_, case)| {
        let rule = case["rule"].as_str().unwrap();
        rule.split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
    });
    let shown: BTreeSet<usize> = rules.collect();
    for rule in 1..=54 {
        let elsewhere = ELSEWHERE.iter().any(|(number, _)| *number == rule);
        assert_ne!(shown.contains(&rule), elsewhere, "rule {rule}");
    }
}
