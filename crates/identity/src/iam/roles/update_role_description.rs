//! `UpdateRoleDescription`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateRoleDescription, UpdateRoleDescriptionError, UpdateRoleDescriptionInput,
    UpdateRoleDescriptionOutput, types,
};

impl Operation for UpdateRoleDescription {
    const WRITES: bool = true;

    fn access(
        input: &UpdateRoleDescriptionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateRoleDescriptionError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateRoleDescriptionOutput, Failure<UpdateRoleDescriptionError>> {
        let name = common::role_name(&call.input.role_name)?;
        let role = common::role_mut(call.account_mut(draft)?, &name)?;
        role.description = super::description(Some(&call.input.description));
        let account = call.account(draft)?;
        let role = common::find_role(account, &name)?;
        Ok(UpdateRoleDescriptionOutput {
            role: Some(types::Role {
                description: role.description.clone(),
                ..super::brief(role, account.id(), draft.world())
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn the_role_is_answered_with_its_new_description() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let input = UpdateRoleDescriptionInput {
            role_name: "DEPLOY".to_owned(),
            description: "ships it".to_owned(),
        };
        let role = house
            .admin::<UpdateRoleDescription>(input)
            .unwrap()
            .role
            .unwrap();
        assert_eq!(role.role_name, "Deploy");
        assert_eq!(role.description.as_deref(), Some("ships it"));
        // Its other settings are not told.
        assert_eq!(role.max_session_duration, None);
    }
}
