// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateTokenWithIAM`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_TOKEN_WITH_IAM: OperationSchema = OperationSchema {
    name: "CreateTokenWithIAM",
    index: 1,
    service: &SERVICE,
    input: &types::CREATE_TOKEN_WITH_IAM_REQUEST,
    output: &types::CREATE_TOKEN_WITH_IAM_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/token?aws_iam=t",
    status: 200,
    auth: Auth::SigV4,
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
        &errors::InvalidRequestRegion::FACTS,
    ],
};

structure! {
    /// AWS's `CreateTokenWithIAMRequest`.
    #[derive(Default)]
    CreateTokenWithIAMInput: types::CREATE_TOKEN_WITH_IAM_REQUEST {
        /// `clientId`, required.
        client_id: String,
        /// `grantType`, required.
        grant_type: String,
        /// `code`.
        code: Option<String>,
        /// `refreshToken`.
        refresh_token: Option<Secret<String>>,
        /// `assertion`.
        assertion: Option<Secret<String>>,
        /// `scope`.
        scope: Option<Vec<String>>,
        /// `redirectUri`.
        redirect_uri: Option<String>,
        /// `subjectToken`.
        subject_token: Option<Secret<String>>,
        /// `subjectTokenType`.
        subject_token_type: Option<String>,
        /// `requestedTokenType`.
        requested_token_type: Option<String>,
        /// `codeVerifier`.
        code_verifier: Option<Secret<String>>,
    }
}

structure! {
    /// AWS's `CreateTokenWithIAMResponse`.
    #[derive(Default)]
    CreateTokenWithIAMOutput: types::CREATE_TOKEN_WITH_IAM_RESPONSE {
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
        /// `issuedTokenType`.
        issued_token_type: Option<String>,
        /// `scope`.
        scope: Option<Vec<String>>,
        /// `awsAdditionalDetails`.
        aws_additional_details: Option<types::AwsAdditionalDetails>,
    }
}

call! {
    /// The operation `CreateTokenWithIAM`.
    CreateTokenWithIAM: CREATE_TOKEN_WITH_IAM, CreateTokenWithIAMInput => CreateTokenWithIAMOutput,
    /// What `CreateTokenWithIAM` may refuse with.
    CreateTokenWithIAMError {
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
        InvalidRequestRegion,
    }
}
