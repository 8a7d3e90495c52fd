//! Whether an account vouches for its identities to others.
mod disable_outbound_web_identity_federation;
mod enable_outbound_web_identity_federation;
mod get_outbound_web_identity_federation_info;

use crate::state::{Account, Outbound};
use doorward_shapes::iam::errors::FeatureDisabled;
use std::sync::Arc;

/// How `account` does it, where it does.
fn enabled(account: &Account) -> Result<&Arc<Outbound>, FeatureDisabled> {
    let outbound = account.outbound.as_ref();
    let outbound = outbound.filter(|outbound| outbound.enabled);
    outbound.ok_or_else(|| {
        FeatureDisabled::new("Outbound web identity federation is not enabled for this account.")
    })
}
