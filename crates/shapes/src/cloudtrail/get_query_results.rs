// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetQueryResults`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_QUERY_RESULTS: OperationSchema = OperationSchema {
    name: "GetQueryResults",
    index: 24,
    service: &SERVICE,
    input: &types::GET_QUERY_RESULTS_REQUEST,
    output: &types::GET_QUERY_RESULTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidMaxResults::FACTS,
        &errors::InvalidNextToken::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::QueryIdNotFound::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `GetQueryResultsRequest`.
    #[derive(Default)]
    GetQueryResultsInput: types::GET_QUERY_RESULTS_REQUEST {
        /// `EventDataStore`, 3 to 256.
        event_data_store: Option<String>,
        /// `QueryId`, required, 36 to 36.
        query_id: String,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
        /// `MaxQueryResults`, 1 to 1000.
        max_query_results: Option<i32>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetQueryResultsResponse`.
    #[derive(Default)]
    GetQueryResultsOutput: types::GET_QUERY_RESULTS_RESPONSE {
        /// `QueryStatus`.
        query_status: Option<types::QueryStatus>,
        /// `QueryStatistics`.
        query_statistics: Option<types::QueryStatistics>,
        /// `QueryResultRows`.
        query_result_rows: Option<Vec<Vec<BTreeMap<String, String>>>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
        /// `ErrorMessage`, 4 to 1000.
        error_message: Option<String>,
    }
}

call! {
    /// The operation `GetQueryResults`.
    GetQueryResults: GET_QUERY_RESULTS, GetQueryResultsInput => GetQueryResultsOutput,
    /// What `GetQueryResults` may refuse with.
    GetQueryResultsError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InvalidMaxResults,
        InvalidNextToken,
        InvalidParameter,
        QueryIdNotFound,
        InsufficientEncryptionPolicy,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
