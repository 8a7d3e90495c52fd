// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroups`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUPS: OperationSchema = OperationSchema {
    name: "ListGroups",
    index: 101,
    service: &SERVICE,
    input: &types::LIST_GROUPS_REQUEST,
    output: &types::LIST_GROUPS_RESPONSE,
    result_wrapper: Some("ListGroupsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListGroupsRequest`.
    #[derive(Default)]
    ListGroupsInput: types::LIST_GROUPS_REQUEST {
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListGroupsResponse`.
    #[derive(Default)]
    ListGroupsOutput: types::LIST_GROUPS_RESPONSE {
        /// `Groups`, required.
        groups: Vec<types::Group>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListGroups`.
    ListGroups: LIST_GROUPS, ListGroupsInput => ListGroupsOutput,
    /// What `ListGroups` may refuse with.
    ListGroupsError {
        ServiceFailure,
    }
}
