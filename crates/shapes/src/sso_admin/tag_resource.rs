// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    index: 72,
    service: &SERVICE,
    input: &types::TAG_RESOURCE_REQUEST,
    output: &types::TAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `TagResourceRequest`.
    #[derive(Default)]
    TagResourceInput: types::TAG_RESOURCE_REQUEST {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `ResourceArn`, required, 10 to 2048.
        resource_arn: String,
        /// `Tags`, required, 0 to 75.
        tags: Vec<types::Tag>,
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
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
