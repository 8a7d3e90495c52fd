//! `DeleteGroupPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteGroupPolicy, DeleteGroupPolicyError, DeleteGroupPolicyInput, DeleteGroupPolicyOutput,
};

impl Operation for DeleteGroupPolicy {
    const WRITES: bool = true;

    fn access(
        input: &DeleteGroupPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteGroupPolicyError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteGroupPolicyOutput, Failure<DeleteGroupPolicyError>> {
        let name = common::group_name(&call.input.group_name)?;
        let group = common::group_mut(call.account_mut(draft)?, &name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        inline::remove(&mut group.inline_policies, &policy_name, Holder::Group)?;
        Ok(DeleteGroupPolicyOutput {})
    }
}
