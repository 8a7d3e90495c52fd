//! `GetRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetRolePolicy, GetRolePolicyError, GetRolePolicyInput, GetRolePolicyOutput,
};

impl Operation for GetRolePolicy {
    fn access(
        input: &GetRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetRolePolicyError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetRolePolicyOutput, Failure<GetRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let role = common::find_role(call.account(draft)?, &name)?;
        let wanted = common::policy_name(&call.input.policy_name)?;
        let (name, policy) = inline::find(&role.inline_policies, &wanted, Holder::Role)?;
        Ok(GetRolePolicyOutput {
            role_name: role.name.to_string(),
            policy_name: name.to_string(),
            policy_document: common::document_output(policy.as_written()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn get(house: &House, name: &str) -> Result<GetRolePolicyOutput, ErrorAnswer> {
        house.admin::<GetRolePolicy>(GetRolePolicyInput {
            role_name: "deploy".to_owned(),
            policy_name: name.to_owned(),
        })
    }

    #[test]
    fn a_policy_is_shown_as_it_was_written() {
        let house = House::new();
        sample::acting(&house, "Deploy", sample::ALLOW);
        let got = get(&house, "INLINE").unwrap();
        assert_eq!(
            (got.role_name.as_str(), got.policy_name.as_str()),
            ("Deploy", "inline")
        );
        let document = percent_encoding::percent_decode_str(&got.policy_document);
        assert_eq!(document.decode_utf8().unwrap(), sample::ALLOW);
    }

    #[test]
    fn one_that_is_not_there_is_refused() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let refused = get(&house, "Read").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(
            refused.message,
            "The role policy with name Read cannot be found."
        );
    }
}
