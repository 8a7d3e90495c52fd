// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAnalyzers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ANALYZERS: OperationSchema = OperationSchema {
    name: "ListAnalyzers",
    index: 25,
    service: &SERVICE,
    input: &types::LIST_ANALYZERS_REQUEST,
    output: &types::LIST_ANALYZERS_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/analyzer",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListAnalyzersRequest`.
    #[derive(Default)]
    ListAnalyzersInput: types::LIST_ANALYZERS_REQUEST {
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
        /// `type`.
        r#type: Option<types::Type>,
    }
}

structure! {
    /// AWS's `ListAnalyzersResponse`.
    #[derive(Default)]
    ListAnalyzersOutput: types::LIST_ANALYZERS_RESPONSE {
        /// `analyzers`, required.
        analyzers: Vec<types::AnalyzerSummary>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAnalyzers`.
    ListAnalyzers: LIST_ANALYZERS, ListAnalyzersInput => ListAnalyzersOutput,
    /// What `ListAnalyzers` may refuse with.
    ListAnalyzersError {
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
