// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTagsForResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    index: 30,
    service: &SERVICE,
    input: &types::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &types::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/tags/{resourceArn}",
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
    /// AWS's `ListTagsForResourceRequest`.
    #[derive(Default)]
    ListTagsForResourceInput: types::LIST_TAGS_FOR_RESOURCE_REQUEST {
        /// `resourceArn`, required.
        resource_arn: String,
    }
}

structure! {
    /// AWS's `ListTagsForResourceResponse`.
    #[derive(Default)]
    ListTagsForResourceOutput: types::LIST_TAGS_FOR_RESOURCE_RESPONSE {
        /// `tags`.
        tags: Option<BTreeMap<String, String>>,
    }
}

call! {
    /// The operation `ListTagsForResource`.
    ListTagsForResource: LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput => ListTagsForResourceOutput,
    /// What `ListTagsForResource` may refuse with.
    ListTagsForResourceError {
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
