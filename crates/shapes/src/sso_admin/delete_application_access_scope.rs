// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteApplicationAccessScope`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "DeleteApplicationAccessScope",
    index: 12,
    service: &SERVICE,
    input: &types::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST,
    output: &NOTHING,
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
    /// AWS's `DeleteApplicationAccessScopeRequest`.
    #[derive(Default)]
    DeleteApplicationAccessScopeInput: types::DELETE_APPLICATION_ACCESS_SCOPE_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `Scope`, required.
        scope: String,
    }
}

structure! {
    /// `DeleteApplicationAccessScope` has none.
    #[derive(Default)]
    DeleteApplicationAccessScopeOutput: NOTHING {}
}

call! {
    /// The operation `DeleteApplicationAccessScope`.
    DeleteApplicationAccessScope: DELETE_APPLICATION_ACCESS_SCOPE, DeleteApplicationAccessScopeInput => DeleteApplicationAccessScopeOutput,
    /// What `DeleteApplicationAccessScope` may refuse with.
    DeleteApplicationAccessScopeError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
