// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetSessionToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SESSION_TOKEN: OperationSchema = OperationSchema {
    name: "GetSessionToken",
    index: 10,
    service: &SERVICE,
    input: &types::GET_SESSION_TOKEN_REQUEST,
    output: &types::GET_SESSION_TOKEN_RESPONSE,
    result_wrapper: Some("GetSessionTokenResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::RegionDisabled::FACTS],
};

structure! {
    /// AWS's `GetSessionTokenRequest`.
    #[derive(Default)]
    GetSessionTokenInput: types::GET_SESSION_TOKEN_REQUEST {
        /// `DurationSeconds`, 900 to 129600.
        duration_seconds: Option<i32>,
        /// `SerialNumber`, 9 to 256.
        serial_number: Option<String>,
        /// `TokenCode`, 6 to 6.
        token_code: Option<String>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
    }
}

structure! {
    /// AWS's `GetSessionTokenResponse`.
    #[derive(Default)]
    GetSessionTokenOutput: types::GET_SESSION_TOKEN_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
    }
}

call! {
    /// The operation `GetSessionToken`.
    GetSessionToken: GET_SESSION_TOKEN, GetSessionTokenInput => GetSessionTokenOutput,
    /// What `GetSessionToken` may refuse with.
    GetSessionTokenError {
        RegionDisabled,
    }
}
