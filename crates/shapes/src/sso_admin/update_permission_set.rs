// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdatePermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "UpdatePermissionSet",
    index: 77,
    service: &SERVICE,
    input: &types::UPDATE_PERMISSION_SET_REQUEST,
    output: &types::UPDATE_PERMISSION_SET_RESPONSE,
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
    /// AWS's `UpdatePermissionSetRequest`.
    #[derive(Default)]
    UpdatePermissionSetInput: types::UPDATE_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `Description`, 1 to 700.
        description: Option<String>,
        /// `SessionDuration`, 1 to 100.
        session_duration: Option<String>,
        /// `RelayState`, 1 to 240.
        relay_state: Option<String>,
    }
}

structure! {
    /// AWS's `UpdatePermissionSetResponse`.
    #[derive(Default)]
    UpdatePermissionSetOutput: types::UPDATE_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `UpdatePermissionSet`.
    UpdatePermissionSet: UPDATE_PERMISSION_SET, UpdatePermissionSetInput => UpdatePermissionSetOutput,
    /// What `UpdatePermissionSet` may refuse with.
    UpdatePermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
