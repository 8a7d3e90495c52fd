// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationAssignmentsForPrincipal`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL: OperationSchema = OperationSchema {
    name: "ListApplicationAssignmentsForPrincipal",
    index: 49,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST,
    output: &types::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE,
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
    /// AWS's `ListApplicationAssignmentsForPrincipalRequest`.
    ListApplicationAssignmentsForPrincipalInput: types::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
        /// `Filter`.
        filter: Option<types::ListApplicationAssignmentsFilter>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListApplicationAssignmentsForPrincipalResponse`.
    #[derive(Default)]
    ListApplicationAssignmentsForPrincipalOutput: types::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE {
        /// `ApplicationAssignments`.
        application_assignments: Option<Vec<types::ApplicationAssignmentForPrincipal>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationAssignmentsForPrincipal`.
    ListApplicationAssignmentsForPrincipal: LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL, ListApplicationAssignmentsForPrincipalInput => ListApplicationAssignmentsForPrincipalOutput,
    /// What `ListApplicationAssignmentsForPrincipal` may refuse with.
    ListApplicationAssignmentsForPrincipalError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
