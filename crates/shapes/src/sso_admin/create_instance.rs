// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateInstance`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_INSTANCE: OperationSchema = OperationSchema {
    name: "CreateInstance",
    index: 6,
    service: &SERVICE,
    input: &types::CREATE_INSTANCE_REQUEST,
    output: &types::CREATE_INSTANCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CreateInstanceRequest`.
    #[derive(Default)]
    CreateInstanceInput: types::CREATE_INSTANCE_REQUEST {
        /// `Name`, 0 to 255.
        name: Option<String>,
        /// `ClientToken`, 1 to 64.
        client_token: Option<String>,
        /// `Tags`, 0 to 75.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateInstanceResponse`.
    #[derive(Default)]
    CreateInstanceOutput: types::CREATE_INSTANCE_RESPONSE {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
    }
}

call! {
    /// The operation `CreateInstance`.
    CreateInstance: CREATE_INSTANCE, CreateInstanceInput => CreateInstanceOutput,
    /// What `CreateInstance` may refuse with.
    CreateInstanceError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
        Conflict,
    }
}
