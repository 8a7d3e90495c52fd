// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListImports`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_IMPORTS: OperationSchema = OperationSchema {
    name: "ListImports",
    index: 32,
    service: &SERVICE,
    input: &types::LIST_IMPORTS_REQUEST,
    output: &types::LIST_IMPORTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::InvalidNextToken::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `ListImportsRequest`.
    #[derive(Default)]
    ListImportsInput: types::LIST_IMPORTS_REQUEST {
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
        /// `Destination`, 3 to 256.
        destination: Option<String>,
        /// `ImportStatus`.
        import_status: Option<types::ImportStatus>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListImportsResponse`.
    #[derive(Default)]
    ListImportsOutput: types::LIST_IMPORTS_RESPONSE {
        /// `Imports`.
        imports: Option<Vec<types::ImportsListItem>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListImports`.
    ListImports: LIST_IMPORTS, ListImportsInput => ListImportsOutput,
    /// What `ListImports` may refuse with.
    ListImportsError {
        EventDataStoreARNInvalid,
        InvalidNextToken,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
