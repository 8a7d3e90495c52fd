//! `DeleteRolePermissionsBoundary`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteRolePermissionsBoundary, DeleteRolePermissionsBoundaryError,
    DeleteRolePermissionsBoundaryInput, DeleteRolePermissionsBoundaryOutput,
};

impl Operation for DeleteRolePermissionsBoundary {
    const WRITES: bool = true;

    fn access(
        input: &DeleteRolePermissionsBoundaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteRolePermissionsBoundaryError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteRolePermissionsBoundaryOutput, Failure<DeleteRolePermissionsBoundaryError>>
    {
        let name = common::role_name(&call.input.role_name)?;
        let role = service_linked_roles::role_mut::<Self::Error>(call.account_mut(draft)?, &name)?;
        let taken = role.boundary.take();
        taken.ok_or_else(|| common::no_boundary("role", &role.name))?;
        Ok(DeleteRolePermissionsBoundaryOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput, GetPolicy, GetPolicyInput};

    #[test]
    fn a_role_without_its_boundary_no_longer_uses_the_policy() {
        let house = House::new();
        let arn = "arn:aws:iam::aws:policy/PowerUserAccess";
        let bounded = CreateRoleInput {
            permissions_boundary: Some(arn.to_owned()),
            ..sample::input("Deploy")
        };
        house.admin::<CreateRole>(bounded).unwrap();
        let uses = || {
            let policy_arn = arn.to_owned();
            let got = house
                .admin::<GetPolicy>(GetPolicyInput { policy_arn })
                .unwrap();
            got.policy.unwrap().permissions_boundary_usage_count
        };
        assert_eq!(uses(), Some(1));
        let role_name = "deploy".to_owned();
        let input = DeleteRolePermissionsBoundaryInput { role_name };
        house.admin::<DeleteRolePermissionsBoundary>(input).unwrap();
        assert_eq!(uses(), Some(0));
        assert!(sample::get(&house, "Deploy").permissions_boundary.is_none());
        let role_name = "deploy".to_owned();
        let again = DeleteRolePermissionsBoundaryInput { role_name };
        let refused = house.refused::<DeleteRolePermissionsBoundary>(again);
        let message = "The role with name Deploy has no permissions boundary.";
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message.to_owned()));
    }
}
