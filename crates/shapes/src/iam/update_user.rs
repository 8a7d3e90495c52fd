// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_USER: OperationSchema = OperationSchema {
    name: "UpdateUser",
    index: 177,
    service: &SERVICE,
    input: &types::UPDATE_USER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateUserRequest`.
    #[derive(Default)]
    UpdateUserInput: types::UPDATE_USER_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `NewPath`, 1 to 512.
        new_path: Option<String>,
        /// `NewUserName`, 1 to 64.
        new_user_name: Option<String>,
    }
}

structure! {
    /// `UpdateUser` has none.
    #[derive(Default)]
    UpdateUserOutput: NOTHING {}
}

call! {
    /// The operation `UpdateUser`.
    UpdateUser: UPDATE_USER, UpdateUserInput => UpdateUserOutput,
    /// What `UpdateUser` may refuse with.
    UpdateUserError {
        NoSuchEntity,
        LimitExceeded,
        EntityAlreadyExists,
        EntityTemporarilyUnmodifiable,
        ConcurrentModification,
        ServiceFailure,
    }
}
