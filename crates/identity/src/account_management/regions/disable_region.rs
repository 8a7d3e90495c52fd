//! `DisableRegion`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_DisableRegion.html>.
use super::super::common;
use super::{access, switchable};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::regions::OptStatus;
use crate::state::Draft;
use doorward_shapes::account::{
    DisableRegion, DisableRegionError, DisableRegionInput, DisableRegionOutput,
};

impl Operation for DisableRegion {
    const WRITES: bool = true;

    fn access(
        input: &DisableRegionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisableRegionError>> {
        Ok(access(
            input.account_id.as_deref(),
            &input.region_name,
            ask,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DisableRegionOutput, Failure<DisableRegionError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        let (name, enabled) = (&call.input.region_name, &account.info.regions);
        let region = switchable(name, enabled, OptStatus::Enabled)?;
        account.info.regions.remove(&region);
        Ok(DisableRegionOutput {})
    }
}
