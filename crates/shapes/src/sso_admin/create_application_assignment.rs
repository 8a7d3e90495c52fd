// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateApplicationAssignment`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "CreateApplicationAssignment",
    index: 5,
    service: &SERVICE,
    input: &types::CREATE_APPLICATION_ASSIGNMENT_REQUEST,
    output: &types::CREATE_APPLICATION_ASSIGNMENT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CreateApplicationAssignmentRequest`.
    CreateApplicationAssignmentInput: types::CREATE_APPLICATION_ASSIGNMENT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
    }
}

structure! {
    /// AWS's `CreateApplicationAssignmentResponse`.
    #[derive(Default)]
    CreateApplicationAssignmentOutput: types::CREATE_APPLICATION_ASSIGNMENT_RESPONSE {
    }
}

call! {
    /// The operation `CreateApplicationAssignment`.
    CreateApplicationAssignment: CREATE_APPLICATION_ASSIGNMENT, CreateApplicationAssignmentInput => CreateApplicationAssignmentOutput,
    /// What `CreateApplicationAssignment` may refuse with.
    CreateApplicationAssignmentError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
