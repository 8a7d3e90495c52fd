// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteTrustedTokenIssuer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "DeleteTrustedTokenIssuer",
    index: 21,
    service: &SERVICE,
    input: &types::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: &types::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE,
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
    /// AWS's `DeleteTrustedTokenIssuerRequest`.
    #[derive(Default)]
    DeleteTrustedTokenIssuerInput: types::DELETE_TRUSTED_TOKEN_ISSUER_REQUEST {
        /// `TrustedTokenIssuerArn`, required, 10 to 1224.
        trusted_token_issuer_arn: String,
    }
}

structure! {
    /// AWS's `DeleteTrustedTokenIssuerResponse`.
    #[derive(Default)]
    DeleteTrustedTokenIssuerOutput: types::DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE {
    }
}

call! {
    /// The operation `DeleteTrustedTokenIssuer`.
    DeleteTrustedTokenIssuer: DELETE_TRUSTED_TOKEN_ISSUER, DeleteTrustedTokenIssuerInput => DeleteTrustedTokenIssuerOutput,
    /// What `DeleteTrustedTokenIssuer` may refuse with.
    DeleteTrustedTokenIssuerError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
