// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTrustedTokenIssuers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TRUSTED_TOKEN_ISSUERS: OperationSchema = OperationSchema {
    name: "ListTrustedTokenIssuers",
    index: 62,
    service: &SERVICE,
    input: &types::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST,
    output: &types::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListTrustedTokenIssuersRequest`.
    #[derive(Default)]
    ListTrustedTokenIssuersInput: types::LIST_TRUSTED_TOKEN_ISSUERS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListTrustedTokenIssuersResponse`.
    #[derive(Default)]
    ListTrustedTokenIssuersOutput: types::LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE {
        /// `TrustedTokenIssuers`.
        trusted_token_issuers: Option<Vec<types::TrustedTokenIssuerMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTrustedTokenIssuers`.
    ListTrustedTokenIssuers: LIST_TRUSTED_TOKEN_ISSUERS, ListTrustedTokenIssuersInput => ListTrustedTokenIssuersOutput,
    /// What `ListTrustedTokenIssuers` may refuse with.
    ListTrustedTokenIssuersError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
