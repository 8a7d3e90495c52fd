//! `PutAccountName`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_PutAccountName.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::{
    PutAccountName, PutAccountNameError, PutAccountNameInput, PutAccountNameOutput,
};

impl Operation for PutAccountName {
    const WRITES: bool = true;

    fn access(
        input: &PutAccountNameInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutAccountNameError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutAccountNameOutput, Failure<PutAccountNameError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        account.info.name = Some(call.input.account_name);
        Ok(PutAccountNameOutput {})
    }
}
