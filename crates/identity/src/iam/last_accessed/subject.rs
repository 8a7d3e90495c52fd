//! What last accessed information is about: a user, a group, a role or a managed policy.
use super::held::{Held, Holder};
use crate::access::Access;
use crate::authorize::managed_text;
use crate::failure::Failure;
use crate::iam::common::{find_group, find_role, find_user, no_such, no_such_policy};
use crate::operation::Ask;
use crate::state::{Account, EntityName, Group, PolicyText, Role, User};
use doorward_names::{Arn, GroupName, RoleName, UniqueId, UserName};
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use std::sync::Arc;

/// An entity, or a managed policy.
pub(super) enum Subject<'a> {
    User(&'a Arc<User>),
    Group(&'a Arc<Group>),
    Role(&'a Arc<Role>),
    Policy(Arn, PolicyText),
}

impl<'a> Subject<'a> {
    /// What `text` is the ARN of.
    pub(super) fn find<E>(text: &str, account: &'a Account) -> Result<Self, Failure<E>>
    where
        E: From<NoSuchEntity> + From<InvalidInput>,
    {
        let arn = parse(text)?;
        let (id, name) = (account.id(), arn.resource_name());
        if !is_within_reach(&arn, account) {
            return Err(unclear(text).into());
        }
        let kind = arn.resource_parts().0;
        let found = match kind {
            "user" => {
                let name = UserName::parse(name).map_err(|_| no_such(kind, name))?;
                Self::User(find_user(account, &name)?)
            }
            "group" => {
                let name = GroupName::parse(name).map_err(|_| no_such(kind, name))?;
                Self::Group(find_group(account, &name)?)
            }
            "role" => {
                let name = RoleName::parse(name).map_err(|_| no_such(kind, name))?;
                Self::Role(find_role(account, &name)?)
            }
            "policy" => match managed_text(&arn, account) {
                Some(text) => Self::Policy(arn.clone(), text.clone()),
                None => return Err(no_such_policy(&arn).into()),
            },
            _ => return Err(unclear(text).into()),
        };
        // Of the name, but under another path.
        if found.arn(id) != arn {
            return Err(no_such(kind, name).into());
        }
        Ok(found)
    }

    /// The same, where a policy will not do.
    pub(super) fn find_entity<E>(text: &str, account: &'a Account) -> Result<Self, Failure<E>>
    where
        E: From<NoSuchEntity> + From<InvalidInput>,
    {
        match Self::find(text, account)? {
            Self::Policy(..) => Err(unclear(text).into()),
            entity => Ok(entity),
        }
    }

    /// What [`Self::by_id`] finds it by again: its unique id; of AWS's policies the ARN.
    pub(super) fn id(&self, account: &Account) -> String {
        match self {
            Self::User(user) => user.id.to_string(),
            Self::Group(group) => group.id.to_string(),
            Self::Role(role) => role.id.to_string(),
            Self::Policy(arn, _) => match account.policy_by_arn(arn) {
                Some(policy) => policy.id.to_string(),
                None => arn.to_string(),
            },
        }
    }

    /// What has the id `id`, under whatever name it goes now.
    pub(super) fn by_id(id: &str, account: &'a Account) -> Option<Self> {
        let Ok(id) = UniqueId::parse(id) else {
            let arn = Arn::parse(id).ok()?;
            let text = managed_text(&arn, account)?.clone();
            return Some(Self::Policy(arn, text));
        };
        match account.index.ids.get(&id)? {
            EntityName::User(name) => account.users.get(name).map(Self::User),
            EntityName::Group(name) => account.groups.get(name).map(Self::Group),
            EntityName::Role(name) => account.roles.get(name).map(Self::Role),
            EntityName::Policy(name) => {
                let policy = account.policies.get(name)?;
                let text = policy.in_force()?.clone();
                Some(Self::Policy(policy.arn(account.id()), text))
            }
            EntityName::InstanceProfile(_) => None,
        }
    }

    /// Its ARN.
    pub(super) fn arn(&self, account: doorward_names::AccountId) -> Arn {
        match self {
            Self::User(user) => user.arn(account),
            Self::Group(group) => group.arn(account),
            Self::Role(role) => role.arn(account),
            Self::Policy(arn, _) => arn.clone(),
        }
    }

    /// Its policies: of a user, those of its groups too.
    pub(super) fn policies(&self, account: &Account) -> Vec<Held> {
        match self {
            Self::User(user) => {
                let groups = user.groups.iter();
                let groups = groups.filter_map(|name| account.groups.get(name));
                let groups = groups.map(|group| Holder::of_group(group));
                std::iter::once(Holder::of_user(user))
                    .chain(groups)
                    .flat_map(|holder| holder.policies(account))
                    .collect()
            }
            Self::Group(group) => Holder::of_group(group).policies(account),
            Self::Role(role) => Holder::of_role(role).policies(account),
            Self::Policy(arn, text) => vec![Held::managed(arn, text.clone())],
        }
    }
}

/// Whether `arn` is of `account`, or a policy of AWS's.
fn is_within_reach(arn: &Arn, account: &Account) -> bool {
    let of_aws = arn.account_field() == "aws" && arn.resource_parts().0 == "policy";
    arn.service() == "iam" && (of_aws || arn.account() == Some(account.id()))
}

/// The operation's own action on what `text` is the ARN of, with its tags.
pub(super) fn on(text: &str, ask: &Ask<'_>) -> Result<Access, InvalidInput> {
    let arn = parse(text)?;
    let access = Access::on(arn.clone());
    if !is_within_reach(&arn, ask.account) {
        // What is wrong with it is told to who may ask.
        return Ok(access);
    }
    let name = arn.resource_name();
    Ok(match arn.resource_parts().0 {
        "user" => match UserName::parse(name).ok() {
            Some(name) => tagged(access, ask.account.users.get(&name).map(|user| &user.tags)),
            None => access,
        },
        "role" => match RoleName::parse(name).ok() {
            Some(name) => tagged(access, ask.account.roles.get(&name).map(|role| &role.tags)),
            None => access,
        },
        "policy" => match ask.account.policy_by_arn(&arn) {
            Some(policy) => access.resource_tags(&policy.tags),
            None => access,
        },
        _ => access,
    })
}

fn tagged(access: Access, tags: Option<&crate::state::Tags>) -> Access {
    match tags {
        Some(tags) => access.identity_tags(tags),
        None => access,
    }
}

fn parse(text: &str) -> Result<Arn, InvalidInput> {
    Arn::parse(text).map_err(|_| unclear(text))
}

fn unclear(text: &str) -> InvalidInput {
    InvalidInput::new(format!("Invalid ARN provided in the request: {text}"))
}
