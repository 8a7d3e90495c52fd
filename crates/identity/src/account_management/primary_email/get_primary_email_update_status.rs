//! `GetPrimaryEmailUpdateStatus`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetPrimaryEmailUpdateStatus.html>.
use super::super::common;
use super::no_update;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::types::PrimaryEmailUpdateStatus;
use doorward_shapes::account::{
    GetPrimaryEmailUpdateStatus, GetPrimaryEmailUpdateStatusError,
    GetPrimaryEmailUpdateStatusInput, GetPrimaryEmailUpdateStatusOutput,
};

impl Operation for GetPrimaryEmailUpdateStatus {
    fn access(
        input: &GetPrimaryEmailUpdateStatusInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetPrimaryEmailUpdateStatusError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetPrimaryEmailUpdateStatusOutput, Failure<GetPrimaryEmailUpdateStatusError>> {
        let account = common::account(call.input.account_id.as_deref(), &call, draft)?;
        let update = account.info.email_update.as_ref().ok_or_else(no_update)?;
        let (status, since) = match &update.code {
            None => (PrimaryEmailUpdateStatus::Completed, update.updated),
            Some(_) if call.facts.now < update.expires => {
                (PrimaryEmailUpdateStatus::Pending, update.updated)
            }
            Some(_) => (PrimaryEmailUpdateStatus::Failed, update.expires),
        };
        Ok(GetPrimaryEmailUpdateStatusOutput {
            status,
            updated_at: Some(since.into()),
        })
    }
}
