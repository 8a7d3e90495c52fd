// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteConsoleAuthorizationConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "DeleteConsoleAuthorizationConfiguration",
    index: 5,
    service: &SERVICE,
    input: &types::DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT,
    output: &types::DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/delete-console-authorization-configuration",
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
    /// AWS's `DeleteConsoleAuthorizationConfigurationInput`.
    #[derive(Default)]
    DeleteConsoleAuthorizationConfigurationInput: types::DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT {
        /// `targetId`, 12 to 32.
        target_id: Option<String>,
    }
}

structure! {
    /// AWS's `DeleteConsoleAuthorizationConfigurationOutput`.
    #[derive(Default)]
    DeleteConsoleAuthorizationConfigurationOutput: types::DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT {
        /// `targetId`, required, 12 to 32.
        target_id: String,
        /// `scope`, required.
        scope: String,
        /// `consoleAuthorizationEnabled`, required.
        console_authorization_enabled: bool,
    }
}

call! {
    /// The operation `DeleteConsoleAuthorizationConfiguration`.
    DeleteConsoleAuthorizationConfiguration: DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION, DeleteConsoleAuthorizationConfigurationInput => DeleteConsoleAuthorizationConfigurationOutput,
    /// What `DeleteConsoleAuthorizationConfiguration` may refuse with.
    DeleteConsoleAuthorizationConfigurationError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
