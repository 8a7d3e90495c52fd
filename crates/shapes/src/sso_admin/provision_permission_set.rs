// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ProvisionPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PROVISION_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ProvisionPermissionSet",
    index: 63,
    service: &SERVICE,
    input: &types::PROVISION_PERMISSION_SET_REQUEST,
    output: &types::PROVISION_PERMISSION_SET_RESPONSE,
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
    /// AWS's `ProvisionPermissionSetRequest`.
    ProvisionPermissionSetInput: types::PROVISION_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `TargetId`, 12 to 12.
        target_id: Option<String>,
        /// `TargetType`, required.
        target_type: types::ProvisionTargetType,
    }
}

structure! {
    /// AWS's `ProvisionPermissionSetResponse`.
    #[derive(Default)]
    ProvisionPermissionSetOutput: types::PROVISION_PERMISSION_SET_RESPONSE {
        /// `PermissionSetProvisioningStatus`.
        permission_set_provisioning_status: Option<types::PermissionSetProvisioningStatus>,
    }
}

call! {
    /// The operation `ProvisionPermissionSet`.
    ProvisionPermissionSet: PROVISION_PERMISSION_SET, ProvisionPermissionSetInput => ProvisionPermissionSetOutput,
    /// What `ProvisionPermissionSet` may refuse with.
    ProvisionPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
