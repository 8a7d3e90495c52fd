use crate::request::is_service_linked;
use doorward_names::{AccountId, Arn, UniqueId};

/// Who calls, as policies see the caller.
#[derive(Clone, Copy, Debug)]
pub enum Principal<'a> {
    /// The account's root user.
    Root {
        /// The account.
        account: AccountId,
    },
    /// An IAM user, with long-term keys or a `GetSessionToken` session.
    User {
        /// `arn:aws:iam::…:user/path/name`.
        arn: &'a Arn,
        /// `AIDA…`.
        unique_id: &'a UniqueId,
        /// The user's account.
        account: AccountId,
    },
    /// A session of a role; policies may name the role or the session.
    AssumedRole {
        /// `arn:aws:sts::…:assumed-role/name/session`, without the role's path.
        session_arn: &'a Arn,
        /// `arn:aws:iam::…:role/path/name`.
        role_arn: &'a Arn,
        /// `AROA…`.
        role_unique_id: &'a UniqueId,
        /// The role's account.
        account: AccountId,
    },
    /// A session made by `GetFederationToken`.
    FederatedUser {
        /// `arn:aws:sts::…:federated-user/name`.
        arn: &'a Arn,
        /// The account.
        account: AccountId,
        /// Whose credentials made the session.
        by: FederatedBy<'a>,
    },
    /// An AWS service acting for itself, such as `ec2.amazonaws.com`.
    Service(&'a str),
    /// The bearer of a web identity token, before it has a session.
    WebIdentity {
        /// The provider as trust policies name it: its ARN, or a well-known host name.
        provider: &'a str,
    },
    /// The bearer of a SAML assertion, before it has a session.
    Saml {
        /// The SAML provider.
        provider_arn: &'a Arn,
    },
    /// A caller without credentials.
    Anonymous,
}

/// Whose long-term credentials called `GetFederationToken`.
#[derive(Clone, Copy, Debug)]
pub enum FederatedBy<'a> {
    /// The root user's.
    Root,
    /// An IAM user's.
    User {
        /// The user.
        arn: &'a Arn,
        /// `AIDA…`.
        unique_id: &'a UniqueId,
    },
}

impl Principal<'_> {
    /// The account the caller belongs to, where there is one.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Root { account }
            | Self::User { account, .. }
            | Self::AssumedRole { account, .. }
            | Self::FederatedUser { account, .. } => Some(*account),
            Self::Service(_) | Self::WebIdentity { .. } | Self::Saml { .. } | Self::Anonymous => {
                None
            }
        }
    }

    /// Whether the caller is a session of a service-linked role, which SCPs and RCPs do not bind.
    pub fn is_service_linked(&self) -> bool {
        matches!(self, Self::AssumedRole { role_arn, .. }
            if is_service_linked(role_arn.resource()))
    }
}
