//! Proofs hold and examples are real: what the checks say of random policies, by the engine.

use crate::generate::{ACTIONS, CALLERS, Form, RESOURCES, context, statement};
use crate::support::evaluate;
use doorward_names::{AccountId, Arn, UniqueId};
use doorward_policy::analyze::{
    Access, PublicRules, Reason, Verdict, access_not_granted, no_new_access, no_public_access,
};
use doorward_policy::{
    Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Reference, Request, decide,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Value, json};

/// An account that no policy names: all others call it from outside.
const OWNER: &str = "333333333333";

fn policy(version: &str, statements: &[Value]) -> Value {
    json!({"Version": version, "Statement": statements})
}

/// An existing policy and a new one, made of the same statements.
fn pair(form: Form) -> impl Strategy<Value = (Value, Value)> {
    let versions = &["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"][..];
    let statements = vec(statement(form), 1..5).prop_flat_map(|all| {
        let some = || subsequence(all.clone(), 1..=all.len());
        (some(), some())
    });
    let versions = (select(versions), select(versions));
    (versions, statements)
        .prop_map(|((one, two), (old, new))| (policy(one, &old), policy(two, &new)))
}

/// Callers whom no policy names.
const OTHERS: [&str; 4] = [
    "arn:aws:iam::444444444444:user/ada",
    "arn:aws:sts::444444444444:assumed-role/r/s",
    "s3.amazonaws.com",
    "web other.example",
];

type Asked = (&'static str, &'static str, Index, Value);

/// Requests: an action, a resource, a caller and a context.
fn requests() -> impl Strategy<Value = Vec<Asked>> {
    let one = (
        select(ACTIONS),
        select(RESOURCES),
        any::<Index>(),
        context(),
    );
    vec(one, 12)
}

fn document(policy: &Value, kind: DocumentKind) -> Document {
    let text = policy.to_string();
    Document::parse_kept(&text, kind).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn reference() -> Reference<'static> {
    Reference::new("")
}

/// Whether one of `policies` asks `key` with a set operator.
fn asks_with_sets(policies: [&Value; 2], key: &str) -> bool {
    let statements = policies
        .iter()
        .flat_map(|p| p["Statement"].as_array().unwrap());
    let mut operators = statements.flat_map(|s| s["Condition"].as_object().into_iter().flatten());
    operators.any(|(operator, keys)| {
        let keys = keys.as_object().unwrap();
        operator.starts_with("For") && keys.keys().any(|k| k.eq_ignore_ascii_case(key))
    })
}

/// The context as one that can be: the caller's ARN is its own, and keys that no set operator
/// asks for have one value.
fn consistent(context: &Value, caller: Option<&str>, policies: [&Value; 2]) -> Value {
    let mut members = context.as_object().unwrap().clone();
    members.retain(|key, value| {
        !value.is_array() || key.starts_with("k:") && asks_with_sets(policies, key)
    });
    if let Some(caller) = caller {
        members.remove("aws:principalarn");
        let arn = match caller.split_once(":assumed-role/") {
            Some((before, name)) => {
                let (before, role) = (before.replace("sts", "iam"), name.split('/').next());
                format!("{before}:role/{}", role.unwrap())
            }
            None => caller.into(),
        };
        if arn.starts_with("arn:") {
            members.insert("aws:PrincipalArn".into(), arn.into());
        }
    }
    Value::Object(members)
}

fn is_allowed(policy: &Value, request: (&str, &str, Option<&str>, &Value)) -> bool {
    let (action, resource, caller, context) = request;
    let mut case = json!({
        "action": action,
        "resource": resource,
        "principal": caller.unwrap_or("arn:aws:iam::111111111111:user/ada"),
        "context": context,
    });
    if caller.is_none() {
        case["identity"] = json!([policy]);
    } else {
        let everything = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
        case["resourcePolicy"] = policy.clone();
        case["resourceAccount"] = OWNER.into();
        case["identity"] = json!([everything]);
        case["session"] = json!([everything]);
    }
    evaluate(&case).decision == "Allowed"
}

