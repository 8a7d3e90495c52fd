//! `DeleteAccessKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteAccessKey, DeleteAccessKeyError, DeleteAccessKeyInput, DeleteAccessKeyOutput,
};

impl Operation for DeleteAccessKey {
    const WRITES: bool = true;

    fn access(
        input: &DeleteAccessKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteAccessKeyError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteAccessKeyOutput, Failure<DeleteAccessKeyError>> {
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let keys = super::keys_mut(call.account_mut(draft)?, &owner)?;
        let id = call.input.access_key_id.as_str();
        let before = keys.len();
        keys.retain(|key| key.id.as_str() != id);
        if keys.len() == before {
            return Err(super::no_such_key(id).into());
        }
        Ok(DeleteAccessKeyOutput {})
    }
}
