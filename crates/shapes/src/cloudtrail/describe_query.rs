// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeQuery`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_QUERY: OperationSchema = OperationSchema {
    name: "DescribeQuery",
    index: 12,
    service: &SERVICE,
    input: &types::DESCRIBE_QUERY_REQUEST,
    output: &types::DESCRIBE_QUERY_RESPONSE,
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
        &errors::QueryIdNotFound::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeQueryRequest`.
    #[derive(Default)]
    DescribeQueryInput: types::DESCRIBE_QUERY_REQUEST {
        /// `EventDataStore`, 3 to 256.
        event_data_store: Option<String>,
        /// `QueryId`, 36 to 36.
        query_id: Option<String>,
        /// `QueryAlias`, 1 to 256.
        query_alias: Option<String>,
        /// `RefreshId`, 10 to 20.
        refresh_id: Option<String>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

structure! {
    /// AWS's `DescribeQueryResponse`.
    #[derive(Default)]
    DescribeQueryOutput: types::DESCRIBE_QUERY_RESPONSE {
        /// `QueryId`, 36 to 36.
        query_id: Option<String>,
        /// `QueryString`, 1 to 10000.
        query_string: Option<String>,
        /// `QueryStatus`.
        query_status: Option<types::QueryStatus>,
        /// `QueryStatistics`.
        query_statistics: Option<types::QueryStatisticsForDescribeQuery>,
        /// `ErrorMessage`, 4 to 1000.
        error_message: Option<String>,
        /// `DeliveryS3Uri`, at most 1024.
        delivery_s3_uri: Option<String>,
        /// `DeliveryStatus`.
        delivery_status: Option<types::DeliveryStatus>,
        /// `Prompt`, 3 to 500.
        prompt: Option<String>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

call! {
    /// The operation `DescribeQuery`.
    DescribeQuery: DESCRIBE_QUERY, DescribeQueryInput => DescribeQueryOutput,
    /// What `DescribeQuery` may refuse with.
    DescribeQueryError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InvalidParameter,
        QueryIdNotFound,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
