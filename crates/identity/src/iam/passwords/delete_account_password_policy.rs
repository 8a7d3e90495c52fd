//! `DeleteAccountPasswordPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::{
    DeleteAccountPasswordPolicy, DeleteAccountPasswordPolicyError,
    DeleteAccountPasswordPolicyInput, DeleteAccountPasswordPolicyOutput,
};

impl Operation for DeleteAccountPasswordPolicy {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteAccountPasswordPolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteAccountPasswordPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteAccountPasswordPolicyOutput, Failure<DeleteAccountPasswordPolicyError>> {
        let message = "The account policy with name PasswordPolicy cannot be found.";
        let policy = call.account_mut(draft)?.password_policy.take();
        policy.ok_or_else(|| NoSuchEntity::new(message))?;
        Ok(DeleteAccountPasswordPolicyOutput {})
    }
}
