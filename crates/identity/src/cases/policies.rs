//! The policies of a case, parsed and named after the field they stand in.
use super::CaseError;
use super::wire::Wire;
use crate::{managed, reference};
use doorward_names::{AccountId, Arn};
use doorward_policy::{
    Action, Document, DocumentKind, Level, Policies, PolicyLabel, PolicyRef, Principal,
};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// The policies of a case.
#[derive(Debug)]
pub(super) struct CasePolicies {
    scps: Vec<Vec<Named>>,
    rcps: Vec<Vec<Named>>,
    resource: Option<Named>,
    resource_kind: ResourceKind,
    identity: Vec<Named>,
    boundary: Option<Named>,
    session: Vec<Named>,
    vpc_endpoint: Option<Named>,
}

/// What the resource asks of its policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ResourceKind {
    /// A role to be assumed: its policy is the trust policy.
    Role,
    /// A KMS key: its policy must at least delegate to the account.
    Key,
    Other,
}

/// A policy and its place in the case, such as `identityPolicies[0]`.
#[derive(Debug)]
struct Named {
    name: String,
    document: Document,
}

impl CasePolicies {
    pub(super) fn parse(
        wire: &Wire<'_>,
        action: &Action<'_>,
        resource: &str,
    ) -> Result<Self, CaseError> {
        let resource_kind = ResourceKind::of(action, resource);
        let of_resource = match resource_kind {
            ResourceKind::Role => DocumentKind::Trust,
            ResourceKind::Key | ResourceKind::Other => DocumentKind::Resource,
        };
        let resource = wire.resource_policy;
        let resource = resource.map(|raw| Named::parse("resourcePolicy", raw, of_resource));
        let boundaries = one_or_list(wire.permission_boundaries)?;
        let rcps = levels("rcps", wire.rcps.as_ref(), DocumentKind::Rcp)?;
        Ok(Self {
            scps: levels("scps", wire.scps.as_ref(), DocumentKind::Scp)?,
            // Asking what binds the service costs more than all else, so only where it matters.
            rcps: if rcps.is_empty() || binds_rcps(action) {
                rcps
            } else {
                Vec::new()
            },
            resource: resource.transpose()?,
            resource_kind,
            identity: list(
                "identityPolicies",
                wire.identity_policies.as_deref(),
                DocumentKind::Identity,
            )?,
            boundary: at_most_one(
                "permissionBoundaries",
                Some(&boundaries),
                DocumentKind::Boundary,
            )?,
            session: list(
                "sessionPolicies",
                wire.session_policies.as_deref(),
                DocumentKind::Session,
            )?,
            vpc_endpoint: at_most_one(
                "vpcEndpointPolicies",
                wire.vpc_endpoint_policies.as_deref(),
                DocumentKind::VpcEndpoint,
            )?,
        })
    }

    /// Hands the policies to `judge` as the engine takes them, without those that `caller` cannot
    /// have: nothing is attached to root, nor to who has no account.
    pub(super) fn with<'a, R>(
        &'a self,
        caller: &Principal<'_>,
        owner: Option<AccountId>,
        judge: impl FnOnce(&Policies<'_>) -> R,
    ) -> R {
        let of_levels = |levels: &'a [Vec<Named>]| levels.iter().map(|level| refs(level)).collect();
        let (scps, rcps): (Vec<_>, Vec<_>) = (of_levels(&self.scps), of_levels(&self.rcps));
        let (scps, rcps) = (as_levels(&scps), as_levels(&rcps));
        let has_account = caller.account().is_some();
        let is_entity = has_account && !matches!(caller, Principal::Root { .. });
        let (identity, session) = (refs(&self.identity), refs(&self.session));
        let identity = if is_entity { identity } else { Vec::new() };
        let boundary = self.boundary.as_ref().map(Named::borrow);
        let of_resource = self.resource.as_ref().map(Named::borrow);
        let assumes = self.resource_kind == ResourceKind::Role;
        judge(&Policies {
            scps: &scps,
            rcps: &rcps,
            resource: of_resource.filter(|_| !assumes),
            resource_account: owner,
            resource_policy_required: self.resource_kind == ResourceKind::Key,
            identity: &identity,
            boundary: boundary.filter(|_| is_entity),
            session: (has_account && !session.is_empty()).then_some(&session),
            // A role whose trust policy the case leaves out trusts nobody.
            trust: assumes.then(|| of_resource.unwrap_or(nobody_trusted())),
            vpc_endpoint: self.vpc_endpoint.as_ref().map(Named::borrow),
            ..Policies::default()
        })
    }
}

