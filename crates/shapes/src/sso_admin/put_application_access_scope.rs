// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutApplicationAccessScope`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_APPLICATION_ACCESS_SCOPE: OperationSchema = OperationSchema {
    name: "PutApplicationAccessScope",
    index: 64,
    service: &SERVICE,
    input: &types::PUT_APPLICATION_ACCESS_SCOPE_REQUEST,
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
    /// AWS's `PutApplicationAccessScopeRequest`.
    #[derive(Default)]
    PutApplicationAccessScopeInput: types::PUT_APPLICATION_ACCESS_SCOPE_REQUEST {
        /// `Scope`, required.
        scope: String,
        /// `AuthorizedTargets`, 1 to 10.
        authorized_targets: Option<Vec<String>>,
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
    }
}

structure! {
    /// `PutApplicationAccessScope` has none.
    #[derive(Default)]
    PutApplicationAccessScopeOutput: NOTHING {}
}

call! {
    /// The operation `PutApplicationAccessScope`.
    PutApplicationAccessScope: PUT_APPLICATION_ACCESS_SCOPE, PutApplicationAccessScopeInput => PutApplicationAccessScopeOutput,
    /// What `PutApplicationAccessScope` may refuse with.
    PutApplicationAccessScopeError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
