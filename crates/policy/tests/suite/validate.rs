//! What validation finds: the table, and what holds for every text.

use doorward_policy::validate::{FindingType, PathElement, catalogue, validate};
use doorward_policy::{Document, DocumentKind, Reference};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const CHECKS: &str = include_str!("../validate/checks.json");
const REFERENCE: &str = include_str!("../../../identity/data/service-authorization.txt");

fn kind(name: &str) -> DocumentKind {
    match name {
        "identity" => DocumentKind::Identity,
        "resource" => DocumentKind::Resource,
        "trust" => DocumentKind::Trust,
        "scp" => DocumentKind::Scp,
        "rcp" => DocumentKind::Rcp,
        other => panic!("no kind {other}"),
    }
}

/// `Statement.0.#Principal`, where `#` marks a key.
fn path(steps: &[PathElement]) -> String {
    let mut path = String::new();
    for step in steps {
        let dot = if path.is_empty() { "" } else { "." };
        match step {
            PathElement::Index(index) => write!(path, "{dot}{index}"),
            PathElement::Key(key) => write!(path, "{dot}#{key}"),
            PathElement::Value(key) => write!(path, "{dot}{key}"),
        }
        .unwrap();
    }
    path
}

/// A policy of a case, as text: a string is broken JSON.
fn text(policy: &Value) -> String {
    policy
        .as_str()
        .map_or_else(|| policy.to_string(), ToOwned::to_owned)
}

#[test]
fn each_policy_of_the_table_has_its_findings() {
    let reference = Reference::new(REFERENCE);
    let cases: Vec<Value> = serde_json::from_str(CHECKS).unwrap();
    let (mut fired, mut differing) = (BTreeSet::new(), Vec::new());
    for case in &cases {
        let kind = kind(case["kind"].as_str().unwrap());
        let findings = validate(&text(&case["policy"]), kind, &reference);
        let found: BTreeSet<_> = findings
            .iter()
            .map(|f| (f.check.code(), path(&f.locations[0].path)))
            .collect();
        let expected = case["expect"].as_array().unwrap().iter().map(|pair| {
            let part = |at: usize| pair[at].as_str().unwrap().to_owned();
            (part(0), part(1))
        });
        let expected: BTreeSet<_> = expected.collect();
        if found != expected {
            differing.push(format!("{}: {found:?}, not {expected:?}", case["title"]));
        }
        fired.extend(findings.iter().map(|finding| finding.check.code()));
    }
    assert!(differing.is_empty(), "{differing:#?}");
    let large = [
        (
            DocumentKind::Identity,
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
        ),
        (DocumentKind::Scp, "POLICY_SIZE_EXCEEDS_SCP_QUOTA"),
        (DocumentKind::Rcp, "POLICY_SIZE_EXCEEDS_RCP_QUOTA"),
    ];
    for (kind, code) in large {
        let id = "x".repeat(11_000);
        let text = format!(r#"{{"Version":"2012-10-17","Id":"{id}"}}"#);
        let findings = validate(&text, kind, &reference);
        assert!(
            findings.iter().any(|finding| finding.check.code() == code),
            "{code}"
        );
        fired.insert(code.to_owned());
    }
    let all: BTreeSet<_> = catalogue::ALL.iter().map(catalogue::Check::code).collect();
    let silent: Vec<_> = all.difference(&fired).collect();
    assert!(silent.is_empty(), "no case for {silent:?}");
}

#[test]
fn what_was_meant_is_offered() {
    let reference = Reference::new(REFERENCE);
    let words = |action: &str| {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#
        );
        validate(&text, DocumentKind::Identity, &reference)[0]
            .details
            .clone()
    };
    let meant = "The action s3:GetObjekt does not exist. Did you mean s3:GetObject?";
    assert_eq!(words("s3:GetObjekt"), meant);
    let meant = "The service lambd specified in the action does not exist. Did you mean lambda?";
    assert_eq!(words("lambd:Invoke"), meant);
    assert_eq!(words("s3:Xyzzy"), "The action s3:Xyzzy does not exist.");
}

#[test]
fn places_are_those_of_the_text() {
    let reference = Reference::new(REFERENCE);
    let text = "{\"Version\":\"2012-10-17\",\n \"Statement\":{\"Effect\":\"allow\",\n  \"Action\":\"s3:GetObject\",\"Resource\":\"*\"}}";
    let findings = validate(text, DocumentKind::Identity, &reference);
    let location = &findings[0].locations[0];
    assert_eq!((location.start.line, location.start.column), (2, 23));
    let covered = &text[location.start.offset..location.end.offset];
    assert_eq!(covered, "\"allow\"");
}

fn broken(kind: DocumentKind, text: &str, reference: &Reference<'_>) -> bool {
    let findings = validate(text, kind, reference);
    findings
        .iter()
        .any(|finding| finding.check.kind == FindingType::Error)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_validated_to_its_end(text in "[ {}\\[\\]:,\"a-zA-Z0-9*?$é\n]{0,200}") {
        let reference = Reference::new("");
        for kind in [DocumentKind::Identity, DocumentKind::Resource, DocumentKind::Rcp] {
            validate(&text, kind, &reference);
        }
    }

    #[test]
    fn a_policy_that_iam_refuses_has_an_error(case in crate::generate::case(), cut in 0usize..400) {
        // A generated policy, with some of it cut out.
        let policy = crate::support::document(&case["identity"][0]).to_string();
        let mut at = cut.min(policy.len());
        while !policy.is_char_boundary(at) { at -= 1; }
        let text = format!("{}{}", &policy[..at], policy.get(at + 1..).unwrap_or_default());
        let reference = Reference::new("");
        if Document::parse(&text, DocumentKind::Identity).is_err_and(|e| e.aws_message().contains("Syntax")) {
            prop_assert!(broken(DocumentKind::Identity, &text, &reference), "{}", text);
        }
    }
}
