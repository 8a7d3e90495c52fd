// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutRolePermissionsBoundary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "PutRolePermissionsBoundary",
    index: 131,
    service: &SERVICE,
    input: &types::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::PolicyNotAttachable::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `PutRolePermissionsBoundaryRequest`.
    #[derive(Default)]
    PutRolePermissionsBoundaryInput: types::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PermissionsBoundary`, required, 20 to 2048.
        permissions_boundary: String,
    }
}

structure! {
    /// `PutRolePermissionsBoundary` has none.
    #[derive(Default)]
    PutRolePermissionsBoundaryOutput: NOTHING {}
}

call! {
    /// The operation `PutRolePermissionsBoundary`.
    PutRolePermissionsBoundary: PUT_ROLE_PERMISSIONS_BOUNDARY, PutRolePermissionsBoundaryInput => PutRolePermissionsBoundaryOutput,
    /// What `PutRolePermissionsBoundary` may refuse with.
    PutRolePermissionsBoundaryError {
        NoSuchEntity,
        InvalidInput,
        UnmodifiableEntity,
        PolicyNotAttachable,
        ServiceFailure,
    }
}
