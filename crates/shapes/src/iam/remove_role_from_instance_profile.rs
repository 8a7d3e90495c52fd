// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveRoleFromInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "RemoveRoleFromInstanceProfile",
    index: 137,
    service: &SERVICE,
    input: &types::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `RemoveRoleFromInstanceProfileRequest`.
    #[derive(Default)]
    RemoveRoleFromInstanceProfileInput: types::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `RoleName`, required, 1 to 64.
        role_name: String,
    }
}

structure! {
    /// `RemoveRoleFromInstanceProfile` has none.
    #[derive(Default)]
    RemoveRoleFromInstanceProfileOutput: NOTHING {}
}

call! {
    /// The operation `RemoveRoleFromInstanceProfile`.
    RemoveRoleFromInstanceProfile: REMOVE_ROLE_FROM_INSTANCE_PROFILE, RemoveRoleFromInstanceProfileInput => RemoveRoleFromInstanceProfileOutput,
    /// What `RemoveRoleFromInstanceProfile` may refuse with.
    RemoveRoleFromInstanceProfileError {
        NoSuchEntity,
        LimitExceeded,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
