//! Findings as SARIF 2.1.0, which code scanning reads.
use super::lint::Linted;
use doorward_identity::lint::{LintFinding, Place, Severity};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The report of one run.
pub(super) fn report(linted: &[Linted]) -> Value {
    let findings = || {
        linted
            .iter()
            .flat_map(|file| file.findings.iter().map(move |f| (file, f)))
    };
    let mut rules = BTreeMap::new();
    for (_, finding) in findings() {
        rules
            .entry(finding.code.as_str())
            .or_insert_with(|| rule(finding));
    }
    let results: Vec<_> = findings()
        .map(|(file, finding)| result(&file.path, finding))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "doorward",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(finding: &LintFinding) -> Value {
    let mut rule = Map::new();
    rule.insert("id".to_owned(), json!(finding.code));
    if let Some(link) = &finding.learn_more {
        rule.insert("helpUri".to_owned(), json!(link));
    }
    let level = json!({"level": level(finding.severity)});
    rule.insert("defaultConfiguration".to_owned(), level);
    Value::Object(rule)
}

fn result(path: &Path, finding: &LintFinding) -> Value {
    let file = json!({"uri": uri(path)});
    let place = |place: &Place| {
        json!({"physicalLocation": {
            "artifactLocation": file,
            "region": {
                "startLine": place.start.line,
                "startColumn": place.start.column,
                "endLine": place.end.line,
                "endColumn": place.end.column,
            },
        }})
    };
    let mut locations: Vec<_> = finding.places.iter().map(place).collect();
    if locations.is_empty() {
        locations.push(json!({"physicalLocation": {"artifactLocation": file}}));
    }
    json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": {"text": finding.details},
        "locations": locations,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error | Severity::SecurityWarning => "error",
        Severity::Warning => "warning",
        Severity::Suggestion => "note",
    }
}

/// What may stand in a URI's path as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A relative path is relative to where the command ran, as code scanning wants it.
fn uri(path: &Path) -> String {
    let shown = path.to_string_lossy();
    let encoded = utf8_percent_encode(&shown, PATH);
    if path.is_absolute() {
        format!("file://{encoded}")
    } else {
        encoded.to_string()
    }
}
