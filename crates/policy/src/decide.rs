//! How policies of every type combine into one decision.
//!
//! See AWS's "Policy evaluation logic". One walk reads every policy; what it found on each side is
//! then combined. A deny that a later policy cannot undo ends the walk early when nobody listens.

use crate::principal_pattern::Standing;
use crate::statement::Speaks;
use crate::trace::Read;
use crate::{
    Action, Context, Deciding, Decision, Document, Effect, FederatedBy, Grant, Level, NoTrace,
    Place, Policies, PolicyKind, PolicyLabel, PolicyRef, Principal, Reason, Request, Span, Tracer,
};

/// What `policies` say to `request`.
pub fn decide<'a>(request: &Request<'a>, policies: &Policies<'a>) -> Decision<'a> {
    decide_traced(request, policies, &mut NoTrace)
}

/// Decides, telling `tracer` what became of each statement.
pub fn decide_traced<'a, T: Tracer<'a>>(
    request: &Request<'a>,
    policies: &Policies<'a>,
    tracer: &mut T,
) -> Decision<'a> {
    if is_free(&request.action) {
        let reason = Reason::NoPermissionNeeded;
        return Decision { reason };
    }
    let (deny, sides) = read(request, policies, tracer);
    sides.settle(deny, request, policies)
}

/// No policy governs who one is, nor proving it once more.
pub(crate) fn is_free(action: &Action<'_>) -> bool {
    action.is("sts", "GetCallerIdentity") || action.is("sts", "GetSessionToken")
}

