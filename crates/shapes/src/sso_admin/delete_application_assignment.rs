// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteApplicationAssignment`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DeleteApplicationAssignment",
    index: 13,
    service: &SERVICE,
    input: &types::DELETE_APPLICATION_ASSIGNMENT_REQUEST,
    output: &types::DELETE_APPLICATION_ASSIGNMENT_RESPONSE,
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
    /// AWS's `DeleteApplicationAssignmentRequest`.
    DeleteApplicationAssignmentInput: types::DELETE_APPLICATION_ASSIGNMENT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
    }
}

structure! {
    /// AWS's `DeleteApplicationAssignmentResponse`.
    #[derive(Default)]
    DeleteApplicationAssignmentOutput: types::DELETE_APPLICATION_ASSIGNMENT_RESPONSE {
    }
}

call! {
    /// The operation `DeleteApplicationAssignment`.
    DeleteApplicationAssignment: DELETE_APPLICATION_ASSIGNMENT, DeleteApplicationAssignmentInput => DeleteApplicationAssignmentOutput,
    /// What `DeleteApplicationAssignment` may refuse with.
    DeleteApplicationAssignmentError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
