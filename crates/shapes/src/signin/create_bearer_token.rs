// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateBearerToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_BEARER_TOKEN: OperationSchema = OperationSchema {
    name: "CreateBearerToken",
    index: 1,
    service: &SERVICE,
    input: &types::CREATE_BEARER_TOKEN_REQUEST,
    output: &types::CREATE_BEARER_TOKEN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/token?x-amz-token-request-type=bearer",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CreateBearerTokenRequest`.
    #[derive(Default)]
    CreateBearerTokenInput: types::CREATE_BEARER_TOKEN_REQUEST {
        /// `grantType`, required.
        grant_type: String,
        /// `resource`, required, 1 to 2048.
        resource: String,
        /// `durationSeconds`, at least 300.
        duration_seconds: Option<i32>,
    }
}

structure! {
    /// AWS's `CreateBearerTokenResponse`.
    CreateBearerTokenOutput: types::CREATE_BEARER_TOKEN_RESPONSE {
        /// `accessToken`, required, 1 to 4096.
        access_token: Secret<String>,
        /// `tokenType`, required.
        token_type: String,
        /// `expiresIn`, required, at least 1.
        expires_in: i32,
    }
}

call! {
    /// The operation `CreateBearerToken`.
    CreateBearerToken: CREATE_BEARER_TOKEN, CreateBearerTokenInput => CreateBearerTokenOutput,
    /// What `CreateBearerToken` may refuse with.
    CreateBearerTokenError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
