//! `GetGroupPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetGroupPolicy, GetGroupPolicyError, GetGroupPolicyInput, GetGroupPolicyOutput,
};

impl Operation for GetGroupPolicy {
    fn access(
        input: &GetGroupPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetGroupPolicyError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetGroupPolicyOutput, Failure<GetGroupPolicyError>> {
        let name = common::group_name(&call.input.group_name)?;
        let group = common::find_group(call.account(draft)?, &name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        let (policy_name, policy) =
            inline::find(&group.inline_policies, &policy_name, Holder::Group)?;
        Ok(GetGroupPolicyOutput {
            group_name: group.name.to_string(),
            policy_name: policy_name.to_string(),
            policy_document: common::document_output(policy.as_written()),
        })
    }
}
