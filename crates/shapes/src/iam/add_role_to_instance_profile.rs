// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AddRoleToInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "AddRoleToInstanceProfile",
    index: 3,
    service: &SERVICE,
    input: &types::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `AddRoleToInstanceProfileRequest`.
    #[derive(Default)]
    AddRoleToInstanceProfileInput: types::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// `AddRoleToInstanceProfile` has none.
    #[derive(Default)]
    AddRoleToInstanceProfileOutput: NOTHING {}
}

call! {
    /// The operation `AddRoleToInstanceProfile`.
    AddRoleToInstanceProfile: ADD_ROLE_TO_INSTANCE_PROFILE, AddRoleToInstanceProfileInput => AddRoleToInstanceProfileOutput,
    /// What `AddRoleToInstanceProfile` may refuse with.
    AddRoleToInstanceProfileError {
        NoSuchEntity,
        EntityAlreadyExists,
        LimitExceeded,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
