// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTagsForResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    index: 61,
    service: &SERVICE,
    input: &types::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &types::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListTagsForResourceRequest`.
    #[derive(Default)]
    ListTagsForResourceInput: types::LIST_TAGS_FOR_RESOURCE_REQUEST {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `ResourceArn`, required, 10 to 2048.
        resource_arn: String,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListTagsForResourceResponse`.
    #[derive(Default)]
    ListTagsForResourceOutput: types::LIST_TAGS_FOR_RESOURCE_RESPONSE {
        /// `Tags`, 0 to 75.
        tags: Option<Vec<types::Tag>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTagsForResource`.
    ListTagsForResource: LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput => ListTagsForResourceOutput,
    /// What `ListTagsForResource` may refuse with.
    ListTagsForResourceError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
