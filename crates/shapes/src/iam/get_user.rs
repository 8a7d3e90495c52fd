// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_USER: OperationSchema = OperationSchema {
    name: "GetUser",
    index: 91,
    service: &SERVICE,
    input: &types::GET_USER_REQUEST,
    output: &types::GET_USER_RESPONSE,
    result_wrapper: Some("GetUserResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetUserRequest`.
    #[derive(Default)]
    GetUserInput: types::GET_USER_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
    }
}

structure! {
    /// AWS's `GetUserResponse`.
    #[derive(Default)]
    GetUserOutput: types::GET_USER_RESPONSE {
        /// `User`, required.
        user: types::User,
    }
}

call! {
    /// The operation `GetUser`.
    GetUser: GET_USER, GetUserInput => GetUserOutput,
    /// What `GetUser` may refuse with.
    GetUserError {
        NoSuchEntity,
        ServiceFailure,
    }
}
