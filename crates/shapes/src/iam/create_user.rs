// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_USER: OperationSchema = OperationSchema {
    name: "CreateUser",
    index: 23,
    service: &SERVICE,
    input: &types::CREATE_USER_REQUEST,
    output: &types::CREATE_USER_RESPONSE,
    result_wrapper: Some("CreateUserResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateUserRequest`.
    #[derive(Default)]
    CreateUserInput: types::CREATE_USER_REQUEST {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `PermissionsBoundary`, 20 to 2048.
        permissions_boundary: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateUserResponse`.
    #[derive(Default)]
    CreateUserOutput: types::CREATE_USER_RESPONSE {
        /// `User`.
        user: Option<types::User>,
    }
}

call! {
    /// The operation `CreateUser`.
    CreateUser: CREATE_USER, CreateUserInput => CreateUserOutput,
    /// What `CreateUser` may refuse with.
    CreateUserError {
        LimitExceeded,
        EntityAlreadyExists,
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
