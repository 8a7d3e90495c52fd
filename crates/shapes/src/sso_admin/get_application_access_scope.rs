// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetApplicationAccessScope`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "GetApplicationAccessScope",
    index: 35,
    service: &SERVICE,
    input: &types::GET_APPLICATION_ACCESS_SCOPE_REQUEST,
    output: &types::GET_APPLICATION_ACCESS_SCOPE_RESPONSE,
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
    /// AWS's `GetApplicationAccessScopeRequest`.
    #[derive(Default)]
    GetApplicationAccessScopeInput: types::GET_APPLICATION_ACCESS_SCOPE_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `Scope`, required.
        scope: String,
    }
}

structure! {
    /// AWS's `GetApplicationAccessScopeResponse`.
    #[derive(Default)]
    GetApplicationAccessScopeOutput: types::GET_APPLICATION_ACCESS_SCOPE_RESPONSE {
        /// `Scope`, required.
        scope: String,
        /// `AuthorizedTargets`, 1 to 10.
        authorized_targets: Option<Vec<String>>,
    }
}

call! {
    /// The operation `GetApplicationAccessScope`.
    GetApplicationAccessScope: GET_APPLICATION_ACCESS_SCOPE, GetApplicationAccessScopeInput => GetApplicationAccessScopeOutput,
    /// What `GetApplicationAccessScope` may refuse with.
    GetApplicationAccessScopeError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
