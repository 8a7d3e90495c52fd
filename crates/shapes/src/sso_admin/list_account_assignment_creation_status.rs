// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountAssignmentCreationStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationSchema = OperationSchema {
    name: "ListAccountAssignmentCreationStatus",
    index: 42,
    service: &SERVICE,
    input: &types::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
    output: &types::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE,
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
    /// AWS's `ListAccountAssignmentCreationStatusRequest`.
    #[derive(Default)]
    ListAccountAssignmentCreationStatusInput: types::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `Filter`.
        filter: Option<types::OperationStatusFilter>,
    }
}

structure! {
    /// AWS's `ListAccountAssignmentCreationStatusResponse`.
    #[derive(Default)]
    ListAccountAssignmentCreationStatusOutput: types::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE {
        /// `AccountAssignmentsCreationStatus`.
        account_assignments_creation_status: Option<Vec<types::AccountAssignmentOperationStatusMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountAssignmentCreationStatus`.
    ListAccountAssignmentCreationStatus: LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS, ListAccountAssignmentCreationStatusInput => ListAccountAssignmentCreationStatusOutput,
    /// What `ListAccountAssignmentCreationStatus` may refuse with.
    ListAccountAssignmentCreationStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
