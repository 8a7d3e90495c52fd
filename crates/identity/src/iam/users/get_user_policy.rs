//! `GetUserPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetUserPolicy, GetUserPolicyError, GetUserPolicyInput, GetUserPolicyOutput,
};

impl Operation for GetUserPolicy {
    fn access(
        input: &GetUserPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetUserPolicyError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetUserPolicyOutput, Failure<GetUserPolicyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        let (policy_name, policy) =
            inline::find(&user.inline_policies, &policy_name, Holder::User)?;
        Ok(GetUserPolicyOutput {
            user_name: user.name.to_string(),
            policy_name: policy_name.to_string(),
            policy_document: common::document_output(policy.as_written()),
        })
    }
}
