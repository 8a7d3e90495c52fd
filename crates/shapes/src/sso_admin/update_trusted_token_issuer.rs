// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateTrustedTokenIssuer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "UpdateTrustedTokenIssuer",
    index: 78,
    service: &SERVICE,
    input: &types::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: &types::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateTrustedTokenIssuerRequest`.
    #[derive(Default)]
    UpdateTrustedTokenIssuerInput: types::UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST {
        /// `TrustedTokenIssuerArn`, required, 10 to 1224.
        trusted_token_issuer_arn: String,
        /// `Name`, 1 to 255.
        name: Option<String>,
        /// `TrustedTokenIssuerConfiguration`.
        trusted_token_issuer_configuration: Option<types::TrustedTokenIssuerUpdateConfiguration>,
    }
}

structure! {
    /// AWS's `UpdateTrustedTokenIssuerResponse`.
    #[derive(Default)]
    UpdateTrustedTokenIssuerOutput: types::UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE {
    }
}

call! {
    /// The operation `UpdateTrustedTokenIssuer`.
    UpdateTrustedTokenIssuer: UPDATE_TRUSTED_TOKEN_ISSUER, UpdateTrustedTokenIssuerInput => UpdateTrustedTokenIssuerOutput,
    /// What `UpdateTrustedTokenIssuer` may refuse with.
    UpdateTrustedTokenIssuerError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
