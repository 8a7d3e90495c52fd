// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableOutboundWebIdentityFederation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationSchema = OperationSchema {
    name: "EnableOutboundWebIdentityFederation",
    index: 58,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE,
    result_wrapper: Some("EnableOutboundWebIdentityFederationResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::FeatureEnabled::FACTS],
};

structure! {
    /// `EnableOutboundWebIdentityFederation` has none.
    #[derive(Default)]
    EnableOutboundWebIdentityFederationInput: NOTHING {}
}

structure! {
    /// AWS's `EnableOutboundWebIdentityFederationResponse`.
    #[derive(Default)]
    EnableOutboundWebIdentityFederationOutput: types::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE {
        /// `IssuerIdentifier`.
        issuer_identifier: Option<String>,
    }
}

call! {
    /// The operation `EnableOutboundWebIdentityFederation`.
    EnableOutboundWebIdentityFederation: ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION, EnableOutboundWebIdentityFederationInput => EnableOutboundWebIdentityFederationOutput,
    /// What `EnableOutboundWebIdentityFederation` may refuse with.
    EnableOutboundWebIdentityFederationError {
        FeatureEnabled,
    }
}
