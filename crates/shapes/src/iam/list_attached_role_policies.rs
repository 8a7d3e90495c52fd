// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAttachedRolePolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ATTACHED_ROLE_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedRolePolicies",
    index: 96,
    service: &SERVICE,
    input: &types::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
    output: &types::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedRolePoliciesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `ListAttachedRolePoliciesRequest`.
    #[derive(Default)]
    ListAttachedRolePoliciesInput: types::LIST_ATTACHED_ROLE_POLICIES_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAttachedRolePoliciesResponse`.
    #[derive(Default)]
    ListAttachedRolePoliciesOutput: types::LIST_ATTACHED_ROLE_POLICIES_RESPONSE {
        /// `AttachedPolicies`.
        attached_policies: Option<Vec<types::AttachedPolicy>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListAttachedRolePolicies`.
    ListAttachedRolePolicies: LIST_ATTACHED_ROLE_POLICIES, ListAttachedRolePoliciesInput => ListAttachedRolePoliciesOutput,
    /// What `ListAttachedRolePolicies` may refuse with.
    ListAttachedRolePoliciesError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
