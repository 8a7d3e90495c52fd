// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    name: "UntagResource",
    index: 59,
    service: &SERVICE,
    input: &types::UNTAG_RESOURCE_REQUEST,
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
    /// AWS's `UntagResourceRequest`.
    #[derive(Default)]
    UntagResourceInput: types::UNTAG_RESOURCE_REQUEST {
        /// `ResourceId`, required, at most 130.
        resource_id: String,
        /// `TagKeys`, required.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagResource` has none.
    #[derive(Default)]
    UntagResourceOutput: NOTHING {}
}

call! {
    /// The operation `UntagResource`.
    UntagResource: UNTAG_RESOURCE, UntagResourceInput => UntagResourceOutput,
    /// What `UntagResource` may refuse with.
    UntagResourceError {
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
