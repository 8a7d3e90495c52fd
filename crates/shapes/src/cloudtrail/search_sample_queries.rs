// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SearchSampleQueries`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SEARCH_SAMPLE_QUERIES: OperationSchema = OperationSchema {
    name: "SearchSampleQueries",
    index: 47,
    service: &SERVICE,
    input: &types::SEARCH_SAMPLE_QUERIES_REQUEST,
    output: &types::SEARCH_SAMPLE_QUERIES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidParameter::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `SearchSampleQueriesRequest`.
    #[derive(Default)]
    SearchSampleQueriesInput: types::SEARCH_SAMPLE_QUERIES_REQUEST {
        /// `SearchPhrase`, required, 2 to 1000.
        search_phrase: String,
        /// `MaxResults`, 1 to 50.
        max_results: Option<i32>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `SearchSampleQueriesResponse`.
    #[derive(Default)]
    SearchSampleQueriesOutput: types::SEARCH_SAMPLE_QUERIES_RESPONSE {
        /// `SearchResults`.
        search_results: Option<Vec<types::SearchSampleQueriesSearchResult>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `SearchSampleQueries`.
    SearchSampleQueries: SEARCH_SAMPLE_QUERIES, SearchSampleQueriesInput => SearchSampleQueriesOutput,
    /// What `SearchSampleQueries` may refuse with.
    SearchSampleQueriesError {
        InvalidParameter,
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
