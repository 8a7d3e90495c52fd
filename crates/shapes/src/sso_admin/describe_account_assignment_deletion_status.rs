// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeAccountAssignmentDeletionStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "DescribeAccountAssignmentDeletionStatus",
    index: 23,
    service: &SERVICE,
    input: &types::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST,
    output: &types::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE,
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
    /// AWS's `DescribeAccountAssignmentDeletionStatusRequest`.
    #[derive(Default)]
    DescribeAccountAssignmentDeletionStatusInput: types::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `AccountAssignmentDeletionRequestId`, required, 36 to 36.
        account_assignment_deletion_request_id: String,
    }
}

structure! {
    /// AWS's `DescribeAccountAssignmentDeletionStatusResponse`.
    #[derive(Default)]
    DescribeAccountAssignmentDeletionStatusOutput: types::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE {
        /// `AccountAssignmentDeletionStatus`.
        account_assignment_deletion_status: Option<types::AccountAssignmentOperationStatus>,
    }
}

call! {
    /// The operation `DescribeAccountAssignmentDeletionStatus`.
    DescribeAccountAssignmentDeletionStatus: DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS, DescribeAccountAssignmentDeletionStatusInput => DescribeAccountAssignmentDeletionStatusOutput,
    /// What `DescribeAccountAssignmentDeletionStatus` may refuse with.
    DescribeAccountAssignmentDeletionStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
