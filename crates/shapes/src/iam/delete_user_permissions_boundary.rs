// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteUserPermissionsBoundary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "DeleteUserPermissionsBoundary",
    index: 46,
    service: &SERVICE,
    input: &types::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `DeleteUserPermissionsBoundaryRequest`.
    #[derive(Default)]
    DeleteUserPermissionsBoundaryInput: types::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
    }
}

structure! {
    /// `DeleteUserPermissionsBoundary` has none.
    #[derive(Default)]
    DeleteUserPermissionsBoundaryOutput: NOTHING {}
}

call! {
    /// The operation `DeleteUserPermissionsBoundary`.
    DeleteUserPermissionsBoundary: DELETE_USER_PERMISSIONS_BOUNDARY, DeleteUserPermissionsBoundaryInput => DeleteUserPermissionsBoundaryOutput,
    /// What `DeleteUserPermissionsBoundary` may refuse with.
    DeleteUserPermissionsBoundaryError {
        NoSuchEntity,
        ServiceFailure,
    }
}
