// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetUserPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_USER_POLICY: OperationSchema = OperationSchema {
    name: "GetUserPolicy",
    index: 92,
    service: &SERVICE,
    input: &types::GET_USER_POLICY_REQUEST,
    output: &types::GET_USER_POLICY_RESPONSE,
    result_wrapper: Some("GetUserPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetUserPolicyRequest`.
    #[derive(Default)]
    GetUserPolicyInput: types::GET_USER_POLICY_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// AWS's `GetUserPolicyResponse`.
    #[derive(Default)]
    GetUserPolicyOutput: types::GET_USER_POLICY_RESPONSE {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

call! {
    /// The operation `GetUserPolicy`.
    GetUserPolicy: GET_USER_POLICY, GetUserPolicyInput => GetUserPolicyOutput,
    /// What `GetUserPolicy` may refuse with.
    GetUserPolicyError {
        NoSuchEntity,
        ServiceFailure,
    }
}
