// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListCustomerManagedPolicyReferencesInPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET: OperationSchema =
    OperationSchema {
        name: "ListCustomerManagedPolicyReferencesInPermissionSet",
        index: 54,
        service: &SERVICE,
        input: &types::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST,
        output: &types::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE,
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
    /// AWS's `ListCustomerManagedPolicyReferencesInPermissionSetRequest`.
    #[derive(Default)]
    ListCustomerManagedPolicyReferencesInPermissionSetInput: types::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListCustomerManagedPolicyReferencesInPermissionSetResponse`.
    #[derive(Default)]
    ListCustomerManagedPolicyReferencesInPermissionSetOutput: types::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE {
        /// `CustomerManagedPolicyReferences`.
        customer_managed_policy_references: Option<Vec<types::CustomerManagedPolicyReference>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListCustomerManagedPolicyReferencesInPermissionSet`.
    ListCustomerManagedPolicyReferencesInPermissionSet: LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET, ListCustomerManagedPolicyReferencesInPermissionSetInput => ListCustomerManagedPolicyReferencesInPermissionSetOutput,
    /// What `ListCustomerManagedPolicyReferencesInPermissionSet` may refuse with.
    ListCustomerManagedPolicyReferencesInPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
