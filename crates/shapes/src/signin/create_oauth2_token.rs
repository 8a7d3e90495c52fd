// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOAuth2Token`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_OAUTH2_TOKEN: OperationSchema = OperationSchema {
    name: "CreateOAuth2Token",
    index: 2,
    service: &SERVICE,
    input: &types::CREATE_OAUTH2_TOKEN_REQUEST,
    output: &types::CREATE_OAUTH2_TOKEN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/token",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CreateOAuth2TokenRequest`.
    #[derive(Default)]
    CreateOAuth2TokenInput: types::CREATE_OAUTH2_TOKEN_REQUEST {
        /// `tokenInput`, required.
        token_input: types::CreateOAuth2TokenRequestBody,
    }
}

structure! {
    /// AWS's `CreateOAuth2TokenResponse`.
    CreateOAuth2TokenOutput: types::CREATE_OAUTH2_TOKEN_RESPONSE {
        /// `tokenOutput`, required.
        token_output: types::CreateOAuth2TokenResponseBody,
    }
}

call! {
    /// The operation `CreateOAuth2Token`.
    CreateOAuth2Token: CREATE_OAUTH2_TOKEN, CreateOAuth2TokenInput => CreateOAuth2TokenOutput,
    /// What `CreateOAuth2Token` may refuse with.
    CreateOAuth2TokenError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
