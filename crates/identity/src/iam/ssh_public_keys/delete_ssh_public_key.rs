//! `DeleteSSHPublicKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteSSHPublicKey, DeleteSSHPublicKeyError, DeleteSSHPublicKeyInput, DeleteSSHPublicKeyOutput,
};

impl Operation for DeleteSSHPublicKey {
    const WRITES: bool = true;

    fn access(
        input: &DeleteSSHPublicKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteSSHPublicKeyError>> {
        Ok(super::on_user(ask, &input.user_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteSSHPublicKeyOutput, Failure<DeleteSSHPublicKeyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let id = call.input.ssh_public_key_id.as_str();
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        let before = user.ssh_public_keys.len();
        user.ssh_public_keys.retain(|key| key.id.as_str() != id);
        if user.ssh_public_keys.len() == before {
            return Err(super::no_such_key(id).into());
        }
        Ok(DeleteSSHPublicKeyOutput {})
    }
}
