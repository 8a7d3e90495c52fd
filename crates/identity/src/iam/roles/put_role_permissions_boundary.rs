//! `PutRolePermissionsBoundary`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    PutRolePermissionsBoundary, PutRolePermissionsBoundaryError, PutRolePermissionsBoundaryInput,
    PutRolePermissionsBoundaryOutput,
};

impl Operation for PutRolePermissionsBoundary {
    const WRITES: bool = true;

    fn access(
        input: &PutRolePermissionsBoundaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutRolePermissionsBoundaryError>> {
        let name = common::role_name(&input.role_name)?;
        let boundary = input.permissions_boundary.as_str();
        Ok(common::on_role(ask, &name).with("iam:PermissionsBoundary", boundary))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutRolePermissionsBoundaryOutput, Failure<PutRolePermissionsBoundaryError>> {
        let name = common::role_name(&call.input.role_name)?;
        let account = call.account_mut(draft)?;
        common::find_role(account, &name)?;
        let boundary = common::boundary(Some(&call.input.permissions_boundary), account)?;
        service_linked_roles::role_mut(account, &name)?.boundary = boundary;
        Ok(PutRolePermissionsBoundaryOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::Caller;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    const BOUNDARY: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

    fn put(house: &House, caller: &Caller, boundary: &str) -> Result<(), ErrorAnswer> {
        let input = PutRolePermissionsBoundaryInput {
            role_name: "Deploy".to_owned(),
            permissions_boundary: boundary.to_owned(),
        };
        house
            .call::<PutRolePermissionsBoundary>(caller, input)
            .map(drop)
    }

    #[test]
    fn a_boundary_is_a_policy_there_is_on_a_role_there_is() {
        let house = House::new();
        let admin = house.user("admin");
        assert_eq!(
            put(&house, &admin, BOUNDARY).unwrap_err().code,
            "NoSuchEntity"
        );
        sample::role(&house, "Deploy");
        let none = "arn:aws:iam::111122223333:policy/None";
        let refused = put(&house, &admin, none).unwrap_err();
        let message = format!("Scope ARN: {none} does not exist or is not attachable.");
        assert_eq!(
            (refused.code.as_str(), refused.message),
            ("NoSuchEntity", message)
        );
        put(&house, &admin, BOUNDARY).unwrap();
        let boundary = sample::get(&house, "Deploy").permissions_boundary.unwrap();
        assert_eq!(boundary.permissions_boundary_arn.as_deref(), Some(BOUNDARY));
    }

    #[test]
    fn a_policy_may_allow_one_boundary_only() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let caller = sample::acting(
            &house,
            "Bounder",
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                "Action":"iam:PutRolePermissionsBoundary","Resource":"*","Condition":{"StringEquals":
                {"iam:PermissionsBoundary":"arn:aws:iam::aws:policy/PowerUserAccess"}}}]}"#,
        );
        let other = "arn:aws:iam::aws:policy/AdministratorAccess";
        assert_eq!(
            put(&house, &caller, other).unwrap_err().code,
            "AccessDenied"
        );
        put(&house, &caller, BOUNDARY).unwrap();
    }
}
