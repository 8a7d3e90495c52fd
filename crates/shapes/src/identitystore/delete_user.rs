// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_USER: OperationSchema = OperationSchema {
    name: "DeleteUser",
    index: 5,
    service: &SERVICE,
    input: &types::DELETE_USER_REQUEST,
    output: &types::DELETE_USER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Conflict::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteUserRequest`.
    #[derive(Default)]
    DeleteUserInput: types::DELETE_USER_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `Revision`, 1 to 64.
        revision: Option<String>,
    }
}

structure! {
    /// AWS's `DeleteUserResponse`.
    #[derive(Default)]
    DeleteUserOutput: types::DELETE_USER_RESPONSE {
    }
}

call! {
    /// The operation `DeleteUser`.
    DeleteUser: DELETE_USER, DeleteUserInput => DeleteUserOutput,
    /// What `DeleteUser` may refuse with.
    DeleteUserError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
    }
}
