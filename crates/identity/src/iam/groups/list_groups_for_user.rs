//! `ListGroupsForUser`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListGroupsForUser, ListGroupsForUserError, ListGroupsForUserInput, ListGroupsForUserOutput,
};

impl Operation for ListGroupsForUser {
    fn access(
        input: &ListGroupsForUserInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListGroupsForUserError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListGroupsForUserOutput, Failure<ListGroupsForUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account(draft)?;
        let user = common::find_user(account, &name)?;
        let page = common::page(
            user.groups.iter(),
            ToString::to_string,
            call.input.marker.as_deref(),
            call.input.max_items,
        )?;
        let groups = page
            .items
            .iter()
            .filter_map(|name| account.groups.get(name));
        Ok(ListGroupsForUserOutput {
            groups: groups
                .map(|group| super::output(group, account.id()))
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
    fn the_groups_of_a_user_come_in_pages() {
        let house = House::new();
        for name in ["b", "A"] {
            house.make_group(name);
            let input = AddUserToGroupInput {
                user_name: "admin".to_owned(),
                group_name: name.to_owned(),
            };
            house.admin::<AddUserToGroup>(input).unwrap();
        }
        let page = |marker| ListGroupsForUserInput {
            user_name: "ADMIN".to_owned(),
            marker,
            max_items: Some(1),
        };
        let first = house.admin::<ListGroupsForUser>(page(None)).unwrap();
        assert_eq!(first.groups[0].group_name, "A");
        let second = house
            .admin::<ListGroupsForUser>(page(first.marker))
            .unwrap();
        assert_eq!(
            (second.groups[0].group_name.as_str(), second.marker),
            ("b", None)
        );
    }
}
