// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateRoleDescription`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ROLE_DESCRIPTION: OperationSchema = OperationSchema {
    name: "UpdateRoleDescription",
    index: 171,
    service: &SERVICE,
    input: &types::UPDATE_ROLE_DESCRIPTION_REQUEST,
    output: &types::UPDATE_ROLE_DESCRIPTION_RESPONSE,
    result_wrapper: Some("UpdateRoleDescriptionResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateRoleDescriptionRequest`.
    #[derive(Default)]
    UpdateRoleDescriptionInput: types::UPDATE_ROLE_DESCRIPTION_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Description`, required, at most 1000.
        description: String,
    }
}

structure! {
    /// AWS's `UpdateRoleDescriptionResponse`.
    #[derive(Default)]
    UpdateRoleDescriptionOutput: types::UPDATE_ROLE_DESCRIPTION_RESPONSE {
        /// `Role`.
        role: Option<types::Role>,
    }
}

call! {
    /// The operation `UpdateRoleDescription`.
    UpdateRoleDescription: UPDATE_ROLE_DESCRIPTION, UpdateRoleDescriptionInput => UpdateRoleDescriptionOutput,
    /// What `UpdateRoleDescription` may refuse with.
    UpdateRoleDescriptionError {
        NoSuchEntity,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
