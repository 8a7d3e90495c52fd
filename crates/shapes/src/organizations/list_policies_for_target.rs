// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPoliciesForTarget`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICIES_FOR_TARGET: OperationSchema = OperationSchema {
    name: "ListPoliciesForTarget",
    index: 49,
    service: &SERVICE,
    input: &types::LIST_POLICIES_FOR_TARGET_REQUEST,
    output: &types::LIST_POLICIES_FOR_TARGET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListPoliciesForTargetRequest`.
    ListPoliciesForTargetInput: types::LIST_POLICIES_FOR_TARGET_REQUEST {
        /// `TargetId`, required, at most 100.
        target_id: String,
        /// `Filter`, required.
        filter: types::PolicyType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPoliciesForTargetResponse`.
    #[derive(Default)]
    ListPoliciesForTargetOutput: types::LIST_POLICIES_FOR_TARGET_RESPONSE {
        /// `Policies`.
        policies: Option<Vec<types::PolicySummary>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPoliciesForTarget`.
    ListPoliciesForTarget: LIST_POLICIES_FOR_TARGET, ListPoliciesForTargetInput => ListPoliciesForTargetOutput,
    /// What `ListPoliciesForTarget` may refuse with.
    ListPoliciesForTargetError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TargetNotFound,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
