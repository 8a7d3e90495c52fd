//! Who calls: what authentication ends with.
use crate::Timestamp;
use crate::saml::SamlBearer;
use crate::session::{RootTask, Session, Subject};
use crate::state::Account;
use crate::web_identity::WebIdentity;
use doorward_names::{AccessKeyId, AccountId, Arn, RoleName, SessionName, UniqueId, UserName};
use doorward_policy::{FederatedBy, Principal};
use std::sync::Arc;

/// A caller who has proven who it is.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The account it belongs to.
    pub account: AccountId,
    /// Who it is.
    pub identity: Identity,
    /// What it proved itself with.
    pub credential: Credential,
}

/// Who a caller is.
#[derive(Clone, Debug)]
pub enum Identity {
    /// The account's root user.
    Root {
        /// `arn:aws:iam::…:root`.
        arn: Arn,
    },
    /// An IAM user.
    User {
        /// Its ARN.
        arn: Arn,
        /// Its name.
        name: UserName,
        /// Its unique id.
        id: UniqueId,
    },
    /// A session of a role.
    Role {
        /// `arn:aws:sts::…:assumed-role/role/session`.
        arn: Arn,
        /// The role's ARN, with its path.
        role_arn: Arn,
        /// The role's name.
        role: RoleName,
        /// The role's unique id.
        role_id: UniqueId,
        /// The session's name.
        session: SessionName,
    },
    /// A session that `GetFederationToken` made.
    Federated {
        /// `arn:aws:sts::…:federated-user/name`.
        arn: Arn,
        /// The name it was given.
        name: SessionName,
        /// The IAM user who made it; root, if nobody.
        by: Option<(UserName, UniqueId, Arn)>,
    },
    /// The bearer of an OpenID Connect token, before it has a session: nobody of any account.
    WebIdentity {
        /// The provider's ARN.
        provider: Arn,
    },
    /// The bearer of a SAML assertion, before it has a session: nobody of any account.
    Saml {
        /// The provider's ARN.
        provider: Arn,
    },
}

/// What a caller proved itself with.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A long-term access key.
    AccessKey(AccessKeyId),
    /// A session made by STS.
    Session(Arc<Session>),
    /// A console session.
    Console {
        /// When the person signed in.
        signed_in: Timestamp,
        /// When an MFA device was answered, if one was.
        mfa: Option<Timestamp>,
    },
    /// An OpenID Connect token that was verified.
    WebIdentity(Arc<WebIdentity>),
    /// A SAML assertion that was verified.
    Saml(Arc<SamlBearer>),
}

impl Caller {
    /// The caller's ARN, as messages and records name it.
    pub fn arn(&self) -> &Arn {
        self.identity.arn()
    }

