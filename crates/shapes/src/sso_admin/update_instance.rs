// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateInstance`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_INSTANCE: OperationSchema = OperationSchema {
    name: "UpdateInstance",
    index: 75,
    service: &SERVICE,
    input: &types::UPDATE_INSTANCE_REQUEST,
    output: &types::UPDATE_INSTANCE_RESPONSE,
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
    /// AWS's `UpdateInstanceRequest`.
    #[derive(Default)]
    UpdateInstanceInput: types::UPDATE_INSTANCE_REQUEST {
        /// `Name`, 0 to 255.
        name: Option<String>,
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `EncryptionConfiguration`.
        encryption_configuration: Option<types::EncryptionConfiguration>,
        /// `PermissionSetsEnabled`.
        permission_sets_enabled: Option<bool>,
        /// `NetworkConfiguration`.
        network_configuration: Option<types::NetworkConfigurationInfo>,
    }
}

structure! {
    /// AWS's `UpdateInstanceResponse`.
    #[derive(Default)]
    UpdateInstanceOutput: types::UPDATE_INSTANCE_RESPONSE {
    }
}

call! {
    /// The operation `UpdateInstance`.
    UpdateInstance: UPDATE_INSTANCE, UpdateInstanceInput => UpdateInstanceOutput,
    /// What `UpdateInstance` may refuse with.
    UpdateInstanceError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
