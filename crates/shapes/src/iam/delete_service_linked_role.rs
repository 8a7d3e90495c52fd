// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteServiceLinkedRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SERVICE_LINKED_ROLE: OperationSchema = OperationSchema {
    name: "DeleteServiceLinkedRole",
    index: 42,
    service: &SERVICE,
    input: &types::DELETE_SERVICE_LINKED_ROLE_REQUEST,
    output: &types::DELETE_SERVICE_LINKED_ROLE_RESPONSE,
    result_wrapper: Some("DeleteServiceLinkedRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteServiceLinkedRoleRequest`.
    #[derive(Default)]
    DeleteServiceLinkedRoleInput: types::DELETE_SERVICE_LINKED_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// AWS's `DeleteServiceLinkedRoleResponse`.
    #[derive(Default)]
    DeleteServiceLinkedRoleOutput: types::DELETE_SERVICE_LINKED_ROLE_RESPONSE {
        /// `DeletionTaskId`, required, 1 to 1000.
        deletion_task_id: String,
    }
}

call! {
    /// The operation `DeleteServiceLinkedRole`.
    DeleteServiceLinkedRole: DELETE_SERVICE_LINKED_ROLE, DeleteServiceLinkedRoleInput => DeleteServiceLinkedRoleOutput,
    /// What `DeleteServiceLinkedRole` may refuse with.
    DeleteServiceLinkedRoleError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
