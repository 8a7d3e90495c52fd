// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateInstanceAccessControlAttributeConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema =
    OperationSchema {
        name: "CreateInstanceAccessControlAttributeConfiguration",
        index: 7,
        service: &SERVICE,
        input: &types::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &types::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
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
    /// AWS's `CreateInstanceAccessControlAttributeConfigurationRequest`.
    #[derive(Default)]
    CreateInstanceAccessControlAttributeConfigurationInput: types::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `InstanceAccessControlAttributeConfiguration`, required.
        instance_access_control_attribute_configuration: types::InstanceAccessControlAttributeConfiguration,
    }
}

structure! {
    /// AWS's `CreateInstanceAccessControlAttributeConfigurationResponse`.
    #[derive(Default)]
    CreateInstanceAccessControlAttributeConfigurationOutput: types::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE {
    }
}

call! {
    /// The operation `CreateInstanceAccessControlAttributeConfiguration`.
    CreateInstanceAccessControlAttributeConfiguration: CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, CreateInstanceAccessControlAttributeConfigurationInput => CreateInstanceAccessControlAttributeConfigurationOutput,
    /// What `CreateInstanceAccessControlAttributeConfiguration` may refuse with.
    CreateInstanceAccessControlAttributeConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
