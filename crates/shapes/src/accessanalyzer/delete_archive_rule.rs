// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteArchiveRule`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ARCHIVE_RULE: OperationSchema = OperationSchema {
    name: "DeleteArchiveRule",
    index: 10,
    service: &SERVICE,
    input: &types::DELETE_ARCHIVE_RULE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "DELETE",
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
    /// AWS's `DeleteArchiveRuleRequest`.
    #[derive(Default)]
    DeleteArchiveRuleInput: types::DELETE_ARCHIVE_RULE_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `DeleteArchiveRule` has none.
    #[derive(Default)]
    DeleteArchiveRuleOutput: NOTHING {}
}

call! {
    /// The operation `DeleteArchiveRule`.
    DeleteArchiveRule: DELETE_ARCHIVE_RULE, DeleteArchiveRuleInput => DeleteArchiveRuleOutput,
    /// What `DeleteArchiveRule` may refuse with.
    DeleteArchiveRuleError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
