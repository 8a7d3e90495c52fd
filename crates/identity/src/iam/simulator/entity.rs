//! The user, group or role whose policies are simulated.
use super::invalid;
use super::source::Source;
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Account, Group, PolicyText, Role, Tags, User};
use doorward_names::{Arn, GroupName, PolicyName, RoleName, UserName};
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use doorward_shapes::iam::types::PolicySourceType;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An entity with policies.
pub(super) enum Entity<'a> {
    User(&'a Arc<User>),
    Group(&'a Arc<Group>),
    Role(&'a Arc<Role>),
}

/// Why there is none.
pub(super) enum Missing {
    Named(NoSuchEntity),
    Unclear(InvalidInput),
}

impl<E: From<NoSuchEntity> + From<InvalidInput>> From<Missing> for crate::failure::Failure<E> {
    fn from(missing: Missing) -> Self {
        match missing {
            Missing::Named(error) => Self::Refused(E::from(error)),
            Missing::Unclear(error) => Self::Refused(E::from(error)),
        }
    }
}

impl<'a> Entity<'a> {
    /// The entity that `text` is the ARN of; as AWS does, by its name alone, whatever the path.
    pub(super) fn find(text: &str, account: &'a Account) -> Result<Self, Missing> {
        let unclear = || Missing::Unclear(not_an_entity(text));
        let arn = Arn::parse(text).map_err(|_| unclear())?;
        let owner = arn.account().filter(|_| arn.service() == "iam");
        let owner = owner.ok_or_else(unclear)?;
        let name = arn.resource_name();
        let entity = match arn.resource_parts().0 {
            "user" => {
                let name = UserName::parse(name).map_err(|_| unclear())?;
                account.users.get(&name).map(Entity::User)
            }
            "group" => {
                let name = GroupName::parse(name).map_err(|_| unclear())?;
                account.groups.get(&name).map(Entity::Group)
            }
            "role" => {
                let name = RoleName::parse(name).map_err(|_| unclear())?;
                account.roles.get(&name).map(Entity::Role)
            }
            _ => return Err(unclear()),
        };
        if owner != account.id() {
            return Err(Missing::Unclear(invalid(format!(
                "Invalid Policy Source Arn: caller's account {} does not have access to policies in account {owner}.",
                account.id()
            ))));
        }
        let missing = || NoSuchEntity::new("Unable to retrieve specified IAM entity.".to_owned());
        entity.ok_or_else(|| Missing::Named(missing()))
    }

    /// Its policies: of a user, those of its groups too.
    pub(super) fn policies(&self, account: &Account) -> Vec<Source> {
        let mut found = Vec::new();
        match self {
            Self::User(user) => {
                found.extend(Holder::of_user(user).policies(account));
                for group in user
                    .groups
                    .iter()
                    .filter_map(|name| account.groups.get(name))
                {
                    found.extend(Holder::of_group(group).policies(account));
                }
            }
            Self::Group(group) => found.extend(Holder::of_group(group).policies(account)),
            Self::Role(role) => found.extend(Holder::of_role(role).policies(account)),
        }
        found
    }

    /// Its ARN, with its path.
    pub(super) fn arn(&self, account: &Account) -> Arn {
        match self {
            Self::User(user) => user.arn(account.id()),
            Self::Group(group) => group.arn(account.id()),
            Self::Role(role) => role.arn(account.id()),
        }
    }

    /// Its permissions boundary.
    pub(super) fn boundary(&self) -> Option<&'a Arn> {
        match self {
            Self::User(user) => user.boundary.as_ref(),
            Self::Role(role) => role.boundary.as_ref(),
            Self::Group(_) => None,
        }
    }

    /// Its tags.
    pub(super) fn tags(&self) -> Option<&'a Tags> {
        match self {
            Self::User(user) => Some(&user.tags),
            Self::Role(role) => Some(&role.tags),
            Self::Group(_) => None,
        }
    }
}

/// What holds inline and attached policies.
struct Holder<'a> {
    kind: PolicySourceType,
    name: String,
    inline: &'a BTreeMap<PolicyName, PolicyText>,
    attached: &'a BTreeSet<Arn>,
}

impl<'a> Holder<'a> {
    fn of_user(user: &'a User) -> Self {
        Self {
            kind: PolicySourceType::User,
            name: user.name.to_string(),
            inline: &user.inline_policies,
            attached: &user.attached_policies,
        }
    }

    fn of_group(group: &'a Group) -> Self {
        Self {
            kind: PolicySourceType::Group,
            name: group.name.to_string(),
            inline: &group.inline_policies,
            attached: &group.attached_policies,
        }
    }

    fn of_role(role: &'a Role) -> Self {
        Self {
            kind: PolicySourceType::Role,
            name: role.name.to_string(),
            inline: &role.inline_policies,
            attached: &role.attached_policies,
        }
    }

    fn policies(self, account: &'a Account) -> impl Iterator<Item = Source> {
        let (kind, holder) = (self.kind, self.name);
        let inline = self.inline.iter();
        let inline =
            inline.map(move |(name, text)| Source::inline(kind, &holder, name.as_str(), text));
        let attached = self.attached.iter();
        inline.chain(attached.filter_map(|arn| Source::managed(arn, account)))
    }
}

/// The operation's own action on the entity that `text` is the ARN of, with its tags: on the ARN
/// it really has, or a path that is made up would get around a policy that goes by paths.
pub(super) fn on(text: &str, ask: &Ask<'_>) -> Result<Access, InvalidInput> {
    let asked = Arn::parse(text).map_err(|_| not_an_entity(text))?;
    let Ok(entity) = Entity::find(text, ask.account) else {
        // What is wrong with it is told to who may ask.
        return Ok(Access::on(asked));
    };
    let access = Access::on(entity.arn(ask.account));
    Ok(match entity.tags() {
        Some(tags) => access.identity_tags(tags),
        None => access,
    })
}

fn not_an_entity(text: &str) -> InvalidInput {
    invalid(format!("Invalid ARN provided in the request: {text}"))
}
