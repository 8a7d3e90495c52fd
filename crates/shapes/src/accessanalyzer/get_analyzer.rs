// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ANALYZER: OperationSchema = OperationSchema {
    name: "GetAnalyzer",
    index: 15,
    service: &SERVICE,
    input: &types::GET_ANALYZER_REQUEST,
    output: &types::GET_ANALYZER_RESPONSE,
    result_wrapper: None,
    method: "GET",
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
    /// AWS's `GetAnalyzerRequest`.
    #[derive(Default)]
    GetAnalyzerInput: types::GET_ANALYZER_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
    }
}

structure! {
    /// AWS's `GetAnalyzerResponse`.
    GetAnalyzerOutput: types::GET_ANALYZER_RESPONSE {
        /// `analyzer`, required.
        analyzer: types::AnalyzerSummary,
    }
}

call! {
    /// The operation `GetAnalyzer`.
    GetAnalyzer: GET_ANALYZER, GetAnalyzerInput => GetAnalyzerOutput,
    /// What `GetAnalyzer` may refuse with.
    GetAnalyzerError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
