// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StopImport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static STOP_IMPORT: OperationSchema = OperationSchema {
    name: "StopImport",
    index: 54,
    service: &SERVICE,
    input: &types::STOP_IMPORT_REQUEST,
    output: &types::STOP_IMPORT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ImportNotFound::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `StopImportRequest`.
    #[derive(Default)]
    StopImportInput: types::STOP_IMPORT_REQUEST {
        /// `ImportId`, required, 36 to 36.
        import_id: String,
    }
}

structure! {
    /// AWS's `StopImportResponse`.
    #[derive(Default)]
    StopImportOutput: types::STOP_IMPORT_RESPONSE {
        /// `ImportId`, 36 to 36.
        import_id: Option<String>,
        /// `ImportSource`.
        import_source: Option<types::ImportSource>,
        /// `Destinations`, 1 to 1.
        destinations: Option<Vec<String>>,
        /// `ImportStatus`.
        import_status: Option<types::ImportStatus>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
        /// `StartEventTime`.
        start_event_time: Option<Timestamp>,
        /// `EndEventTime`.
        end_event_time: Option<Timestamp>,
        /// `ImportStatistics`.
        import_statistics: Option<types::ImportStatistics>,
    }
}

call! {
    /// The operation `StopImport`.
    StopImport: STOP_IMPORT, StopImportInput => StopImportOutput,
    /// What `StopImport` may refuse with.
    StopImportError {
        ImportNotFound,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
