// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ROLE: OperationSchema = OperationSchema {
    name: "UpdateRole",
    index: 170,
    service: &SERVICE,
    input: &types::UPDATE_ROLE_REQUEST,
    output: &types::UPDATE_ROLE_RESPONSE,
    result_wrapper: Some("UpdateRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::UnmodifiableEntity::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateRoleRequest`.
    #[derive(Default)]
    UpdateRoleInput: types::UPDATE_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `MaxSessionDuration`, 3600 to 43200.
        max_session_duration: Option<i32>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
        /// `ResetMaxSigninSessionDuration`.
        reset_max_signin_session_duration: Option<bool>,
    }
}

structure! {
    /// AWS's `UpdateRoleResponse`.
    #[derive(Default)]
    UpdateRoleOutput: types::UPDATE_ROLE_RESPONSE {
    }
}

call! {
    /// The operation `UpdateRole`.
    UpdateRole: UPDATE_ROLE, UpdateRoleInput => UpdateRoleOutput,
    /// What `UpdateRole` may refuse with.
    UpdateRoleError {
        UnmodifiableEntity,
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
