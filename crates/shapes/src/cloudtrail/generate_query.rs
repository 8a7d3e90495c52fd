// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GenerateQuery`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GENERATE_QUERY: OperationSchema = OperationSchema {
    name: "GenerateQuery",
    index: 16,
    service: &SERVICE,
    input: &types::GENERATE_QUERY_REQUEST,
    output: &types::GENERATE_QUERY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::GenerateResponse::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `GenerateQueryRequest`.
    #[derive(Default)]
    GenerateQueryInput: types::GENERATE_QUERY_REQUEST {
        /// `EventDataStores`, required, 1 to 1.
        event_data_stores: Vec<String>,
        /// `Prompt`, required, 3 to 500.
        prompt: String,
    }
}

structure! {
    /// AWS's `GenerateQueryResponse`.
    #[derive(Default)]
    GenerateQueryOutput: types::GENERATE_QUERY_RESPONSE {
        /// `QueryStatement`, 1 to 10000.
        query_statement: Option<String>,
        /// `QueryAlias`, 1 to 256.
        query_alias: Option<String>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

call! {
    /// The operation `GenerateQuery`.
    GenerateQuery: GENERATE_QUERY, GenerateQueryInput => GenerateQueryOutput,
    /// What `GenerateQuery` may refuse with.
    GenerateQueryError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InvalidParameter,
        GenerateResponse,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