/// Whether the engine allows the request of `reason` by `policy`.
fn allows(policy: &Value, form: Form, reason: &Reason) -> bool {
    let asked = reason.witness.request();
    let reference_to = |document| PolicyRef {
        document,
        label: PolicyLabel::default(),
    };
    if form == Form::Own {
        let document = document(policy, DocumentKind::Identity);
        let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
        let id = UniqueId::parse("AIDA00000000000000000").unwrap();
        let request = Request {
            principal: Principal::User {
                arn: &arn,
                unique_id: &id,
                account: AccountId::parse("111111111111").unwrap(),
            },
            ..asked
        };
        let identity = [reference_to(&document)];
        let policies = Policies {
            identity: &identity,
            ..Policies::default()
        };
        return decide(&request, &policies).is_allowed();
    }
    let everything = json!({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    let everything = document(&everything, DocumentKind::Identity);
    let identity = [reference_to(&everything)];
    let policy = document(policy, DocumentKind::Resource);
    let policies = Policies {
        resource: Some(reference_to(&policy)),
        resource_account: Some(AccountId::parse(OWNER).unwrap()),
        identity: &identity,
        session: Some(&identity),
        ..Policies::default()
    };
    decide(&asked, &policies).is_allowed()
}

fn compare(
    (existing, new): &(Value, Value),
    form: Form,
    requests: &[Asked],
) -> Result<(), TestCaseError> {
    let kind = match form {
        Form::Own => DocumentKind::Identity,
        _ => DocumentKind::Resource,
    };
    let parse = |policy| document(policy, kind);
    match no_new_access(&parse(new), &parse(existing), &reference()) {
        Verdict::Unknown => {}
        Verdict::Fail(reasons) => {
            for reason in &reasons {
                prop_assert!(allows(new, form, reason), "{reason:?}\n{new:#}");
                prop_assert!(!allows(existing, form, reason), "{reason:?}\n{existing:#}");
            }
        }
        Verdict::Pass => {
            for (action, resource, caller, context) in requests {
                let callers: Vec<_> = CALLERS.iter().chain(&OTHERS).copied().collect();
                let caller = (form != Form::Own).then(|| *caller.get(&callers));
                let context = consistent(context, caller, [new, existing]);
                let request = (*action, *resource, caller, &context);
                let is_new = is_allowed(new, request) && !is_allowed(existing, request);
                prop_assert!(!is_new, "{request:?}\nnew {new:#}\nexisting {existing:#}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_an_identity_policy_is_proven_not_to_add_it_does_not_add(
        pair in pair(Form::Own),
        requests in requests(),
    ) {
        compare(&pair, Form::Own, &requests)?;
    }

    #[test]
    fn what_a_resource_policy_is_proven_not_to_add_it_does_not_add(
        pair in pair(Form::Resource),
        requests in requests(),
    ) {
        compare(&pair, Form::Resource, &requests)?;
    }

    #[test]
    fn access_that_is_proven_not_granted_is_not(
        (_, policy) in pair(Form::Own),
        requests in requests(),
    ) {
        for (action, resource, _, context) in &requests {
            let (actions, resources) = ([(*action).to_string()], [(*resource).to_string()]);
            let access = Access { actions: &actions, resources: &resources };
            let parsed = document(&policy, DocumentKind::Identity);
            match access_not_granted(&parsed, access, &reference()) {
                Verdict::Unknown => {}
                Verdict::Fail(reasons) => for reason in &reasons {
                    prop_assert!(allows(&policy, Form::Own, reason), "{reason:?}\n{policy:#}");
                    let found = reason.witness.request();
                    prop_assert!(found.action.to_string().eq_ignore_ascii_case(action));
                },
                Verdict::Pass => {
                    let context = consistent(context, None, [&policy, &policy]);
                    let request = (*action, *resource, None, &context);
                    prop_assert!(!is_allowed(&policy, request), "{request:?}\n{policy:#}");
                }
            }
        }
    }

    #[test]
    fn a_policy_that_is_public_allows_someone_without_an_account_here(
        (_, policy) in pair(Form::Resource),
    ) {
        let parsed = document(&policy, DocumentKind::Resource);
        if let Verdict::Fail(reasons) = no_public_access(&parsed, PublicRules::Other, &reference()) {
            for reason in &reasons {
                prop_assert!(allows(&policy, Form::Resource, reason), "{reason:?}\n{policy:#}");
                let account = reason.witness.request().principal.account();
                let named = ["111111111111", "222222222222"].map(|a| AccountId::parse(a).unwrap());
                prop_assert!(account.is_none_or(|account| !named.contains(&account)));
            }
        }
    }
}
