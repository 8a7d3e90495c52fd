//! Why a request is allowed or denied, and what little would allow it.
//!
//! The explanation is the evaluation: one walk reads every statement, what it found decides, and
//! what is told here is read off the same findings.

mod changes;
mod display;

use crate::decide::{Sides, is_free, read};
use crate::trace::Collector;
use crate::{
    Decision, Effect, Policies, PolicyKind, Principal, Reason, Request, StatementTrace, Trace,
};
use alloc::vec::Vec;
pub use changes::{Change, NewStatement};

/// A decision with everything that led to it.
///
/// Its `Display` is for people: several lines of plain text.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    /// What was asked.
    pub request: Request<'a>,
    /// Allowed or denied, and by what.
    pub decision: Decision<'a>,
    /// What each type of policy said, in the order in which they are weighed; none where no
    /// policy can withhold the action.
    pub voices: Vec<Voice<'a>>,
    /// Every statement that was read.
    pub trace: Trace<'a>,
    /// The fewest changes that together allow what was denied. There may be others: whether a
    /// denial is a mistake is for people to say.
    pub changes: Vec<Change<'a>>,
}

/// What one type of policy said; of service and resource control policies, at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice<'a> {
    /// The type.
    pub kind: PolicyKind,
    /// Of service and resource control policies: the level, from 0 for the organization's root; of
    /// what a session was narrowed to, the layer, from 0 for the first.
    pub level: Option<usize>,
    /// What it said.
    pub said: Said,
    /// The policy, where a type can only have one.
    pub label: Option<crate::PolicyLabel<'a>>,
}

/// What a type of policy says to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A statement allows it, and none denies it.
    Allows,
    /// A statement denies it.
    Denies,
    /// No statement allows it where one had to: an implicit denial.
    Withholds,
    /// No statement speaks of it, and none had to.
    Silent,
    /// There is no policy of the type, and none had to be.
    Absent,
    /// Policies of the type do not bind the caller.
    Unbound(Unbound),
}

/// Why policies of a type do not bind a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unbound {
    /// The root user needs no identity-based policy.
    Root,
    /// Service and resource control policies leave the roles of AWS services alone.
    ServiceLinkedRole,
    /// Service control policies leave the organization's management account alone.
    ManagementAccount,
    /// The caller belongs to no account: an AWS service, a bearer of a token, or a stranger.
    NoAccount,
}

/// The decision that [`decide`](crate::decide) makes, explained.
pub fn explain<'a>(request: &Request<'a>, policies: &Policies<'a>) -> Explanation<'a> {
    let mut explanation = Explanation {
        request: *request,
        decision: Decision {
            reason: Reason::NoPermissionNeeded,
        },
        voices: Vec::new(),
        trace: Trace::default(),
        changes: Vec::new(),
    };
    if is_free(&request.action) {
        return explanation;
    }
    let mut collector = Collector::default();
    let (deny, sides) = read(request, policies, &mut collector);
    explanation.trace = collector.trace;
    explanation.decision = sides.settle(deny, request, policies);
    let withheld = changes::withheld(&sides, request, policies);
    explanation.voices = voices(&explanation, policies, &withheld);
    if !explanation.decision.is_allowed() {
        explanation.changes = changes::fewest(&explanation, &sides, policies, withheld);
    }
    explanation
}

impl<'a> Explanation<'a> {
    /// The statements of the policies behind `voice`.
    pub fn statements_of(&self, voice: &Voice<'_>) -> impl Iterator<Item = &StatementTrace<'a>> {
        let (kind, level) = (voice.kind, voice.level);
        let statements = self.trace.statements.iter();
        statements.filter(move |s| s.place.kind == kind && s.place.level == level)
    }

    /// The statements that matched and made the decision: every Deny, else every Allow.
    pub fn matched(&self) -> impl Iterator<Item = &StatementTrace<'a>> {
        let effect = match self.decision.reason {
            Reason::ExplicitDeny(_) => Effect::Deny,
            _ => Effect::Allow,
        };
        let statements = self.trace.statements.iter();
        statements.filter(move |s| s.matched() && s.effect == effect)
    }

