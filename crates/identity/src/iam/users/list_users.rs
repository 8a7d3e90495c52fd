//! `ListUsers`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::{ListUsers, ListUsersError, ListUsersInput, ListUsersOutput};

impl Operation for ListUsers {
    fn access(input: &ListUsersInput, ask: &Ask<'_>) -> Result<Access, Failure<ListUsersError>> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let arn = Arn::iam(ask.account.id(), &format!("user{prefix}"));
        Ok(Access::on(arn))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListUsersOutput, Failure<ListUsersError>> {
        let account = call.account(draft)?;
        let prefix = call.input.path_prefix.as_deref().unwrap_or("/");
        let page = common::table_page(
            &account.users,
            |user| user.path.as_str().starts_with(prefix),
            call.input.marker.as_deref(),
            call.input.max_items,
        )?;
        Ok(ListUsersOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            users: page
                .items
                .into_iter()
                .map(|user| super::listed(user, account))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateUser, CreateUserInput};

    fn names(output: &ListUsersOutput) -> Vec<&str> {
        output.users.iter().map(|u| u.user_name.as_str()).collect()
    }

    #[test]
    fn users_come_in_pages_and_by_path() {
        let house = House::new();
        for (name, path) in [("Zoe", "/x/"), ("bob", "/x/y/"), ("Ada", "/")] {
            let input = CreateUserInput {
                user_name: name.to_owned(),
                path: Some(path.to_owned()),
                ..CreateUserInput::default()
            };
            house.admin::<CreateUser>(input).unwrap();
        }
        let page = |prefix: Option<&str>, marker| ListUsersInput {
            path_prefix: prefix.map(str::to_owned),
            marker,
            max_items: Some(2),
        };
        let first = house.admin::<ListUsers>(page(None, None)).unwrap();
        assert_eq!(names(&first), ["Ada", "admin"]);
        assert_eq!(first.is_truncated, Some(true));
        let second = house.admin::<ListUsers>(page(None, first.marker)).unwrap();
        assert_eq!(names(&second), ["bob", "Zoe"]);
        assert_eq!((second.is_truncated, &second.marker), (Some(false), &None));
        let under = house.admin::<ListUsers>(page(Some("/x"), None)).unwrap();
        assert_eq!(names(&under), ["bob", "Zoe"]);
        let (code, message) = house.refused::<ListUsers>(page(None, Some("?".to_owned())));
        assert_eq!(
            (code.as_str(), message.as_str()),
            ("ValidationError", "Invalid Marker.")
        );
    }

    #[test]
    fn a_denial_names_the_path_that_was_asked_for() {
        let house = House::new();
        house.make_user("ada");
        let (_, message) =
            told(house.call::<ListUsers>(&house.user("ada"), ListUsersInput::default()));
        assert!(
            message.contains("iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because"),
            "{message}"
        );
    }
}
