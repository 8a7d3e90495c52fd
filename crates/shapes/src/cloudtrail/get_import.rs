// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetImport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_IMPORT: OperationSchema = OperationSchema {
    name: "GetImport",
    index: 22,
    service: &SERVICE,
    input: &types::GET_IMPORT_REQUEST,
    output: &types::GET_IMPORT_RESPONSE,
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
    /// AWS's `GetImportRequest`.
    #[derive(Default)]
    GetImportInput: types::GET_IMPORT_REQUEST {
        /// `ImportId`, required, 36 to 36.
        import_id: String,
    }
}

structure! {
    /// AWS's `GetImportResponse`.
    #[derive(Default)]
    GetImportOutput: types::GET_IMPORT_RESPONSE {
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
        /// `ImportStatistics`.
        import_statistics: Option<types::ImportStatistics>,
    }
}

call! {
    /// The operation `GetImport`.
    GetImport: GET_IMPORT, GetImportInput => GetImportOutput,
    /// What `GetImport` may refuse with.
    GetImportError {
        ImportNotFound,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
