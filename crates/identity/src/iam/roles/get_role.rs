//! `GetRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::{self, RoleLastUsed, SourceRoleTemplate};
use doorward_shapes::iam::{GetRole, GetRoleError, GetRoleInput, GetRoleOutput};

impl Operation for GetRole {
    fn access(input: &GetRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<GetRoleError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetRoleOutput, Failure<GetRoleError>> {
        let account = call.account(draft)?;
        let role = common::find_role(account, &common::role_name(&call.input.role_name)?)?;
        let last_use = call.means.last_use(role.id.as_str());
        let role_last_used = last_use.map(|last| RoleLastUsed {
            last_used_date: Some(last.at.into()),
            region: Some(last.region),
        });
        let source = role
            .source_template
            .as_ref()
            .map(|source| SourceRoleTemplate {
                template_arn: source.arn.to_string(),
                template_minor_version: source.minor_version,
            });
        let role = types::Role {
            role_last_used: Some(role_last_used.unwrap_or_default()),
            source_role_template: source,
            ..super::whole(role, account.id(), draft.world())
        };
        Ok(GetRoleOutput { role })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn get(house: &House, name: &str) -> Result<types::Role, ErrorAnswer> {
        let role_name = name.to_owned();
        let got = house.admin::<GetRole>(GetRoleInput { role_name })?;
        Ok(got.role)
    }

    #[test]
    fn a_role_is_shown_with_its_settings() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let role = get(&house, "deploy").unwrap();
        assert_eq!(role.role_name, "Deploy");
        assert_eq!(role.max_session_duration, Some(3600));
        assert!(role.role_last_used.unwrap().region.is_none());
    }

    #[test]
    fn a_role_that_is_not_there_is_refused() {
        let refused = get(&House::new(), "Deploy").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(
            refused.message,
            "The role with name Deploy cannot be found."
        );
    }

    #[test]
    fn its_last_use_is_shown_where_it_is_known() {
        let house = House::new();
        let id = sample::role(&house, "Deploy").role_id;
        let used = crate::means::Use {
            at: house.now(),
            service: "iam".to_owned(),
            region: "eu-west-1".to_owned(),
        };
        house
            .installation
            .means()
            .note_use(house.account, &id, used);
        let last = get(&house, "Deploy").unwrap().role_last_used.unwrap();
        assert_eq!(last.region.as_deref(), Some("eu-west-1"));
        assert!(last.last_used_date.is_some());
    }
}
