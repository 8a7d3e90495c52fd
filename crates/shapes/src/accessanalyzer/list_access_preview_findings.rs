// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccessPreviewFindings`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCESS_PREVIEW_FINDINGS: OperationSchema = OperationSchema {
    name: "ListAccessPreviewFindings",
    index: 22,
    service: &SERVICE,
    input: &types::LIST_ACCESS_PREVIEW_FINDINGS_REQUEST,
    output: &types::LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/access-preview/{accessPreviewId}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccessPreviewFindingsRequest`.
    #[derive(Default)]
    ListAccessPreviewFindingsInput: types::LIST_ACCESS_PREVIEW_FINDINGS_REQUEST {
        /// `accessPreviewId`, required.
        access_preview_id: String,
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `filter`.
        filter: Option<BTreeMap<String, types::Criterion>>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccessPreviewFindingsResponse`.
    #[derive(Default)]
    ListAccessPreviewFindingsOutput: types::LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE {
        /// `findings`, required.
        findings: Vec<types::AccessPreviewFinding>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccessPreviewFindings`.
    ListAccessPreviewFindings: LIST_ACCESS_PREVIEW_FINDINGS, ListAccessPreviewFindingsInput => ListAccessPreviewFindingsOutput,
    /// What `ListAccessPreviewFindings` may refuse with.
    ListAccessPreviewFindingsError {
        Conflict,
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
