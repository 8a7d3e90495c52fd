// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationAccessScopes`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_ACCESS_SCOPES: OperationSchema = OperationSchema {
    name: "ListApplicationAccessScopes",
    index: 47,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_ACCESS_SCOPES_REQUEST,
    output: &types::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListApplicationAccessScopesRequest`.
    #[derive(Default)]
    ListApplicationAccessScopesInput: types::LIST_APPLICATION_ACCESS_SCOPES_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `MaxResults`, 1 to 10.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListApplicationAccessScopesResponse`.
    #[derive(Default)]
    ListApplicationAccessScopesOutput: types::LIST_APPLICATION_ACCESS_SCOPES_RESPONSE {
        /// `Scopes`, required, 0 to 10.
        scopes: Vec<types::ScopeDetails>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationAccessScopes`.
    ListApplicationAccessScopes: LIST_APPLICATION_ACCESS_SCOPES, ListApplicationAccessScopesInput => ListApplicationAccessScopesOutput,
    /// What `ListApplicationAccessScopes` may refuse with.
    ListApplicationAccessScopesError {
        Throttling,
        ResourceNotFound,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
