// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutApplicationAssignmentConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutApplicationAssignmentConfiguration",
    index: 65,
    service: &SERVICE,
    input: &types::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST,
    output: &types::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE,
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
    /// AWS's `PutApplicationAssignmentConfigurationRequest`.
    #[derive(Default)]
    PutApplicationAssignmentConfigurationInput: types::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `AssignmentRequired`, required.
        assignment_required: bool,
    }
}

structure! {
    /// AWS's `PutApplicationAssignmentConfigurationResponse`.
    #[derive(Default)]
    PutApplicationAssignmentConfigurationOutput: types::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE {
    }
}

call! {
    /// The operation `PutApplicationAssignmentConfiguration`.
    PutApplicationAssignmentConfiguration: PUT_APPLICATION_ASSIGNMENT_CONFIGURATION, PutApplicationAssignmentConfigurationInput => PutApplicationAssignmentConfigurationOutput,
    /// What `PutApplicationAssignmentConfiguration` may refuse with.
    PutApplicationAssignmentConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
