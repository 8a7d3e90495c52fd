//! `Principal` and `NotPrincipal`: whom a statement names, and how closely it names a caller.

use crate::{Context, ContextValue, FederatedBy, Principal, Span};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use doorward_names::{AccountId, Arn, UniqueId};

/// One principal that a statement names.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) pattern: PrincipalPattern,
    /// The JSON string in the document's text, quotes included.
    pub(crate) span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum PrincipalPattern {
    Everyone,
    Account(AccountId),
    Arn {
        arn: Arn,
        /// The entity that bore the ARN when the policy was written, whatever it is called now.
        id: Option<UniqueId>,
    },
    UniqueId(UniqueId),
    Service(Box<str>),
    AnyService,
    Federated(Box<str>),
    AnyFederated,
    /// An ARN with a wildcard, which names nobody; only the policy that others are checked against
    /// may mean those it matches.
    Wild(Box<str>),
    /// An account by its canonical user id; nobody until it is known whose that is.
    CanonicalUser {
        id: Box<str>,
        account: Option<AccountId>,
    },
    /// A form that names nobody.
    Nobody,
}

/// How a resource's policy grants to a caller, from the loosest to the closest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// It names the account, which may delegate.
    Delegated,
    /// It names the caller, within its boundary and session policies.
    Capped,
    /// It names exactly this user or session, whatever boundary and session leave out.
    Direct,
}

impl PrincipalPattern {
    /// A value of `"AWS"`; `None` where AWS would refuse it.
    pub(crate) fn aws(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::Everyone);
        }
        if let Ok(account) = AccountId::parse(text) {
            return Some(Self::Account(account));
        }
        if let Ok(id) = UniqueId::parse(text) {
            return Some(Self::UniqueId(id));
        }
        let arn = Arn::parse(text).ok()?;
        if text.contains(['*', '?']) || !matches!(arn.service(), "iam" | "sts") {
            return None;
        }
        match arn.account() {
            Some(account) if arn.resource() == "root" => Some(Self::Account(account)),
            _ => Some(Self::Arn { arn, id: None }),
        }
    }

    pub(crate) fn service(text: &str) -> Self {
        match text {
            "*" => Self::AnyService,
            _ => Self::Service(text.into()),
        }
    }

    pub(crate) fn canonical_user(text: &str) -> Self {
        Self::CanonicalUser {
            id: text.into(),
            account: None,
        }
    }

    pub(crate) fn federated(text: &str) -> Self {
        match text {
            "*" => Self::AnyFederated,
            _ => Self::Federated(text.into()),
        }
    }

    /// How this names `caller`, if it does.
    fn standing(&self, caller: &Principal<'_>, context: &Context) -> Option<Standing> {
        match self {
            Self::Everyone => Some(Standing::Capped),
            Self::Account(account)
            | Self::CanonicalUser {
                account: Some(account),
                ..
            } => (caller.account() == Some(*account)).then_some(Standing::Delegated),
            Self::Arn { arn, id } => arn_standing(arn, id.as_ref(), caller),
            Self::UniqueId(id) => id_standing(id, caller),
            Self::Service(name) => {
                matches!(caller, Principal::Service(caller) if **name == **caller)
                    .then_some(Standing::Direct)
            }
            Self::AnyService => matches!(caller, Principal::Service(_)).then_some(Standing::Direct),
            Self::Federated(provider) => provider_of(caller, context)
                .filter(|of| *of == &**provider)
                .map(|_| Standing::Capped),
            Self::AnyFederated => provider_of(caller, context).map(|_| Standing::Capped),
            Self::CanonicalUser { account: None, .. } | Self::Wild(_) | Self::Nobody => None,
        }
    }
}

fn arn_standing(arn: &Arn, id: Option<&UniqueId>, caller: &Principal<'_>) -> Option<Standing> {
    // Whoever was meant is still meant after a rename, so a known id decides alone.
    let is = |other: &Arn, other_id: &UniqueId| id.map_or(arn == other, |id| id == other_id);
    match caller {
        Principal::User { arn, unique_id, .. } if is(arn, unique_id) => Some(Standing::Direct),
        Principal::AssumedRole { session_arn, .. } if arn == *session_arn => Some(Standing::Direct),
        Principal::AssumedRole {
            role_arn,
            role_unique_id,
            ..
        } if is(role_arn, role_unique_id) => Some(Standing::Capped),
        Principal::FederatedUser { arn: session, .. } if arn == *session => Some(Standing::Direct),
        Principal::FederatedUser {
            by: FederatedBy::User { arn, unique_id },
            ..
        } if is(arn, unique_id) => Some(Standing::Capped),
        _ => None,
    }
}

