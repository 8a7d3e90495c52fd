// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAnalyzedResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ANALYZED_RESOURCE: OperationSchema = OperationSchema {
    name: "GetAnalyzedResource",
    index: 14,
    service: &SERVICE,
    input: &types::GET_ANALYZED_RESOURCE_REQUEST,
    output: &types::GET_ANALYZED_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "GET",
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
    /// AWS's `GetAnalyzedResourceRequest`.
    #[derive(Default)]
    GetAnalyzedResourceInput: types::GET_ANALYZED_RESOURCE_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `resourceArn`, required.
        resource_arn: String,
    }
}

structure! {
    /// AWS's `GetAnalyzedResourceResponse`.
    #[derive(Default)]
    GetAnalyzedResourceOutput: types::GET_ANALYZED_RESOURCE_RESPONSE {
        /// `resource`.
        resource: Option<types::AnalyzedResource>,
    }
}

call! {
    /// The operation `GetAnalyzedResource`.
    GetAnalyzedResource: GET_ANALYZED_RESOURCE, GetAnalyzedResourceInput => GetAnalyzedResourceOutput,
    /// What `GetAnalyzedResource` may refuse with.
    GetAnalyzedResourceError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
