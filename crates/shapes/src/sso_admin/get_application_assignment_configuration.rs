// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetApplicationAssignmentConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetApplicationAssignmentConfiguration",
    index: 36,
    service: &SERVICE,
    input: &types::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
    output: &types::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE,
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
    /// AWS's `GetApplicationAssignmentConfigurationRequest`.
    #[derive(Default)]
    GetApplicationAssignmentConfigurationInput: types::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
    }
}

structure! {
    /// AWS's `GetApplicationAssignmentConfigurationResponse`.
    #[derive(Default)]
    GetApplicationAssignmentConfigurationOutput: types::GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE {
        /// `AssignmentRequired`, required.
        assignment_required: bool,
    }
}

call! {
    /// The operation `GetApplicationAssignmentConfiguration`.
    GetApplicationAssignmentConfiguration: GET_APPLICATION_ASSIGNMENT_CONFIGURATION, GetApplicationAssignmentConfigurationInput => GetApplicationAssignmentConfigurationOutput,
    /// What `GetApplicationAssignmentConfiguration` may refuse with.
    GetApplicationAssignmentConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
