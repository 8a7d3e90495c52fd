// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListArchiveRules`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ARCHIVE_RULES: OperationSchema = OperationSchema {
    name: "ListArchiveRules",
    index: 26,
    service: &SERVICE,
    input: &types::LIST_ARCHIVE_RULES_REQUEST,
    output: &types::LIST_ARCHIVE_RULES_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/analyzer/{analyzerName}/archive-rule",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListArchiveRulesRequest`.
    #[derive(Default)]
    ListArchiveRulesInput: types::LIST_ARCHIVE_RULES_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListArchiveRulesResponse`.
    #[derive(Default)]
    ListArchiveRulesOutput: types::LIST_ARCHIVE_RULES_RESPONSE {
        /// `archiveRules`, required.
        archive_rules: Vec<types::ArchiveRuleSummary>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListArchiveRules`.
    ListArchiveRules: LIST_ARCHIVE_RULES, ListArchiveRulesInput => ListArchiveRulesOutput,
    /// What `ListArchiveRules` may refuse with.
    ListArchiveRulesError {
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
