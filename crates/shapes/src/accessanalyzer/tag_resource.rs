// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    index: 33,
    service: &SERVICE,
    input: &types::TAG_RESOURCE_REQUEST,
    output: &types::TAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
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
    /// AWS's `TagResourceRequest`.
    #[derive(Default)]
    TagResourceInput: types::TAG_RESOURCE_REQUEST {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `tags`, required.
        tags: BTreeMap<String, String>,
    }
}

structure! {
    /// AWS's `TagResourceResponse`.
    #[derive(Default)]
    TagResourceOutput: types::TAG_RESOURCE_RESPONSE {
    }
}

call! {
    /// The operation `TagResource`.
    TagResource: TAG_RESOURCE, TagResourceInput => TagResourceOutput,
    /// What `TagResource` may refuse with.
    TagResourceError {
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
