//! `CreateRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>.
use super::trust;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, BoundaryRefused, already_exists};
use crate::iam::service_linked_roles;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, Role, Unknown};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::types;
use doorward_shapes::iam::{CreateRole, CreateRoleError, CreateRoleInput, CreateRoleOutput};
use std::collections::{BTreeMap, BTreeSet};

impl Operation for CreateRole {
    const WRITES: bool = true;

    fn access(input: &CreateRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<CreateRoleError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "role", &path, &input.role_name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags).with_some(
            "iam:PermissionsBoundary",
            input.permissions_boundary.as_deref(),
        );
        Ok(common::tagging(access, "iam:TagRole", arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateRoleOutput, Failure<CreateRoleError>> {
        let input = &call.input;
        let name = common::role_name(&input.role_name)?;
        service_linked_roles::free_path(input.path.as_deref().unwrap_or_default())?;
        let account = call.account(draft)?;
        let trust = &input.assume_role_policy_document;
        let trust = trust::read(trust, account, draft.world())?;
        let boundary = common::boundary(input.permissions_boundary.as_deref(), account)
            .map_err(BoundaryRefused::unmodelled)?;
        if account.roles.contains(&name) {
            return Err(already_exists("Role", &name).into());
        }
        common::require_room(account, Quota::Roles, account.roles.len())?;
        let role = Role {
            name,
            path: common::path(input.path.as_deref())?,
            id: UniqueId::generate(UniqueIdKind::Role, account.id(), call.moment.random()),
            created: call.facts.now.whole_seconds(),
            description: super::description(input.description.as_ref()),
            max_session_duration: super::max_session_duration(input.max_session_duration),
            max_signin_session: common::signin_session(input.max_signin_session_duration),
            trust,
            tags: common::tags(input.tags.as_deref())?,
            boundary,
            inline_policies: BTreeMap::new(),
            attached_policies: BTreeSet::new(),
            source_template: None,
            unknown: Unknown::new(),
        };
        let output = types::Role {
            permissions_boundary: common::boundary_output(role.boundary.as_ref()),
            tags: common::tags_output(&role.tags),
            max_signin_session_duration: common::signin_seconds(role.max_signin_session),
            ..super::brief(&role, account.id(), draft.world())
        };
        call.account_mut(draft)?.roles.insert(role);
        Ok(CreateRoleOutput { role: output })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, input};
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;

    #[test]
    fn a_role_is_made_once_whatever_the_case_of_its_name() {
        let house = House::new();
        let made = house.admin::<CreateRole>(CreateRoleInput {
            path: Some("/team/".to_owned()),
            max_session_duration: Some(7200),
            ..input("Deploy")
        });
        let role = made.unwrap().role;
        assert_eq!(role.arn, "arn:aws:iam::111122223333:role/team/Deploy");
        assert!(role.role_id.starts_with("AROA"));
        let trust = role.assume_role_policy_document.unwrap();
        assert!(
            trust.starts_with("%7B%22Version%22%3A%222012-10-17%22"),
            "{trust}"
        );
        assert_eq!(role.max_session_duration, None);
        let refused = house.admin::<CreateRole>(input("DEPLOY")).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("EntityAlreadyExists", 409)
        );
        assert_eq!(refused.message, "Role with name DEPLOY already exists.");
    }

    #[test]
    fn a_boundary_must_be_a_policy_there_is() {
        let house = House::new();
        let bounded = |arn: &str| CreateRoleInput {
            permissions_boundary: Some(arn.to_owned()),
            ..input("Deploy")
        };
        let missing = "arn:aws:iam::111122223333:policy/None";
        let refused = house.admin::<CreateRole>(bounded(missing)).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        let there = "arn:aws:iam::aws:policy/PowerUserAccess";
        let role = house.admin::<CreateRole>(bounded(there)).unwrap().role;
        let shown = role.permissions_boundary.unwrap().permissions_boundary_arn;
        assert_eq!(shown.as_deref(), Some(there));
    }

    #[test]
    fn tags_at_creation_need_the_right_to_tag() {
        let house = House::new();
        let allow = sample::ALLOW.replace("iam:*", "iam:CreateRole");
        let caller = sample::acting(&house, "Maker", &allow);
        let tagged = CreateRoleInput {
            tags: Some(vec![tag("team", "blue")]),
            ..input("Deploy")
        };
        let denied = house.call::<CreateRole>(&caller, tagged).unwrap_err();
        assert!(
            denied.message.contains("to perform: iam:TagRole on"),
            "{denied:?}"
        );
        house.call::<CreateRole>(&caller, input("Deploy")).unwrap();
    }

    #[test]
    fn an_account_has_a_thousand_roles_at_most() {
        let house = House::new();
        for number in 0..Quota::Roles.default() {
            sample::role(&house, &format!("r{number}"));
        }
        let refused = house.admin::<CreateRole>(input("Deploy")).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot exceed quota for RolesPerAccount: 1000"
        );
    }
}
