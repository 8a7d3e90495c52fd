//! What validation finds: the tables, and answers that AWS has given.

use doorward_policy::validate::{
    Attached, Finding, PathElement, catalogue, validate, validate_attached,
};
use doorward_policy::{DocumentKind, Reference};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

/// The tables, by subject.
const TABLES: [&str; 4] = [
    include_str!("../validate/checks.json"),
    include_str!("../validate/keys.json"),
    include_str!("../validate/principals.json"),
    include_str!("../validate/rcp.json"),
];
pub(crate) static REFERENCE: LazyLock<Reference<'static>> = LazyLock::new(|| {
    Reference::new(include_str!(
        "../../../identity/data/service-authorization.txt"
    ))
});

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

const ATTACHED: [Attached; 5] = [
    Attached::Bucket,
    Attached::AccessPoint,
    Attached::MultiRegionAccessPoint,
    Attached::ObjectLambdaAccessPoint,
    Attached::Table,
];

/// What is found in `text` as a policy of the kind, or of the type of resource, `name`.
fn found(name: &str, text: &str) -> Vec<Finding> {
    match ATTACHED.iter().find(|attached| attached.as_str() == name) {
        Some(attached) => validate_attached(text, *attached, &REFERENCE),
        None => validate(text, kind(name), &REFERENCE),
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

/// A finding as the tables have it: its code and the paths of its places.
fn row(finding: &Finding) -> Vec<String> {
    let paths = finding.locations.iter().map(|l| path(&l.path));
    std::iter::once(finding.check.code.to_owned())
        .chain(paths)
        .collect()
}

#[test]
fn each_policy_of_the_tables_has_its_findings_and_no_others() {
    let (mut fired, mut differing) = (BTreeSet::new(), Vec::new());
    for table in TABLES {
        let cases: Vec<Value> = serde_json::from_str(table).unwrap();
        for case in &cases {
            let kind = case["kind"].as_str().unwrap();
            let findings = found(kind, &text(&case["policy"]));
            let rows: Vec<_> = findings.iter().map(row).collect();
            let expected: Vec<Vec<String>> =
                serde_json::from_value(case["expect"].clone()).unwrap();
            if rows != expected {
                differing.push(format!("{}: {rows:?}, not {expected:?}", case["title"]));
            }
            fired.extend(findings.iter().map(|finding| finding.check.code));
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
    let all: BTreeSet<_> = catalogue::ALL.iter().map(|check| check.code).collect();
    fired.extend(SIZES.map(|(_, code, ..)| code));
    let silent: Vec<_> = all.difference(&fired).collect();
    assert!(silent.is_empty(), "no case for {silent:?}");
    for (code, _) in catalogue::NOT_MADE {
        assert!(!all.contains(code), "{code} is made");
    }
}

/// Kinds, the finding for those that are too large, their quota, and whether blanks count.
const SIZES: [(&str, &str, usize, bool); 5] = [
    (
        "identity",
        "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
        10_240,
        false,
    ),
    (
        "trust",
        "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA",
        2_048,
        false,
    ),
    ("scp", "POLICY_SIZE_EXCEEDS_SCP_QUOTA", 10_240, true),
    ("rcp", "POLICY_SIZE_EXCEEDS_RCP_QUOTA", 5_120, true),
    (
        "AWS::S3::Bucket",
        "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
        20_480,
        true,
    ),
];

#[test]
fn sizes_are_held_against_the_quota_of_the_kind() {
    let has = |kind: &str, text: &str, code: &str| {
        let findings = found(kind, text);
        findings.iter().any(|finding| finding.check.code == code)
    };
    for (kind, code, quota, blanks_count) in SIZES {
        let frame = r#"{"Version":"2012-10-17","Id":""}"#;
        let filled = |length: usize| frame.replace("\"\"", &format!("\"{}\"", "x".repeat(length)));
        let most = quota - frame.len();
        assert!(!has(kind, &filled(most), code), "{kind}");
        assert!(has(kind, &filled(most + 1), code), "{kind}");
        let spaced = filled(most).replace(',', " ,");
        assert_eq!(has(kind, &spaced, code), blanks_count, "{kind}");
    }
    let large = format!(
        r#"{{"Version":"2012-10-17","Id":"{}"}}"#,
        "x".repeat(20_207)
    );
    let findings = validate(&large, DocumentKind::Identity, &REFERENCE);
    let details: Vec<_> = findings.iter().map(|finding| &*finding.details).collect();
    let words = "The 20239 characters in the identity policy, excluding whitespace, exceed the 10240 character maximum for inline and managed policies. We recommend that you use multiple granular policies.";
    assert!(details.contains(&words), "{details:?}");
}

#[test]
fn what_was_meant_is_offered() {
    let words = |action: &str| {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#
        );
        validate(&text, DocumentKind::Identity, &REFERENCE)[0]
            .details
            .clone()
    };
    let meant = "The action s3:GetObjekt does not exist. Did you mean s3:GetObject?";
    assert_eq!(words("s3:GetObjekt"), meant);
    let meant =
        "The service lambd:Invoke specified in the action does not exist. Did you mean lambda?";
    assert_eq!(words("lambd:Invoke"), meant);
    assert_eq!(words("s3:Xyzzy"), "The action s3:Xyzzy does not exist.");
}

#[test]
fn places_are_those_of_the_text() {
    let text = "{\"Version\":\"2012-10-17\",\n \"Statement\":{\"Effect\":\"allow\",\n  \"Action\":\"s3:GetObject\",\"Resource\":\"*\"}}";
    let findings = validate(text, DocumentKind::Identity, &REFERENCE);
    let location = &findings[0].locations[0];
    assert_eq!((location.start.line, location.start.column), (2, 23));
    let covered = &text[location.start.offset..location.end.offset];
    assert_eq!(covered, "\"allow\"");
}

/// The answer to the example of the command line's documentation of `ValidatePolicy`.
#[test]
fn an_answer_of_aws_is_met_to_the_character() {
    let lines = [
        "{",
        "    \"Version\": \"2012-10-17\",",
        "    \"Statement\": [",
        "        {",
        "            \"Sid\": \"\",",
        "            \"Effect\": \"Allow\",",
        "            \"Principal\": {",
        "                \"Federated\": \"cognito-identity.amazonaws.com\"",
        "            },",
        "            \"Action\": [",
        "                \"sts:AssumeRole\",",
        "                \"sts:TagSession\"",
        "            ],",
        "            \"Condition\": {",
        "                \"StringEquals\": {",
        "                    \"cognito-identity.amazonaws.com:aud\": \"us-west-2_EXAMPLE\"",
        "                }",
        "            }",
        "        }",
        "    ]",
        "}",
    ];
    let findings = validate(&lines.join("\n"), DocumentKind::Resource, &REFERENCE);
    let told: Vec<_> = findings
        .iter()
        .map(|finding| {
            let spots = finding.locations.iter().map(|location| {
                let (start, end) = (location.start, location.end);
                assert_eq!(start.line, end.line);
                (start.line, start.column, end.column, start.offset)
            });
            (finding.check.code, spots.collect::<Vec<_>>())
        })
        .collect();
    let expected = [
        ("EMPTY_SID_VALUE", vec![(5, 19, 21, 79)]),
        (
            "MISMATCHED_ACTION_FOR_PRINCIPAL",
            vec![(11, 16, 32, 258), (8, 29, 61, 170)],
        ),
        (
            "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
            vec![(12, 16, 32, 292), (16, 58, 77, 443)],
        ),
    ];
    assert_eq!(told, expected);
    let words = "The following actions: sts:TagSession are not supported by the condition key cognito-identity.amazonaws.com:aud. The condition will not be evaluated for these actions. We recommend that you move these actions to a different statement without this condition key.";
    assert_eq!(findings[2].details, words);
}
