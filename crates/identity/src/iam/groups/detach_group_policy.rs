//! `DetachGroupPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DetachGroupPolicy, DetachGroupPolicyError, DetachGroupPolicyInput, DetachGroupPolicyOutput,
};

impl Operation for DetachGroupPolicy {
    const WRITES: bool = true;

    fn access(
        input: &DetachGroupPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DetachGroupPolicyError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name).with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DetachGroupPolicyOutput, Failure<DetachGroupPolicyError>> {
        let name = common::group_name(&call.input.group_name)?;
        let group = common::group_mut(call.account_mut(draft)?, &name)?;
        let policy = attached::policy_arn(&call.input.policy_arn)?;
        attached::detach(&mut group.attached_policies, &policy)?;
        Ok(DetachGroupPolicyOutput {})
    }
}
