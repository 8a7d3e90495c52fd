//! How policies of every type combine into one decision.
//!
//! See AWS's "Policy evaluation logic". One walk reads every policy; what it found on each side is
//! then combined. A deny that a later policy cannot undo ends the walk early when nobody listens.

use crate::principal_pattern::Standing;
use crate::statement::{Mismatch, Speaks, Statement};
use crate::trace::Collector;
use crate::{
    Context, Deciding, Decision, Document, Effect, FederatedBy, Grant, Level, NoTrace, Policies,
    PolicyKind, PolicyRef, Principal, Reason, Request, Trace, Tracer,
};

/// What `policies` say to `request`.
pub fn decide<'a>(request: &Request<'a>, policies: &Policies<'a>) -> Decision<'a> {
    decide_traced(request, policies, &mut NoTrace)
}

/// The same decision by the same walk, and what became of every statement on the way.
pub fn explain<'a>(request: &Request<'a>, policies: &Policies<'a>) -> (Decision<'a>, Trace<'a>) {
    let mut collector = Collector::default();
    let decision = decide_traced(request, policies, &mut collector);
    (decision, collector.trace)
}

/// Decides, telling `tracer` what became of each statement.
pub fn decide_traced<'a, T: Tracer<'a>>(
    request: &Request<'a>,
    policies: &Policies<'a>,
    tracer: &mut T,
) -> Decision<'a> {
    // No policy governs who one is, nor proving it once more.
    let action = &request.action;
    let reason = if action.is("sts", "GetCallerIdentity") || action.is("sts", "GetSessionToken") {
        Reason::NoPermissionNeeded
    } else {
        let mut walk = Walk {
            request,
            has_boundary: policies.boundary.is_some(),
            empty: Context::new(),
            tracer,
            deny: None,
        };
        let sides = Sides::read(&mut walk, policies);
        match walk.deny {
            Some(deny) => Reason::ExplicitDeny(deny),
            None => sides.combine(request, policies),
        }
    };
    Decision { reason }
}

/// An Allow that matched, and how closely it names the caller.
#[derive(Clone, Copy)]
struct Allowed<'a> {
    by: Deciding<'a>,
    standing: Standing,
}

/// The reading of policies, one after the other.
struct Walk<'w, 'a, T> {
    request: &'w Request<'a>,
    has_boundary: bool,
    // Actions know no variables.
    empty: Context,
    tracer: &'w mut T,
    /// The first Deny that matched.
    deny: Option<Deciding<'a>>,
}

impl<'a, T: Tracer<'a>> Walk<'_, 'a, T> {
    /// Whether nothing that follows can matter.
    fn is_over(&self) -> bool {
        self.deny.is_some() && !T::LISTENS
    }

