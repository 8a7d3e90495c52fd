// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListUsers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_USERS: OperationSchema = OperationSchema {
    name: "ListUsers",
    index: 127,
    service: &SERVICE,
    input: &types::LIST_USERS_REQUEST,
    output: &types::LIST_USERS_RESPONSE,
    result_wrapper: Some("ListUsersResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListUsersRequest`.
    #[derive(Default)]
    ListUsersInput: types::LIST_USERS_REQUEST {
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListUsersResponse`.
    #[derive(Default)]
    ListUsersOutput: types::LIST_USERS_RESPONSE {
        /// `Users`, required.
        users: Vec<types::User>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListUsers`.
    ListUsers: LIST_USERS, ListUsersInput => ListUsersOutput,
    /// What `ListUsers` may refuse with.
    ListUsersError {
        ServiceFailure,
    }
}
