// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "GetResourcePolicy",
    index: 25,
    service: &SERVICE,
    input: &types::GET_RESOURCE_POLICY_REQUEST,
    output: &types::GET_RESOURCE_POLICY_RESPONSE,
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
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `GetResourcePolicyRequest`.
    #[derive(Default)]
    GetResourcePolicyInput: types::GET_RESOURCE_POLICY_REQUEST {
        /// `ResourceArn`, required, 3 to 256.
        resource_arn: String,
    }
}

structure! {
    /// AWS's `GetResourcePolicyResponse`.
    #[derive(Default)]
    GetResourcePolicyOutput: types::GET_RESOURCE_POLICY_RESPONSE {
        /// `ResourceArn`, 3 to 256.
        resource_arn: Option<String>,
        /// `ResourcePolicy`, 1 to 8192.
        resource_policy: Option<String>,
        /// `DelegatedAdminResourcePolicy`, 1 to 8192.
        delegated_admin_resource_policy: Option<String>,
    }
}

call! {
    /// The operation `GetResourcePolicy`.
    GetResourcePolicy: GET_RESOURCE_POLICY, GetResourcePolicyInput => GetResourcePolicyOutput,
    /// What `GetResourcePolicy` may refuse with.
    GetResourcePolicyError {
        ResourceARNNotValid,
        ResourceNotFound,
        ResourcePolicyNotFound,
        ResourceTypeNotSupported,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
