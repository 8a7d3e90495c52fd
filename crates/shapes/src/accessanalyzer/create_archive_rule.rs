// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateArchiveRule`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ARCHIVE_RULE: OperationSchema = OperationSchema {
    name: "CreateArchiveRule",
    index: 7,
    service: &SERVICE,
    input: &types::CREATE_ARCHIVE_RULE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "PUT",
    uri: "/analyzer/{analyzerName}/archive-rule",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CreateArchiveRuleRequest`.
    #[derive(Default)]
    CreateArchiveRuleInput: types::CREATE_ARCHIVE_RULE_REQUEST {
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
    /// `CreateArchiveRule` has none.
    #[derive(Default)]
    CreateArchiveRuleOutput: NOTHING {}
}

call! {
    /// The operation `CreateArchiveRule`.
    CreateArchiveRule: CREATE_ARCHIVE_RULE, CreateArchiveRuleInput => CreateArchiveRuleOutput,
    /// What `CreateArchiveRule` may refuse with.
    CreateArchiveRuleError {
        Conflict,
        ResourceNotFound,
        Validation,
        InternalServer,
        ServiceQuotaExceeded,
        Throttling,
        AccessDenied,
    }
}
