// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListUserPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_USER_POLICIES: OperationSchema = OperationSchema {
    name: "ListUserPolicies",
    index: 125,
    service: &SERVICE,
    input: &types::LIST_USER_POLICIES_REQUEST,
    output: &types::LIST_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListUserPoliciesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListUserPoliciesRequest`.
    #[derive(Default)]
    ListUserPoliciesInput: types::LIST_USER_POLICIES_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListUserPoliciesResponse`.
    #[derive(Default)]
    ListUserPoliciesOutput: types::LIST_USER_POLICIES_RESPONSE {
        /// `PolicyNames`, required.
        policy_names: Vec<String>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListUserPolicies`.
    ListUserPolicies: LIST_USER_POLICIES, ListUserPoliciesInput => ListUserPoliciesOutput,
    /// What `ListUserPolicies` may refuse with.
    ListUserPoliciesError {
        NoSuchEntity,
        ServiceFailure,
    }
}
