// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartQuery`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_QUERY: OperationSchema = OperationSchema {
    name: "StartQuery",
    index: 52,
    service: &SERVICE,
    input: &types::START_QUERY_REQUEST,
    output: &types::START_QUERY_RESPONSE,
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
        &errors::InvalidQueryStatement::FACTS,
        &errors::MaxConcurrentQueries::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidS3Prefix::FACTS,
        &errors::InvalidS3BucketName::FACTS,
        &errors::InsufficientS3BucketPolicy::FACTS,
        &errors::S3BucketDoesNotExist::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `StartQueryRequest`.
    #[derive(Default)]
    StartQueryInput: types::START_QUERY_REQUEST {
        /// `QueryStatement`, 1 to 10000.
        query_statement: Option<String>,
        /// `DeliveryS3Uri`, at most 1024.
        delivery_s3_uri: Option<String>,
        /// `QueryAlias`, 1 to 256.
        query_alias: Option<String>,
        /// `QueryParameters`, 1 to 10.
        query_parameters: Option<Vec<String>>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

structure! {
    /// AWS's `StartQueryResponse`.
    #[derive(Default)]
    StartQueryOutput: types::START_QUERY_RESPONSE {
        /// `QueryId`, 36 to 36.
        query_id: Option<String>,
        /// `EventDataStoreOwnerAccountId`, 12 to 16.
        event_data_store_owner_account_id: Option<String>,
    }
}

call! {
    /// The operation `StartQuery`.
    StartQuery: START_QUERY, StartQueryInput => StartQueryOutput,
    /// What `StartQuery` may refuse with.
    StartQueryError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InvalidParameter,
        InvalidQueryStatement,
        MaxConcurrentQueries,
        InsufficientEncryptionPolicy,
        InvalidS3Prefix,
        InvalidS3BucketName,
        InsufficientS3BucketPolicy,
        S3BucketDoesNotExist,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
