// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GROUP: OperationSchema = OperationSchema {
    name: "GetGroup",
    index: 71,
    service: &SERVICE,
    input: &types::GET_GROUP_REQUEST,
    output: &types::GET_GROUP_RESPONSE,
    result_wrapper: Some("GetGroupResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetGroupRequest`.
    #[derive(Default)]
    GetGroupInput: types::GET_GROUP_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `GetGroupResponse`.
    #[derive(Default)]
    GetGroupOutput: types::GET_GROUP_RESPONSE {
        /// `Group`, required.
        group: types::Group,
        /// `Users`, required.
        users: Vec<types::User>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `GetGroup`.
    GetGroup: GET_GROUP, GetGroupInput => GetGroupOutput,
    /// What `GetGroup` may refuse with.
    GetGroupError {
        NoSuchEntity,
        ServiceFailure,
    }
}
