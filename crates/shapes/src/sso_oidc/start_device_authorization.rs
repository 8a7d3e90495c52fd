// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartDeviceAuthorization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_DEVICE_AUTHORIZATION: OperationSchema = OperationSchema {
    name: "StartDeviceAuthorization",
    index: 3,
    service: &SERVICE,
    input: &types::START_DEVICE_AUTHORIZATION_REQUEST,
    output: &types::START_DEVICE_AUTHORIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/device_authorization",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::InvalidClient::FACTS,
        &errors::UnauthorizedClient::FACTS,
        &errors::SlowDown::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `StartDeviceAuthorizationRequest`.
    StartDeviceAuthorizationInput: types::START_DEVICE_AUTHORIZATION_REQUEST {
        /// `clientId`, required.
        client_id: String,
        /// `clientSecret`, required.
        client_secret: Secret<String>,
        /// `startUrl`, required.
        start_url: String,
    }
}

structure! {
    /// AWS's `StartDeviceAuthorizationResponse`.
    #[derive(Default)]
    StartDeviceAuthorizationOutput: types::START_DEVICE_AUTHORIZATION_RESPONSE {
        /// `deviceCode`.
        device_code: Option<String>,
        /// `userCode`.
        user_code: Option<String>,
        /// `verificationUri`.
        verification_uri: Option<String>,
        /// `verificationUriComplete`.
        verification_uri_complete: Option<String>,
        /// `expiresIn`.
        expires_in: Option<i32>,
        /// `interval`.
        interval: Option<i32>,
    }
}

call! {
    /// The operation `StartDeviceAuthorization`.
    StartDeviceAuthorization: START_DEVICE_AUTHORIZATION, StartDeviceAuthorizationInput => StartDeviceAuthorizationOutput,
    /// What `StartDeviceAuthorization` may refuse with.
    StartDeviceAuthorizationError {
        InvalidRequest,
        InvalidClient,
        UnauthorizedClient,
        SlowDown,
        InternalServer,
    }
}
