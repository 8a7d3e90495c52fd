// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOAuth2TokenWithIAM`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_IAM: OperationSchema = OperationSchema {
    name: "CreateOAuth2TokenWithIAM",
    index: 3,
    service: &SERVICE,
    input: &types::CREATE_OAUTH2_TOKEN_WITH_IAM_REQUEST,
    output: &types::CREATE_OAUTH2_TOKEN_WITH_IAM_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/token?x-amz-client-auth-method=iam",
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
    /// AWS's `CreateOAuth2TokenWithIAMRequest`.
    #[derive(Default)]
    CreateOAuth2TokenWithIAMInput: types::CREATE_OAUTH2_TOKEN_WITH_IAM_REQUEST {
        /// `grantType`, required.
        grant_type: String,
        /// `resource`, required, 1 to 2048.
        resource: String,
    }
}

structure! {
    /// AWS's `CreateOAuth2TokenWithIAMResponse`.
    CreateOAuth2TokenWithIAMOutput: types::CREATE_OAUTH2_TOKEN_WITH_IAM_RESPONSE {
        /// `accessToken`, required, 1 to 4096.
        access_token: Secret<String>,
        /// `tokenType`, required.
        token_type: String,
        /// `expiresIn`, required, 1 to 3600.
        expires_in: i32,
    }
}

call! {
    /// The operation `CreateOAuth2TokenWithIAM`.
    CreateOAuth2TokenWithIAM: CREATE_OAUTH2_TOKEN_WITH_IAM, CreateOAuth2TokenWithIAMInput => CreateOAuth2TokenWithIAMOutput,
    /// What `CreateOAuth2TokenWithIAM` may refuse with.
    CreateOAuth2TokenWithIAMError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
