// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetConsoleAuthorizationConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CONSOLE_AUTHORIZATION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetConsoleAuthorizationConfiguration",
    index: 7,
    service: &SERVICE,
    input: &types::GET_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT,
    output: &types::GET_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/get-console-authorization-configuration",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetConsoleAuthorizationConfigurationInput`.
    #[derive(Default)]
    GetConsoleAuthorizationConfigurationInput: types::GET_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT {
        /// `targetId`, 12 to 32.
        target_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetConsoleAuthorizationConfigurationOutput`.
    #[derive(Default)]
    GetConsoleAuthorizationConfigurationOutput: types::GET_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT {
        /// `targetId`, required, 12 to 32.
        target_id: String,
        /// `scope`, required.
        scope: String,
        /// `consoleAuthorizationEnabled`, required.
        console_authorization_enabled: bool,
    }
}

call! {
    /// The operation `GetConsoleAuthorizationConfiguration`.
    GetConsoleAuthorizationConfiguration: GET_CONSOLE_AUTHORIZATION_CONFIGURATION, GetConsoleAuthorizationConfigurationInput => GetConsoleAuthorizationConfigurationOutput,
    /// What `GetConsoleAuthorizationConfiguration` may refuse with.
    GetConsoleAuthorizationConfigurationError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
