// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAccountAssignment`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ACCOUNT_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "DeleteAccountAssignment",
    index: 10,
    service: &SERVICE,
    input: &types::DELETE_ACCOUNT_ASSIGNMENT_REQUEST,
    output: &types::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE,
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
    /// AWS's `DeleteAccountAssignmentRequest`.
    DeleteAccountAssignmentInput: types::DELETE_ACCOUNT_ASSIGNMENT_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `TargetId`, required, 12 to 12.
        target_id: String,
        /// `TargetType`, required.
        target_type: types::TargetType,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
    }
}

structure! {
    /// AWS's `DeleteAccountAssignmentResponse`.
    #[derive(Default)]
    DeleteAccountAssignmentOutput: types::DELETE_ACCOUNT_ASSIGNMENT_RESPONSE {
        /// `AccountAssignmentDeletionStatus`.
        account_assignment_deletion_status: Option<types::AccountAssignmentOperationStatus>,
    }
}

call! {
    /// The operation `DeleteAccountAssignment`.
    DeleteAccountAssignment: DELETE_ACCOUNT_ASSIGNMENT, DeleteAccountAssignmentInput => DeleteAccountAssignmentOutput,
    /// What `DeleteAccountAssignment` may refuse with.
    DeleteAccountAssignmentError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
