// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_TOKEN: OperationSchema = OperationSchema {
    name: "CreateToken",
    index: 0,
    service: &SERVICE,
    input: &types::CREATE_TOKEN_REQUEST,
    output: &types::CREATE_TOKEN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/token",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::InvalidClient::FACTS,
        &errors::InvalidGrant::FACTS,
        &errors::UnauthorizedClient::FACTS,
        &errors::UnsupportedGrantType::FACTS,
        &errors::InvalidScope::FACTS,
        &errors::AuthorizationPending::FACTS,
        &errors::SlowDown::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::ExpiredToken::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `CreateTokenRequest`.
    CreateTokenInput: types::CREATE_TOKEN_REQUEST {
        /// `clientId`, required.
        client_id: String,
        /// `clientSecret`, required.
        client_secret: Secret<String>,
        /// `grantType`, required.
        grant_type: String,
        /// `deviceCode`.
        device_code: Option<String>,
        /// `code`.
        code: Option<String>,
        /// `refreshToken`.
        refresh_token: Option<Secret<String>>,
        /// `scope`.
        scope: Option<Vec<String>>,
        /// `redirectUri`.
        redirect_uri: Option<String>,
        /// `codeVerifier`.
        code_verifier: Option<Secret<String>>,
    }
}

structure! {
    /// AWS's `CreateTokenResponse`.
    #[derive(Default)]
    CreateTokenOutput: types::CREATE_TOKEN_RESPONSE {
        /// `accessToken`.
        access_token: Option<Secret<String>>,
        /// `tokenType`.
        token_type: Option<String>,
        /// `expiresIn`.
        expires_in: Option<i32>,
        /// `refreshToken`.
        refresh_token: Option<Secret<String>>,
        /// `idToken`.
        id_token: Option<Secret<String>>,
    }
}

call! {
    /// The operation `CreateToken`.
    CreateToken: CREATE_TOKEN, CreateTokenInput => CreateTokenOutput,
    /// What `CreateToken` may refuse with.
    CreateTokenError {
        InvalidRequest,
        InvalidClient,
        InvalidGrant,
        UnauthorizedClient,
        UnsupportedGrantType,
        InvalidScope,
        AuthorizationPending,
        SlowDown,
        AccessDenied,
        ExpiredToken,
        InternalServer,
    }
}
