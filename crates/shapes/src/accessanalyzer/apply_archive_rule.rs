// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ApplyArchiveRule`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static APPLY_ARCHIVE_RULE: OperationSchema = OperationSchema {
    name: "ApplyArchiveRule",
    index: 0,
    service: &SERVICE,
    input: &types::APPLY_ARCHIVE_RULE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "PUT",
    uri: "/archive-rule",
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
    /// AWS's `ApplyArchiveRuleRequest`.
    #[derive(Default)]
    ApplyArchiveRuleInput: types::APPLY_ARCHIVE_RULE_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `ApplyArchiveRule` has none.
    #[derive(Default)]
    ApplyArchiveRuleOutput: NOTHING {}
}

call! {
    /// The operation `ApplyArchiveRule`.
    ApplyArchiveRule: APPLY_ARCHIVE_RULE, ApplyArchiveRuleInput => ApplyArchiveRuleOutput,
    /// What `ApplyArchiveRule` may refuse with.
    ApplyArchiveRuleError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
