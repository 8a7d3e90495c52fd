//! The fewest changes to policies that allow a request.
//!
//! Which kinds of policy still withhold it is asked of the combination that decided, with one side
//! after the other taken as allowing: nothing is evaluated again.

use super::{Explanation, Sides};
use crate::edit::{action_entry, principal_name, resource_entry};
use crate::principal_pattern::Standing;
use crate::{
    Document, Edit, Effect, Place, Policies, PolicyKind, PolicyLabel, PolicyRef, PrincipalName,
    Reason, Request, StatementTrace, Version,
};
use alloc::string::String;
use alloc::vec::Vec;

/// One change to one policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// Take this Deny away, or narrow it.
    RemoveDeny(Place<'a>),
    /// Edit one element of this Allow.
    Edit {
        /// Which statement.
        at: Place<'a>,
        /// What of it.
        edit: Edit,
    },
    /// Add an Allow.
    Add(NewStatement<'a>),
}

/// The narrowest Allow that speaks of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStatement<'a> {
    /// The kind of policy it belongs in.
    pub kind: PolicyKind,
    /// Of a service control policy: the level, from 0 for the organization's root.
    pub level: Option<usize>,
    /// The policy, where there can only be one of the kind and it is there.
    pub label: Option<PolicyLabel<'a>>,
    /// Its `Action`.
    pub action: String,
    /// Its `Resource`; none in a trust policy.
    pub resource: Option<String>,
    /// Its `Principal`, where the policy names callers.
    pub principal: Option<PrincipalName>,
}

/// Every kind that had to allow `request` and did not, if nothing denies it.
pub(super) fn withheld<'a>(
    sides: &Sides<'a>,
    request: &Request<'a>,
    policies: &Policies<'a>,
) -> Vec<PolicyKind> {
    let (mut sides, mut policies) = (*sides, *policies);
    let (_, standing) = principal_name(&request.principal);
    let mut kinds = Vec::new();
    while let Reason::ImplicitDeny(kind) = sides.combine(request, &policies) {
        if kinds.contains(&kind) {
            break;
        }
        kinds.push(kind);
        sides.suppose(kind, standing);
        if kind == PolicyKind::Session {
            // A federated user's session must have a policy in the first place.
            policies.session = policies.session.or(Some(&[]));
        }
    }
    kinds
}

/// The fewest changes after which what was denied is allowed.
pub(super) fn fewest<'a>(
    explanation: &Explanation<'a>,
    sides: &Sides<'a>,
    policies: &Policies<'a>,
    withheld: Vec<PolicyKind>,
) -> Vec<Change<'a>> {
    let plan = Plan {
        explanation,
        policies,
    };
    let mut changes = plan.removals();
    let direct = plan.by_naming_the_caller(sides, &withheld);
    match direct {
        Some((change, rest)) => {
            changes.extend(rest.iter().flat_map(|kind| plan.allow(*kind)));
            changes.push(change);
        }
        None => changes.extend(withheld.iter().flat_map(|kind| plan.allow(*kind))),
    }
    changes
}

struct Plan<'e, 'a> {
    explanation: &'e Explanation<'a>,
    policies: &'e Policies<'a>,
}

