// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ANALYZER: OperationSchema = OperationSchema {
    name: "DeleteAnalyzer",
    index: 9,
    service: &SERVICE,
    input: &types::DELETE_ANALYZER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "DELETE",
    uri: "/analyzer/{analyzerName}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteAnalyzerRequest`.
    #[derive(Default)]
    DeleteAnalyzerInput: types::DELETE_ANALYZER_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `DeleteAnalyzer` has none.
    #[derive(Default)]
    DeleteAnalyzerOutput: NOTHING {}
}

call! {
    /// The operation `DeleteAnalyzer`.
    DeleteAnalyzer: DELETE_ANALYZER, DeleteAnalyzerInput => DeleteAnalyzerOutput,
    /// What `DeleteAnalyzer` may refuse with.
    DeleteAnalyzerError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
