// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_GROUP: OperationSchema = OperationSchema {
    name: "UpdateGroup",
    index: 166,
    service: &SERVICE,
    input: &types::UPDATE_GROUP_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateGroupRequest`.
    #[derive(Default)]
    UpdateGroupInput: types::UPDATE_GROUP_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `NewPath`, 1 to 512.
        new_path: Option<String>,
        /// `NewGroupName`, 1 to 128.
        new_group_name: Option<String>,
    }
}

structure! {
    /// `UpdateGroup` has none.
    #[derive(Default)]
    UpdateGroupOutput: NOTHING {}
}

call! {
    /// The operation `UpdateGroup`.
    UpdateGroup: UPDATE_GROUP, UpdateGroupInput => UpdateGroupOutput,
    /// What `UpdateGroup` may refuse with.
    UpdateGroupError {
        NoSuchEntity,
        EntityAlreadyExists,
        LimitExceeded,
        ServiceFailure,
    }
}
