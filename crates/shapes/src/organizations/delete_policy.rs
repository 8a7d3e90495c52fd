// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeletePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_POLICY: OperationSchema = OperationSchema {
    name: "DeletePolicy",
    index: 12,
    service: &SERVICE,
    input: &types::DELETE_POLICY_REQUEST,
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
        &errors::InvalidInput::FACTS,
        &errors::PolicyInUse::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DeletePolicyRequest`.
    #[derive(Default)]
    DeletePolicyInput: types::DELETE_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
    }
}

structure! {
    /// `DeletePolicy` has none.
    #[derive(Default)]
    DeletePolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeletePolicy`.
    DeletePolicy: DELETE_POLICY, DeletePolicyInput => DeletePolicyOutput,
    /// What `DeletePolicy` may refuse with.
    DeletePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        InvalidInput,
        PolicyInUse,
        PolicyNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
