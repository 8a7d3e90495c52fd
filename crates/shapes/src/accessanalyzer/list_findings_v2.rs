// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListFindingsV2`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_FINDINGS_V2: OperationSchema = OperationSchema {
    name: "ListFindingsV2",
    index: 28,
    service: &SERVICE,
    input: &types::LIST_FINDINGS_V2_REQUEST,
    output: &types::LIST_FINDINGS_V2_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/findingv2",
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
    /// AWS's `ListFindingsV2Request`.
    #[derive(Default)]
    ListFindingsV2Input: types::LIST_FINDINGS_V2_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `filter`.
        filter: Option<BTreeMap<String, types::Criterion>>,
        /// `maxResults`.
        max_results: Option<i32>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `sort`.
        sort: Option<types::SortCriteria>,
    }
}

structure! {
    /// AWS's `ListFindingsV2Response`.
    #[derive(Default)]
    ListFindingsV2Output: types::LIST_FINDINGS_V2_RESPONSE {
        /// `findings`, required.
        findings: Vec<types::FindingSummaryV2>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListFindingsV2`.
    ListFindingsV2: LIST_FINDINGS_V2, ListFindingsV2Input => ListFindingsV2Output,
    /// What `ListFindingsV2` may refuse with.
    ListFindingsV2Error {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
