// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRequestAuthorizationPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_REQUEST_AUTHORIZATION_POLICY: OperationSchema = OperationSchema {
    name: "GetRequestAuthorizationPolicy",
    index: 1,
    service: &SERVICE,
    input: &types::GET_REQUEST_AUTHORIZATION_POLICY_INPUT,
    output: &types::GET_REQUEST_AUTHORIZATION_POLICY_OUTPUT,
    result_wrapper: None,
    method: "GET",
    uri: "/authorization-details/{authorizationId}/policy",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetRequestAuthorizationPolicyInput`.
    #[derive(Default)]
    GetRequestAuthorizationPolicyInput: types::GET_REQUEST_AUTHORIZATION_POLICY_INPUT {
        /// `authorizationId`, required, 0 to 256.
        authorization_id: String,
        /// `policyUri`, required, 1 to 2048.
        policy_uri: String,
    }
}

structure! {
    /// AWS's `GetRequestAuthorizationPolicyOutput`.
    #[derive(Default)]
    GetRequestAuthorizationPolicyOutput: types::GET_REQUEST_AUTHORIZATION_POLICY_OUTPUT {
        /// `policyDocument`, required.
        policy_document: Document,
    }
}

call! {
    /// The operation `GetRequestAuthorizationPolicy`.
    GetRequestAuthorizationPolicy: GET_REQUEST_AUTHORIZATION_POLICY, GetRequestAuthorizationPolicyInput => GetRequestAuthorizationPolicyOutput,
    /// What `GetRequestAuthorizationPolicy` may refuse with.
    GetRequestAuthorizationPolicyError {
        AccessDenied,
        ResourceNotFound,
        Validation,
        InternalServer,
    }
}
