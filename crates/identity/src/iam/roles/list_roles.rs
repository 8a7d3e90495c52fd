//! `ListRoles`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, Role};
use doorward_names::Arn;
use doorward_shapes::iam::{ListRoles, ListRolesError, ListRolesInput, ListRolesOutput};

impl Operation for ListRoles {
    fn access(input: &ListRolesInput, ask: &Ask<'_>) -> Result<Access, Failure<ListRolesError>> {
        let path = input.path_prefix.as_deref().unwrap_or("/");
        Ok(Access::on(Arn::iam(
            ask.account.id(),
            &format!("role{path}"),
        )))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListRolesOutput, Failure<ListRolesError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let under = |role: &Role| role.path.as_str().starts_with(prefix);
        let (marker, most) = (input.marker.as_deref(), input.max_items);
        let page = common::table_page(&account.roles, under, marker, most)?;
        let shown = page.items.iter();
        let shown = shown.map(|role| super::listed(role, account.id(), draft.world()));
        Ok(ListRolesOutput {
            roles: shown.collect(),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput};

    #[test]
    fn roles_are_listed_by_path_in_pages_and_without_their_last_use() {
        let house = House::new();
        for (name, path) in [
            ("a", "/team/"),
            ("b", "/"),
            ("C", "/team/x/"),
            ("d", "/team/"),
        ] {
            let input = CreateRoleInput {
                path: Some(path.to_owned()),
                ..sample::input(name)
            };
            house.admin::<CreateRole>(input).unwrap();
        }
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = house.admin::<ListRoles>(ListRolesInput {
                path_prefix: Some("/team/".to_owned()),
                max_items: Some(2),
                marker,
            });
            let page = page.unwrap();
            assert!(page.roles.iter().all(|role| role.role_last_used.is_none()));
            seen.extend(page.roles.into_iter().map(|role| role.role_name));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["a", "C", "d"]);
    }

    #[test]
    fn a_marker_that_is_none_is_refused() {
        let input = ListRolesInput {
            marker: Some("?".to_owned()),
            ..ListRolesInput::default()
        };
        let refused = House::new().admin::<ListRoles>(input).unwrap_err();
        assert_eq!(refused.code, "ValidationError");
    }

    #[test]
    fn a_denial_names_the_path_that_was_asked_for() {
        let house = House::new();
        let caller = sample::acting(
            &house,
            "Reader",
            &sample::ALLOW.replace("iam:*", "iam:Get*"),
        );
        for (prefix, resource) in [(None, "role/"), (Some("/team/"), "role/team/")] {
            let input = ListRolesInput {
                path_prefix: prefix.map(str::to_owned),
                ..ListRolesInput::default()
            };
            let denied = house.call::<ListRoles>(&caller, input).unwrap_err();
            let expected = format!(
                "User: arn:aws:sts::111122223333:assumed-role/Reader/tester is not authorized to \
                 perform: iam:ListRoles on resource: arn:aws:iam::111122223333:{resource} because \
                 no identity-based policy allows the iam:ListRoles action"
            );
            assert_eq!(denied.message, expected);
        }
    }
}
