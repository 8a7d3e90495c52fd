// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CancelQuery`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CANCEL_QUERY: OperationSchema = OperationSchema {
    name: "CancelQuery",
    index: 1,
    service: &SERVICE,
    input: &types::CANCEL_QUERY_REQUEST,
    output: &types::CANCEL_QUERY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InactiveQuery::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::QueryIdNotFound::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CancelQueryRequest`.
    #[derive(Default)]
    CancelQueryInput: types::CANCEL_QUERY_REQUEST {
        /// `EventDataStore`, 3 to 256.
        event_data_store: Option<String>,
        /// `QueryId`, required, 36 to 36.
        query_id: String,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

structure! {
    /// AWS's `CancelQueryResponse`.
    CancelQueryOutput: types::CANCEL_QUERY_RESPONSE {
        /// `QueryId`, required, 36 to 36.
        query_id: String,
        /// `QueryStatus`, required.
        query_status: types::QueryStatus,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

call! {
    /// The operation `CancelQuery`.
    CancelQuery: CANCEL_QUERY, CancelQueryInput => CancelQueryOutput,
    /// What `CancelQuery` may refuse with.
    CancelQueryError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InactiveQuery,
        InvalidParameter,
        QueryIdNotFound,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
        Conflict,
    }
}
