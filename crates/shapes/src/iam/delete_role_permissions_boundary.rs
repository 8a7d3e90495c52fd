// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteRolePermissionsBoundary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "DeleteRolePermissionsBoundary",
    index: 37,
    service: &SERVICE,
    input: &types::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteRolePermissionsBoundaryRequest`.
    #[derive(Default)]
    DeleteRolePermissionsBoundaryInput: types::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// `DeleteRolePermissionsBoundary` has none.
    #[derive(Default)]
    DeleteRolePermissionsBoundaryOutput: NOTHING {}
}

call! {
    /// The operation `DeleteRolePermissionsBoundary`.
    DeleteRolePermissionsBoundary: DELETE_ROLE_PERMISSIONS_BOUNDARY, DeleteRolePermissionsBoundaryInput => DeleteRolePermissionsBoundaryOutput,
    /// What `DeleteRolePermissionsBoundary` may refuse with.
    DeleteRolePermissionsBoundaryError {
        NoSuchEntity,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
