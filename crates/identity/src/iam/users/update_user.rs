//! `UpdateUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>.
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::common::{self, already_exists};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, User};
use doorward_names::{Path, UserName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{UpdateUser, UpdateUserError, UpdateUserInput, UpdateUserOutput};

impl Operation for UpdateUser {
    const WRITES: bool = true;

    /// On the user as it is, and on what it becomes.
    fn access(input: &UpdateUserInput, ask: &Ask<'_>) -> Result<Access, Failure<UpdateUserError>> {
        let name = common::user_name(&input.user_name)?;
        let access = common::on_user(ask, &name);
        let Some(user) = ask.account.users.get(&name) else {
            return Ok(access);
        };
        let (path, name) = renamed(input, user)?;
        let arn = common::iam_arn(ask, "user", &path, name);
        Ok(access
            .and(Requirement::new(None, Some(arn)))
            .identity_tags(&user.tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateUserOutput, Failure<UpdateUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        let mut user = User::clone(common::find_user(account, &name)?);
        (user.path, user.name) = renamed(&call.input, &user)?;
        if user.name != name && account.users.contains(&user.name) {
            return Err(already_exists("User", &user.name).into());
        }
        account.users.remove(&name);
        account.users.insert(user);
        Ok(UpdateUserOutput {})
    }
}

/// The path and the name that `user` is to have.
fn renamed(input: &UpdateUserInput, user: &User) -> Result<(Path, UserName), ErrorAnswer> {
    let path = match &input.new_path {
        Some(path) => common::path(Some(path))?,
        None => user.path.clone(),
    };
    let name = match &input.new_user_name {
        Some(name) => common::user_name(name)?,
        None => user.name.clone(),
    };
    Ok((path, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::state::KeyOwner;
    use crate::testing::House;
    use doorward_shapes::iam::{AddUserToGroup, AddUserToGroupInput};

    fn rename(from: &str, to: &str) -> UpdateUserInput {
        UpdateUserInput {
            user_name: from.to_owned(),
            new_user_name: Some(to.to_owned()),
            new_path: Some("/new/".to_owned()),
        }
    }

    #[test]
    fn a_renamed_user_keeps_its_id_its_keys_and_its_groups() {
        let house = House::new();
        house.make_group("staff");
        let input = AddUserToGroupInput {
            group_name: "staff".to_owned(),
            user_name: "admin".to_owned(),
        };
        house.admin::<AddUserToGroup>(input).unwrap();
        let before = house.world();
        let before = before.account(house.account).unwrap();
        let was = before.users.iter().next().unwrap();
        house.admin::<UpdateUser>(rename("ADMIN", "Boss")).unwrap();
        let after = house.world();
        let after = after.account(house.account).unwrap();
        let user = after.user_by_id(&was.id).unwrap();
        assert_eq!(user.arn(after.id()).resource(), "user/new/Boss");
        assert_eq!(user.access_keys, was.access_keys);
        let owner = after.index.keys.get(&was.access_keys[0].id);
        assert_eq!(owner, Some(&KeyOwner::User(user.name.clone())));
        let (_, members) = after.index.members.iter().next().unwrap();
        assert_eq!(members.iter().collect::<Vec<_>>(), [&user.name]);
    }

    #[test]
    fn a_user_is_not_renamed_to_another_but_may_change_its_case() {
        let house = House::new();
        house.make_user("ada");
        house.make_user("bob");
        assert_eq!(
            house.refused::<UpdateUser>(rename("ada", "BOB")).1,
            "User with name BOB already exists."
        );
        assert_eq!(
            house.refused::<UpdateUser>(rename("eve", "carl")).1,
            "The user with name eve cannot be found."
        );
        let only_case = UpdateUserInput {
            new_path: None,
            ..rename("ada", "Ada")
        };
        house.admin::<UpdateUser>(only_case).unwrap();
        let world = house.world();
        let users = world.account(house.account).unwrap().users.iter();
        let names = users.map(|user| user.name.as_str()).collect::<Vec<_>>();
        assert_eq!(names, ["Ada", "admin", "bob"]);
    }

    #[test]
    fn who_renames_must_be_allowed_on_both_names() {
        let house = House::new();
        house.make_user("ada");
        let own = "arn:aws:iam::111122223333:user/ada";
        house.allow("ada", "iam:UpdateUser", own);
        let (code, message) =
            told(house.call::<UpdateUser>(&house.user("ada"), rename("ada", "eve")));
        assert_eq!(code, "AccessDenied");
        assert!(message.contains("user/new/eve"), "{message}");
    }
}
