// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICIES: OperationSchema = OperationSchema {
    name: "ListPolicies",
    index: 48,
    service: &SERVICE,
    input: &types::LIST_POLICIES_REQUEST,
    output: &types::LIST_POLICIES_RESPONSE,
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
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListPoliciesRequest`.
    ListPoliciesInput: types::LIST_POLICIES_REQUEST {
        /// `Filter`, required.
        filter: types::PolicyType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPoliciesResponse`.
    #[derive(Default)]
    ListPoliciesOutput: types::LIST_POLICIES_RESPONSE {
        /// `Policies`.
        policies: Option<Vec<types::PolicySummary>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPolicies`.
    ListPolicies: LIST_POLICIES, ListPoliciesInput => ListPoliciesOutput,
    /// What `ListPolicies` may refuse with.
    ListPoliciesError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
