// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutPermissionsBoundaryToPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "PutPermissionsBoundaryToPermissionSet",
    index: 70,
    service: &SERVICE,
    input: &types::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST,
    output: &types::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `PutPermissionsBoundaryToPermissionSetRequest`.
    #[derive(Default)]
    PutPermissionsBoundaryToPermissionSetInput: types::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `PermissionsBoundary`, required.
        permissions_boundary: types::PermissionsBoundary,
    }
}

structure! {
    /// AWS's `PutPermissionsBoundaryToPermissionSetResponse`.
    #[derive(Default)]
    PutPermissionsBoundaryToPermissionSetOutput: types::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `PutPermissionsBoundaryToPermissionSet`.
    PutPermissionsBoundaryToPermissionSet: PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET, PutPermissionsBoundaryToPermissionSetInput => PutPermissionsBoundaryToPermissionSetOutput,
    /// What `PutPermissionsBoundaryToPermissionSet` may refuse with.
    PutPermissionsBoundaryToPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
