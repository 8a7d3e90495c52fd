// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRoles`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ROLES: OperationSchema = OperationSchema {
    name: "ListRoles",
    index: 117,
    service: &SERVICE,
    input: &types::LIST_ROLES_REQUEST,
    output: &types::LIST_ROLES_RESPONSE,
    result_wrapper: Some("ListRolesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListRolesRequest`.
    #[derive(Default)]
    ListRolesInput: types::LIST_ROLES_REQUEST {
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListRolesResponse`.
    #[derive(Default)]
    ListRolesOutput: types::LIST_ROLES_RESPONSE {
        /// `Roles`, required.
        roles: Vec<types::Role>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListRoles`.
    ListRoles: LIST_ROLES, ListRolesInput => ListRolesOutput,
    /// What `ListRoles` may refuse with.
    ListRolesError {
        ServiceFailure,
    }
}
