//! Who calls in a case, and what follows from it for the context.
use super::CaseError;
use super::context::Given;
use doorward_names::{AccountId, Arn, UniqueId};
use doorward_policy::{Action, Context, FederatedBy, Principal};

/// The caller of a case, holding what the engine borrows.
#[derive(Debug)]
pub(super) enum Who {
    Root {
        arn: Arn,
        account: AccountId,
    },
    User {
        arn: Arn,
        id: UniqueId,
        account: AccountId,
    },
    Role {
        session: Arn,
        role: Arn,
        id: UniqueId,
        account: AccountId,
    },
    Federated {
        arn: Arn,
        /// The user who called `GetFederationToken`, whom a case does not name.
        maker: (Arn, UniqueId),
        account: AccountId,
    },
    Service(String),
    /// The provider of a web identity.
    WebIdentity(String),
    /// The provider of a SAML assertion.
    Saml(Arn),
    Anonymous,
}

/// Stands for a name that a case leaves open. IAM knows no such name, so no policy has it.
const UNKNOWN: &str = "(unknown)";

impl Who {
    pub(super) fn parse(text: &str, action: &Action<'_>, given: &Given) -> Result<Self, CaseError> {
        let who = if text == "anonymous" {
            Some(Self::Anonymous)
        } else if let Ok(arn) = Arn::parse(text) {
            Self::of_arn(arn, given)
        } else if action
            .name()
            .eq_ignore_ascii_case("AssumeRoleWithWebIdentity")
            && is_host(text)
        {
            Some(Self::WebIdentity(text.to_owned()))
        } else {
            is_service(text).then(|| Self::Service(text.to_owned()))
        };
        who.ok_or_else(|| CaseError::Principal(text.to_owned()))
    }

    fn of_arn(arn: Arn, given: &Given) -> Option<Self> {
        let account = arn.account()?;
        if !arn.region().is_empty() || arn.as_str().contains(['*', '?']) {
            return None;
        }
        let partition = arn.partition().to_owned();
        let role_named =
            |name: &str| Arn::parse(&format!("arn:{partition}:iam::{account}:role/{name}")).ok();
        let (service, (kind, rest)) = (arn.service(), arn.resource_parts());
        let who = match (service, kind, rest) {
            ("iam", "root", "") => Self::Root { account, arn },
            ("iam", "user", name) if is_entity(name) => Self::User {
                id: unique_id("AIDA", given)?,
                account,
                arn,
            },
            ("iam", "role", name) if is_entity(name) => {
                let session = format!("assumed-role/{}/{UNKNOWN}", arn.resource_name());
                let session = format!("arn:{partition}:sts::{account}:{session}");
                Self::Role {
                    session: Arn::parse(&session).ok()?,
                    id: unique_id("AROA", given)?,
                    account,
                    role: arn,
                }
            }
            ("sts", "assumed-role", rest) => {
                let (name, session) = rest.split_once('/')?;
                if name.is_empty() || session.is_empty() || session.contains('/') {
                    return None;
                }
                let with_path = || {
                    let role = Arn::parse(given.one("aws:PrincipalArn")?).ok()?;
                    let is_it = role.service() == "iam"
                        && role.account() == Some(account)
                        && role.resource_parts().0 == "role"
                        && role.resource_name() == name;
                    is_it.then_some(role)
                };
                Self::Role {
                    role: match with_path() {
                        Some(role) => role,
                        None => role_named(name)?,
                    },
                    id: unique_id("AROA", given)?,
                    account,
                    session: arn,
                }
            }
            ("sts", "federated-user", name) if is_name(name) => {
                let maker = format!("arn:{partition}:iam::{account}:user/{UNKNOWN}");
                Self::Federated {
                    maker: (Arn::parse(&maker).ok()?, placeholder("AIDA")?),
                    account,
                    arn,
                }
            }
            ("iam", "saml-provider", name) if is_name(name) => Self::Saml(arn),
            ("iam", "oidc-provider", name) if !name.is_empty() => {
                Self::WebIdentity(arn.as_str().to_owned())
            }
            _ => return None,
        };
        Some(who)
    }

    pub(super) fn principal(&self) -> Principal<'_> {
        match self {
            Self::Root { account, .. } => Principal::Root { account: *account },
            Self::User { arn, id, account } => Principal::User {
                arn,
                unique_id: id,
                account: *account,
            },
            Self::Role {
                session,
                role,
                id,
                account,
            } => Principal::AssumedRole {
                session_arn: session,
                role_arn: role,
                role_unique_id: id,
                account: *account,
            },
            Self::Federated {
                arn,
                maker: (maker, unique_id),
                account,
            } => Principal::FederatedUser {
                arn,
                account: *account,
                by: FederatedBy::User {
                    arn: maker,
                    unique_id,
                },
            },
            Self::Service(name) => Principal::Service(name),
            Self::WebIdentity(provider) => Principal::WebIdentity { provider },
            Self::Saml(provider_arn) => Principal::Saml { provider_arn },
            Self::Anonymous => Principal::Anonymous,
        }
    }

    /// Sets the global keys that follow from who calls.
    ///
    /// See "Principal key values" in the IAM User Guide; unique ids are known to no case, so
    /// `aws:userid` is set only where it holds none.
    pub(super) fn fill(&self, context: &mut Context) {
        let (kind, arn) = match self {
            Self::Root { arn, account } => {
                context.set("aws:userid", account.to_string());
                ("Account", arn)
            }
            Self::User { arn, .. } => {
                context.set("aws:username", arn.resource_name().to_owned());
                ("User", arn)
            }
            Self::Role { role, .. } => ("AssumedRole", role),
            Self::Federated { arn, account, .. } => {
                context.set("aws:userid", format!("{account}:{}", arn.resource_name()));
                ("FederatedUser", arn)
            }
            Self::Service(name) => {
                context.set("aws:PrincipalIsAWSService", true);
                context.set("aws:PrincipalServiceName", name.as_str());
                return;
            }
            Self::Anonymous => {
                context.set("aws:PrincipalType", "Anonymous");
                return;
            }
            Self::WebIdentity(_) | Self::Saml(_) => return,
        };
        context
            .set("aws:PrincipalArn", arn.as_str())
            .set("aws:PrincipalType", kind)
            .set("aws:PrincipalAccount", arn.account_field().to_owned())
            .set("aws:PrincipalIsAWSService", false);
    }
}

/// A name with or without a path: no part of it is empty.
fn is_entity(name: &str) -> bool {
    name.split('/').all(|part| !part.is_empty())
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains('/')
}

fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.contains('.') && text.split('.').all(is_label)
}

fn is_service(text: &str) -> bool {
    let ends = [".amazonaws.com", ".amazonaws.com.cn", ".aws.internal"];
    is_host(text) && ends.iter().any(|end| text.ends_with(end))
}

/// The caller's unique id, where the context has it in `aws:userid`.
fn unique_id(prefix: &str, given: &Given) -> Option<UniqueId> {
    let known = given.one("aws:userid").and_then(|text| {
        let (id, _) = text.split_once(':').unwrap_or((text, ""));
        UniqueId::parse(id).ok()
    });
    known.or_else(|| placeholder(prefix))
}

/// An id that AWS never gives, as its ids have no zeros.
fn placeholder(prefix: &str) -> Option<UniqueId> {
    UniqueId::parse(&format!("{prefix}{:017}", 0)).ok()
}
