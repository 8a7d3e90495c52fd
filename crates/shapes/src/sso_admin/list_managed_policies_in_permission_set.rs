// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListManagedPoliciesInPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ListManagedPoliciesInPermissionSet",
    index: 56,
    service: &SERVICE,
    input: &types::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST,
    output: &types::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE,
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
    /// AWS's `ListManagedPoliciesInPermissionSetRequest`.
    #[derive(Default)]
    ListManagedPoliciesInPermissionSetInput: types::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST {
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
    /// AWS's `ListManagedPoliciesInPermissionSetResponse`.
    #[derive(Default)]
    ListManagedPoliciesInPermissionSetOutput: types::LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE {
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<types::AttachedManagedPolicy>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListManagedPoliciesInPermissionSet`.
    ListManagedPoliciesInPermissionSet: LIST_MANAGED_POLICIES_IN_PERMISSION_SET, ListManagedPoliciesInPermissionSetInput => ListManagedPoliciesInPermissionSetOutput,
    /// What `ListManagedPoliciesInPermissionSet` may refuse with.
    ListManagedPoliciesInPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
