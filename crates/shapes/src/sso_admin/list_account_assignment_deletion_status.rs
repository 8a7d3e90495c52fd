// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountAssignmentDeletionStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "ListAccountAssignmentDeletionStatus",
    index: 43,
    service: &SERVICE,
    input: &types::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
    output: &types::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE,
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
    /// AWS's `ListAccountAssignmentDeletionStatusRequest`.
    #[derive(Default)]
    ListAccountAssignmentDeletionStatusInput: types::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST {
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
    /// AWS's `ListAccountAssignmentDeletionStatusResponse`.
    #[derive(Default)]
    ListAccountAssignmentDeletionStatusOutput: types::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE {
        /// `AccountAssignmentsDeletionStatus`.
        account_assignments_deletion_status: Option<Vec<types::AccountAssignmentOperationStatusMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountAssignmentDeletionStatus`.
    ListAccountAssignmentDeletionStatus: LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS, ListAccountAssignmentDeletionStatusInput => ListAccountAssignmentDeletionStatusOutput,
    /// What `ListAccountAssignmentDeletionStatus` may refuse with.
    ListAccountAssignmentDeletionStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
