// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeletePermissionsBoundaryFromPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "DeletePermissionsBoundaryFromPermissionSet",
        index: 20,
        service: &SERVICE,
        input: &types::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST,
        output: &types::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE,
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
    /// AWS's `DeletePermissionsBoundaryFromPermissionSetRequest`.
    #[derive(Default)]
    DeletePermissionsBoundaryFromPermissionSetInput: types::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `DeletePermissionsBoundaryFromPermissionSetResponse`.
    #[derive(Default)]
    DeletePermissionsBoundaryFromPermissionSetOutput: types::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `DeletePermissionsBoundaryFromPermissionSet`.
    DeletePermissionsBoundaryFromPermissionSet: DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET, DeletePermissionsBoundaryFromPermissionSetInput => DeletePermissionsBoundaryFromPermissionSetOutput,
    /// What `DeletePermissionsBoundaryFromPermissionSet` may refuse with.
    DeletePermissionsBoundaryFromPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
