// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetInlinePolicyForPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_INLINE_POLICY_FOR_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "GetInlinePolicyForPermissionSet",
    index: 40,
    service: &SERVICE,
    input: &types::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST,
    output: &types::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `GetInlinePolicyForPermissionSetRequest`.
    #[derive(Default)]
    GetInlinePolicyForPermissionSetInput: types::GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `GetInlinePolicyForPermissionSetResponse`.
    #[derive(Default)]
    GetInlinePolicyForPermissionSetOutput: types::GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE {
        /// `InlinePolicy`, 1 to 32768.
        inline_policy: Option<String>,
    }
}

call! {
    /// The operation `GetInlinePolicyForPermissionSet`.
    GetInlinePolicyForPermissionSet: GET_INLINE_POLICY_FOR_PERMISSION_SET, GetInlinePolicyForPermissionSetInput => GetInlinePolicyForPermissionSetOutput,
    /// What `GetInlinePolicyForPermissionSet` may refuse with.
    GetInlinePolicyForPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
