// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetOutboundWebIdentityFederationInfo`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationSchema = OperationSchema {
    name: "GetOutboundWebIdentityFederationInfo",
    index: 79,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE,
    result_wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::FeatureDisabled::FACTS],
};

structure! {
    /// `GetOutboundWebIdentityFederationInfo` has none.
    #[derive(Default)]
    GetOutboundWebIdentityFederationInfoInput: NOTHING {}
}

structure! {
    /// AWS's `GetOutboundWebIdentityFederationInfoResponse`.
    #[derive(Default)]
    GetOutboundWebIdentityFederationInfoOutput: types::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE {
        /// `IssuerIdentifier`.
        issuer_identifier: Option<String>,
        /// `JwtVendingEnabled`.
        jwt_vending_enabled: Option<bool>,
    }
}

call! {
    /// The operation `GetOutboundWebIdentityFederationInfo`.
    GetOutboundWebIdentityFederationInfo: GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO, GetOutboundWebIdentityFederationInfoInput => GetOutboundWebIdentityFederationInfoOutput,
    /// What `GetOutboundWebIdentityFederationInfo` may refuse with.
    GetOutboundWebIdentityFederationInfoError {
        FeatureDisabled,
    }
}
