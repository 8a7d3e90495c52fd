// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateServiceLinkedAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_SERVICE_LINKED_ANALYZER: OperationSchema = OperationSchema {
    name: "CreateServiceLinkedAnalyzer",
    index: 8,
    service: &SERVICE,
    input: &types::CREATE_SERVICE_LINKED_ANALYZER_REQUEST,
    output: &types::CREATE_SERVICE_LINKED_ANALYZER_RESPONSE,
    result_wrapper: None,
    method: "PUT",
    uri: "/service-linked-analyzer",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CreateServiceLinkedAnalyzerRequest`.
    CreateServiceLinkedAnalyzerInput: types::CREATE_SERVICE_LINKED_ANALYZER_REQUEST {
        /// `type`, required.
        r#type: types::Type,
        /// `archiveRules`.
        archive_rules: Option<Vec<types::InlineArchiveRule>>,
        /// `clientToken`.
        client_token: Option<String>,
        /// `configuration`.
        configuration: Option<types::AnalyzerConfiguration>,
    }
}

structure! {
    /// AWS's `CreateServiceLinkedAnalyzerResponse`.
    #[derive(Default)]
    CreateServiceLinkedAnalyzerOutput: types::CREATE_SERVICE_LINKED_ANALYZER_RESPONSE {
        /// `arn`.
        arn: Option<String>,
    }
}

call! {
    /// The operation `CreateServiceLinkedAnalyzer`.
    CreateServiceLinkedAnalyzer: CREATE_SERVICE_LINKED_ANALYZER, CreateServiceLinkedAnalyzerInput => CreateServiceLinkedAnalyzerOutput,
    /// What `CreateServiceLinkedAnalyzer` may refuse with.
    CreateServiceLinkedAnalyzerError {
        Conflict,
        Validation,
        InternalServer,
        ServiceQuotaExceeded,
        Throttling,
        AccessDenied,
    }
}
