//! `GetRegionOptStatus`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetRegionOptStatus.html>.
use super::super::common;
use super::{access, known, wire};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::{
    GetRegionOptStatus, GetRegionOptStatusError, GetRegionOptStatusInput, GetRegionOptStatusOutput,
};

impl Operation for GetRegionOptStatus {
    fn access(
        input: &GetRegionOptStatusInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetRegionOptStatusError>> {
        Ok(access(
            input.account_id.as_deref(),
            &input.region_name,
            ask,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetRegionOptStatusOutput, Failure<GetRegionOptStatusError>> {
        let account = common::account(call.input.account_id.as_deref(), &call, draft)?;
        let status = known(&call.input.region_name, &account.info.regions)?;
        Ok(GetRegionOptStatusOutput {
            region_name: Some(call.input.region_name),
            region_opt_status: Some(wire(status)),
        })
    }
}
