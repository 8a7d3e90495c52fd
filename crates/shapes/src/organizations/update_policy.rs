// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdatePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_POLICY: OperationSchema = OperationSchema {
    name: "UpdatePolicy",
    index: 61,
    service: &SERVICE,
    input: &types::UPDATE_POLICY_REQUEST,
    output: &types::UPDATE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::DuplicatePolicy::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::PolicyChangesInProgress::FACTS,
    ],
};

structure! {
    /// AWS's `UpdatePolicyRequest`.
    #[derive(Default)]
    UpdatePolicyInput: types::UPDATE_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Description`, at most 512.
        description: Option<String>,
        /// `Content`, at least 1.
        content: Option<String>,
    }
}

structure! {
    /// AWS's `UpdatePolicyResponse`.
    #[derive(Default)]
    UpdatePolicyOutput: types::UPDATE_POLICY_RESPONSE {
        /// `Policy`.
        policy: Option<types::Policy>,
    }
}

call! {
    /// The operation `UpdatePolicy`.
    UpdatePolicy: UPDATE_POLICY, UpdatePolicyInput => UpdatePolicyOutput,
    /// What `UpdatePolicy` may refuse with.
    UpdatePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        DuplicatePolicy,
        InvalidInput,
        MalformedPolicyDocument,
        PolicyNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
        PolicyChangesInProgress,
    }
}
