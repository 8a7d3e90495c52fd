// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "PutResourcePolicy",
    index: 54,
    service: &SERVICE,
    input: &types::PUT_RESOURCE_POLICY_REQUEST,
    output: &types::PUT_RESOURCE_POLICY_RESPONSE,
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
        &errors::InvalidInput::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
    ],
};

structure! {
    /// AWS's `PutResourcePolicyRequest`.
    #[derive(Default)]
    PutResourcePolicyInput: types::PUT_RESOURCE_POLICY_REQUEST {
        /// `Content`, required, 1 to 40000.
        content: String,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `PutResourcePolicyResponse`.
    #[derive(Default)]
    PutResourcePolicyOutput: types::PUT_RESOURCE_POLICY_RESPONSE {
        /// `ResourcePolicy`.
        resource_policy: Option<types::ResourcePolicy>,
    }
}

call! {
    /// The operation `PutResourcePolicy`.
    PutResourcePolicy: PUT_RESOURCE_POLICY, PutResourcePolicyInput => PutResourcePolicyOutput,
    /// What `PutResourcePolicy` may refuse with.
    PutResourcePolicyError {
        AccessDenied,
        Service,
        UnsupportedAPIEndpoint,
        TooManyRequests,
        ConcurrentModification,
        InvalidInput,
        ConstraintViolation,
        AWSOrganizationsNotInUse,
    }
}
