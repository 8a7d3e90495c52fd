// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachCustomerManagedPolicyReferenceToPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "AttachCustomerManagedPolicyReferenceToPermissionSet",
        index: 1,
        service: &SERVICE,
        input: &types::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST,
        output: &types::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE,
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
    /// AWS's `AttachCustomerManagedPolicyReferenceToPermissionSetRequest`.
    #[derive(Default)]
    AttachCustomerManagedPolicyReferenceToPermissionSetInput: types::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `CustomerManagedPolicyReference`, required.
        customer_managed_policy_reference: types::CustomerManagedPolicyReference,
    }
}

structure! {
    /// AWS's `AttachCustomerManagedPolicyReferenceToPermissionSetResponse`.
    #[derive(Default)]
    AttachCustomerManagedPolicyReferenceToPermissionSetOutput: types::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE {
    }
}

call! {
    /// The operation `AttachCustomerManagedPolicyReferenceToPermissionSet`.
    AttachCustomerManagedPolicyReferenceToPermissionSet: ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET, AttachCustomerManagedPolicyReferenceToPermissionSetInput => AttachCustomerManagedPolicyReferenceToPermissionSetOutput,
    /// What `AttachCustomerManagedPolicyReferenceToPermissionSet` may refuse with.
    AttachCustomerManagedPolicyReferenceToPermissionSetError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