/// Reads every policy: the first Deny that matched, and what each side allows.
pub(crate) fn read<'a, T: Tracer<'a>>(
    request: &Request<'a>,
    policies: &Policies<'a>,
    tracer: &mut T,
) -> (Option<Deciding<'a>>, Sides<'a>) {
    let mut walk = Walk {
        request,
        has_boundary: policies.boundary.is_some(),
        empty: Context::new(),
        tracer,
        deny: None,
    };
    let sides = Sides::read(&mut walk, policies);
    (walk.deny, sides)
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
    fn read(
        &mut self,
        kind: PolicyKind,
        level: Option<usize>,
        policies: &[PolicyRef<'a>],
    ) -> Option<Allowed<'a>> {
        let mut allowed = None;
        for (number, policy) in policies.iter().enumerate() {
            if self.is_over() {
                break;
            }
            if T::LISTENS {
                for index in 0..policy.document.statements().len() {
                    self.tell((kind, level, number), policy, index);
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
        let speaks = self.speaks(kind);
        let met = statement.meet(self.request, speaks, &self.empty);
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

    fn speaks(&self, kind: PolicyKind) -> Speaks {
        match kind {
            PolicyKind::Resource
            | PolicyKind::RoleTrust
            | PolicyKind::ResourceControl
            | PolicyKind::VpcEndpoint => Speaks::OfNamed {
                has_boundary: self.has_boundary,
            },
            _ => Speaks::OfItsOwner,
        }
    }

    fn tell(
        &mut self,
        (kind, level, number): (PolicyKind, Option<usize>, usize),
        policy: &PolicyRef<'a>,
        index: usize,
    ) {
        let document: &'a Document = policy.document;
        let Some(statement) = document.statements().get(index) else {
            return;
        };
        let place = Place {
            kind,
            level,
            policy: number,
            label: policy.label,
            index,
            sid: statement.sid.as_deref(),
            span: statement.span,
        };
        let speaks = self.speaks(kind);
        let mismatches = statement.mismatches(self.request, speaks, &self.empty);
        let read = Read {
            request: self.request,
            version: document.version(),
            statement,
            speaks,
            mismatches,
        };
        self.tracer.statement(read.told(place));
    }
}

/// What each type of policy allows.
#[derive(Clone, Copy)]
pub(crate) struct Sides<'a> {
    scps_allow: bool,
    vpc_endpoint: Option<Allowed<'a>>,
    resource: Option<Allowed<'a>>,
    identity: Option<Allowed<'a>>,
    boundary: Option<Allowed<'a>>,
    session: Option<Allowed<'a>>,
    scopes_allow: bool,
}

impl<'a> Sides<'a> {
    /// Reads everything, in the order in which a Deny is named if several match.
    fn read<T: Tracer<'a>>(walk: &mut Walk<'_, 'a, T>, policies: &Policies<'a>) -> Self {
        let one = |policy: &'_ Option<PolicyRef<'a>>| -> Option<[PolicyRef<'a>; 1]> {
            policy.map(|policy| [policy])
        };
        let mut scps_allow = true;
        let levels = bound(policies.scps, binds_scps(&walk.request.principal, policies));
        for (number, level) in levels.iter().enumerate() {
            scps_allow &= walk
                .read(PolicyKind::ServiceControl, Some(number), level.policies)
                .is_some();
        }
        // What an RCP allows is no more than the full access that every organization has.
        let levels = bound(policies.rcps, binds_rcps(walk.request));
        for (number, level) in levels.iter().enumerate() {
            walk.read(PolicyKind::ResourceControl, Some(number), level.policies);
        }
        let mut optional = |kind, policy: Option<PolicyRef<'a>>| {
            let policy = one(&policy)?;
            walk.read(kind, None, &policy)
        };
        let resource = optional(PolicyKind::Resource, policies.resource);
        let trust = optional(PolicyKind::RoleTrust, policies.trust);
        let vpc_endpoint = optional(PolicyKind::VpcEndpoint, policies.vpc_endpoint);
        let identity = walk.read(PolicyKind::Identity, None, policies.identity);
        let mut optional = |kind, policy: Option<PolicyRef<'a>>| {
            let policy = one(&policy)?;
            walk.read(kind, None, &policy)
        };
        let boundary = optional(PolicyKind::Boundary, policies.boundary);
        let session = policies.session.unwrap_or_default();
        let session = walk.read(PolicyKind::Session, None, session);
        let mut scopes_allow = true;
        for (number, scope) in policies.scopes.iter().enumerate() {
            scopes_allow &= walk
                .read(PolicyKind::Scope, Some(number), &[*scope])
                .is_some();
        }
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
            scopes_allow,
        }
    }

    /// Takes it that policies of `kind` allow, naming the caller as closely as `standing`.
    pub(crate) fn suppose(&mut self, kind: PolicyKind, standing: Standing) {
        let by = Deciding {
            kind,
            label: PolicyLabel::default(),
            index: 0,
            sid: None,
            span: Span::default(),
        };
        let allowed = Some(Allowed { by, standing });
        match kind {
            PolicyKind::ServiceControl => self.scps_allow = true,
            PolicyKind::VpcEndpoint => self.vpc_endpoint = allowed,
            PolicyKind::Resource | PolicyKind::RoleTrust => self.resource = allowed,
            PolicyKind::Identity => self.identity = allowed,
            PolicyKind::Boundary => self.boundary = allowed,
            PolicyKind::Session => self.session = allowed,
            PolicyKind::Scope => self.scopes_allow = true,
            // It only ever denies.
            PolicyKind::ResourceControl => {}
        }
    }

    /// The decision: a Deny that matched goes before all that is allowed.
    pub(crate) fn settle(
        &self,
        deny: Option<Deciding<'a>>,
        request: &Request<'a>,
        policies: &Policies<'a>,
    ) -> Decision<'a> {
        let reason = match deny {
            Some(deny) => Reason::ExplicitDeny(deny),
            None => self.combine(request, policies),
        };
        Decision { reason }
    }

    /// What follows where nothing is denied explicitly.
    pub(crate) fn combine(&self, request: &Request<'a>, policies: &Policies<'a>) -> Reason<'a> {
        let caller = &request.principal;
        let resource_kind = match policies.trust {
            Some(_) => PolicyKind::RoleTrust,
            None => PolicyKind::Resource,
        };
        if !self.scps_allow {
            return Reason::ImplicitDeny(PolicyKind::ServiceControl);
        }
        if !self.scopes_allow {
            return Reason::ImplicitDeny(PolicyKind::Scope);
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

/// Resource control policies bind whoever asks, but neither roles that services own nor a service
/// that assumes such a role, nor the retiring of a grant of KMS.
///
/// See "Resource control policies (RCPs)": resources and entities not restricted. That they leave
/// out the management account and AWS's own keys is for those who gather the policies.
fn binds_rcps(request: &Request<'_>) -> bool {
    let assumes_linked = request.action.is("sts", "AssumeRole")
        && matches!(request.principal, Principal::Service(_))
        && request.resource.is_service_linked_role();
    let exempt = request.principal.is_service_linked()
        || assumes_linked
        || request.action.is("kms", "RetireGrant");
    !exempt
}

/// Service control policies bind an organization's principals, root included, but nobody of its
/// management account, no service and no role that a service owns.
///
/// See "Service control policies (SCPs)": tasks and entities not restricted. The other tasks it
/// lists have no action in a policy, or are of services that nobody has any more.
fn binds_scps(caller: &Principal<'_>, policies: &Policies<'_>) -> bool {
    caller.account().is_some() && !caller.is_service_linked() && !policies.in_management_account
}

fn bound<'s, 'a>(levels: &'s [Level<'a>], binds: bool) -> &'s [Level<'a>] {
    if binds { levels } else { &[] }
}
