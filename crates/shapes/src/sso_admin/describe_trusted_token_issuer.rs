// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeTrustedTokenIssuer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "DescribeTrustedTokenIssuer",
    index: 32,
    service: &SERVICE,
    input: &types::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: &types::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `DescribeTrustedTokenIssuerRequest`.
    #[derive(Default)]
    DescribeTrustedTokenIssuerInput: types::DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST {
        /// `TrustedTokenIssuerArn`, required, 10 to 1224.
        trusted_token_issuer_arn: String,
    }
}

structure! {
    /// AWS's `DescribeTrustedTokenIssuerResponse`.
    #[derive(Default)]
    DescribeTrustedTokenIssuerOutput: types::DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE {
        /// `TrustedTokenIssuerArn`, 10 to 1224.
        trusted_token_issuer_arn: Option<String>,
        /// `Name`, 1 to 255.
        name: Option<String>,
        /// `TrustedTokenIssuerType`.
        trusted_token_issuer_type: Option<types::TrustedTokenIssuerType>,
        /// `TrustedTokenIssuerConfiguration`.
        trusted_token_issuer_configuration: Option<types::TrustedTokenIssuerConfiguration>,
    }
}

call! {
    /// The operation `DescribeTrustedTokenIssuer`.
    DescribeTrustedTokenIssuer: DESCRIBE_TRUSTED_TOKEN_ISSUER, DescribeTrustedTokenIssuerInput => DescribeTrustedTokenIssuerOutput,
    /// What `DescribeTrustedTokenIssuer` may refuse with.
    DescribeTrustedTokenIssuerError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
