// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreatePermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "CreatePermissionSet",
    index: 8,
    service: &SERVICE,
    input: &types::CREATE_PERMISSION_SET_REQUEST,
    output: &types::CREATE_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CreatePermissionSetRequest`.
    #[derive(Default)]
    CreatePermissionSetInput: types::CREATE_PERMISSION_SET_REQUEST {
        /// `Name`, required, 1 to 32.
        name: String,
        /// `Description`, 1 to 700.
        description: Option<String>,
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `SessionDuration`, 1 to 100.
        session_duration: Option<String>,
        /// `RelayState`, 1 to 240.
        relay_state: Option<String>,
        /// `Tags`, 0 to 75.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreatePermissionSetResponse`.
    #[derive(Default)]
    CreatePermissionSetOutput: types::CREATE_PERMISSION_SET_RESPONSE {
        /// `PermissionSet`.
        permission_set: Option<types::PermissionSet>,
    }
}

call! {
    /// The operation `CreatePermissionSet`.
    CreatePermissionSet: CREATE_PERMISSION_SET, CreatePermissionSetInput => CreatePermissionSetOutput,
    /// What `CreatePermissionSet` may refuse with.
    CreatePermissionSetError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
