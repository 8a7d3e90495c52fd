// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RevokeOAuth2TokenWithIAM`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REVOKE_OAUTH2_TOKEN_WITH_IAM: OperationSchema = OperationSchema {
    name: "RevokeOAuth2TokenWithIAM",
    index: 15,
    service: &SERVICE,
    input: &types::REVOKE_OAUTH2_TOKEN_WITH_IAM_REQUEST,
    output: &types::REVOKE_OAUTH2_TOKEN_WITH_IAM_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/v1/revoke?x-amz-client-auth-method=iam",
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
    /// AWS's `RevokeOAuth2TokenWithIAMRequest`.
    RevokeOAuth2TokenWithIAMInput: types::REVOKE_OAUTH2_TOKEN_WITH_IAM_REQUEST {
        /// `token`, required, 1 to 12288.
        token: Secret<String>,
    }
}

structure! {
    /// AWS's `RevokeOAuth2TokenWithIAMResponse`.
    #[derive(Default)]
    RevokeOAuth2TokenWithIAMOutput: types::REVOKE_OAUTH2_TOKEN_WITH_IAM_RESPONSE {
    }
}

call! {
    /// The operation `RevokeOAuth2TokenWithIAM`.
    RevokeOAuth2TokenWithIAM: REVOKE_OAUTH2_TOKEN_WITH_IAM, RevokeOAuth2TokenWithIAMInput => RevokeOAuth2TokenWithIAMOutput,
    /// What `RevokeOAuth2TokenWithIAM` may refuse with.
    RevokeOAuth2TokenWithIAMError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
