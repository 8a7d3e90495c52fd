// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroupsForUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUPS_FOR_USER: OperationSchema = OperationSchema {
    name: "ListGroupsForUser",
    index: 102,
    service: &SERVICE,
    input: &types::LIST_GROUPS_FOR_USER_REQUEST,
    output: &types::LIST_GROUPS_FOR_USER_RESPONSE,
    result_wrapper: Some("ListGroupsForUserResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListGroupsForUserRequest`.
    #[derive(Default)]
    ListGroupsForUserInput: types::LIST_GROUPS_FOR_USER_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListGroupsForUserResponse`.
    #[derive(Default)]
    ListGroupsForUserOutput: types::LIST_GROUPS_FOR_USER_RESPONSE {
        /// `Groups`, required.
        groups: Vec<types::Group>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListGroupsForUser`.
    ListGroupsForUser: LIST_GROUPS_FOR_USER, ListGroupsForUserInput => ListGroupsForUserOutput,
    /// What `ListGroupsForUser` may refuse with.
    ListGroupsForUserError {
        NoSuchEntity,
        ServiceFailure,
    }
}
