// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateArchiveRule`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ARCHIVE_RULE: OperationSchema = OperationSchema {
    name: "UpdateArchiveRule",
    index: 36,
    service: &SERVICE,
    input: &types::UPDATE_ARCHIVE_RULE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "PUT",
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
    /// AWS's `UpdateArchiveRuleRequest`.
    #[derive(Default)]
    UpdateArchiveRuleInput: types::UPDATE_ARCHIVE_RULE_REQUEST {
        /// `analyzerName`, required, 1 to 255.
        analyzer_name: String,
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `filter`, required.
        filter: BTreeMap<String, types::Criterion>,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `UpdateArchiveRule` has none.
    #[derive(Default)]
    UpdateArchiveRuleOutput: NOTHING {}
}

call! {
    /// The operation `UpdateArchiveRule`.
    UpdateArchiveRule: UPDATE_ARCHIVE_RULE, UpdateArchiveRuleInput => UpdateArchiveRuleOutput,
    /// What `UpdateArchiveRule` may refuse with.
    UpdateArchiveRuleError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
