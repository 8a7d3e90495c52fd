// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_RESOURCE: OperationSchema = OperationSchema {
    name: "TagResource",
    index: 57,
    service: &SERVICE,
    input: &types::TAG_RESOURCE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `TagResourceRequest`.
    #[derive(Default)]
    TagResourceInput: types::TAG_RESOURCE_REQUEST {
        /// `ResourceId`, required, at most 130.
        resource_id: String,
        /// `Tags`, required.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagResource` has none.
    #[derive(Default)]
    TagResourceOutput: NOTHING {}
}

call! {
    /// The operation `TagResource`.
    TagResource: TAG_RESOURCE, TagResourceInput => TagResourceOutput,
    /// What `TagResource` may refuse with.
    TagResourceError {
        AccessDenied,
        ConcurrentModification,
        AWSOrganizationsNotInUse,
        TargetNotFound,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
