// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationProviders`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListApplicationProviders",
    index: 52,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_PROVIDERS_REQUEST,
    output: &types::LIST_APPLICATION_PROVIDERS_RESPONSE,
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
    /// AWS's `ListApplicationProvidersRequest`.
    #[derive(Default)]
    ListApplicationProvidersInput: types::LIST_APPLICATION_PROVIDERS_REQUEST {
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListApplicationProvidersResponse`.
    #[derive(Default)]
    ListApplicationProvidersOutput: types::LIST_APPLICATION_PROVIDERS_RESPONSE {
        /// `ApplicationProviders`.
        application_providers: Option<Vec<types::ApplicationProvider>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationProviders`.
    ListApplicationProviders: LIST_APPLICATION_PROVIDERS, ListApplicationProvidersInput => ListApplicationProvidersOutput,
    /// What `ListApplicationProviders` may refuse with.
    ListApplicationProvidersError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
