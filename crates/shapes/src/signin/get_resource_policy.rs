// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "GetResourcePolicy",
    index: 8,
    service: &SERVICE,
    input: &types::GET_RESOURCE_POLICY_INPUT,
    output: &types::GET_RESOURCE_POLICY_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/get-resource-policy",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetResourcePolicyInput`.
    #[derive(Default)]
    GetResourcePolicyInput: types::GET_RESOURCE_POLICY_INPUT {
    }
}

structure! {
    /// AWS's `GetResourcePolicyOutput`.
    #[derive(Default)]
    GetResourcePolicyOutput: types::GET_RESOURCE_POLICY_OUTPUT {
        /// `signinResourceBasedPolicy`, required.
        signin_resource_based_policy: types::SigninResourceBasedPolicy,
    }
}

call! {
    /// The operation `GetResourcePolicy`.
    GetResourcePolicy: GET_RESOURCE_POLICY, GetResourcePolicyInput => GetResourcePolicyOutput,
    /// What `GetResourcePolicy` may refuse with.
    GetResourcePolicyError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        AccessDenied,
    }
}
