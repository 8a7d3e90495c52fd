// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors};
use crate::prelude::*;

pub(crate) static DELETE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "DeleteResourcePolicy",
    index: 13,
    service: &SERVICE,
    input: &NOTHING,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::Service::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ResourcePolicyNotFound::FACTS,
    ],
};

structure! {
    /// `DeleteResourcePolicy` has none.
    #[derive(Default)]
    DeleteResourcePolicyInput: NOTHING {}
}

structure! {
    /// `DeleteResourcePolicy` has none.
    #[derive(Default)]
    DeleteResourcePolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteResourcePolicy`.
    DeleteResourcePolicy: DELETE_RESOURCE_POLICY, DeleteResourcePolicyInput => DeleteResourcePolicyOutput,
    /// What `DeleteResourcePolicy` may refuse with.
    DeleteResourcePolicyError {
        AccessDenied,
        Service,
        UnsupportedAPIEndpoint,
        TooManyRequests,
        ConcurrentModification,
        ConstraintViolation,
        AWSOrganizationsNotInUse,
        ResourcePolicyNotFound,
    }
}
