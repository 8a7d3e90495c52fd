// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutUserPermissionsBoundary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY: OperationSchema = OperationSchema {
    name: "PutUserPermissionsBoundary",
    index: 133,
    service: &SERVICE,
    input: &types::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::PolicyNotAttachable::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `PutUserPermissionsBoundaryRequest`.
    #[derive(Default)]
    PutUserPermissionsBoundaryInput: types::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `PermissionsBoundary`, required, 20 to 2048.
        permissions_boundary: String,
    }
}

structure! {
    /// `PutUserPermissionsBoundary` has none.
    #[derive(Default)]
    PutUserPermissionsBoundaryOutput: NOTHING {}
}

call! {
    /// The operation `PutUserPermissionsBoundary`.
    PutUserPermissionsBoundary: PUT_USER_PERMISSIONS_BOUNDARY, PutUserPermissionsBoundaryInput => PutUserPermissionsBoundaryOutput,
    /// What `PutUserPermissionsBoundary` may refuse with.
    PutUserPermissionsBoundaryError {
        NoSuchEntity,
        InvalidInput,
        PolicyNotAttachable,
        ServiceFailure,
    }
}
