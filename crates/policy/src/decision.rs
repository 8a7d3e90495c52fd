use crate::{Action, PolicyLabel, Span};
use alloc::format;
use alloc::string::String;

/// What the policies say to a request, and which of them said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Decision<'a> {
    /// Allowed or denied, and by what.
    pub reason: Reason<'a>,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The request may proceed.
    Allow,
    /// It may not.
    Deny,
}

/// Why a request is allowed or denied.
#[expect(
    clippy::large_enum_variant,
    reason = "a decision lives on the stack; a box would allocate for each request"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// Statements allowed it.
    Granted(Grant<'a>),
    /// No policy can withhold the action, as with `sts:GetCallerIdentity`.
    NoPermissionNeeded,
    /// A statement denied it.
    ExplicitDeny(Deciding<'a>),
    /// A kind of policy that had to allow it did not.
    ImplicitDeny(PolicyKind),
}

/// The statements that allowed a request, one for each side that had to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grant<'a> {
    /// In an identity-based policy; none where it was not needed, as for root.
    pub identity: Option<Deciding<'a>>,
    /// In the resource-based or trust policy.
    pub resource: Option<Deciding<'a>>,
    /// In the permissions boundary.
    pub boundary: Option<Deciding<'a>>,
    /// In a session policy.
    pub session: Option<Deciding<'a>>,
}

/// One statement of one policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding<'a> {
    /// The kind of policy.
    pub kind: PolicyKind,
    /// Which policy.
    pub label: PolicyLabel<'a>,
    /// Which statement, counted from 0.
    pub index: usize,
    /// The statement's `Sid`.
    pub sid: Option<&'a str>,
    /// Where the statement stands in the text.
    pub span: Span,
}

/// The kinds of policy that have a say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyKind {
    /// Attached to the user, its groups or the role.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// Passed when the session was made.
    Session,
    /// What the session was narrowed to since, layer by layer.
    Scope,
    /// An organization's service control policy.
    ServiceControl,
    /// An organization's resource control policy.
    ResourceControl,
    /// Attached to the resource.
    Resource,
    /// A role's trust policy.
    RoleTrust,
    /// A VPC endpoint's policy.
    VpcEndpoint,
}

impl PolicyKind {
    /// The kind as denial messages name it, without the word policy.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity-based",
            Self::Boundary => "permissions boundary",
            Self::Session => "session",
            Self::Scope => "scope-down",
            Self::ServiceControl => "service control",
            Self::ResourceControl => "resource control",
            Self::Resource => "resource-based",
            Self::RoleTrust => "role trust",
            Self::VpcEndpoint => "VPC endpoint",
        }
    }
}

impl Decision<'_> {
    /// Yes or no.
    pub fn outcome(&self) -> Outcome {
        match self.reason {
            Reason::Granted(_) | Reason::NoPermissionNeeded => Outcome::Allow,
            Reason::ExplicitDeny(_) | Reason::ImplicitDeny(_) => Outcome::Deny,
        }
    }

    /// Whether the request may proceed.
    pub fn is_allowed(&self) -> bool {
        self.outcome() == Outcome::Allow
    }

    /// The end of AWS's denial message, such as `because no identity-based policy allows the
    /// iam:CreateUser action`; empty for what is allowed.
    ///
    /// See AWS's "Troubleshoot access denied error messages".
    pub fn denial_suffix(&self, action: &Action<'_>) -> String {
        match &self.reason {
            Reason::Granted(_) | Reason::NoPermissionNeeded => String::new(),
            Reason::ImplicitDeny(PolicyKind::Boundary) => {
                format!("because no permissions boundary allows the {action} action")
            }
            Reason::ImplicitDeny(kind) => {
                let kind = match kind {
                    // To whoever calls it is one of the session's policies.
                    PolicyKind::Scope => PolicyKind::Session.as_str(),
                    kind => kind.as_str(),
                };
                format!("because no {kind} policy allows the {action} action")
            }
            Reason::ExplicitDeny(by) => {
                let policy = match by.kind {
                    PolicyKind::Identity => "an identity-based policy",
                    PolicyKind::Boundary => "a permissions boundary",
                    PolicyKind::Session | PolicyKind::Scope => "a session policy",
                    PolicyKind::ServiceControl => "a service control policy",
                    PolicyKind::ResourceControl => "a resource control policy",
                    PolicyKind::Resource => "a resource-based policy",
                    PolicyKind::RoleTrust => "the role trust policy",
                    PolicyKind::VpcEndpoint => "a VPC endpoint policy",
                };
                match by.label.arn {
                    Some(arn) => format!("with an explicit deny in {policy}: {arn}"),
                    None => format!("with an explicit deny in {policy}"),
                }
            }
        }
    }
}
