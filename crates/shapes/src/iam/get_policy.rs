// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_POLICY: OperationSchema = OperationSchema {
    name: "GetPolicy",
    index: 80,
    service: &SERVICE,
    input: &types::GET_POLICY_REQUEST,
    output: &types::GET_POLICY_RESPONSE,
    result_wrapper: Some("GetPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetPolicyRequest`.
    #[derive(Default)]
    GetPolicyInput: types::GET_POLICY_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// AWS's `GetPolicyResponse`.
    #[derive(Default)]
    GetPolicyOutput: types::GET_POLICY_RESPONSE {
        /// `Policy`.
        policy: Option<types::Policy>,
    }
}

call! {
    /// The operation `GetPolicy`.
    GetPolicy: GET_POLICY, GetPolicyInput => GetPolicyOutput,
    /// What `GetPolicy` may refuse with.
    GetPolicyError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
