// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeInstanceAccessControlAttributeConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: OperationSchema =
    OperationSchema {
        name: "DescribeInstanceAccessControlAttributeConfiguration",
        index: 28,
        service: &SERVICE,
        input: &types::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST,
        output: &types::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE,
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
    /// AWS's `DescribeInstanceAccessControlAttributeConfigurationRequest`.
    #[derive(Default)]
    DescribeInstanceAccessControlAttributeConfigurationInput: types::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
    }
}

structure! {
    /// AWS's `DescribeInstanceAccessControlAttributeConfigurationResponse`.
    #[derive(Default)]
    DescribeInstanceAccessControlAttributeConfigurationOutput: types::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE {
        /// `Status`.
        status: Option<types::InstanceAccessControlAttributeConfigurationStatus>,
        /// `StatusReason`.
        status_reason: Option<String>,
        /// `InstanceAccessControlAttributeConfiguration`.
        instance_access_control_attribute_configuration: Option<types::InstanceAccessControlAttributeConfiguration>,
    }
}

call! {
    /// The operation `DescribeInstanceAccessControlAttributeConfiguration`.
    DescribeInstanceAccessControlAttributeConfiguration: DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, DescribeInstanceAccessControlAttributeConfigurationInput => DescribeInstanceAccessControlAttributeConfigurationOutput,
    /// What `DescribeInstanceAccessControlAttributeConfiguration` may refuse with.
    DescribeInstanceAccessControlAttributeConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
