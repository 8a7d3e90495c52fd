// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteInstanceAccessControlAttributeConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema =
    OperationSchema {
        name: "DeleteInstanceAccessControlAttributeConfiguration",
        index: 18,
        service: &SERVICE,
        input: &types::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &types::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
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
    /// AWS's `DeleteInstanceAccessControlAttributeConfigurationRequest`.
    #[derive(Default)]
    DeleteInstanceAccessControlAttributeConfigurationInput: types::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
    }
}

structure! {
    /// AWS's `DeleteInstanceAccessControlAttributeConfigurationResponse`.
    #[derive(Default)]
    DeleteInstanceAccessControlAttributeConfigurationOutput: types::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE {
    }
}

call! {
    /// The operation `DeleteInstanceAccessControlAttributeConfiguration`.
    DeleteInstanceAccessControlAttributeConfiguration: DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, DeleteInstanceAccessControlAttributeConfigurationInput => DeleteInstanceAccessControlAttributeConfigurationOutput,
    /// What `DeleteInstanceAccessControlAttributeConfiguration` may refuse with.
    DeleteInstanceAccessControlAttributeConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
