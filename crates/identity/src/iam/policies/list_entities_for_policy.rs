//! `ListEntitiesForPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Attachment, Draft, Group, Role, User};
use doorward_names::Arn;
use doorward_shapes::iam::types::{
    EntityType, PolicyGroup, PolicyRole, PolicyUsageType, PolicyUser,
};
use doorward_shapes::iam::{
    ListEntitiesForPolicy, ListEntitiesForPolicyError, ListEntitiesForPolicyInput,
    ListEntitiesForPolicyOutput,
};
use std::collections::BTreeSet;

impl Operation for ListEntitiesForPolicy {
    fn access(
        input: &ListEntitiesForPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListEntitiesForPolicyError>> {
        Ok(super::on_policy(&input.policy_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListEntitiesForPolicyOutput, Failure<ListEntitiesForPolicyError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let arn = attached::policy_arn(&input.policy_arn)?;
        super::find(&arn, account)?;
        let entities = entities(input, &arn, account).into_iter();
        let entities = entities.filter_map(|entity| Entity::of(&entity, account));
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let under = entities.filter(|entity| entity.path().starts_with(prefix));
        let page = common::page(
            under,
            Entity::order,
            input.marker.as_deref(),
            input.max_items,
        )?;
        let mut output = ListEntitiesForPolicyOutput {
            policy_groups: Some(Vec::new()),
            policy_users: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        };
        for entity in page.items {
            entity.add_to(&mut output);
        }
        Ok(output)
    }
}

/// What the policy `arn` is attached to or bounds, as far as the filters of `input` want it.
fn entities(
    input: &ListEntitiesForPolicyInput,
    arn: &Arn,
    account: &Account,
) -> BTreeSet<Attachment> {
    let usage = input.policy_usage_filter;
    let attached = account.index.attached.get(arn).into_iter().flatten();
    let attached = attached.filter(|_| usage != Some(PolicyUsageType::PermissionsBoundary));
    let bounded = account.index.bounded.get(arn).into_iter().flatten();
    let bounded = bounded.filter(|_| usage != Some(PolicyUsageType::PermissionsPolicy));
    let wanted = |entity: &&Attachment| match input.entity_filter {
        None => true,
        Some(EntityType::Group) => matches!(entity, Attachment::Group(_)),
        Some(EntityType::User) => matches!(entity, Attachment::User(_)),
        Some(EntityType::Role) => matches!(entity, Attachment::Role(_)),
        Some(EntityType::LocalManagedPolicy | EntityType::AWSManagedPolicy) => false,
    };
    attached.chain(bounded).filter(wanted).cloned().collect()
}

/// A group, user or role that has the policy.
enum Entity<'a> {
    Group(&'a Group),
    User(&'a User),
    Role(&'a Role),
}

impl<'a> Entity<'a> {
    fn of(attachment: &Attachment, account: &'a Account) -> Option<Self> {
        match attachment {
            Attachment::Group(name) => account.groups.get(name).map(|group| Self::Group(group)),
            Attachment::User(name) => account.users.get(name).map(|user| Self::User(user)),
            Attachment::Role(name) => account.roles.get(name).map(|role| Self::Role(role)),
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Group(group) => group.path.as_str(),
            Self::User(user) => user.path.as_str(),
            Self::Role(role) => role.path.as_str(),
        }
    }

    /// Groups come before users, and users before roles.
    fn order(&self) -> String {
        match self {
            Self::Group(group) => format!("0{}", group.name),
            Self::User(user) => format!("1{}", user.name),
            Self::Role(role) => format!("2{}", role.name),
        }
    }

    fn add_to(&self, output: &mut ListEntitiesForPolicyOutput) {
        match self {
            Self::Group(group) => output
                .policy_groups
                .get_or_insert_default()
                .push(PolicyGroup {
                    group_name: Some(group.name.to_string()),
                    group_id: Some(group.id.to_string()),
                }),
            Self::User(user) => output
                .policy_users
                .get_or_insert_default()
                .push(PolicyUser {
                    user_name: Some(user.name.to_string()),
                    user_id: Some(user.id.to_string()),
                }),
            Self::Role(role) => output
                .policy_roles
                .get_or_insert_default()
                .push(PolicyRole {
                    role_name: Some(role.name.to_string()),
                    role_id: Some(role.id.to_string()),
                }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput, CreateUser, CreateUserInput};

    const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

    /// A house in which the user `ada` and the role `Deploy` are bounded by the administrator's
    /// policy.
    fn bounded() -> House {
        let house = House::new();
        house
            .admin::<CreateRole>(CreateRoleInput {
                permissions_boundary: Some(ADMINISTRATOR.to_owned()),
                path: Some("/team/".to_owned()),
                ..roles::sample::input("Deploy")
            })
            .unwrap();
        house
            .admin::<CreateUser>(CreateUserInput {
                user_name: "ada".to_owned(),
                permissions_boundary: Some(ADMINISTRATOR.to_owned()),
                ..CreateUserInput::default()
            })
            .unwrap();
        house
    }

    fn input() -> ListEntitiesForPolicyInput {
        ListEntitiesForPolicyInput {
            policy_arn: ADMINISTRATOR.to_owned(),
            ..ListEntitiesForPolicyInput::default()
        }
    }

    fn names(output: ListEntitiesForPolicyOutput) -> Vec<String> {
        let users = output
            .policy_users
            .unwrap()
            .into_iter()
            .map(|user| user.user_name);
        let roles = output
            .policy_roles
            .unwrap()
            .into_iter()
            .map(|role| role.role_name);
        users.chain(roles).map(Option::unwrap).collect()
    }

    #[test]
    fn whoever_has_a_policy_is_listed_in_pages() {
        let house = bounded();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = house.admin::<ListEntitiesForPolicy>(ListEntitiesForPolicyInput {
                max_items: Some(1),
                marker,
                ..input()
            });
            let page = page.unwrap();
            marker = page.marker.clone();
            seen.extend(names(page));
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["ada", "admin", "Deploy"]);
    }

    #[test]
    fn filters_choose_by_kind_use_and_path() {
        let house = bounded();
        let list = |input| names(house.admin::<ListEntitiesForPolicy>(input).unwrap());
        let attached = ListEntitiesForPolicyInput {
            policy_usage_filter: Some(PolicyUsageType::PermissionsPolicy),
            ..input()
        };
        assert_eq!(list(attached), ["admin"]);
        let roles = ListEntitiesForPolicyInput {
            entity_filter: Some(EntityType::Role),
            ..input()
        };
        assert_eq!(list(roles), ["Deploy"]);
        let team = ListEntitiesForPolicyInput {
            path_prefix: Some("/team/".to_owned()),
            ..input()
        };
        assert_eq!(list(team), ["Deploy"]);
    }

    #[test]
    fn a_policy_that_is_not_there_is_refused() {
        let house = House::new();
        let policy_arn = sample::policy(&house, "Read").replace("Read", "None");
        let refused = house.admin::<ListEntitiesForPolicy>(ListEntitiesForPolicyInput {
            policy_arn,
            ..input()
        });
        assert_eq!(refused.unwrap_err().code, "NoSuchEntity");
    }
}
