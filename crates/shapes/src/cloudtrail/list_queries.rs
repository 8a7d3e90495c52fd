// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListQueries`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_QUERIES: OperationSchema = OperationSchema {
    name: "ListQueries",
    index: 36,
    service: &SERVICE,
    input: &types::LIST_QUERIES_REQUEST,
    output: &types::LIST_QUERIES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidDateRange::FACTS,
        &errors::InvalidMaxResults::FACTS,
        &errors::InvalidNextToken::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InvalidQueryStatus::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `ListQueriesRequest`.
    #[derive(Default)]
    ListQueriesInput: types::LIST_QUERIES_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
        /// `StartTime`.
        start_time: Option<Timestamp>,
        /// `EndTime`.
        end_time: Option<Timestamp>,
        /// `QueryStatus`.
        query_status: Option<types::QueryStatus>,
    }
}

structure! {
    /// AWS's `ListQueriesResponse`.
    #[derive(Default)]
    ListQueriesOutput: types::LIST_QUERIES_RESPONSE {
        /// `Queries`.
        queries: Option<Vec<types::Query>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListQueries`.
    ListQueries: LIST_QUERIES, ListQueriesInput => ListQueriesOutput,
    /// What `ListQueries` may refuse with.
    ListQueriesError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InvalidDateRange,
        InvalidMaxResults,
        InvalidNextToken,
        InvalidParameter,
        InvalidQueryStatus,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
