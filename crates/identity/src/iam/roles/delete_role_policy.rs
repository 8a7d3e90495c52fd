//! `DeleteRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteRolePolicy, DeleteRolePolicyError, DeleteRolePolicyInput, DeleteRolePolicyOutput,
};

impl Operation for DeleteRolePolicy {
    const WRITES: bool = true;

    fn access(
        input: &DeleteRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteRolePolicyError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteRolePolicyOutput, Failure<DeleteRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        let role = service_linked_roles::role_mut(call.account_mut(draft)?, &name)?;
        inline::remove(&mut role.inline_policies, &policy_name, Holder::Role)?;
        Ok(DeleteRolePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    #[test]
    fn a_policy_is_deleted_once_and_with_it_what_it_allowed() {
        let house = House::new();
        let caller = sample::acting(&house, "Deploy", sample::ALLOW);
        let delete = || -> Result<(), ErrorAnswer> {
            let input = DeleteRolePolicyInput {
                role_name: "Deploy".to_owned(),
                policy_name: "Inline".to_owned(),
            };
            house.call::<DeleteRolePolicy>(&caller, input).map(drop)
        };
        delete().unwrap();
        assert_eq!(delete().unwrap_err().code, "AccessDenied");
        let input = DeleteRolePolicyInput {
            role_name: "Deploy".to_owned(),
            policy_name: "inline".to_owned(),
        };
        let refused = house.admin::<DeleteRolePolicy>(input).unwrap_err();
        assert_eq!(
            refused.message,
            "The role policy with name inline cannot be found."
        );
    }
}
