// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_POLICY: OperationSchema = OperationSchema {
    name: "DetachPolicy",
    index: 24,
    service: &SERVICE,
    input: &types::DETACH_POLICY_REQUEST,
    output: &NOTHING,
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
        &errors::InvalidInput::FACTS,
        &errors::PolicyNotAttached::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::PolicyChangesInProgress::FACTS,
    ],
};

structure! {
    /// AWS's `DetachPolicyRequest`.
    #[derive(Default)]
    DetachPolicyInput: types::DETACH_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
        /// `TargetId`, required, at most 100.
        target_id: String,
    }
}

structure! {
    /// `DetachPolicy` has none.
    #[derive(Default)]
    DetachPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DetachPolicy`.
    DetachPolicy: DETACH_POLICY, DetachPolicyInput => DetachPolicyOutput,
    /// What `DetachPolicy` may refuse with.
    DetachPolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        PolicyNotAttached,
        PolicyNotFound,
        Service,
        TargetNotFound,
        TooManyRequests,
        UnsupportedAPIEndpoint,
        PolicyChangesInProgress,
    }
}
