// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_GROUP: OperationSchema = OperationSchema {
    name: "CreateGroup",
    index: 13,
    service: &SERVICE,
    input: &types::CREATE_GROUP_REQUEST,
    output: &types::CREATE_GROUP_RESPONSE,
    result_wrapper: Some("CreateGroupResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateGroupRequest`.
    #[derive(Default)]
    CreateGroupInput: types::CREATE_GROUP_REQUEST {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `GroupName`, required, 1 to 128.
        group_name: String,
    }
}

structure! {
    /// AWS's `CreateGroupResponse`.
    #[derive(Default)]
    CreateGroupOutput: types::CREATE_GROUP_RESPONSE {
        /// `Group`, required.
        group: types::Group,
    }
}

call! {
    /// The operation `CreateGroup`.
    CreateGroup: CREATE_GROUP, CreateGroupInput => CreateGroupOutput,
    /// What `CreateGroup` may refuse with.
    CreateGroupError {
        LimitExceeded,
        EntityAlreadyExists,
        NoSuchEntity,
        ServiceFailure,
    }
}
