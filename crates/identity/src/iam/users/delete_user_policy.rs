//! `DeleteUserPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteUserPolicy, DeleteUserPolicyError, DeleteUserPolicyInput, DeleteUserPolicyOutput,
};

impl Operation for DeleteUserPolicy {
    const WRITES: bool = true;

    fn access(
        input: &DeleteUserPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteUserPolicyError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteUserPolicyOutput, Failure<DeleteUserPolicyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        let policy_name = common::policy_name(&call.input.policy_name)?;
        inline::remove(&mut user.inline_policies, &policy_name, Holder::User)?;
        Ok(DeleteUserPolicyOutput {})
    }
}
