//! `UpdateGroup`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html>.
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::common::{self, already_exists};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, Group};
use doorward_names::{GroupName, Path};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::{UpdateGroup, UpdateGroupError, UpdateGroupInput, UpdateGroupOutput};

impl Operation for UpdateGroup {
    const WRITES: bool = true;

    /// On the group as it is, and on what it becomes.
    fn access(
        input: &UpdateGroupInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateGroupError>> {
        let name = common::group_name(&input.group_name)?;
        let access = common::on_group(ask, &name);
        let Some(group) = ask.account.groups.get(&name) else {
            return Ok(access);
        };
        let (path, name) = renamed(input, group)?;
        let arn = common::iam_arn(ask, "group", &path, name);
        Ok(access.and(Requirement::new(None, Some(arn))))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateGroupOutput, Failure<UpdateGroupError>> {
        let name = common::group_name(&call.input.group_name)?;
        let account = call.account_mut(draft)?;
        let mut group = Group::clone(common::find_group(account, &name)?);
        (group.path, group.name) = renamed(&call.input, &group)?;
        if group.name != name && account.groups.contains(&group.name) {
            return Err(already_exists("Group", &group.name).into());
        }
        rename_in_members(account, &name, &group.name)?;
        account.groups.remove(&name);
        account.groups.insert(group);
        Ok(UpdateGroupOutput {})
    }
}

/// The path and the name that `group` is to have.
fn renamed(input: &UpdateGroupInput, group: &Group) -> Result<(Path, GroupName), ErrorAnswer> {
    let path = match &input.new_path {
        Some(path) => common::path(Some(path))?,
        None => group.path.clone(),
    };
    let name = match &input.new_group_name {
        Some(name) => common::group_name(name)?,
        None => group.name.clone(),
    };
    Ok((path, name))
}

/// Members name their groups.
fn rename_in_members(
    account: &mut Account,
    old: &GroupName,
    new: &GroupName,
) -> Result<(), NoSuchEntity> {
    let members = account.index.members.get(old).cloned().unwrap_or_default();
    for member in &members {
        let groups = &mut common::user_mut(account, member)?.groups;
        groups.remove(old);
        groups.insert(new.clone());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::{
        AddUserToGroup, AddUserToGroupInput, GetGroup, GetGroupInput, ListGroupsForUser,
        ListGroupsForUserInput,
    };

    fn rename(from: &str, to: &str) -> UpdateGroupInput {
        UpdateGroupInput {
            group_name: from.to_owned(),
            new_group_name: Some(to.to_owned()),
            new_path: Some("/new/".to_owned()),
        }
    }

    #[test]
    fn a_renamed_group_keeps_its_members_and_its_id() {
        let house = House::new();
        house.make_group("staff");
        let input = AddUserToGroupInput {
            group_name: "staff".to_owned(),
            user_name: "admin".to_owned(),
        };
        house.admin::<AddUserToGroup>(input).unwrap();
        let get = |name: &str| {
            let input = GetGroupInput {
                group_name: name.to_owned(),
                ..GetGroupInput::default()
            };
            house.admin::<GetGroup>(input)
        };
        let before = get("staff").unwrap();
        house.admin::<UpdateGroup>(rename("STAFF", "Team")).unwrap();
        assert!(get("staff").is_err());
        let after = get("team").unwrap();
        assert_eq!(after.group.arn, "arn:aws:iam::111122223333:group/new/Team");
        assert_eq!(after.group.group_id, before.group.group_id);
        assert_eq!(after.users[0].user_id, before.users[0].user_id);
        let input = ListGroupsForUserInput {
            user_name: "admin".to_owned(),
            ..ListGroupsForUserInput::default()
        };
        let groups = house.admin::<ListGroupsForUser>(input).unwrap().groups;
        let names = groups.iter().map(|group| group.group_name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["Team"]);
    }

    #[test]
    fn a_group_is_renamed_by_who_may_and_to_a_name_that_is_free() {
        let house = House::new();
        house.make_group("a");
        house.make_group("b");
        assert_eq!(
            house.refused::<UpdateGroup>(rename("a", "B")).1,
            "Group with name B already exists."
        );
        assert_eq!(
            house.refused::<UpdateGroup>(rename("x", "y")).1,
            "The group with name x cannot be found."
        );
        house.admin::<UpdateGroup>(rename("a", "A")).unwrap();
        house.make_user("ada");
        house.allow("ada", "iam:UpdateGroup", "arn:aws:iam::*:group/b");
        let denied = told(house.call::<UpdateGroup>(&house.user("ada"), rename("b", "c")));
        assert!(denied.1.contains("group/new/c"), "{}", denied.1);
    }
}
