// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeletePermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DeletePermissionSet",
    index: 19,
    service: &SERVICE,
    input: &types::DELETE_PERMISSION_SET_REQUEST,
    output: &types::DELETE_PERMISSION_SET_RESPONSE,
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
    /// AWS's `DeletePermissionSetRequest`.
    #[derive(Default)]
    DeletePermissionSetInput: types::DELETE_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `DeletePermissionSetResponse`.
    #[derive(Default)]
    DeletePermissionSetOutput: types::DELETE_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `DeletePermissionSet`.
    DeletePermissionSet: DELETE_PERMISSION_SET, DeletePermissionSetInput => DeletePermissionSetOutput,
    /// What `DeletePermissionSet` may refuse with.
    DeletePermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
