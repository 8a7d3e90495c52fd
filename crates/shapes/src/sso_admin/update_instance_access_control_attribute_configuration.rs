// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateInstanceAccessControlAttributeConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema =
    OperationSchema {
        name: "UpdateInstanceAccessControlAttributeConfiguration",
        index: 76,
        service: &SERVICE,
        input: &types::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &types::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
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
    /// AWS's `UpdateInstanceAccessControlAttributeConfigurationRequest`.
    #[derive(Default)]
    UpdateInstanceAccessControlAttributeConfigurationInput: types::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `InstanceAccessControlAttributeConfiguration`, required.
        instance_access_control_attribute_configuration: types::InstanceAccessControlAttributeConfiguration,
    }
}

structure! {
    /// AWS's `UpdateInstanceAccessControlAttributeConfigurationResponse`.
    #[derive(Default)]
    UpdateInstanceAccessControlAttributeConfigurationOutput: types::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE {
    }
}

call! {
    /// The operation `UpdateInstanceAccessControlAttributeConfiguration`.
    UpdateInstanceAccessControlAttributeConfiguration: UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, UpdateInstanceAccessControlAttributeConfigurationInput => UpdateInstanceAccessControlAttributeConfigurationOutput,
    /// What `UpdateInstanceAccessControlAttributeConfiguration` may refuse with.
    UpdateInstanceAccessControlAttributeConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
