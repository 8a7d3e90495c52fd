//! `EnableRegion`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_EnableRegion.html>.
use super::super::common;
use super::{access, switchable};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::regions::OptStatus;
use crate::state::Draft;
use doorward_shapes::account::{
    EnableRegion, EnableRegionError, EnableRegionInput, EnableRegionOutput,
};

impl Operation for EnableRegion {
    const WRITES: bool = true;

    fn access(
        input: &EnableRegionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableRegionError>> {
        Ok(access(
            input.account_id.as_deref(),
            &input.region_name,
            ask,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnableRegionOutput, Failure<EnableRegionError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        let (name, enabled) = (&call.input.region_name, &account.info.regions);
        let region = switchable(name, enabled, OptStatus::Disabled)?;
        account.info.regions.insert(region);
        Ok(EnableRegionOutput {})
    }
}