    /// Reads a union of policies; gives the Allow that names the caller most closely.
    fn read(&mut self, kind: PolicyKind, policies: &[PolicyRef<'a>]) -> Option<Allowed<'a>> {
        let mut allowed = None;
        for policy in policies {
            if self.is_over() {
                break;
            }
            if T::LISTENS {
                for index in 0..policy.document.statements().len() {
                    self.read_statement(kind, policy, index, &mut allowed);
                }
            } else {
                let Request {
                    action, resource, ..
                } = self.request;
                for index in policy.document.candidates(action, resource) {
                    self.read_statement(kind, policy, index, &mut allowed);
                }
            }
        }
        allowed
    }

    fn read_statement(
        &mut self,
        kind: PolicyKind,
        policy: &PolicyRef<'a>,
        index: usize,
        allowed: &mut Option<Allowed<'a>>,
    ) {
        let document: &'a Document = policy.document;
        let Some(statement) = document.statements().get(index) else {
            return;
        };
        let settled = match statement.effect {
            Effect::Allow => allowed.is_some_and(|a| a.standing == Standing::Direct),
            Effect::Deny => self.deny.is_some(),
        };
        if settled && !T::LISTENS {
            return;
        }
        let speaks = match kind {
            PolicyKind::Resource
            | PolicyKind::RoleTrust
            | PolicyKind::ResourceControl
            | PolicyKind::VpcEndpoint => Speaks::OfNamed {
                has_boundary: self.has_boundary,
            },
            _ => Speaks::OfItsOwner,
        };
        let met = statement.meet(self.request, speaks, &self.empty);
        if T::LISTENS {
            self.tell(kind, policy, (index, statement), met.err());
        }
        let Ok(standing) = met else {
            return;
        };
        let by = Deciding {
            kind,
            label: policy.label,
            index,
            sid: statement.sid.as_deref(),
            span: statement.span,
        };
        match statement.effect {
            Effect::Deny => {
                self.deny.get_or_insert(by);
            }
            Effect::Allow if allowed.is_none_or(|a| a.standing < standing) => {
                *allowed = Some(Allowed { by, standing });
            }
            Effect::Allow => {}
        }
    }

    fn tell(
        &mut self,
        kind: PolicyKind,
        policy: &PolicyRef<'a>,
        (index, statement): (usize, &'a Statement),
        mismatch: Option<Mismatch<'a>>,
    ) {
        let trace = crate::trace::statement(self.request, statement, mismatch);
        self.tracer.statement(crate::StatementTrace {
            kind,
            label: policy.label,
            index,
            ..trace
        });
    }
}

/// What each type of policy allows.
struct Sides<'a> {
    scps_allow: bool,
    vpc_endpoint: Option<Allowed<'a>>,
    resource: Option<Allowed<'a>>,
    identity: Option<Allowed<'a>>,
    boundary: Option<Allowed<'a>>,
    session: Option<Allowed<'a>>,
}

impl<'a> Sides<'a> {
    /// Reads everything, in the order in which a Deny is named if several match.
    fn read<T: Tracer<'a>>(walk: &mut Walk<'_, 'a, T>, policies: &Policies<'a>) -> Self {
        let one = |policy: &'_ Option<PolicyRef<'a>>| -> Option<[PolicyRef<'a>; 1]> {
            policy.map(|policy| [policy])
        };
        let mut scps_allow = true;
        for level in bound(policies.scps, binds_scps(&walk.request.principal)) {
            scps_allow &= walk
                .read(PolicyKind::ServiceControl, level.policies)
                .is_some();
        }
        // What an RCP allows is no more than the full access that every organization has.
        for level in bound(policies.rcps, !walk.request.principal.is_service_linked()) {
            walk.read(PolicyKind::ResourceControl, level.policies);
        }
        let mut optional = |kind, policy: Option<PolicyRef<'a>>| {
            let policy = one(&policy)?;
            walk.read(kind, &policy)
        };
        let resource = optional(PolicyKind::Resource, policies.resource);
        let trust = optional(PolicyKind::RoleTrust, policies.trust);
        let vpc_endpoint = optional(PolicyKind::VpcEndpoint, policies.vpc_endpoint);
        let identity = walk.read(PolicyKind::Identity, policies.identity);
        let mut optional = |kind, policy: Option<PolicyRef<'a>>| {
            let policy = one(&policy)?;
            walk.read(kind, &policy)
        };
        let boundary = optional(PolicyKind::Boundary, policies.boundary);
        let session = walk.read(PolicyKind::Session, policies.session.unwrap_or_default());
        Self {
            scps_allow,
            vpc_endpoint,
            resource: if policies.trust.is_some() {
                trust
            } else {
                resource
            },
            identity,
            boundary,
            session,
        }
    }

    /// The decision where nothing is denied explicitly.
    fn combine(&self, request: &Request<'a>, policies: &Policies<'a>) -> Reason<'a> {
        let caller = &request.principal;
        let resource_kind = match policies.trust {
            Some(_) => PolicyKind::RoleTrust,
            None => PolicyKind::Resource,
        };
        if !self.scps_allow {
            return Reason::ImplicitDeny(PolicyKind::ServiceControl);
        }
        if policies.vpc_endpoint.is_some() && self.vpc_endpoint.is_none() {
            return Reason::ImplicitDeny(PolicyKind::VpcEndpoint);
        }
        let Some(account) = caller.account() else {
            // Services, federated identities and strangers have no policies of their own.
            return self.by_resource(resource_kind);
        };
        let own_refusal = self
            .identity_refusal(caller, policies)
            .or(self.cap(policies));
        let other_account = policies
            .resource_account
            .is_some_and(|owner| owner != account);
        if other_account {
            return match own_refusal {
                Some(kind) => Reason::ImplicitDeny(kind),
                None => self.by_resource(resource_kind),
            };
        }
        let account_suffices = policies.trust.is_none() && !policies.resource_policy_required;
        let refusal = match self.resource.map(|allowed| allowed.standing) {
            Some(Standing::Direct) => None,
            Some(Standing::Capped) => self.cap(policies),
            Some(Standing::Delegated) => own_refusal,
            None if account_suffices => own_refusal,
            None => Some(own_refusal.unwrap_or(resource_kind)),
        };
        match refusal {
            Some(kind) => Reason::ImplicitDeny(kind),
            None => Reason::Granted(self.grant()),
        }
    }

    /// The resource's policy must allow; `kind` is what to call it.
    fn by_resource(&self, kind: PolicyKind) -> Reason<'a> {
        match self.resource {
            Some(_) => Reason::Granted(self.grant()),
            None => Reason::ImplicitDeny(kind),
        }
    }

    fn grant(&self) -> Grant<'a> {
        let by = |allowed: Option<Allowed<'a>>| allowed.map(|allowed| allowed.by);
        Grant {
            identity: by(self.identity),
            resource: by(self.resource),
            boundary: by(self.boundary),
            session: by(self.session),
        }
    }

    /// Whether identity-based policies withhold the request. Root needs none; a federated user
    /// gets nothing from its maker's without a session policy.
    fn identity_refusal(
        &self,
        caller: &Principal<'_>,
        policies: &Policies<'_>,
    ) -> Option<PolicyKind> {
        let made_by_root = match caller {
            Principal::Root { .. } => return None,
            Principal::FederatedUser { .. } if policies.session.is_none() => {
                return Some(PolicyKind::Session);
            }
            Principal::FederatedUser { by, .. } => matches!(by, FederatedBy::Root),
            _ => false,
        };
        let allowed = self.identity.is_some() || made_by_root;
        (!allowed).then_some(PolicyKind::Identity)
    }

    /// Whether boundary or session policies withhold the request.
    fn cap(&self, policies: &Policies<'_>) -> Option<PolicyKind> {
        if policies.boundary.is_some() && self.boundary.is_none() {
            Some(PolicyKind::Boundary)
        } else if policies.session.is_some() && self.session.is_none() {
            Some(PolicyKind::Session)
        } else {
            None
        }
    }
}

/// Service control policies bind an organization's principals, root included, but no service and
/// no role that a service owns.
fn binds_scps(caller: &Principal<'_>) -> bool {
    caller.account().is_some() && !caller.is_service_linked()
}

fn bound<'s, 'a>(levels: &'s [Level<'a>], binds: bool) -> &'s [Level<'a>] {
    if binds { levels } else { &[] }
}
