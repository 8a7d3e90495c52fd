// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationAssignments`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_ASSIGNMENTS: OperationSchema = OperationSchema {
    name: "ListApplicationAssignments",
    index: 48,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_ASSIGNMENTS_REQUEST,
    output: &types::LIST_APPLICATION_ASSIGNMENTS_RESPONSE,
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
    /// AWS's `ListApplicationAssignmentsRequest`.
    #[derive(Default)]
    ListApplicationAssignmentsInput: types::LIST_APPLICATION_ASSIGNMENTS_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListApplicationAssignmentsResponse`.
    #[derive(Default)]
    ListApplicationAssignmentsOutput: types::LIST_APPLICATION_ASSIGNMENTS_RESPONSE {
        /// `ApplicationAssignments`.
        application_assignments: Option<Vec<types::ApplicationAssignment>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationAssignments`.
    ListApplicationAssignments: LIST_APPLICATION_ASSIGNMENTS, ListApplicationAssignmentsInput => ListApplicationAssignmentsOutput,
    /// What `ListApplicationAssignments` may refuse with.
    ListApplicationAssignmentsError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
