// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutApplicationSessionConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_APPLICATION_SESSION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutApplicationSessionConfiguration",
    index: 68,
    service: &SERVICE,
    input: &types::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST,
    output: &types::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE,
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
    /// AWS's `PutApplicationSessionConfigurationRequest`.
    #[derive(Default)]
    PutApplicationSessionConfigurationInput: types::PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `UserBackgroundSessionApplicationStatus`.
        user_background_session_application_status: Option<types::UserBackgroundSessionApplicationStatus>,
    }
}

structure! {
    /// AWS's `PutApplicationSessionConfigurationResponse`.
    #[derive(Default)]
    PutApplicationSessionConfigurationOutput: types::PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE {
    }
}

call! {
    /// The operation `PutApplicationSessionConfiguration`.
    PutApplicationSessionConfiguration: PUT_APPLICATION_SESSION_CONFIGURATION, PutApplicationSessionConfigurationInput => PutApplicationSessionConfigurationOutput,
    /// What `PutApplicationSessionConfiguration` may refuse with.
    PutApplicationSessionConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
