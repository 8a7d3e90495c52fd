//! What an explanation proposes is true: with it, what was denied is allowed.

use crate::cases::every_case;
use crate::generate::case;
use crate::support::{document, evaluate, with_decision};
use doorward_policy::{Change, Edit, Explanation, NewStatement, Place, PolicyKind, Said};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Where a case keeps the policies of a kind.
fn key(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::Scope => "scopes",
        PolicyKind::ServiceControl => "scps",
        PolicyKind::ResourceControl => "rcps",
        PolicyKind::Resource => "resourcePolicy",
        PolicyKind::RoleTrust => "trust",
        PolicyKind::VpcEndpoint => "vpcEndpoint",
    }
}

/// The statements of the policy at `place`, whatever form the case has them in.
fn statements<'c>(case: &'c mut Value, place: &Place<'_>) -> &'c mut Vec<Value> {
    let policies = &mut case[key(place.kind)];
    let policy = match (place.kind, place.level) {
        (PolicyKind::Scope, Some(layer)) => &mut policies[layer],
        (_, Some(level)) => &mut policies[level][place.policy],
        (PolicyKind::Identity | PolicyKind::Session, None) => &mut policies[place.policy],
        _ => policies,
    };
    statements_in(policy)
}

fn statements_in(policy: &mut Value) -> &mut Vec<Value> {
    *policy = document(policy);
    let statements = &mut policy["Statement"];
    if statements.is_object() {
        *statements = json!([statements]);
    }
    statements.as_array_mut().unwrap()
}

/// Adds `value` to a text or a list of texts.
fn widen(list: &mut Value, value: &str) {
    match list {
        Value::Array(values) => values.push(value.into()),
        Value::Null => *list = value.into(),
        one => *one = json!([*one, value]),
    }
}

fn apply(case: &mut Value, change: &Change<'_>) {
    match change {
        Change::RemoveDeny(place) => {
            let statement = &mut statements(case, place)[place.index];
            for gone in ["NotAction", "NotResource", "Condition"] {
                statement.as_object_mut().unwrap().remove(gone);
            }
            // A document needs a statement; this one speaks of nothing.
            statement["Action"] = "sts:NoSuchAction".into();
            if place.kind != PolicyKind::RoleTrust {
                statement["Resource"] = "*".into();
            }
        }
        Change::Edit { at, edit } => {
            let statement = &mut statements(case, at)[at.index];
            match edit {
                Edit::AddAction(action) => widen(&mut statement["Action"], action),
                Edit::AddResource(resource) => widen(&mut statement["Resource"], resource),
                Edit::AddPrincipal(name) => {
                    widen(&mut statement["Principal"][name.family], &name.name);
                    // What is written now means whoever bears the name now.
                    if let Some(resolved) = case["resolved"].as_object_mut() {
                        resolved.remove(&name.name);
                    }
                }
                Edit::AddValues {
                    operator,
                    key,
                    values,
                } => {
                    let list = &mut statement["Condition"][operator][key];
                    for value in values {
                        widen(list, value);
                    }
                }
                Edit::MeetCondition { operator, key } => {
                    let keys = &mut statement["Condition"][operator];
                    keys.as_object_mut().unwrap().remove(key).unwrap();
                }
            }
        }
        Change::Add(new) => add(case, new),
    }
}

fn add(case: &mut Value, new: &NewStatement<'_>) {
    let mut statement = json!({"Effect": "Allow", "Action": new.action});
    if let Some(resource) = &new.resource {
        statement["Resource"] = resource.as_str().into();
    }
    if let Some(name) = &new.principal {
        statement["Principal"] = json!({name.family: name.name});
    }
    let policies = &mut case[key(new.kind)];
    match (new.kind, new.level) {
        (PolicyKind::Scope, Some(layer)) => statements_in(&mut policies[layer]).push(statement),
        (_, Some(level)) => policies[level]
            .as_array_mut()
            .unwrap()
            .push(document(&json!([statement]))),
        (PolicyKind::Identity | PolicyKind::Session, None) => match policies {
            Value::Array(policies) => policies.push(document(&json!([statement]))),
            none => *none = json!([[statement]]),
        },
        _ if policies.is_null() => *policies = document(&json!([statement])),
        _ => statements_in(policies).push(statement),
    }
}

/// Whether someone could write such a policy: a trust policy only speaks of STS.
fn is_possible(case: &Value) -> bool {
    let action = case["action"].as_str().unwrap();
    case["trust"].is_null() || action.to_ascii_lowercase().starts_with("sts:")
}

fn check(case: &Value) {
    let mut mended = case.clone();
    let told = with_decision(case, |_, explanation| {
        check_voices(explanation);
        if explanation.decision.is_allowed() {
            assert!(explanation.changes.is_empty(), "{explanation}");
        } else {
            assert!(!explanation.changes.is_empty(), "{explanation}");
        }
        explanation
            .changes
            .iter()
            .for_each(|c| apply(&mut mended, c));
        explanation.to_string()
    });
    let verdict = evaluate(&mended);
    assert_eq!(
        verdict.decision, "Allowed",
        "{told}{case:#}\nbecame {mended:#}"
    );
}

/// What each type said is why the decision is what it is.
fn check_voices(explanation: &Explanation<'_>) {
    let said = |said: Said| explanation.voices.iter().any(|voice| voice.said == said);
    let denied = said(Said::Denies);
    let withheld = said(Said::Withholds);
    let allowed = explanation.decision.is_allowed();
    assert_eq!(allowed, !denied && !withheld, "{explanation}");
    for voice in &explanation.voices {
        let any = explanation.statements_of(voice).next().is_some();
        assert!(voice.said != Said::Absent || !any, "{explanation}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_proposed_allows_what_was_denied(case in case()) {
        prop_assume!(is_possible(&case));
        check(&case);
    }

    #[test]
    fn no_change_proposed_can_be_left_out(case in case()) {
        prop_assume!(is_possible(&case));
        let count = with_decision(&case, |_, explanation| explanation.changes.len());
        for left_out in 0..count {
            let mut mended = case.clone();
            with_decision(&case, |_, explanation| {
                for (number, change) in explanation.changes.iter().enumerate() {
                    if number != left_out {
                        apply(&mut mended, change);
                    }
                }
            });
            prop_assert_ne!(evaluate(&mended).decision, "Allowed", "{:#}", case);
        }
    }
}

#[test]
fn what_is_proposed_allows_every_case_that_is_denied() {
    for (_, case) in every_case() {
        if is_possible(&case) {
            check(&case);
        }
    }
}
