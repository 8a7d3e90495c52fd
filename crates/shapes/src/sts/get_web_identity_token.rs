// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetWebIdentityToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_WEB_IDENTITY_TOKEN: OperationSchema = OperationSchema {
    name: "GetWebIdentityToken",
    index: 11,
    service: &SERVICE,
    input: &types::GET_WEB_IDENTITY_TOKEN_REQUEST,
    output: &types::GET_WEB_IDENTITY_TOKEN_RESPONSE,
    result_wrapper: Some("GetWebIdentityTokenResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::SessionDurationEscalation::FACTS,
        &errors::OutboundWebIdentityFederationDisabled::FACTS,
        &errors::JWTPayloadSizeExceeded::FACTS,
    ],
};

structure! {
    /// AWS's `GetWebIdentityTokenRequest`.
    #[derive(Default)]
    GetWebIdentityTokenInput: types::GET_WEB_IDENTITY_TOKEN_REQUEST {
        /// `Audience`, required, 1 to 10.
        audience: Vec<String>,
        /// `DurationSeconds`, 60 to 3600.
        duration_seconds: Option<i32>,
        /// `SigningAlgorithm`, required, 5 to 5.
        signing_algorithm: String,
        /// `Scope`, 1 to 256.
        scope: Option<String>,
        /// `SubjectMode`.
        subject_mode: Option<types::WebIdentityTokenSubjectModeType>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `GetWebIdentityTokenResponse`.
    #[derive(Default)]
    GetWebIdentityTokenOutput: types::GET_WEB_IDENTITY_TOKEN_RESPONSE {
        /// `WebIdentityToken`.
        web_identity_token: Option<Secret<String>>,
        /// `Expiration`.
        expiration: Option<Timestamp>,
    }
}

call! {
    /// The operation `GetWebIdentityToken`.
    GetWebIdentityToken: GET_WEB_IDENTITY_TOKEN, GetWebIdentityTokenInput => GetWebIdentityTokenOutput,
    /// What `GetWebIdentityToken` may refuse with.
    GetWebIdentityTokenError {
        SessionDurationEscalation,
        OutboundWebIdentityFederationDisabled,
        JWTPayloadSizeExceeded,
    }
}
