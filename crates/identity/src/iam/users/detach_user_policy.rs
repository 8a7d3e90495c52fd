//! `DetachUserPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DetachUserPolicy, DetachUserPolicyError, DetachUserPolicyInput, DetachUserPolicyOutput,
};

impl Operation for DetachUserPolicy {
    const WRITES: bool = true;

    fn access(
        input: &DetachUserPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DetachUserPolicyError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name).with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DetachUserPolicyOutput, Failure<DetachUserPolicyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        let policy = attached::policy_arn(&call.input.policy_arn)?;
        attached::detach(&mut user.attached_policies, &policy)?;
        Ok(DetachUserPolicyOutput {})
    }
}
