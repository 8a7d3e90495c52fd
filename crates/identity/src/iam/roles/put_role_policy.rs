//! `PutRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, documents, inline, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    PutRolePolicy, PutRolePolicyError, PutRolePolicyInput, PutRolePolicyOutput,
};

impl Operation for PutRolePolicy {
    const WRITES: bool = true;

    fn access(
        input: &PutRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutRolePolicyError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutRolePolicyOutput, Failure<PutRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        let policy = documents::inline(&call.input.policy_document)?;
        let role = service_linked_roles::role_mut(call.account_mut(draft)?, &name)?;
        let whose = role.name.clone();
        inline::put(
            &mut role.inline_policies,
            policy_name,
            policy,
            Holder::Role,
            whose,
        )?;
        Ok(PutRolePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn put(house: &House, document: &str) -> Result<(), ErrorAnswer> {
        let input = PutRolePolicyInput {
            role_name: "deploy".to_owned(),
            policy_name: "Read".to_owned(),
            policy_document: document.to_owned(),
        };
        house.admin::<PutRolePolicy>(input).map(drop)
    }

    #[test]
    fn the_policies_of_a_role_are_well_formed_and_together_not_too_large() {
        let house = House::new();
        assert_eq!(put(&house, sample::ALLOW).unwrap_err().code, "NoSuchEntity");
        sample::role(&house, "Deploy");
        put(&house, sample::ALLOW).unwrap();
        let refused = put(&house, "{}").unwrap_err();
        assert_eq!(refused.code, "MalformedPolicyDocument");
        let large = sample::ALLOW.replace("iam:*", &format!("iam:{}", "x".repeat(10_240)));
        let refused = put(&house, &large).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        let message = "Maximum policy size of 10240 bytes exceeded for role Deploy";
        assert_eq!(refused.message, message);
    }
}
