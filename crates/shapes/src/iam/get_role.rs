// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ROLE: OperationSchema = OperationSchema {
    name: "GetRole",
    index: 82,
    service: &SERVICE,
    input: &types::GET_ROLE_REQUEST,
    output: &types::GET_ROLE_RESPONSE,
    result_wrapper: Some("GetRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetRoleRequest`.
    #[derive(Default)]
    GetRoleInput: types::GET_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// AWS's `GetRoleResponse`.
    #[derive(Default)]
    GetRoleOutput: types::GET_ROLE_RESPONSE {
        /// `Role`, required.
        role: types::Role,
    }
}

call! {
    /// The operation `GetRole`.
    GetRole: GET_ROLE, GetRoleInput => GetRoleOutput,
    /// What `GetRole` may refuse with.
    GetRoleError {
        NoSuchEntity,
        ServiceFailure,
    }
}
