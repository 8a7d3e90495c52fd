//! The regions that an account uses.
mod disable_region;
mod enable_region;
mod get_region_opt_status;
mod list_regions;
#[cfg(test)]
mod tests;

use super::common;
use crate::access::Access;
use crate::failure::Fault;
use crate::operation::Ask;
use crate::regions::{OptStatus, status};
use doorward_names::Region;
use doorward_shapes::account::errors::Validation;
use doorward_shapes::account::types::{RegionOptStatus, ValidationExceptionReason};
use std::collections::BTreeSet;

/// The operation's own action on the account that is named, about `region`.
fn access(account_id: Option<&str>, region: &str, ask: &Ask<'_>) -> Result<Access, Fault> {
    let access = common::access(account_id, ask)?;
    Ok(access.with("account:TargetRegion", region))
}

/// The status on the wire: nothing takes its time here.
fn wire(status: OptStatus) -> RegionOptStatus {
    match status {
        OptStatus::EnabledByDefault => RegionOptStatus::EnabledByDefault,
        OptStatus::Enabled => RegionOptStatus::Enabled,
        OptStatus::Disabled => RegionOptStatus::Disabled,
    }
}

/// The status of a region that AWS has.
fn known(region: &str, enabled: &BTreeSet<Region>) -> Result<OptStatus, Validation> {
    status(region, enabled).ok_or_else(|| refused("The specified Region name is not valid."))
}

/// The region, if its status is `from`: there is nothing to switch else.
fn switchable(
    region: &str,
    enabled: &BTreeSet<Region>,
    from: OptStatus,
) -> Result<Region, Validation> {
    if known(region, enabled)? != from {
        let message = "Unable to switch region status because of its current opt-in status.";
        return Err(refused(message));
    }
    Region::parse(region).map_err(|_| refused("The specified Region name is not valid."))
}

fn refused(message: &str) -> Validation {
    Validation {
        reason: Some(ValidationExceptionReason::InvalidRegionOptTarget),
        ..Validation::new(message)
    }
}
