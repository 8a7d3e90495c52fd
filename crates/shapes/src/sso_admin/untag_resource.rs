// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    name: "UntagResource",
    index: 73,
    service: &SERVICE,
    input: &types::UNTAG_RESOURCE_REQUEST,
    output: &types::UNTAG_RESOURCE_RESPONSE,
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
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `UntagResourceRequest`.
    #[derive(Default)]
    UntagResourceInput: types::UNTAG_RESOURCE_REQUEST {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `ResourceArn`, required, 10 to 2048.
        resource_arn: String,
        /// `TagKeys`, required, 1 to 75.
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
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
