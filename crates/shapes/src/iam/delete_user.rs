// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_USER: OperationSchema = OperationSchema {
    name: "DeleteUser",
    index: 45,
    service: &SERVICE,
    input: &types::DELETE_USER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::DeleteConflict::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteUserRequest`.
    #[derive(Default)]
    DeleteUserInput: types::DELETE_USER_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
    }
}

structure! {
    /// `DeleteUser` has none.
    #[derive(Default)]
    DeleteUserOutput: NOTHING {}
}

call! {
    /// The operation `DeleteUser`.
    DeleteUser: DELETE_USER, DeleteUserInput => DeleteUserOutput,
    /// What `DeleteUser` may refuse with.
    DeleteUserError {
        LimitExceeded,
        NoSuchEntity,
        DeleteConflict,
        ConcurrentModification,
        ServiceFailure,
    }
}
