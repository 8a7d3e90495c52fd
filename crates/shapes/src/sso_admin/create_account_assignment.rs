// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAccountAssignment`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ACCOUNT_ASSIGNMENT: OperationSchema = OperationSchema {
    name: "CreateAccountAssignment",
    index: 3,
    service: &SERVICE,
    input: &types::CREATE_ACCOUNT_ASSIGNMENT_REQUEST,
    output: &types::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE,
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
    /// AWS's `CreateAccountAssignmentRequest`.
    CreateAccountAssignmentInput: types::CREATE_ACCOUNT_ASSIGNMENT_REQUEST {
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
    /// AWS's `CreateAccountAssignmentResponse`.
    #[derive(Default)]
    CreateAccountAssignmentOutput: types::CREATE_ACCOUNT_ASSIGNMENT_RESPONSE {
        /// `AccountAssignmentCreationStatus`.
        account_assignment_creation_status: Option<types::AccountAssignmentOperationStatus>,
    }
}

call! {
    /// The operation `CreateAccountAssignment`.
    CreateAccountAssignment: CREATE_ACCOUNT_ASSIGNMENT, CreateAccountAssignmentInput => CreateAccountAssignmentOutput,
    /// What `CreateAccountAssignment` may refuse with.
    CreateAccountAssignmentError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