fn id_standing(id: &UniqueId, caller: &Principal<'_>) -> Option<Standing> {
    match caller {
        Principal::User { unique_id, .. } if id == *unique_id => Some(Standing::Direct),
        Principal::AssumedRole { role_unique_id, .. } if id == *role_unique_id => {
            Some(Standing::Capped)
        }
        Principal::FederatedUser {
            by: FederatedBy::User { unique_id, .. },
            ..
        } if id == *unique_id => Some(Standing::Capped),
        _ => None,
    }
}

/// Who vouches for a federated caller, before it has a session and after.
fn provider_of<'a>(caller: &Principal<'a>, context: &'a Context) -> Option<&'a str> {
    match caller {
        Principal::WebIdentity { provider } => Some(provider),
        Principal::Saml { provider_arn } => Some(provider_arn.as_str()),
        Principal::AssumedRole { .. } => match context.get("aws:FederatedProvider") {
            Some(ContextValue::One(provider)) => Some(provider),
            _ => None,
        },
        _ => None,
    }
}

/// The `Principal` or `NotPrincipal` element of a statement.
#[derive(Clone, Debug)]
pub(crate) struct Principals {
    /// It is `NotPrincipal`.
    pub(crate) negated: bool,
    pub(crate) named: Vec<Named>,
}

impl Principals {
    /// Whether it is `"*"` or lists it.
    pub(crate) fn names_everyone(&self) -> bool {
        let everyone = |named: &Named| matches!(named.pattern, PrincipalPattern::Everyone);
        !self.negated && self.named.iter().any(everyone)
    }

    /// The closest way in which an Allow speaks of `caller`.
    pub(crate) fn allows(&self, caller: &Principal<'_>, context: &Context) -> Option<Standing> {
        let named = self.named.iter();
        let closest = named
            .filter_map(|named| named.pattern.standing(caller, context))
            .max();
        if self.negated {
            return closest.is_none().then_some(Standing::Capped);
        }
        closest
    }

    /// Whether a Deny speaks of `caller`.
    ///
    /// `NotPrincipal` spares only those it lists at every layer: the account, and the user, or
    /// the role and the session. It spares nobody who has a permissions boundary.
    pub(crate) fn denies(
        &self,
        caller: &Principal<'_>,
        context: &Context,
        has_boundary: bool,
    ) -> bool {
        if !self.negated {
            return self.allows(caller, context).is_some();
        }
        has_boundary || !self.lists_every_layer(caller, context)
    }

    fn lists_every_layer(&self, caller: &Principal<'_>, context: &Context) -> bool {
        let any = |test: &dyn Fn(&PrincipalPattern) -> bool| {
            self.named.iter().any(|named| test(&named.pattern))
        };
        if any(&|pattern| matches!(pattern, PrincipalPattern::Everyone)) {
            return true;
        }
        let has = |layer: Standing| any(&|p| p.standing(caller, context) == Some(layer));
        match caller {
            Principal::Root { .. } => has(Standing::Delegated),
            Principal::User { .. } | Principal::FederatedUser { .. } => {
                has(Standing::Delegated) && has(Standing::Direct)
            }
            Principal::AssumedRole { .. } => {
                has(Standing::Delegated) && has(Standing::Capped) && has(Standing::Direct)
            }
            Principal::Service(_) => has(Standing::Direct),
            Principal::WebIdentity { .. } | Principal::Saml { .. } => has(Standing::Capped),
            Principal::Anonymous => false,
        }
    }
}

impl fmt::Display for PrincipalPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone | Self::AnyService | Self::AnyFederated => f.write_str("*"),
            Self::Account(account) => write!(f, "{account}"),
            Self::Arn { arn, .. } => write!(f, "{arn}"),
            Self::UniqueId(id) => write!(f, "{id}"),
            Self::Service(text)
            | Self::Federated(text)
            | Self::CanonicalUser { id: text, .. }
            | Self::Wild(text) => f.write_str(text),
            Self::Nobody => f.write_str("nobody"),
        }
    }
}
