// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountAssignments`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS: OperationSchema = OperationSchema {
    name: "ListAccountAssignments",
    index: 44,
    service: &SERVICE,
    input: &types::LIST_ACCOUNT_ASSIGNMENTS_REQUEST,
    output: &types::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE,
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
    /// AWS's `ListAccountAssignmentsRequest`.
    #[derive(Default)]
    ListAccountAssignmentsInput: types::LIST_ACCOUNT_ASSIGNMENTS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `AccountId`, required, 12 to 12.
        account_id: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListAccountAssignmentsResponse`.
    #[derive(Default)]
    ListAccountAssignmentsOutput: types::LIST_ACCOUNT_ASSIGNMENTS_RESPONSE {
        /// `AccountAssignments`.
        account_assignments: Option<Vec<types::AccountAssignment>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountAssignments`.
    ListAccountAssignments: LIST_ACCOUNT_ASSIGNMENTS, ListAccountAssignmentsInput => ListAccountAssignmentsOutput,
    /// What `ListAccountAssignments` may refuse with.
    ListAccountAssignmentsError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
