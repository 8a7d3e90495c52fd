// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ROLE: OperationSchema = OperationSchema {
    name: "CreateRole",
    index: 19,
    service: &SERVICE,
    input: &types::CREATE_ROLE_REQUEST,
    output: &types::CREATE_ROLE_RESPONSE,
    result_wrapper: Some("CreateRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateRoleRequest`.
    #[derive(Default)]
    CreateRoleInput: types::CREATE_ROLE_REQUEST {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `AssumeRolePolicyDocument`, required, 1 to 131072.
        assume_role_policy_document: String,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `MaxSessionDuration`, 3600 to 43200.
        max_session_duration: Option<i32>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
        /// `PermissionsBoundary`, 20 to 2048.
        permissions_boundary: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateRoleResponse`.
    #[derive(Default)]
    CreateRoleOutput: types::CREATE_ROLE_RESPONSE {
        /// `Role`, required.
        role: types::Role,
    }
}

call! {
    /// The operation `CreateRole`.
    CreateRole: CREATE_ROLE, CreateRoleInput => CreateRoleOutput,
    /// What `CreateRole` may refuse with.
    CreateRoleError {
        LimitExceeded,
        InvalidInput,
        EntityAlreadyExists,
        MalformedPolicyDocument,
        ConcurrentModification,
        ServiceFailure,
    }
}
