// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachManagedPolicyFromPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DetachManagedPolicyFromPermissionSet",
    index: 34,
    service: &SERVICE,
    input: &types::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST,
    output: &types::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE,
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
    /// AWS's `DetachManagedPolicyFromPermissionSetRequest`.
    #[derive(Default)]
    DetachManagedPolicyFromPermissionSetInput: types::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `ManagedPolicyArn`, required, 20 to 2048.
        managed_policy_arn: String,
    }
}

structure! {
    /// AWS's `DetachManagedPolicyFromPermissionSetResponse`.
    #[derive(Default)]
    DetachManagedPolicyFromPermissionSetOutput: types::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `DetachManagedPolicyFromPermissionSet`.
    DetachManagedPolicyFromPermissionSet: DETACH_MANAGED_POLICY_FROM_PERMISSION_SET, DetachManagedPolicyFromPermissionSetInput => DetachManagedPolicyFromPermissionSetOutput,
    /// What `DetachManagedPolicyFromPermissionSet` may refuse with.
    DetachManagedPolicyFromPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
