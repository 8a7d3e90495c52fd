// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "DeleteResourcePolicy",
    index: 9,
    service: &SERVICE,
    input: &types::DELETE_RESOURCE_POLICY_REQUEST,
    output: &types::DELETE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceARNNotValid::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::ResourcePolicyNotFound::FACTS,
        &errors::ResourceTypeNotSupported::FACTS,
        &errors::Conflict::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteResourcePolicyRequest`.
    #[derive(Default)]
    DeleteResourcePolicyInput: types::DELETE_RESOURCE_POLICY_REQUEST {
        /// `ResourceArn`, required, 3 to 256.
        resource_arn: String,
    }
}

structure! {
    /// AWS's `DeleteResourcePolicyResponse`.
    #[derive(Default)]
    DeleteResourcePolicyOutput: types::DELETE_RESOURCE_POLICY_RESPONSE {
    }
}

call! {
    /// The operation `DeleteResourcePolicy`.
    DeleteResourcePolicy: DELETE_RESOURCE_POLICY, DeleteResourcePolicyInput => DeleteResourcePolicyOutput,
    /// What `DeleteResourcePolicy` may refuse with.
    DeleteResourcePolicyError {
        ResourceARNNotValid,
        ResourceNotFound,
        ResourcePolicyNotFound,
        ResourceTypeNotSupported,
        Conflict,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
