// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccessPreviews`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCESS_PREVIEWS: OperationSchema = OperationSchema {
    name: "ListAccessPreviews",
    index: 23,
    service: &SERVICE,
    input: &types::LIST_ACCESS_PREVIEWS_REQUEST,
    output: &types::LIST_ACCESS_PREVIEWS_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/access-preview",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccessPreviewsRequest`.
    #[derive(Default)]
    ListAccessPreviewsInput: types::LIST_ACCESS_PREVIEWS_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccessPreviewsResponse`.
    #[derive(Default)]
    ListAccessPreviewsOutput: types::LIST_ACCESS_PREVIEWS_RESPONSE {
        /// `accessPreviews`, required.
        access_previews: Vec<types::AccessPreviewSummary>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccessPreviews`.
    ListAccessPreviews: LIST_ACCESS_PREVIEWS, ListAccessPreviewsInput => ListAccessPreviewsOutput,
    /// What `ListAccessPreviews` may refuse with.
    ListAccessPreviewsError {
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
