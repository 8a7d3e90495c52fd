// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutConsoleAuthorizationConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_CONSOLE_AUTHORIZATION_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutConsoleAuthorizationConfiguration",
    index: 13,
    service: &SERVICE,
    input: &types::PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT,
    output: &types::PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/put-console-authorization-configuration",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `PutConsoleAuthorizationConfigurationInput`.
    #[derive(Default)]
    PutConsoleAuthorizationConfigurationInput: types::PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT {
        /// `targetId`, 12 to 32.
        target_id: Option<String>,
    }
}

structure! {
    /// AWS's `PutConsoleAuthorizationConfigurationOutput`.
    #[derive(Default)]
    PutConsoleAuthorizationConfigurationOutput: types::PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT {
        /// `targetId`, required, 12 to 32.
        target_id: String,
        /// `scope`, required.
        scope: String,
        /// `consoleAuthorizationEnabled`, required.
        console_authorization_enabled: bool,
    }
}

call! {
    /// The operation `PutConsoleAuthorizationConfiguration`.
    PutConsoleAuthorizationConfiguration: PUT_CONSOLE_AUTHORIZATION_CONFIGURATION, PutConsoleAuthorizationConfigurationInput => PutConsoleAuthorizationConfigurationOutput,
    /// What `PutConsoleAuthorizationConfiguration` may refuse with.
    PutConsoleAuthorizationConfigurationError {
        TooManyRequestsError,
        Conflict,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
