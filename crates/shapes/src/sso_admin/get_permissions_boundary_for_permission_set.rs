// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetPermissionsBoundaryForPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "GetPermissionsBoundaryForPermissionSet",
    index: 41,
    service: &SERVICE,
    input: &types::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST,
    output: &types::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `GetPermissionsBoundaryForPermissionSetRequest`.
    #[derive(Default)]
    GetPermissionsBoundaryForPermissionSetInput: types::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `GetPermissionsBoundaryForPermissionSetResponse`.
    #[derive(Default)]
    GetPermissionsBoundaryForPermissionSetOutput: types::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE {
        /// `PermissionsBoundary`.
        permissions_boundary: Option<types::PermissionsBoundary>,
    }
}

call! {
    /// The operation `GetPermissionsBoundaryForPermissionSet`.
    GetPermissionsBoundaryForPermissionSet: GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET, GetPermissionsBoundaryForPermissionSetInput => GetPermissionsBoundaryForPermissionSetOutput,
    /// What `GetPermissionsBoundaryForPermissionSet` may refuse with.
    GetPermissionsBoundaryForPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
