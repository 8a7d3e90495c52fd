// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListEventDataStores`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_EVENT_DATA_STORES: OperationSchema = OperationSchema {
    name: "ListEventDataStores",
    index: 30,
    service: &SERVICE,
    input: &types::LIST_EVENT_DATA_STORES_REQUEST,
    output: &types::LIST_EVENT_DATA_STORES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidMaxResults::FACTS,
        &errors::InvalidNextToken::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `ListEventDataStoresRequest`.
    #[derive(Default)]
    ListEventDataStoresInput: types::LIST_EVENT_DATA_STORES_REQUEST {
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListEventDataStoresResponse`.
    #[derive(Default)]
    ListEventDataStoresOutput: types::LIST_EVENT_DATA_STORES_RESPONSE {
        /// `EventDataStores`.
        event_data_stores: Option<Vec<types::EventDataStore>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListEventDataStores`.
    ListEventDataStores: LIST_EVENT_DATA_STORES, ListEventDataStoresInput => ListEventDataStoresOutput,
    /// What `ListEventDataStores` may refuse with.
    ListEventDataStoresError {
        InvalidMaxResults,
        InvalidNextToken,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
