// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListFindings`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_FINDINGS: OperationSchema = OperationSchema {
    name: "ListFindings",
    index: 27,
    service: &SERVICE,
    input: &types::LIST_FINDINGS_REQUEST,
    output: &types::LIST_FINDINGS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/finding",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListFindingsRequest`.
    #[derive(Default)]
    ListFindingsInput: types::LIST_FINDINGS_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `filter`.
        filter: Option<BTreeMap<String, types::Criterion>>,
        /// `sort`.
        sort: Option<types::SortCriteria>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListFindingsResponse`.
    #[derive(Default)]
    ListFindingsOutput: types::LIST_FINDINGS_RESPONSE {
        /// `findings`, required.
        findings: Vec<types::FindingSummary>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListFindings`.
    ListFindings: LIST_FINDINGS, ListFindingsInput => ListFindingsOutput,
    /// What `ListFindings` may refuse with.
    ListFindingsError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
