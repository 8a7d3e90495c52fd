// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteServiceLinkedAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SERVICE_LINKED_ANALYZER: OperationSchema = OperationSchema {
    name: "DeleteServiceLinkedAnalyzer",
    index: 11,
    service: &SERVICE,
    input: &types::DELETE_SERVICE_LINKED_ANALYZER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "DELETE",
    uri: "/service-linked-analyzer/{analyzerName}",
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
    /// AWS's `DeleteServiceLinkedAnalyzerRequest`.
    #[derive(Default)]
    DeleteServiceLinkedAnalyzerInput: types::DELETE_SERVICE_LINKED_ANALYZER_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `DeleteServiceLinkedAnalyzer` has none.
    #[derive(Default)]
    DeleteServiceLinkedAnalyzerOutput: NOTHING {}
}

call! {
    /// The operation `DeleteServiceLinkedAnalyzer`.
    DeleteServiceLinkedAnalyzer: DELETE_SERVICE_LINKED_ANALYZER, DeleteServiceLinkedAnalyzerInput => DeleteServiceLinkedAnalyzerOutput,
    /// What `DeleteServiceLinkedAnalyzer` may refuse with.
    DeleteServiceLinkedAnalyzerError {
        ResourceNotFound,
        Conflict,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
