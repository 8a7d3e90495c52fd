// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAttachedGroupPolicies`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ATTACHED_GROUP_POLICIES: OperationSchema = OperationSchema {
    name: "ListAttachedGroupPolicies",
    index: 95,
    service: &SERVICE,
    input: &types::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
    output: &types::LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedGroupPoliciesResult"),
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
    /// AWS's `ListAttachedGroupPoliciesRequest`.
    #[derive(Default)]
    ListAttachedGroupPoliciesInput: types::LIST_ATTACHED_GROUP_POLICIES_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAttachedGroupPoliciesResponse`.
    #[derive(Default)]
    ListAttachedGroupPoliciesOutput: types::LIST_ATTACHED_GROUP_POLICIES_RESPONSE {
        /// `AttachedPolicies`.
        attached_policies: Option<Vec<types::AttachedPolicy>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListAttachedGroupPolicies`.
    ListAttachedGroupPolicies: LIST_ATTACHED_GROUP_POLICIES, ListAttachedGroupPoliciesInput => ListAttachedGroupPoliciesOutput,
    /// What `ListAttachedGroupPolicies` may refuse with.
    ListAttachedGroupPoliciesError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
