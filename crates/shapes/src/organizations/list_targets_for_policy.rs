// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTargetsForPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TARGETS_FOR_POLICY: OperationSchema = OperationSchema {
    name: "ListTargetsForPolicy",
    index: 52,
    service: &SERVICE,
    input: &types::LIST_TARGETS_FOR_POLICY_REQUEST,
    output: &types::LIST_TARGETS_FOR_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListTargetsForPolicyRequest`.
    #[derive(Default)]
    ListTargetsForPolicyInput: types::LIST_TARGETS_FOR_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListTargetsForPolicyResponse`.
    #[derive(Default)]
    ListTargetsForPolicyOutput: types::LIST_TARGETS_FOR_POLICY_RESPONSE {
        /// `Targets`.
        targets: Option<Vec<types::PolicyTargetSummary>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTargetsForPolicy`.
    ListTargetsForPolicy: LIST_TARGETS_FOR_POLICY, ListTargetsForPolicyInput => ListTargetsForPolicyOutput,
    /// What `ListTargetsForPolicy` may refuse with.
    ListTargetsForPolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        PolicyNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
