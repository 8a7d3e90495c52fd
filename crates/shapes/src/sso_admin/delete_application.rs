// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteApplication`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_APPLICATION: OperationSchema = OperationSchema {
    name: "DeleteApplication",
    index: 11,
    service: &SERVICE,
    input: &types::DELETE_APPLICATION_REQUEST,
    output: &types::DELETE_APPLICATION_RESPONSE,
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
    /// AWS's `DeleteApplicationRequest`.
    #[derive(Default)]
    DeleteApplicationInput: types::DELETE_APPLICATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
    }
}

structure! {
    /// AWS's `DeleteApplicationResponse`.
    #[derive(Default)]
    DeleteApplicationOutput: types::DELETE_APPLICATION_RESPONSE {
    }
}

call! {
    /// The operation `DeleteApplication`.
    DeleteApplication: DELETE_APPLICATION, DeleteApplicationInput => DeleteApplicationOutput,
    /// What `DeleteApplication` may refuse with.
    DeleteApplicationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
