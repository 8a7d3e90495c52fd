// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveUserFromGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_USER_FROM_GROUP: OperationSchema = OperationSchema {
    name: "RemoveUserFromGroup",
    index: 138,
    service: &SERVICE,
    input: &types::REMOVE_USER_FROM_GROUP_REQUEST,
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
    /// AWS's `RemoveUserFromGroupRequest`.
    #[derive(Default)]
    RemoveUserFromGroupInput: types::REMOVE_USER_FROM_GROUP_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `UserName`, required, 1 to 128.
        user_name: String,
    }
}

structure! {
    /// `RemoveUserFromGroup` has none.
    #[derive(Default)]
    RemoveUserFromGroupOutput: NOTHING {}
}

call! {
    /// The operation `RemoveUserFromGroup`.
    RemoveUserFromGroup: REMOVE_USER_FROM_GROUP, RemoveUserFromGroupInput => RemoveUserFromGroupOutput,
    /// What `RemoveUserFromGroup` may refuse with.
    RemoveUserFromGroupError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
