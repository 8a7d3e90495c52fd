//! `GetPrimaryEmail`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetPrimaryEmail.html>.
use super::super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::{
    GetPrimaryEmail, GetPrimaryEmailError, GetPrimaryEmailInput, GetPrimaryEmailOutput,
};

impl Operation for GetPrimaryEmail {
    fn access(
        input: &GetPrimaryEmailInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetPrimaryEmailError>> {
        Ok(common::access(Some(&input.account_id), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetPrimaryEmailOutput, Failure<GetPrimaryEmailError>> {
        let account = common::account(Some(&call.input.account_id), &call, draft)?;
        Ok(GetPrimaryEmailOutput {
            primary_email: Some(account.root.email.clone()),
        })
    }
}
