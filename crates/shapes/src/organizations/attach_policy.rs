// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_POLICY: OperationSchema = OperationSchema {
    name: "AttachPolicy",
    index: 1,
    service: &SERVICE,
    input: &types::ATTACH_POLICY_REQUEST,
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
        &errors::DuplicatePolicyAttachment::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::PolicyTypeNotEnabled::FACTS,
        &errors::Service::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::PolicyChangesInProgress::FACTS,
    ],
};

structure! {
    /// AWS's `AttachPolicyRequest`.
    #[derive(Default)]
    AttachPolicyInput: types::ATTACH_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
        /// `TargetId`, required, at most 100.
        target_id: String,
    }
}

structure! {
    /// `AttachPolicy` has none.
    #[derive(Default)]
    AttachPolicyOutput: NOTHING {}
}

call! {
    /// The operation `AttachPolicy`.
    AttachPolicy: ATTACH_POLICY, AttachPolicyInput => AttachPolicyOutput,
    /// What `AttachPolicy` may refuse with.
    AttachPolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        DuplicatePolicyAttachment,
        InvalidInput,
        PolicyNotFound,
        PolicyTypeNotEnabled,
        Service,
        TargetNotFound,
        TooManyRequests,
        UnsupportedAPIEndpoint,
        PolicyChangesInProgress,
    }
}
