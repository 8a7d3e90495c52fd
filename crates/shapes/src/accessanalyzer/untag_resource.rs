// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    name: "UntagResource",
    index: 34,
    service: &SERVICE,
    input: &types::UNTAG_RESOURCE_REQUEST,
    output: &types::UNTAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "DELETE",
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
    /// AWS's `UntagResourceRequest`.
    #[derive(Default)]
    UntagResourceInput: types::UNTAG_RESOURCE_REQUEST {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `tagKeys`, required.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// AWS's `UntagResourceResponse`.
    #[derive(Default)]
    UntagResourceOutput: types::UNTAG_RESOURCE_RESPONSE {
    }
}

call! {
    /// The operation `UntagResource`.
    UntagResource: UNTAG_RESOURCE, UntagResourceInput => UntagResourceOutput,
    /// What `UntagResource` may refuse with.
    UntagResourceError {
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
