// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeApplicationAssignment`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_APPLICATION_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DescribeApplicationAssignment",
    index: 25,
    service: &SERVICE,
    input: &types::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST,
    output: &types::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE,
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
    /// AWS's `DescribeApplicationAssignmentRequest`.
    DescribeApplicationAssignmentInput: types::DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
    }
}

structure! {
    /// AWS's `DescribeApplicationAssignmentResponse`.
    #[derive(Default)]
    DescribeApplicationAssignmentOutput: types::DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE {
        /// `PrincipalType`.
        principal_type: Option<types::PrincipalType>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
    }
}

call! {
    /// The operation `DescribeApplicationAssignment`.
    DescribeApplicationAssignment: DESCRIBE_APPLICATION_ASSIGNMENT, DescribeApplicationAssignmentInput => DescribeApplicationAssignmentOutput,
    /// What `DescribeApplicationAssignment` may refuse with.
    DescribeApplicationAssignmentError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
