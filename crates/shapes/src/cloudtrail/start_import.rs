// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartImport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_IMPORT: OperationSchema = OperationSchema {
    name: "StartImport",
    index: 50,
    service: &SERVICE,
    input: &types::START_IMPORT_REQUEST,
    output: &types::START_IMPORT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccountHasOngoingImport::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreStatus::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidImportSource::FACTS,
        &errors::ImportNotFound::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `StartImportRequest`.
    #[derive(Default)]
    StartImportInput: types::START_IMPORT_REQUEST {
        /// `Destinations`, 1 to 1.
        destinations: Option<Vec<String>>,
        /// `ImportSource`.
        import_source: Option<types::ImportSource>,
        /// `StartEventTime`.
        start_event_time: Option<Timestamp>,
        /// `EndEventTime`.
        end_event_time: Option<Timestamp>,
        /// `ImportId`, 36 to 36.
        import_id: Option<String>,
    }
}

structure! {
    /// AWS's `StartImportResponse`.
    #[derive(Default)]
    StartImportOutput: types::START_IMPORT_RESPONSE {
        /// `ImportId`, 36 to 36.
        import_id: Option<String>,
        /// `Destinations`, 1 to 1.
        destinations: Option<Vec<String>>,
        /// `ImportSource`.
        import_source: Option<types::ImportSource>,
        /// `StartEventTime`.
        start_event_time: Option<Timestamp>,
        /// `EndEventTime`.
        end_event_time: Option<Timestamp>,
        /// `ImportStatus`.
        import_status: Option<types::ImportStatus>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
    }
}

call! {
    /// The operation `StartImport`.
    StartImport: START_IMPORT, StartImportInput => StartImportOutput,
    /// What `StartImport` may refuse with.
    StartImportError {
        AccountHasOngoingImport,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreStatus,
        InvalidEventDataStoreCategory,
        InactiveEventDataStore,
        InvalidImportSource,
        ImportNotFound,
        InvalidParameter,
        InsufficientEncryptionPolicy,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
