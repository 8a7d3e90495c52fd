// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachManagedPolicyToPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "AttachManagedPolicyToPermissionSet",
    index: 2,
    service: &SERVICE,
    input: &types::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST,
    output: &types::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `AttachManagedPolicyToPermissionSetRequest`.
    #[derive(Default)]
    AttachManagedPolicyToPermissionSetInput: types::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `ManagedPolicyArn`, required, 20 to 2048.
        managed_policy_arn: String,
    }
}

structure! {
    /// AWS's `AttachManagedPolicyToPermissionSetResponse`.
    #[derive(Default)]
    AttachManagedPolicyToPermissionSetOutput: types::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `AttachManagedPolicyToPermissionSet`.
    AttachManagedPolicyToPermissionSet: ATTACH_MANAGED_POLICY_TO_PERMISSION_SET, AttachManagedPolicyToPermissionSetInput => AttachManagedPolicyToPermissionSetOutput,
    /// What `AttachManagedPolicyToPermissionSet` may refuse with.
    AttachManagedPolicyToPermissionSetError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
