// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteInstance`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_INSTANCE: OperationSchema = OperationSchema {
    name: "DeleteInstance",
    index: 17,
    service: &SERVICE,
    input: &types::DELETE_INSTANCE_REQUEST,
    output: &types::DELETE_INSTANCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteInstanceRequest`.
    #[derive(Default)]
    DeleteInstanceInput: types::DELETE_INSTANCE_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
    }
}

structure! {
    /// AWS's `DeleteInstanceResponse`.
    #[derive(Default)]
    DeleteInstanceOutput: types::DELETE_INSTANCE_RESPONSE {
    }
}

call! {
    /// The operation `DeleteInstance`.
    DeleteInstance: DELETE_INSTANCE, DeleteInstanceInput => DeleteInstanceOutput,
    /// What `DeleteInstance` may refuse with.
    DeleteInstanceError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
        Conflict,
    }
}
