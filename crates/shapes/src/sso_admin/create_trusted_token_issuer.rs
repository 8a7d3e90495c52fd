// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateTrustedTokenIssuer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_TRUSTED_TOKEN_ISSUER: OperationSchema = OperationSchema {
    name: "CreateTrustedTokenIssuer",
    index: 9,
    service: &SERVICE,
    input: &types::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST,
    output: &types::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CreateTrustedTokenIssuerRequest`.
    CreateTrustedTokenIssuerInput: types::CREATE_TRUSTED_TOKEN_ISSUER_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `Name`, required, 1 to 255.
        name: String,
        /// `TrustedTokenIssuerType`, required.
        trusted_token_issuer_type: types::TrustedTokenIssuerType,
        /// `TrustedTokenIssuerConfiguration`, required.
        trusted_token_issuer_configuration: types::TrustedTokenIssuerConfiguration,
        /// `ClientToken`, 1 to 64.
        client_token: Option<String>,
        /// `Tags`, 0 to 75.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateTrustedTokenIssuerResponse`.
    #[derive(Default)]
    CreateTrustedTokenIssuerOutput: types::CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE {
        /// `TrustedTokenIssuerArn`, 10 to 1224.
        trusted_token_issuer_arn: Option<String>,
    }
}

call! {
    /// The operation `CreateTrustedTokenIssuer`.
    CreateTrustedTokenIssuer: CREATE_TRUSTED_TOKEN_ISSUER, CreateTrustedTokenIssuerInput => CreateTrustedTokenIssuerOutput,
    /// What `CreateTrustedTokenIssuer` may refuse with.
    CreateTrustedTokenIssuerError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
        Conflict,
    }
}
