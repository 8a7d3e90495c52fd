// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPermissionSetProvisioningStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_PERMISSION_SET_PROVISIONING_STATUS: OperationSchema = OperationSchema {
    name: "ListPermissionSetProvisioningStatus",
    index: 57,
    service: &SERVICE,
    input: &types::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
    output: &types::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE,
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
    /// AWS's `ListPermissionSetProvisioningStatusRequest`.
    #[derive(Default)]
    ListPermissionSetProvisioningStatusInput: types::LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `Filter`.
        filter: Option<types::OperationStatusFilter>,
    }
}

structure! {
    /// AWS's `ListPermissionSetProvisioningStatusResponse`.
    #[derive(Default)]
    ListPermissionSetProvisioningStatusOutput: types::LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE {
        /// `PermissionSetsProvisioningStatus`.
        permission_sets_provisioning_status: Option<Vec<types::PermissionSetProvisioningStatusMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPermissionSetProvisioningStatus`.
    ListPermissionSetProvisioningStatus: LIST_PERMISSION_SET_PROVISIONING_STATUS, ListPermissionSetProvisioningStatusInput => ListPermissionSetProvisioningStatusOutput,
    /// What `ListPermissionSetProvisioningStatus` may refuse with.
    ListPermissionSetProvisioningStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
