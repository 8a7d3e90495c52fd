// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutInlinePolicyToPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_INLINE_POLICY_TO_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "PutInlinePolicyToPermissionSet",
    index: 69,
    service: &SERVICE,
    input: &types::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST,
    output: &types::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE,
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
    /// AWS's `PutInlinePolicyToPermissionSetRequest`.
    #[derive(Default)]
    PutInlinePolicyToPermissionSetInput: types::PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `InlinePolicy`, required, 1 to 32768.
        inline_policy: String,
    }
}

structure! {
    /// AWS's `PutInlinePolicyToPermissionSetResponse`.
    #[derive(Default)]
    PutInlinePolicyToPermissionSetOutput: types::PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `PutInlinePolicyToPermissionSet`.
    PutInlinePolicyToPermissionSet: PUT_INLINE_POLICY_TO_PERMISSION_SET, PutInlinePolicyToPermissionSetInput => PutInlinePolicyToPermissionSetOutput,
    /// What `PutInlinePolicyToPermissionSet` may refuse with.
    PutInlinePolicyToPermissionSetError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
