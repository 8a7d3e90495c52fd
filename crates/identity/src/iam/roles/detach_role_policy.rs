//! `DetachRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DetachRolePolicy, DetachRolePolicyError, DetachRolePolicyInput, DetachRolePolicyOutput,
};

impl Operation for DetachRolePolicy {
    const WRITES: bool = true;

    fn access(
        input: &DetachRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DetachRolePolicyError>> {
        let access = super::on_bounded_role(ask, &input.role_name)?;
        Ok(access.with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DetachRolePolicyOutput, Failure<DetachRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let policy = attached::policy_arn(&call.input.policy_arn)?;
        let role = service_linked_roles::role_mut(call.account_mut(draft)?, &name)?;
        attached::detach(&mut role.attached_policies, &policy)?;
        Ok(DetachRolePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{AttachRolePolicy, AttachRolePolicyInput};

    #[test]
    fn a_policy_is_detached_once() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let (role_name, policy_arn) = (
            "Deploy".to_owned(),
            "arn:aws:iam::aws:policy/IAMReadOnlyAccess".to_owned(),
        );
        let attach = AttachRolePolicyInput {
            role_name: role_name.clone(),
            policy_arn: policy_arn.clone(),
        };
        house.admin::<AttachRolePolicy>(attach).unwrap();
        let detach = || -> Result<(), ErrorAnswer> {
            let input = DetachRolePolicyInput {
                role_name: role_name.clone(),
                policy_arn: policy_arn.clone(),
            };
            house.admin::<DetachRolePolicy>(input).map(drop)
        };
        detach().unwrap();
        let refused = detach().unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(
            refused.message,
            format!("Policy {policy_arn} was not found.")
        );
    }
}