impl<'a> Plan<'_, 'a> {
    /// Every Deny that matched, each once however often its policy is attached.
    fn removals(&self) -> Vec<Change<'a>> {
        let mut places: Vec<Place<'a>> = Vec::new();
        for statement in &self.explanation.trace.statements {
            let place = statement.place;
            let same = |other: &Place<'_>| {
                place.label.arn.is_some()
                    && (place.label.arn, place.index) == (other.label.arn, other.index)
            };
            let denies = statement.effect == Effect::Deny && statement.matched();
            if denies && !places.iter().any(same) {
                places.push(place);
            }
        }
        places.into_iter().map(Change::RemoveDeny).collect()
    }

    /// Where the resource's own policy can name the caller so closely that more than one kind
    /// need not allow: that change, and the kinds that are left.
    fn by_naming_the_caller(
        &self,
        sides: &Sides<'a>,
        withheld: &[PolicyKind],
    ) -> Option<(Change<'a>, Vec<PolicyKind>)> {
        let request = &self.explanation.request;
        let kind = match (self.policies.trust, self.policies.resource) {
            (Some(_), _) => PolicyKind::RoleTrust,
            (None, Some(_)) => PolicyKind::Resource,
            (None, None) if self.policies.resource_policy_required => PolicyKind::Resource,
            (None, None) => return None,
        };
        let (_, named) = principal_name(&request.principal);
        let edited = self.edits(kind, None).filter_map(|(s, _)| s.standing);
        let standing = edited.fold(named, Standing::max);
        let mut supposed = *sides;
        supposed.suppose(kind, standing);
        let rest = self::withheld(&supposed, request, self.policies);
        let shorter = rest.len() + 1 < withheld.len();
        shorter.then(|| (self.allow_in(kind, None, standing), rest))
    }

    /// What makes `kind` allow, at every level where it does not.
    fn allow(&self, kind: PolicyKind) -> Vec<Change<'a>> {
        let levels = match kind {
            PolicyKind::ServiceControl => self.policies.scps.len(),
            PolicyKind::Scope => self.policies.scopes.len(),
            _ => 0,
        };
        if levels == 0 {
            return alloc::vec![self.allow_in(kind, None, Standing::Delegated)];
        }
        let allows = |level: usize| {
            let mut statements = self.explanation.trace.statements.iter();
            statements.any(|s| {
                let place = &s.place;
                let here = place.kind == kind && place.level == Some(level);
                here && s.effect == Effect::Allow && s.matched()
            })
        };
        let levels = (0..levels).filter(|level| !allows(*level));
        levels
            .map(|level| self.allow_in(kind, Some(level), Standing::Delegated))
            .collect()
    }

    /// The nearest statement's edit that names the caller at least as closely as `standing`, or
    /// else a new statement.
    fn allow_in(&self, kind: PolicyKind, level: Option<usize>, standing: Standing) -> Change<'a> {
        let edits = self.edits(kind, level);
        let near = edits.filter(|(s, _)| s.standing >= Some(standing));
        match near.min_by_key(|(_, edit)| effort(edit)) {
            Some((StatementTrace { place, .. }, edit)) => Change::Edit {
                at: *place,
                edit: edit.clone(),
            },
            None => Change::Add(self.new_statement(kind, level)),
        }
    }

    /// The statements of a kind that one edit makes match, where that can be made.
    fn edits(
        &self,
        kind: PolicyKind,
        level: Option<usize>,
    ) -> impl Iterator<Item = (&StatementTrace<'a>, &Edit)> {
        let statements = self.explanation.trace.statements.iter();
        statements
            .filter(move |s| s.place.kind == kind && s.place.level == level)
            .filter(|s| !s.place.label.is_aws_managed())
            .filter_map(|s| Some((s, s.edit.as_ref()?)))
    }

    fn new_statement(&self, kind: PolicyKind, level: Option<usize>) -> NewStatement<'a> {
        let request = &self.explanation.request;
        let policy: Option<PolicyRef<'a>> = match kind {
            PolicyKind::Boundary => self.policies.boundary,
            PolicyKind::Resource => self.policies.resource,
            PolicyKind::RoleTrust => self.policies.trust,
            PolicyKind::VpcEndpoint => self.policies.vpc_endpoint,
            PolicyKind::Identity
            | PolicyKind::Session
            | PolicyKind::Scope
            | PolicyKind::ServiceControl
            | PolicyKind::ResourceControl => None,
        };
        let version = policy.map_or(Version::V2012, |policy| Document::version(policy.document));
        let names = matches!(
            kind,
            PolicyKind::Resource | PolicyKind::RoleTrust | PolicyKind::VpcEndpoint
        );
        NewStatement {
            kind,
            level,
            label: policy.map(|policy| policy.label),
            action: action_entry(&request.action),
            resource: (kind != PolicyKind::RoleTrust).then(|| resource_entry(request, version)),
            principal: names.then(|| principal_name(&request.principal).0),
        }
    }
}

/// Conditions are the nearest miss, other actions the farthest.
fn effort(edit: &Edit) -> u8 {
    match edit {
        Edit::AddValues { .. } => 0,
        Edit::MeetCondition { .. } => 1,
        Edit::AddPrincipal(_) => 2,
        Edit::AddResource(_) => 3,
        Edit::AddAction(_) => 4,
    }
}