    /// The caller as policies see it.
    pub fn principal(&self) -> Principal<'_> {
        let account = self.account;
        match &self.identity {
            Identity::Root { .. } => Principal::Root { account },
            Identity::User { arn, id, .. } => Principal::User {
                arn,
                unique_id: id,
                account,
            },
            Identity::Role {
                arn,
                role_arn,
                role_id,
                ..
            } => Principal::AssumedRole {
                session_arn: arn,
                role_arn,
                role_unique_id: role_id,
                account,
            },
            Identity::Federated { arn, by, .. } => {
                let by = by
                    .as_ref()
                    .map_or(FederatedBy::Root, |(_, id, user)| FederatedBy::User {
                        arn: user,
                        unique_id: id,
                    });
                Principal::FederatedUser { arn, account, by }
            }
            Identity::WebIdentity { provider } => Principal::WebIdentity {
                provider: provider.as_str(),
            },
            Identity::Saml { provider } => Principal::Saml {
                provider_arn: provider,
            },
        }
    }

    /// `aws:userid`, and `GetCallerIdentity`'s `UserId`.
    pub fn user_id(&self) -> String {
        match &self.identity {
            Identity::Root { .. } => self.account.to_string(),
            Identity::User { id, .. } => id.to_string(),
            Identity::Role {
                role_id, session, ..
            } => format!("{role_id}:{session}"),
            Identity::Federated { name, .. } => format!("{}:{name}", self.account),
            Identity::WebIdentity { provider } => match self.web_identity() {
                Some(bearer) => format!("{provider}:{}:{}", bearer.audience, bearer.subject),
                None => provider.to_string(),
            },
            Identity::Saml { provider } => match self.saml() {
                Some(bearer) => bearer.user_id(),
                None => provider.to_string(),
            },
        }
    }

    /// Whether this is the root user.
    pub fn is_root(&self) -> bool {
        matches!(self.identity, Identity::Root { .. })
    }

    /// The IAM user's name, where the caller is one.
    pub fn user_name(&self) -> Option<&UserName> {
        match &self.identity {
            Identity::User { name, .. } => Some(name),
            _ => None,
        }
    }

    /// Whether the caller is the IAM user with this id.
    pub fn is_user(&self, user: &UniqueId) -> bool {
        matches!(&self.identity, Identity::User { id, .. } if id == user)
    }

    /// The session the caller's credentials are of, if they are temporary.
    pub fn session(&self) -> Option<&Session> {
        match &self.credential {
            Credential::Session(session) => Some(session),
            _ => None,
        }
    }

    /// Whether a product provider acts, by a delegation request.
    pub fn is_delegated(&self) -> bool {
        self.session()
            .is_some_and(|session| session.delegated.is_some())
    }

    /// What the session is for, where it is one of `AssumeRoot`.
    pub fn root_task(&self) -> Option<RootTask> {
        match self.session()?.subject {
            Subject::AssumedRoot { task, .. } => Some(task),
            _ => None,
        }
    }

    /// What its token says, where the caller is the bearer of one.
    pub fn web_identity(&self) -> Option<&WebIdentity> {
        match &self.credential {
            Credential::WebIdentity(bearer) => Some(bearer),
            _ => None,
        }
    }

    /// What its assertion says, where the caller is the bearer of one.
    pub fn saml(&self) -> Option<&SamlBearer> {
        match &self.credential {
            Credential::Saml(bearer) => Some(bearer),
            _ => None,
        }
    }

    /// Whether the caller is of no account, and vouched for by a provider of one.
    pub fn is_bearer(&self) -> bool {
        matches!(
            self.credential,
            Credential::WebIdentity(_) | Credential::Saml(_)
        )
    }

    /// The access key the request was signed with; a console session has none.
    pub fn access_key_id(&self) -> Option<&AccessKeyId> {
        match &self.credential {
            Credential::AccessKey(id) => Some(id),
            Credential::Session(session) => Some(&session.access_key_id),
            Credential::Console { .. } | Credential::WebIdentity(_) | Credential::Saml(_) => None,
        }
    }

    /// Whether the credentials are a long-term key.
    pub fn is_long_term(&self) -> bool {
        matches!(self.credential, Credential::AccessKey(_))
    }

    /// When MFA was answered for these credentials, if it was.
    pub fn mfa(&self) -> Option<Timestamp> {
        match &self.credential {
            Credential::AccessKey(_) | Credential::WebIdentity(_) | Credential::Saml(_) => None,
            Credential::Session(session) => session.mfa,
            Credential::Console { mfa, .. } => *mfa,
        }
    }

    /// When the temporary credentials or the console session began.
    pub fn issued(&self) -> Option<Timestamp> {
        match &self.credential {
            Credential::AccessKey(_) | Credential::WebIdentity(_) | Credential::Saml(_) => None,
            Credential::Session(session) => Some(session.issued),
            Credential::Console { signed_in, .. } => Some(*signed_in),
        }
    }
}

impl Identity {
    /// Its ARN; of a bearer, its provider's.
    pub fn arn(&self) -> &Arn {
        match self {
            Self::Root { arn }
            | Self::User { arn, .. }
            | Self::Role { arn, .. }
            | Self::Federated { arn, .. }
            | Self::WebIdentity { provider: arn }
            | Self::Saml { provider: arn } => arn,
        }
    }

    /// How it is called on a page: `ada`, `Root user`, `role/session`.
    pub fn display_name(&self) -> String {
        match self {
            Self::Root { .. } => "Root user".to_owned(),
            Self::User { name, .. } => name.to_string(),
            Self::Role { role, session, .. } => format!("{role}/{session}"),
            Self::Federated { name, .. } => name.to_string(),
            Self::WebIdentity { provider } | Self::Saml { provider } => provider.to_string(),
        }
    }

    /// The root user of `account`.
    pub fn root(account: AccountId) -> Self {
        Self::Root {
            arn: Arn::iam(account, "root"),
        }
    }

    /// The user `name` of `account`, if there is one.
    pub fn user(account: &Account, name: &UserName) -> Option<Self> {
        let user = account.users.get(name)?;
        Some(Self::User {
            arn: user.arn(account.id()),
            name: user.name.clone(),
            id: user.id.clone(),
        })
    }
}
