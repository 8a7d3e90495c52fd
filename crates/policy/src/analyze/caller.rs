//! One caller, and what its requests always have.

use crate::condition::{Condition, Operator};
use crate::statement::Statement;
use crate::{Context, Effect, FederatedBy, Principal, Version};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use doorward_names::{AccountId, Arn, UniqueId};

/// The key of the provider that vouched for a session.
pub(super) const PROVIDER: &str = "aws:FederatedProvider";

/// A caller, with what its requests always have.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) who: Who,
    /// What the requests of every caller like this one have.
    pub(super) like: Vec<Condition>,
    /// What this very caller's requests have.
    pub(super) own: Vec<Condition>,
    /// The provider that vouched for the session, if one did.
    pub(super) provider: Option<String>,
    /// No policy names its account or provider.
    pub(super) is_stranger: bool,
}

/// The parts of a principal, owned.
#[derive(Clone, Debug)]
pub(super) enum Who {
    /// Whoever an identity policy is attached to.
    Owner,
    Root(AccountId),
    User(AccountId, Arn, UniqueId),
    /// A session and its role.
    Session(AccountId, Arn, Arn, UniqueId),
    /// A federated user, and the user that made it.
    Federated(AccountId, Arn, Option<(Arn, UniqueId)>),
    Service(String),
    Web(String),
    Saml(Arn),
    Anonymous,
}

impl Who {
    pub(super) fn principal(&self) -> Principal<'_> {
        match self {
            Self::Root(account) => Principal::Root { account: *account },
            Self::User(account, arn, unique_id) => Principal::User {
                arn,
                unique_id,
                account: *account,
            },
            Self::Session(account, session_arn, role_arn, role_unique_id) => {
                Principal::AssumedRole {
                    session_arn,
                    role_arn,
                    role_unique_id,
                    account: *account,
                }
            }
            Self::Federated(account, arn, by) => Principal::FederatedUser {
                arn,
                account: *account,
                by: match by {
                    Some((arn, unique_id)) => FederatedBy::User { arn, unique_id },
                    None => FederatedBy::Root,
                },
            },
            Self::Service(name) => Principal::Service(name),
            Self::Web(provider) => Principal::WebIdentity { provider },
            Self::Saml(provider_arn) => Principal::Saml { provider_arn },
            Self::Owner | Self::Anonymous => Principal::Anonymous,
        }
    }
}

/// A condition that `key` has one of `values`; these have no variables.
pub(super) fn fact(operator: &str, key: &str, values: &[&str]) -> Option<Condition> {
    let values: Vec<Box<str>> = values.iter().map(|value| Box::from(*value)).collect();
    let operator = Operator::parse(operator)?;
    Some(Condition::new(operator, key, values, Version::V2008))
}

impl Caller {
    /// Whether a statement about `principals` speaks of the caller.
    pub(super) fn is_meant_by(&self, statement: &Statement) -> bool {
        if matches!(self.who, Who::Owner) {
            return true;
        }
        let Some(principals) = &statement.principals else {
            return false;
        };
        let caller = self.who.principal();
        let mut context = Context::new();
        self.complete(&mut context);
        match statement.effect {
            Effect::Allow => principals.allows(&caller, &context).is_some(),
            Effect::Deny => principals.denies(&caller, &context, false),
        }
    }

    /// Adds what engines look at beside conditions.
    pub(super) fn complete(&self, context: &mut Context) {
        if let Some(provider) = &self.provider {
            context.set(PROVIDER, provider.as_str());
        }
    }

    /// The one caller that identity policies speak of.
    pub(super) fn owner() -> Self {
        Self {
            who: Who::Owner,
            like: Vec::new(),
            own: Vec::new(),
            provider: None,
            is_stranger: false,
        }
    }
}
