//! `GetAccountInformation`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetAccountInformation.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::types::AccountState;
use doorward_shapes::account::{
    GetAccountInformation, GetAccountInformationError, GetAccountInformationInput,
    GetAccountInformationOutput,
};

impl Operation for GetAccountInformation {
    fn access(
        input: &GetAccountInformationInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccountInformationError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccountInformationOutput, Failure<GetAccountInformationError>> {
        let account = common::account(call.input.account_id.as_deref(), &call, draft)?;
        let (id, info) = (account.id().to_string(), &account.info);
        Ok(GetAccountInformationOutput {
            account_name: Some(info.name.clone().unwrap_or_else(|| id.clone())),
            account_id: Some(id),
            account_created_date: Some(info.created.into()),
            account_state: Some(match info.closed {
                Some(_) => AccountState::Closed,
                None => AccountState::Active,
            }),
        })
    }
}
