// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateFindings`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_FINDINGS: OperationSchema = OperationSchema {
    name: "UpdateFindings",
    index: 37,
    service: &SERVICE,
    input: &types::UPDATE_FINDINGS_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "PUT",
    uri: "/finding",
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
    /// AWS's `UpdateFindingsRequest`.
    UpdateFindingsInput: types::UPDATE_FINDINGS_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `status`, required.
        status: types::FindingStatusUpdate,
        /// `ids`.
        ids: Option<Vec<String>>,
        /// `resourceArn`.
        resource_arn: Option<String>,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// `UpdateFindings` has none.
    #[derive(Default)]
    UpdateFindingsOutput: NOTHING {}
}

call! {
    /// The operation `UpdateFindings`.
    UpdateFindings: UPDATE_FINDINGS, UpdateFindingsInput => UpdateFindingsOutput,
    /// What `UpdateFindings` may refuse with.
    UpdateFindingsError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
