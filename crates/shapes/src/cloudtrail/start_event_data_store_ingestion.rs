// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartEventDataStoreIngestion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_EVENT_DATA_STORE_INGESTION: OperationSchema = OperationSchema {
    name: "StartEventDataStoreIngestion",
    index: 49,
    service: &SERVICE,
    input: &types::START_EVENT_DATA_STORE_INGESTION_REQUEST,
    output: &types::START_EVENT_DATA_STORE_INGESTION_RESPONSE,
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
    /// AWS's `StartEventDataStoreIngestionRequest`.
    #[derive(Default)]
    StartEventDataStoreIngestionInput: types::START_EVENT_DATA_STORE_INGESTION_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `StartEventDataStoreIngestionResponse`.
    #[derive(Default)]
    StartEventDataStoreIngestionOutput: types::START_EVENT_DATA_STORE_INGESTION_RESPONSE {
    }
}

call! {
    /// The operation `StartEventDataStoreIngestion`.
    StartEventDataStoreIngestion: START_EVENT_DATA_STORE_INGESTION, StartEventDataStoreIngestionInput => StartEventDataStoreIngestionOutput,
    /// What `StartEventDataStoreIngestion` may refuse with.
    StartEventDataStoreIngestionError {
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
