// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetApplicationSessionConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_APPLICATION_SESSION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetApplicationSessionConfiguration",
    index: 39,
    service: &SERVICE,
    input: &types::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST,
    output: &types::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE,
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
    /// AWS's `GetApplicationSessionConfigurationRequest`.
    #[derive(Default)]
    GetApplicationSessionConfigurationInput: types::GET_APPLICATION_SESSION_CONFIGURATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
    }
}

structure! {
    /// AWS's `GetApplicationSessionConfigurationResponse`.
    #[derive(Default)]
    GetApplicationSessionConfigurationOutput: types::GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE {
        /// `UserBackgroundSessionApplicationStatus`.
        user_background_session_application_status: Option<types::UserBackgroundSessionApplicationStatus>,
    }
}

call! {
    /// The operation `GetApplicationSessionConfiguration`.
    GetApplicationSessionConfiguration: GET_APPLICATION_SESSION_CONFIGURATION, GetApplicationSessionConfigurationInput => GetApplicationSessionConfigurationOutput,
    /// What `GetApplicationSessionConfiguration` may refuse with.
    GetApplicationSessionConfigurationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
