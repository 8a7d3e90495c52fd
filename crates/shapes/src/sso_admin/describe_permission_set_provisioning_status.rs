// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribePermissionSetProvisioningStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS: OperationSchema = OperationSchema {
    name: "DescribePermissionSetProvisioningStatus",
    index: 30,
    service: &SERVICE,
    input: &types::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST,
    output: &types::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE,
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
    /// AWS's `DescribePermissionSetProvisioningStatusRequest`.
    #[derive(Default)]
    DescribePermissionSetProvisioningStatusInput: types::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `ProvisionPermissionSetRequestId`, required, 36 to 36.
        provision_permission_set_request_id: String,
    }
}

structure! {
    /// AWS's `DescribePermissionSetProvisioningStatusResponse`.
    #[derive(Default)]
    DescribePermissionSetProvisioningStatusOutput: types::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE {
        /// `PermissionSetProvisioningStatus`.
        permission_set_provisioning_status: Option<types::PermissionSetProvisioningStatus>,
    }
}

call! {
    /// The operation `DescribePermissionSetProvisioningStatus`.
    DescribePermissionSetProvisioningStatus: DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS, DescribePermissionSetProvisioningStatusInput => DescribePermissionSetProvisioningStatusOutput,
    /// What `DescribePermissionSetProvisioningStatus` may refuse with.
    DescribePermissionSetProvisioningStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
