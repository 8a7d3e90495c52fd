//! `AddUserToGroup`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::Draft;
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupError, AddUserToGroupInput, AddUserToGroupOutput,
};

impl Operation for AddUserToGroup {
    const WRITES: bool = true;

    fn access(
        input: &AddUserToGroupInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AddUserToGroupError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AddUserToGroupOutput, Failure<AddUserToGroupError>> {
        let user = common::user_name(&call.input.user_name)?;
        let group = common::group_name(&call.input.group_name)?;
        let account = call.account_mut(draft)?;
        common::find_user(account, &user)?;
        let group = common::find_group(account, &group)?.name.clone();
        let groups = &mut common::user_mut(account, &user)?.groups;
        if groups.len() >= quota::GROUPS_PER_USER && !groups.contains(&group) {
            return Err(exceeded("GroupsPerUser", quota::GROUPS_PER_USER).into());
        }
        groups.insert(group);
        Ok(AddUserToGroupOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::{
        ListUsers, ListUsersInput, PutGroupPolicy, PutGroupPolicyInput, RemoveUserFromGroup,
        RemoveUserFromGroupInput,
    };

    fn add(user: &str, group: &str) -> AddUserToGroupInput {
        AddUserToGroupInput {
            user_name: user.to_owned(),
            group_name: group.to_owned(),
        }
    }

    fn remove(user: &str, group: &str) -> RemoveUserFromGroupInput {
        RemoveUserFromGroupInput {
            user_name: user.to_owned(),
            group_name: group.to_owned(),
        }
    }

    #[test]
    fn a_user_is_in_ten_groups_at_most() {
        let house = House::new();
        house.make_user("ada");
        for number in 0..11 {
            house.make_group(&format!("g{number}"));
        }
        for number in 0..10 {
            let group = format!("g{number}");
            house.admin::<AddUserToGroup>(add("ada", &group)).unwrap();
        }
        house.admin::<AddUserToGroup>(add("ada", "G3")).unwrap();
        assert_eq!(
            house.refused::<AddUserToGroup>(add("ada", "g10")),
            (
                "LimitExceeded".to_owned(),
                "Cannot exceed quota for GroupsPerUser: 10".to_owned()
            )
        );
    }

    #[test]
    fn who_is_not_there_is_not_found() {
        let house = House::new();
        house.make_group("staff");
        for (user, group, message) in [
            ("eve", "staff", "The user with name eve cannot be found."),
            ("eve", "nobody", "The user with name eve cannot be found."),
            (
                "admin",
                "nobody",
                "The group with name nobody cannot be found.",
            ),
        ] {
            assert_eq!(house.refused::<AddUserToGroup>(add(user, group)).1, message);
            assert_eq!(
                house.refused::<RemoveUserFromGroup>(remove(user, group)).1,
                message
            );
        }
    }

    #[test]
    fn members_may_what_their_group_may_for_as_long_as_they_are_in_it() {
        let house = House::new();
        house.make_user("ada");
        house.make_group("staff");
        let input = PutGroupPolicyInput {
            group_name: "staff".to_owned(),
            policy_name: "p".to_owned(),
            policy_document: r#"{"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*"}]}"#
                .to_owned(),
        };
        house.admin::<PutGroupPolicy>(input).unwrap();
        let ada = house.user("ada");
        let list = || house.call::<ListUsers>(&ada, ListUsersInput::default());
        assert_eq!(told(list()).0, "AccessDenied");
        house.admin::<AddUserToGroup>(add("ada", "staff")).unwrap();
        list().unwrap();
        for _ in 0..2 {
            house
                .admin::<RemoveUserFromGroup>(remove("ada", "staff"))
                .unwrap();
        }
        assert_eq!(told(list()).0, "AccessDenied");
    }

    #[test]
    fn the_resource_is_the_group() {
        let house = House::new();
        house.make_user("ada");
        house.make_group("staff");
        house.allow("ada", "iam:AddUserToGroup", "arn:aws:iam::*:group/staff");
        let ada = house.user("ada");
        house
            .call::<AddUserToGroup>(&ada, add("ada", "staff"))
            .unwrap();
    }
}
