// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAnalyzedResources`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ANALYZED_RESOURCES: OperationSchema = OperationSchema {
    name: "ListAnalyzedResources",
    index: 24,
    service: &SERVICE,
    input: &types::LIST_ANALYZED_RESOURCES_REQUEST,
    output: &types::LIST_ANALYZED_RESOURCES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/analyzed-resource",
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
    /// AWS's `ListAnalyzedResourcesRequest`.
    #[derive(Default)]
    ListAnalyzedResourcesInput: types::LIST_ANALYZED_RESOURCES_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `resourceType`.
        resource_type: Option<types::ResourceType>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAnalyzedResourcesResponse`.
    #[derive(Default)]
    ListAnalyzedResourcesOutput: types::LIST_ANALYZED_RESOURCES_RESPONSE {
        /// `analyzedResources`, required.
        analyzed_resources: Vec<types::AnalyzedResourceSummary>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAnalyzedResources`.
    ListAnalyzedResources: LIST_ANALYZED_RESOURCES, ListAnalyzedResourcesInput => ListAnalyzedResourcesOutput,
    /// What `ListAnalyzedResources` may refuse with.
    ListAnalyzedResourcesError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
