//! `DeleteServiceSpecificCredential`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceSpecificCredential.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteServiceSpecificCredential, DeleteServiceSpecificCredentialError,
    DeleteServiceSpecificCredentialInput, DeleteServiceSpecificCredentialOutput,
};

impl Operation for DeleteServiceSpecificCredential {
    const WRITES: bool = true;

    fn access(
        input: &DeleteServiceSpecificCredentialInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteServiceSpecificCredentialError>> {
        let id = &input.service_specific_credential_id;
        Ok(super::on_credential(ask, input.user_name.as_deref(), id)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteServiceSpecificCredentialOutput, Failure<DeleteServiceSpecificCredentialError>>
    {
        let input = &call.input;
        let name = common::own_or_named(input.user_name.as_deref(), call.caller)?;
        let account = call.account_mut(draft)?;
        let id = &input.service_specific_credential_id;
        super::credential_mut::<Self::Error>(account, &name, id)?;
        let user = common::user_mut(account, &name)?;
        user.service_credentials.retain(|one| one.id.as_str() != id);
        Ok(DeleteServiceSpecificCredentialOutput {})
    }
}
