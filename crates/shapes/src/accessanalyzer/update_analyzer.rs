// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ANALYZER: OperationSchema = OperationSchema {
    name: "UpdateAnalyzer",
    index: 35,
    service: &SERVICE,
    input: &types::UPDATE_ANALYZER_REQUEST,
    output: &types::UPDATE_ANALYZER_RESPONSE,
    result_wrapper: None,
    method: "PUT",
    uri: "/analyzer/{analyzerName}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Conflict::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateAnalyzerRequest`.
    #[derive(Default)]
    UpdateAnalyzerInput: types::UPDATE_ANALYZER_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `configuration`.
        configuration: Option<types::AnalyzerConfiguration>,
    }
}

structure! {
    /// AWS's `UpdateAnalyzerResponse`.
    #[derive(Default)]
    UpdateAnalyzerOutput: types::UPDATE_ANALYZER_RESPONSE {
        /// `configuration`.
        configuration: Option<types::AnalyzerConfiguration>,
    }
}

call! {
    /// The operation `UpdateAnalyzer`.
    UpdateAnalyzer: UPDATE_ANALYZER, UpdateAnalyzerInput => UpdateAnalyzerOutput,
    /// What `UpdateAnalyzer` may refuse with.
    UpdateAnalyzerError {
        ResourceNotFound,
        Conflict,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
