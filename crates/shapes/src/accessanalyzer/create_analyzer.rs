// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAnalyzer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ANALYZER: OperationSchema = OperationSchema {
    name: "CreateAnalyzer",
    index: 6,
    service: &SERVICE,
    input: &types::CREATE_ANALYZER_REQUEST,
    output: &types::CREATE_ANALYZER_RESPONSE,
    result_wrapper: None,
    method: "PUT",
    uri: "/analyzer",
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
    /// AWS's `CreateAnalyzerRequest`.
    CreateAnalyzerInput: types::CREATE_ANALYZER_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `type`, required.
        r#type: types::Type,
        /// `archiveRules`.
        archive_rules: Option<Vec<types::InlineArchiveRule>>,
        /// `tags`.
        tags: Option<BTreeMap<String, String>>,
        /// `clientToken`.
        client_token: Option<String>,
        /// `configuration`.
        configuration: Option<types::AnalyzerConfiguration>,
    }
}

structure! {
    /// AWS's `CreateAnalyzerResponse`.
    #[derive(Default)]
    CreateAnalyzerOutput: types::CREATE_ANALYZER_RESPONSE {
        /// `arn`.
        arn: Option<String>,
    }
}

call! {
    /// The operation `CreateAnalyzer`.
    CreateAnalyzer: CREATE_ANALYZER, CreateAnalyzerInput => CreateAnalyzerOutput,
    /// What `CreateAnalyzer` may refuse with.
    CreateAnalyzerError {
        Conflict,
        Validation,
        InternalServer,
        ServiceQuotaExceeded,
        Throttling,
        AccessDenied,
    }
}
