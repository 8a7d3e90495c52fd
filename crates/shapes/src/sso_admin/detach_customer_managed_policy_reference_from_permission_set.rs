// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachCustomerManagedPolicyReferenceFromPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "DetachCustomerManagedPolicyReferenceFromPermissionSet",
        index: 33,
        service: &SERVICE,
        input: &types::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST,
        output: &types::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE,
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
    /// AWS's `DetachCustomerManagedPolicyReferenceFromPermissionSetRequest`.
    #[derive(Default)]
    DetachCustomerManagedPolicyReferenceFromPermissionSetInput: types::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `CustomerManagedPolicyReference`, required.
        customer_managed_policy_reference: types::CustomerManagedPolicyReference,
    }
}

structure! {
    /// AWS's `DetachCustomerManagedPolicyReferenceFromPermissionSetResponse`.
    #[derive(Default)]
    DetachCustomerManagedPolicyReferenceFromPermissionSetOutput: types::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `DetachCustomerManagedPolicyReferenceFromPermissionSet`.
    DetachCustomerManagedPolicyReferenceFromPermissionSet: DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET, DetachCustomerManagedPolicyReferenceFromPermissionSetInput => DetachCustomerManagedPolicyReferenceFromPermissionSetOutput,
    /// What `DetachCustomerManagedPolicyReferenceFromPermissionSet` may refuse with.
    DetachCustomerManagedPolicyReferenceFromPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