    /// The Allow statements of the policies that withheld the request, the nearest first; those
    /// about quite other actions are left out.
    pub fn near_misses(&self) -> Vec<&StatementTrace<'a>> {
        let withholds = |voice: &&Voice<'_>| voice.said == Said::Withholds;
        let voices = self.voices.iter().filter(withholds);
        let mut near: Vec<_> = voices
            .flat_map(|voice| self.statements_of(voice))
            .filter(|s| s.effect == Effect::Allow)
            .filter_map(|s| Some((distance(s)?, s)))
            .collect();
        near.sort_by_key(|(distance, _)| *distance);
        near.into_iter().map(|(_, statement)| statement).collect()
    }
}

/// How far a statement is from matching: by whether one edit is enough, then by how far down its
/// elements the first difference stands.
fn distance(statement: &StatementTrace<'_>) -> Option<(bool, u8)> {
    let difference = statement.difference.as_ref()?;
    let far = match difference.element.as_str() {
        "Action" | "NotAction" if statement.edit.is_none() => return None,
        "Action" | "NotAction" => 3,
        "Principal" | "NotPrincipal" => 1,
        "Resource" | "NotResource" => 2,
        _ => 0,
    };
    Some((statement.edit.is_none(), far))
}

fn voices<'a>(
    explanation: &Explanation<'a>,
    policies: &Policies<'a>,
    withheld: &[PolicyKind],
) -> Vec<Voice<'a>> {
    let caller = &explanation.request.principal;
    let mut voices = Vec::new();
    let mut add = |kind, level, label, present, unbound: Option<Unbound>| {
        let mut voice = Voice {
            kind,
            level,
            said: Said::Absent,
            label,
        };
        let spoke = |effect| {
            let mut statements = explanation.statements_of(&voice);
            statements.any(|s| s.matched() && s.effect == effect)
        };
        voice.said = if spoke(Effect::Deny) {
            Said::Denies
        } else if spoke(Effect::Allow) {
            Said::Allows
        } else if let Some(reason) = unbound {
            Said::Unbound(reason)
        } else if withheld.contains(&kind) {
            Said::Withholds
        } else if present {
            Said::Silent
        } else {
            Said::Absent
        };
        voices.push(voice);
    };
    for (kind, levels) in [
        (PolicyKind::ServiceControl, policies.scps),
        (PolicyKind::ResourceControl, policies.rcps),
    ] {
        let unbound = unbound(kind, caller, policies);
        if levels.is_empty() || unbound.is_some() {
            add(kind, None, None, false, unbound);
            continue;
        }
        for number in 0..levels.len() {
            add(kind, Some(number), None, true, None);
        }
    }
    let one = |policy: &Option<crate::PolicyRef<'a>>| policy.map(|policy| policy.label);
    let (resource, trust) = (one(&policies.resource), one(&policies.trust));
    if resource.is_some() || trust.is_none() {
        let present = resource.is_some();
        add(PolicyKind::Resource, None, resource, present, None);
    }
    if trust.is_some() {
        add(PolicyKind::RoleTrust, None, trust, true, None);
    }
    let endpoint = one(&policies.vpc_endpoint);
    add(
        PolicyKind::VpcEndpoint,
        None,
        endpoint,
        endpoint.is_some(),
        None,
    );
    let present = !policies.identity.is_empty();
    let exempt = unbound(PolicyKind::Identity, caller, policies);
    add(PolicyKind::Identity, None, None, present, exempt);
    let boundary = one(&policies.boundary);
    add(
        PolicyKind::Boundary,
        None,
        boundary,
        boundary.is_some(),
        None,
    );
    let present = policies.session.is_some();
    add(PolicyKind::Session, None, None, present, None);
    for number in 0..policies.scopes.len() {
        add(PolicyKind::Scope, Some(number), None, true, None);
    }
    voices
}

/// Why policies of `kind` do not bind `caller`, where they do not.
fn unbound(kind: PolicyKind, caller: &Principal<'_>, policies: &Policies<'_>) -> Option<Unbound> {
    let controls = matches!(
        kind,
        PolicyKind::ServiceControl | PolicyKind::ResourceControl
    );
    if controls && caller.is_service_linked() {
        return Some(Unbound::ServiceLinkedRole);
    }
    match kind {
        PolicyKind::ServiceControl if policies.in_management_account => {
            Some(Unbound::ManagementAccount)
        }
        PolicyKind::ServiceControl | PolicyKind::Identity if caller.account().is_none() => {
            Some(Unbound::NoAccount)
        }
        PolicyKind::Identity if matches!(caller, Principal::Root { .. }) => Some(Unbound::Root),
        _ => None,
    }
}
