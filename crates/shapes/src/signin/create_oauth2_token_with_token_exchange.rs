// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOAuth2TokenWithTokenExchange`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE: OperationSchema = OperationSchema {
    name: "CreateOAuth2TokenWithTokenExchange",
    index: 4,
    service: &SERVICE,
    input: &types::CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_REQUEST,
    output: &types::CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/token?x-amz-oauth-token-method=token-exchange",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidGrant::FACTS,
        &errors::InvalidScope::FACTS,
        &errors::TooManyRequestsError::FACTS,
        &errors::ServiceUnavailable::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `CreateOAuth2TokenWithTokenExchangeRequest`.
    #[derive(Default)]
    CreateOAuth2TokenWithTokenExchangeInput: types::CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_REQUEST {
        /// `grantType`, required.
        grant_type: String,
        /// `subjectToken`, 4 to 20000.
        subject_token: Option<Secret<String>>,
        /// `subjectTokenType`.
        subject_token_type: Option<String>,
        /// `assertion`, 4 to 20000.
        assertion: Option<Secret<String>>,
        /// `clientId`, 1 to 212.
        client_id: Option<String>,
        /// `resource`, 1 to 2048.
        resource: Option<String>,
        /// `scope`, 1 to 4096.
        scope: Option<String>,
    }
}

structure! {
    /// AWS's `CreateOAuth2TokenWithTokenExchangeResponse`.
    CreateOAuth2TokenWithTokenExchangeOutput: types::CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_RESPONSE {
        /// `accessToken`, required, 1 to 4096.
        access_token: Secret<String>,
        /// `issuedTokenType`.
        issued_token_type: Option<String>,
        /// `tokenType`, required.
        token_type: String,
        /// `expiresIn`, required, 1 to 3600.
        expires_in: i32,
        /// `resource`, 1 to 2048.
        resource: Option<String>,
        /// `scope`, 1 to 4096.
        scope: Option<String>,
    }
}

call! {
    /// The operation `CreateOAuth2TokenWithTokenExchange`.
    CreateOAuth2TokenWithTokenExchange: CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE, CreateOAuth2TokenWithTokenExchangeInput => CreateOAuth2TokenWithTokenExchangeOutput,
    /// What `CreateOAuth2TokenWithTokenExchange` may refuse with.
    CreateOAuth2TokenWithTokenExchangeError {
        InvalidGrant,
        InvalidScope,
        TooManyRequestsError,
        ServiceUnavailable,
        InternalServer,
        Validation,
    }
}
