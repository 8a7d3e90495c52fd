// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAttachedUserPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ATTACHED_USER_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedUserPolicies",
    index: 97,
    service: &SERVICE,
    input: &types::LIST_ATTACHED_USER_POLICIES_REQUEST,
    output: &types::LIST_ATTACHED_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedUserPoliciesResult"),
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
    /// AWS's `ListAttachedUserPoliciesRequest`.
    #[derive(Default)]
    ListAttachedUserPoliciesInput: types::LIST_ATTACHED_USER_POLICIES_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAttachedUserPoliciesResponse`.
    #[derive(Default)]
    ListAttachedUserPoliciesOutput: types::LIST_ATTACHED_USER_POLICIES_RESPONSE {
        /// `AttachedPolicies`.
        attached_policies: Option<Vec<types::AttachedPolicy>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListAttachedUserPolicies`.
    ListAttachedUserPolicies: LIST_ATTACHED_USER_POLICIES, ListAttachedUserPoliciesInput => ListAttachedUserPoliciesOutput,
    /// What `ListAttachedUserPolicies` may refuse with.
    ListAttachedUserPoliciesError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
