// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "GetRolePolicy",
    index: 83,
    service: &SERVICE,
    input: &types::GET_ROLE_POLICY_REQUEST,
    output: &types::GET_ROLE_POLICY_RESPONSE,
    result_wrapper: Some("GetRolePolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetRolePolicyRequest`.
    #[derive(Default)]
    GetRolePolicyInput: types::GET_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// AWS's `GetRolePolicyResponse`.
    #[derive(Default)]
    GetRolePolicyOutput: types::GET_ROLE_POLICY_RESPONSE {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

call! {
    /// The operation `GetRolePolicy`.
    GetRolePolicy: GET_ROLE_POLICY, GetRolePolicyInput => GetRolePolicyOutput,
    /// What `GetRolePolicy` may refuse with.
    GetRolePolicyError {
        NoSuchEntity,
        ServiceFailure,
    }
}
