// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "PutResourcePolicy",
    index: 43,
    service: &SERVICE,
    input: &types::PUT_RESOURCE_POLICY_REQUEST,
    output: &types::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceARNNotValid::FACTS,
        &errors::ResourcePolicyNotValid::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::ResourceTypeNotSupported::FACTS,
        &errors::Conflict::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `PutResourcePolicyRequest`.
    #[derive(Default)]
    PutResourcePolicyInput: types::PUT_RESOURCE_POLICY_REQUEST {
        /// `ResourceArn`, required, 3 to 256.
        resource_arn: String,
        /// `ResourcePolicy`, required, 1 to 8192.
        resource_policy: String,
    }
}

structure! {
    /// AWS's `PutResourcePolicyResponse`.
    #[derive(Default)]
    PutResourcePolicyOutput: types::PUT_RESOURCE_POLICY_RESPONSE {
        /// `ResourceArn`, 3 to 256.
        resource_arn: Option<String>,
        /// `ResourcePolicy`, 1 to 8192.
        resource_policy: Option<String>,
        /// `DelegatedAdminResourcePolicy`, 1 to 8192.
        delegated_admin_resource_policy: Option<String>,
    }
}

call! {
    /// The operation `PutResourcePolicy`.
    PutResourcePolicy: PUT_RESOURCE_POLICY, PutResourcePolicyInput => PutResourcePolicyOutput,
    /// What `PutResourcePolicy` may refuse with.
    PutResourcePolicyError {
        ResourceARNNotValid,
        ResourcePolicyNotValid,
        ResourceNotFound,
        ResourceTypeNotSupported,
        Conflict,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