impl ResourceKind {
    fn of(action: &Action<'_>, resource: &str) -> Self {
        let Ok(arn) = Arn::parse(resource) else {
            return Self::Other;
        };
        let is = |name: &&str| action.name().eq_ignore_ascii_case(name);
        match (arn.service(), arn.resource_parts().0) {
            ("iam", "role")
                if action.service().eq_ignore_ascii_case("sts") && ASSUMING.iter().any(is) =>
            {
                Self::Role
            }
            ("kms", "key") => Self::Key,
            _ => Self::Other,
        }
    }
}

/// The actions that a trust policy must allow.
const ASSUMING: &[&str] = &[
    "AssumeRole",
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "SetSourceIdentity",
    "TagSession",
];

/// Whether RCPs bind the action's service; one that nobody knows is bound.
fn binds_rcps(action: &Action<'_>) -> bool {
    reference().is_bound_by_rcps(action.service())
}

impl Named {
    fn parse(
        name: impl Into<String>,
        raw: &RawValue,
        kind: DocumentKind,
    ) -> Result<Self, CaseError> {
        let name = name.into();
        let text = match raw.get().chars().next() {
            Some('{') => Cow::Borrowed(raw.get()),
            Some('"') => match serde_json::from_str(raw.get()) {
                Ok(text) => Cow::Owned(text),
                Err(_) => return Err(CaseError::PolicyForm(name)),
            },
            _ => return Err(CaseError::PolicyForm(name)),
        };
        match Document::parse(&text, kind) {
            Ok(document) => Ok(Self { name, document }),
            Err(error) => Err(CaseError::Policy(name, error)),
        }
    }

    fn borrow(&self) -> PolicyRef<'_> {
        PolicyRef {
            document: &self.document,
            label: PolicyLabel {
                name: &self.name,
                ..PolicyLabel::default()
            },
        }
    }
}

fn list(
    field: &str,
    policies: Option<&[&RawValue]>,
    kind: DocumentKind,
) -> Result<Vec<Named>, CaseError> {
    let numbered = policies.unwrap_or_default().iter().enumerate();
    numbered
        .map(|(at, raw)| Named::parse(format!("{field}[{at}]"), raw, kind))
        .collect()
}

fn at_most_one(
    field: &'static str,
    policies: Option<&[&RawValue]>,
    kind: DocumentKind,
) -> Result<Option<Named>, CaseError> {
    let mut named = list(field, policies, kind)?;
    let one = named.pop();
    if named.is_empty() {
        Ok(one)
    } else {
        Err(CaseError::TooMany(field))
    }
}

fn levels(
    field: &str,
    levels: Option<&Vec<Vec<&RawValue>>>,
    kind: DocumentKind,
) -> Result<Vec<Vec<Named>>, CaseError> {
    let numbered = levels.into_iter().flatten().enumerate();
    numbered
        .map(|(at, policies)| list(&format!("{field}[{at}]"), Some(policies), kind))
        .collect()
}

fn one_or_list(raw: Option<&RawValue>) -> Result<Vec<&RawValue>, CaseError> {
    match raw {
        None => Ok(Vec::new()),
        Some(raw) if raw.get().starts_with('[') => {
            serde_json::from_str(raw.get()).map_err(|error| CaseError::Form(error.to_string()))
        }
        Some(raw) => Ok(vec![raw]),
    }
}

fn refs(policies: &[Named]) -> Vec<PolicyRef<'_>> {
    policies.iter().map(Named::borrow).collect()
}

fn as_levels<'s>(levels: &'s [Vec<PolicyRef<'s>>]) -> Vec<Level<'s>> {
    let levels = levels.iter();
    levels.map(|policies| Level { policies }).collect()
}

fn nobody_trusted() -> PolicyRef<'static> {
    PolicyRef {
        document: managed::nothing(),
        label: PolicyLabel::default(),
    }
}
