// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ROLE: OperationSchema = OperationSchema {
    name: "DeleteRole",
    index: 36,
    service: &SERVICE,
    input: &types::DELETE_ROLE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::DeleteConflict::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteRoleRequest`.
    #[derive(Default)]
    DeleteRoleInput: types::DELETE_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// `DeleteRole` has none.
    #[derive(Default)]
    DeleteRoleOutput: NOTHING {}
}

call! {
    /// The operation `DeleteRole`.
    DeleteRole: DELETE_ROLE, DeleteRoleInput => DeleteRoleOutput,
    /// What `DeleteRole` may refuse with.
    DeleteRoleError {
        NoSuchEntity,
        DeleteConflict,
        LimitExceeded,
        UnmodifiableEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
