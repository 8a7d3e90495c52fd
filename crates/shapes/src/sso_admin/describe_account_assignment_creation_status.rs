// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeAccountAssignmentCreationStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS: OperationSchema = OperationSchema {
    name: "DescribeAccountAssignmentCreationStatus",
    index: 22,
    service: &SERVICE,
    input: &types::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST,
    output: &types::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE,
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
    /// AWS's `DescribeAccountAssignmentCreationStatusRequest`.
    #[derive(Default)]
    DescribeAccountAssignmentCreationStatusInput: types::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `AccountAssignmentCreationRequestId`, required, 36 to 36.
        account_assignment_creation_request_id: String,
    }
}

structure! {
    /// AWS's `DescribeAccountAssignmentCreationStatusResponse`.
    #[derive(Default)]
    DescribeAccountAssignmentCreationStatusOutput: types::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE {
        /// `AccountAssignmentCreationStatus`.
        account_assignment_creation_status: Option<types::AccountAssignmentOperationStatus>,
    }
}

call! {
    /// The operation `DescribeAccountAssignmentCreationStatus`.
    DescribeAccountAssignmentCreationStatus: DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS, DescribeAccountAssignmentCreationStatusInput => DescribeAccountAssignmentCreationStatusOutput,
    /// What `DescribeAccountAssignmentCreationStatus` may refuse with.
    DescribeAccountAssignmentCreationStatusError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
