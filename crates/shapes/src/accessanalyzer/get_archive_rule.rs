// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetArchiveRule`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ARCHIVE_RULE: OperationSchema = OperationSchema {
    name: "GetArchiveRule",
    index: 16,
    service: &SERVICE,
    input: &types::GET_ARCHIVE_RULE_REQUEST,
    output: &types::GET_ARCHIVE_RULE_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
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
    /// AWS's `GetArchiveRuleRequest`.
    #[derive(Default)]
    GetArchiveRuleInput: types::GET_ARCHIVE_RULE_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
    }
}

structure! {
    /// AWS's `GetArchiveRuleResponse`.
    #[derive(Default)]
    GetArchiveRuleOutput: types::GET_ARCHIVE_RULE_RESPONSE {
        /// `archiveRule`, required.
        archive_rule: types::ArchiveRuleSummary,
    }
}

call! {
    /// The operation `GetArchiveRule`.
    GetArchiveRule: GET_ARCHIVE_RULE, GetArchiveRuleInput => GetArchiveRuleOutput,
    /// What `GetArchiveRule` may refuse with.
    GetArchiveRuleError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
