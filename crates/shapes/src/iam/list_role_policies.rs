// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRolePolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ROLE_POLICIES: OperationSchema = OperationSchema {
    name: "ListRolePolicies",
    index: 115,
    service: &SERVICE,
    input: &types::LIST_ROLE_POLICIES_REQUEST,
    output: &types::LIST_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListRolePoliciesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListRolePoliciesRequest`.
    #[derive(Default)]
    ListRolePoliciesInput: types::LIST_ROLE_POLICIES_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListRolePoliciesResponse`.
    #[derive(Default)]
    ListRolePoliciesOutput: types::LIST_ROLE_POLICIES_RESPONSE {
        /// `PolicyNames`, required.
        policy_names: Vec<String>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListRolePolicies`.
    ListRolePolicies: LIST_ROLE_POLICIES, ListRolePoliciesInput => ListRolePoliciesOutput,
    /// What `ListRolePolicies` may refuse with.
    ListRolePoliciesError {
        NoSuchEntity,
        ServiceFailure,
    }
}
