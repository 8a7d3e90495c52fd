// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteInlinePolicyFromPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DeleteInlinePolicyFromPermissionSet",
    index: 16,
    service: &SERVICE,
    input: &types::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST,
    output: &types::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE,
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
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteInlinePolicyFromPermissionSetRequest`.
    #[derive(Default)]
    DeleteInlinePolicyFromPermissionSetInput: types::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `DeleteInlinePolicyFromPermissionSetResponse`.
    #[derive(Default)]
    DeleteInlinePolicyFromPermissionSetOutput: types::DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `DeleteInlinePolicyFromPermissionSet`.
    DeleteInlinePolicyFromPermissionSet: DELETE_INLINE_POLICY_FROM_PERMISSION_SET, DeleteInlinePolicyFromPermissionSetInput => DeleteInlinePolicyFromPermissionSetOutput,
    /// What `DeleteInlinePolicyFromPermissionSet` may refuse with.
    DeleteInlinePolicyFromPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
