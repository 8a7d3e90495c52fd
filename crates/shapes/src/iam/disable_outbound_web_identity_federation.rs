// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableOutboundWebIdentityFederation`: its input, output and errors.

use super::{SERVICE, errors};
use crate::prelude::*;

pub(crate) static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationSchema = OperationSchema {
    name: "DisableOutboundWebIdentityFederation",
    index: 54,
    service: &SERVICE,
    input: &NOTHING,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::FeatureDisabled::FACTS],
};

structure! {
    /// `DisableOutboundWebIdentityFederation` has none.
    #[derive(Default)]
    DisableOutboundWebIdentityFederationInput: NOTHING {}
}

structure! {
    /// `DisableOutboundWebIdentityFederation` has none.
    #[derive(Default)]
    DisableOutboundWebIdentityFederationOutput: NOTHING {}
}

call! {
    /// The operation `DisableOutboundWebIdentityFederation`.
    DisableOutboundWebIdentityFederation: DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION, DisableOutboundWebIdentityFederationInput => DisableOutboundWebIdentityFederationOutput,
    /// What `DisableOutboundWebIdentityFederation` may refuse with.
    DisableOutboundWebIdentityFederationError {
        FeatureDisabled,
    }
}
