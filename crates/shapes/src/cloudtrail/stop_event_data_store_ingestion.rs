// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StopEventDataStoreIngestion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static STOP_EVENT_DATA_STORE_INGESTION: OperationSchema = OperationSchema {
    name: "StopEventDataStoreIngestion",
    index: 53,
    service: &SERVICE,
    input: &types::STOP_EVENT_DATA_STORE_INGESTION_REQUEST,
    output: &types::STOP_EVENT_DATA_STORE_INGESTION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreStatus::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `StopEventDataStoreIngestionRequest`.
    #[derive(Default)]
    StopEventDataStoreIngestionInput: types::STOP_EVENT_DATA_STORE_INGESTION_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `StopEventDataStoreIngestionResponse`.
    #[derive(Default)]
    StopEventDataStoreIngestionOutput: types::STOP_EVENT_DATA_STORE_INGESTION_RESPONSE {
    }
}

call! {
    /// The operation `StopEventDataStoreIngestion`.
    StopEventDataStoreIngestion: STOP_EVENT_DATA_STORE_INGESTION, StopEventDataStoreIngestionInput => StopEventDataStoreIngestionOutput,
    /// What `StopEventDataStoreIngestion` may refuse with.
    StopEventDataStoreIngestionError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreStatus,
        InvalidParameter,
        InvalidEventDataStoreCategory,
        OperationNotPermitted,
        UnsupportedOperation,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
        Conflict,
    }
}
