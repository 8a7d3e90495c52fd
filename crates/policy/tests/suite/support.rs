//! Reads a case written in plain JSON and puts it to the engine.

use doorward_names::{AccountId, Arn, UniqueId};
use doorward_policy::{
    Action, Context, ContextValue, Deciding, Decision, Document, DocumentKind, Explanation,
    FederatedBy, Level, Policies, PolicyKind, PolicyLabel, PolicyRef, Principal, Reason, Request,
    Resource, decide, explain,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The outcome of an evaluation in words that both evaluators use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// `Allowed`, `ExplicitlyDenied` or `ImplicitlyDenied`.
    pub(crate) decision: &'static str,
    /// The kind of policy that denied; for explicit denial also its name and statement.
    pub(crate) by: String,
}

/// Wraps a statement, or an array of statements, in a document of the current version.
pub(crate) fn document(value: &Value) -> Value {
    match value {
        Value::Object(members) if members.contains_key("Statement") => value.clone(),
        statements => json!({"Version": "2012-10-17", "Statement": statements}),
    }
}

/// The unique id that stands for an ARN where a case gives none.
pub(crate) fn default_id(arn: &str) -> String {
    let prefix = if arn.contains(":user/") {
        "AIDA"
    } else {
        "AROA"
    };
    let sum = arn.bytes().fold(7u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    format!("{prefix}{:017}", sum % 100_000_000_000_000_000)
}

struct Named {
    document: Document,
    name: String,
}

fn parse(case: &Value, kind: DocumentKind, name: String, value: &Value) -> Named {
    let text = match value {
        Value::String(text) => text.clone(),
        value => document(value).to_string(),
    };
    // As it may have been saved once: with values in its conditions that nothing can read.
    let document = Document::parse_kept(&text, kind)
        .unwrap_or_else(|error| panic!("{error}: {text}\nof {case:#}"));
    let mut ids = BTreeMap::new();
    for (arn, id) in case["resolved"].as_object().into_iter().flatten() {
        let id = UniqueId::parse(id.as_str().unwrap()).unwrap();
        ids.insert(Arn::parse(arn).unwrap(), id);
    }
    let mut accounts = BTreeMap::new();
    for (id, account) in case["canonicalUsers"].as_object().into_iter().flatten() {
        let account = AccountId::parse(account.as_str().unwrap()).unwrap();
        accounts.insert(id.clone(), account);
    }
    let document = document
        .with_resolved_principals(&ids)
        .with_resolved_canonical_users(&accounts);
    Named { document, name }
}

fn list(case: &Value, key: &str, kind: DocumentKind) -> Option<Vec<Named>> {
    let items = case.get(key)?.as_array().expect(key);
    let named = items.iter().enumerate();
    Some(
        named
            .map(|(at, value)| parse(case, kind, format!("{key}{at}"), value))
            .collect(),
    )
}

fn one(case: &Value, key: &str, kind: DocumentKind) -> Option<Named> {
    let value = case.get(key)?;
    Some(parse(case, kind, key.into(), value))
}

fn levels(case: &Value, key: &str, kind: DocumentKind) -> Vec<Vec<Named>> {
    let levels = case.get(key).and_then(Value::as_array);
    let levels = levels.into_iter().flatten().enumerate();
    levels
        .map(|(level, policies)| {
            let policies = policies.as_array().expect(key).iter().enumerate();
            policies
                .map(|(at, value)| parse(case, kind, format!("{key}{level}.{at}"), value))
                .collect()
        })
        .collect()
}

fn refs(named: &[Named]) -> Vec<PolicyRef<'_>> {
    named.iter().map(reference_to).collect()
}

fn reference_to(named: &Named) -> PolicyRef<'_> {
    PolicyRef {
        document: &named.document,
        label: PolicyLabel {
            name: &named.name,
            ..PolicyLabel::default()
        },
    }
}

/// The request's context, with a list for a multivalued key.
pub(crate) fn context(case: &Value) -> Context {
    let mut context = Context::new();
    for (key, value) in case["context"].as_object().into_iter().flatten() {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match value {
            Value::Array(values) => context.set_many(key.clone(), values.iter().map(text)),
            value => context.set(key.clone(), ContextValue::from(text(value))),
        };
    }
    context
}

/// The names a case gives its caller, kept where a `Principal` can borrow them.
struct Caller {
    text: String,
    arn: Option<Arn>,
    other: Option<Arn>,
    id: Option<UniqueId>,
}

impl Caller {
    fn of(case: &Value) -> Self {
        let text = case["principal"].as_str().expect("principal").to_string();
        let arn = Arn::parse(text.trim_start_matches("saml ")).ok();
        let other = match arn.as_ref().map(|arn| arn.resource_parts().0) {
            Some("assumed-role") => {
                let arn = arn.as_ref().unwrap();
                let role = arn.resource().split('/').nth(1).unwrap();
                let default = format!("arn:aws:iam::{}:role/{role}", arn.account_field());
                Some(case["role"].as_str().unwrap_or(&default).to_string())
            }
            Some("federated-user") => case["federatedBy"].as_str().map(String::from),
            _ => None,
        };
        let bearer = other.clone().unwrap_or_else(|| text.clone());
        let id = case["uniqueId"].as_str().map(String::from);
        let id = id.unwrap_or_else(|| default_id(&bearer));
        Self {
            text,
            arn,
            other: other.map(|other| Arn::parse(&other).unwrap()),
            id: UniqueId::parse(&id).ok(),
        }
    }

