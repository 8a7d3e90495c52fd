// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SetSecurityTokenServicePreferences`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationSchema = OperationSchema {
    name: "SetSecurityTokenServicePreferences",
    index: 143,
    service: &SERVICE,
    input: &types::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `SetSecurityTokenServicePreferencesRequest`.
    SetSecurityTokenServicePreferencesInput: types::SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST {
        /// `GlobalEndpointTokenVersion`, required.
        global_endpoint_token_version: types::GlobalEndpointTokenVersion,
    }
}

structure! {
    /// `SetSecurityTokenServicePreferences` has none.
    #[derive(Default)]
    SetSecurityTokenServicePreferencesOutput: NOTHING {}
}

call! {
    /// The operation `SetSecurityTokenServicePreferences`.
    SetSecurityTokenServicePreferences: SET_SECURITY_TOKEN_SERVICE_PREFERENCES, SetSecurityTokenServicePreferencesInput => SetSecurityTokenServicePreferencesOutput,
    /// What `SetSecurityTokenServicePreferences` may refuse with.
    SetSecurityTokenServicePreferencesError {
        ServiceFailure,
    }
}
