// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListImportFailures`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_IMPORT_FAILURES: OperationSchema = OperationSchema {
    name: "ListImportFailures",
    index: 31,
    service: &SERVICE,
    input: &types::LIST_IMPORT_FAILURES_REQUEST,
    output: &types::LIST_IMPORT_FAILURES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidNextToken::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::InvalidParameter::FACTS,
    ],
};

structure! {
    /// AWS's `ListImportFailuresRequest`.
    #[derive(Default)]
    ListImportFailuresInput: types::LIST_IMPORT_FAILURES_REQUEST {
        /// `ImportId`, required, 36 to 36.
        import_id: String,
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListImportFailuresResponse`.
    #[derive(Default)]
    ListImportFailuresOutput: types::LIST_IMPORT_FAILURES_RESPONSE {
        /// `Failures`.
        failures: Option<Vec<types::ImportFailureListItem>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListImportFailures`.
    ListImportFailures: LIST_IMPORT_FAILURES, ListImportFailuresInput => ListImportFailuresOutput,
    /// What `ListImportFailures` may refuse with.
    ListImportFailuresError {
        InvalidNextToken,
        OperationNotPermitted,
        UnsupportedOperation,
        InvalidParameter,
    }
}
