// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `IntrospectOAuth2TokenWithIAM`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static INTROSPECT_OAUTH2_TOKEN_WITH_IAM: OperationSchema = OperationSchema {
    name: "IntrospectOAuth2TokenWithIAM",
    index: 10,
    service: &SERVICE,
    input: &types::INTROSPECT_OAUTH2_TOKEN_WITH_IAM_REQUEST,
    output: &types::INTROSPECT_OAUTH2_TOKEN_WITH_IAM_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/introspect?x-amz-client-auth-method=iam",
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
    /// AWS's `IntrospectOAuth2TokenWithIAMRequest`.
    IntrospectOAuth2TokenWithIAMInput: types::INTROSPECT_OAUTH2_TOKEN_WITH_IAM_REQUEST {
        /// `token`, required, 1 to 12288.
        token: Secret<String>,
        /// `tokenTypeHint`.
        token_type_hint: Option<String>,
    }
}

structure! {
    /// AWS's `IntrospectOAuth2TokenWithIAMResponse`.
    #[derive(Default)]
    IntrospectOAuth2TokenWithIAMOutput: types::INTROSPECT_OAUTH2_TOKEN_WITH_IAM_RESPONSE {
        /// `active`, required.
        active: bool,
        /// `clientId`.
        client_id: Option<String>,
        /// `userId`.
        user_id: Option<String>,
        /// `tokenType`.
        token_type: Option<String>,
        /// `exp`.
        exp: Option<i64>,
        /// `iat`.
        iat: Option<i64>,
        /// `nbf`.
        nbf: Option<i64>,
        /// `sub`.
        sub: Option<String>,
        /// `aud`.
        aud: Option<String>,
        /// `iss`.
        iss: Option<String>,
        /// `jti`.
        jti: Option<String>,
        /// `accountId`, 12 to 12.
        account_id: Option<String>,
        /// `signinSession`.
        signin_session: Option<String>,
        /// `resource`, 1 to 2048.
        resource: Option<String>,
    }
}

call! {
    /// The operation `IntrospectOAuth2TokenWithIAM`.
    IntrospectOAuth2TokenWithIAM: INTROSPECT_OAUTH2_TOKEN_WITH_IAM, IntrospectOAuth2TokenWithIAMInput => IntrospectOAuth2TokenWithIAMOutput,
    /// What `IntrospectOAuth2TokenWithIAM` may refuse with.
    IntrospectOAuth2TokenWithIAMError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
