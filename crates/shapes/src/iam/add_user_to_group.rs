// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AddUserToGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ADD_USER_TO_GROUP: OperationSchema = OperationSchema {
    name: "AddUserToGroup",
    index: 4,
    service: &SERVICE,
    input: &types::ADD_USER_TO_GROUP_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `AddUserToGroupRequest`.
    #[derive(Default)]
    AddUserToGroupInput: types::ADD_USER_TO_GROUP_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `UserName`, required, 1 to 128.
        user_name: String,
    }
}

structure! {
    /// `AddUserToGroup` has none.
    #[derive(Default)]
    AddUserToGroupOutput: NOTHING {}
}

call! {
    /// The operation `AddUserToGroup`.
    AddUserToGroup: ADD_USER_TO_GROUP, AddUserToGroupInput => AddUserToGroupOutput,
    /// What `AddUserToGroup` may refuse with.
    AddUserToGroupError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
