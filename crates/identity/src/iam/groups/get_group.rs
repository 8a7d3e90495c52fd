//! `GetGroup`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, users};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{GetGroup, GetGroupError, GetGroupInput, GetGroupOutput, types};

impl Operation for GetGroup {
    fn access(input: &GetGroupInput, ask: &Ask<'_>) -> Result<Access, Failure<GetGroupError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetGroupOutput, Failure<GetGroupError>> {
        let name = common::group_name(&call.input.group_name)?;
        let account = call.account(draft)?;
        let group = common::find_group(account, &name)?;
        let members = account.index.members.get(&name);
        let page = common::page(
            members.into_iter().flatten(),
            ToString::to_string,
            call.input.marker.as_deref(),
            call.input.max_items,
        )?;
        let members = page.items.iter().filter_map(|name| account.users.get(name));
        Ok(GetGroupOutput {
            group: super::output(group, account.id()),
            users: members
                .map(|user| types::User {
                    password_last_used: None,
                    ..users::listed(user, account)
                })
                .collect(),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{AddUserToGroup, AddUserToGroupInput};

    #[test]
    fn the_members_of_a_group_come_in_pages() {
        let house = House::new();
        house.make_group("staff");
        for name in ["Zoe", "ada", "Bob"] {
            house.make_user(name);
            let input = AddUserToGroupInput {
                group_name: "STAFF".to_owned(),
                user_name: name.to_owned(),
            };
            house.admin::<AddUserToGroup>(input).unwrap();
        }
        let page = |marker| GetGroupInput {
            group_name: "Staff".to_owned(),
            marker,
            max_items: Some(2),
        };
        let names = |output: &GetGroupOutput| {
            let users = output.users.iter();
            users.map(|user| user.user_name.clone()).collect::<Vec<_>>()
        };
        let first = house.admin::<GetGroup>(page(None)).unwrap();
        assert_eq!(
            (first.group.group_name.as_str(), names(&first)),
            ("staff", vec!["ada".to_owned(), "Bob".to_owned()])
        );
        let second = house.admin::<GetGroup>(page(first.marker)).unwrap();
        assert_eq!(
            (names(&second), second.is_truncated),
            (vec!["Zoe".to_owned()], Some(false))
        );
    }

    #[test]
    fn a_group_that_is_not_there_is_not_found() {
        let house = House::new();
        let input = GetGroupInput {
            group_name: "staff".to_owned(),
            ..GetGroupInput::default()
        };
        assert_eq!(
            house.refused::<GetGroup>(input).1,
            "The group with name staff cannot be found."
        );
    }
}
