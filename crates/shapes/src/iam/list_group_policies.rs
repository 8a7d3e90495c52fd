// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroupPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUP_POLICIES: OperationSchema = OperationSchema {
    name: "ListGroupPolicies",
    index: 100,
    service: &SERVICE,
    input: &types::LIST_GROUP_POLICIES_REQUEST,
    output: &types::LIST_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListGroupPoliciesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListGroupPoliciesRequest`.
    #[derive(Default)]
    ListGroupPoliciesInput: types::LIST_GROUP_POLICIES_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListGroupPoliciesResponse`.
    #[derive(Default)]
    ListGroupPoliciesOutput: types::LIST_GROUP_POLICIES_RESPONSE {
        /// `PolicyNames`, required.
        policy_names: Vec<String>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListGroupPolicies`.
    ListGroupPolicies: LIST_GROUP_POLICIES, ListGroupPoliciesInput => ListGroupPoliciesOutput,
    /// What `ListGroupPolicies` may refuse with.
    ListGroupPoliciesError {
        NoSuchEntity,
        ServiceFailure,
    }
}
