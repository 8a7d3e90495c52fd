// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetServiceLinkedRoleDeletionStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationSchema = OperationSchema {
    name: "GetServiceLinkedRoleDeletionStatus",
    index: 90,
    service: &SERVICE,
    input: &types::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
    output: &types::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
    result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetServiceLinkedRoleDeletionStatusRequest`.
    #[derive(Default)]
    GetServiceLinkedRoleDeletionStatusInput: types::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST {
        /// `DeletionTaskId`, required, 1 to 1000.
        deletion_task_id: String,
    }
}

structure! {
    /// AWS's `GetServiceLinkedRoleDeletionStatusResponse`.
    GetServiceLinkedRoleDeletionStatusOutput: types::GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE {
        /// `Status`, required.
        status: types::DeletionTaskStatusType,
        /// `Reason`.
        reason: Option<types::DeletionTaskFailureReasonType>,
    }
}

call! {
    /// The operation `GetServiceLinkedRoleDeletionStatus`.
    GetServiceLinkedRoleDeletionStatus: GET_SERVICE_LINKED_ROLE_DELETION_STATUS, GetServiceLinkedRoleDeletionStatusInput => GetServiceLinkedRoleDeletionStatusOutput,
    /// What `GetServiceLinkedRoleDeletionStatus` may refuse with.
    GetServiceLinkedRoleDeletionStatusError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