    fn principal(&self) -> Principal<'_> {
        if self.text == "anonymous" {
            return Principal::Anonymous;
        }
        if let Some(provider) = self.text.strip_prefix("web ") {
            return Principal::WebIdentity { provider };
        }
        let Some(arn) = &self.arn else {
            return Principal::Service(&self.text);
        };
        if self.text.starts_with("saml ") {
            return Principal::Saml { provider_arn: arn };
        }
        let account: AccountId = arn.account().expect("an account");
        let unique_id = self.id.as_ref().expect("an id");
        match (arn.resource_parts().0, &self.other) {
            ("root", _) => Principal::Root { account },
            ("user", _) => Principal::User {
                arn,
                unique_id,
                account,
            },
            ("assumed-role", Some(role_arn)) => Principal::AssumedRole {
                session_arn: arn,
                role_arn,
                role_unique_id: unique_id,
                account,
            },
            ("federated-user", by) => Principal::FederatedUser {
                arn,
                account,
                by: match by {
                    Some(arn) => FederatedBy::User { arn, unique_id },
                    None => FederatedBy::Root,
                },
            },
            other => panic!("no principal: {other:?}"),
        }
    }
}

/// Puts the case to the engine and hands its answer, plain and explained, to `judge`.
pub(crate) fn with_decision<R>(
    case: &Value,
    judge: impl FnOnce(Decision<'_>, &Explanation<'_>) -> R,
) -> R {
    let identity = list(case, "identity", DocumentKind::Identity).unwrap_or_default();
    let session = list(case, "session", DocumentKind::Session);
    let scopes = list(case, "scopes", DocumentKind::Session).unwrap_or_default();
    let boundary = one(case, "boundary", DocumentKind::Boundary);
    let resource_policy = one(case, "resourcePolicy", DocumentKind::Resource);
    let trust = one(case, "trust", DocumentKind::Trust);
    let endpoint = one(case, "vpcEndpoint", DocumentKind::VpcEndpoint);
    let scps = levels(case, "scps", DocumentKind::Scp);
    let rcps = levels(case, "rcps", DocumentKind::Rcp);
    let identity = refs(&identity);
    let session = session.as_deref().map(refs);
    let scopes = refs(&scopes);
    let scps: Vec<_> = scps.iter().map(|level| refs(level)).collect();
    let rcps: Vec<_> = rcps.iter().map(|level| refs(level)).collect();
    let scps: Vec<_> = scps.iter().map(|policies| Level { policies }).collect();
    let rcps: Vec<_> = rcps.iter().map(|policies| Level { policies }).collect();
    let owner = case["resourceAccount"].as_str();
    let policies = Policies {
        scps: &scps,
        in_management_account: case["inManagementAccount"] == true,
        rcps: &rcps,
        resource: resource_policy.as_ref().map(reference_to),
        resource_account: owner.map(|owner| AccountId::parse(owner).unwrap()),
        resource_policy_required: case["resourcePolicyRequired"] == true,
        identity: &identity,
        boundary: boundary.as_ref().map(reference_to),
        session: session.as_deref(),
        scopes: &scopes,
        trust: trust.as_ref().map(reference_to),
        vpc_endpoint: endpoint.as_ref().map(reference_to),
    };
    let caller = Caller::of(case);
    let context = context(case);
    let request = Request {
        action: Action::parse(case["action"].as_str().expect("action")),
        resource: Resource::parse(case["resource"].as_str().unwrap_or("*")),
        principal: caller.principal(),
        context: &context,
    };
    judge(decide(&request, &policies), &explain(&request, &policies))
}

/// The engine's verdict.
pub(crate) fn evaluate(case: &Value) -> Verdict {
    with_decision(case, |decision, explained| {
        let verdict = verdict(&decision);
        assert_eq!(verdict, self::verdict(&explained.decision), "{case:#}");
        verdict
    })
}

fn verdict(decision: &Decision<'_>) -> Verdict {
    let (decision, by) = match &decision.reason {
        Reason::Granted(_) | Reason::NoPermissionNeeded => ("Allowed", String::new()),
        Reason::ExplicitDeny(Deciding {
            kind, label, index, ..
        }) => (
            "ExplicitlyDenied",
            format!("{} {}#{index}", kind_name(*kind), label.name),
        ),
        Reason::ImplicitDeny(kind) => ("ImplicitlyDenied", kind_name(*kind).into()),
    };
    Verdict { decision, by }
}

fn kind_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::Scope => "scope",
        PolicyKind::ServiceControl => "scp",
        PolicyKind::ResourceControl => "rcp",
        PolicyKind::Resource => "resource",
        PolicyKind::RoleTrust => "trust",
        PolicyKind::VpcEndpoint => "vpcEndpoint",
    }
}
