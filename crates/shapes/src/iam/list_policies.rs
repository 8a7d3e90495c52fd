// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICIES: OperationSchema = OperationSchema {
    name: "ListPolicies",
    index: 111,
    service: &SERVICE,
    input: &types::LIST_POLICIES_REQUEST,
    output: &types::LIST_POLICIES_RESPONSE,
    result_wrapper: Some("ListPoliciesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListPoliciesRequest`.
    #[derive(Default)]
    ListPoliciesInput: types::LIST_POLICIES_REQUEST {
        /// `Scope`.
        scope: Option<types::PolicyScopeType>,
        /// `OnlyAttached`.
        only_attached: Option<bool>,
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `PolicyUsageFilter`.
        policy_usage_filter: Option<types::PolicyUsageType>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPoliciesResponse`.
    #[derive(Default)]
    ListPoliciesOutput: types::LIST_POLICIES_RESPONSE {
        /// `Policies`.
        policies: Option<Vec<types::Policy>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListPolicies`.
    ListPolicies: LIST_POLICIES, ListPoliciesInput => ListPoliciesOutput,
    /// What `ListPolicies` may refuse with.
    ListPoliciesError {
        ServiceFailure,
    }
}
