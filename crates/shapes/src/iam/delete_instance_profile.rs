// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "DeleteInstanceProfile",
    index: 31,
    service: &SERVICE,
    input: &types::DELETE_INSTANCE_PROFILE_REQUEST,
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
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteInstanceProfileRequest`.
    #[derive(Default)]
    DeleteInstanceProfileInput: types::DELETE_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
    }
}

structure! {
    /// `DeleteInstanceProfile` has none.
    #[derive(Default)]
    DeleteInstanceProfileOutput: NOTHING {}
}

call! {
    /// The operation `DeleteInstanceProfile`.
    DeleteInstanceProfile: DELETE_INSTANCE_PROFILE, DeleteInstanceProfileInput => DeleteInstanceProfileOutput,
    /// What `DeleteInstanceProfile` may refuse with.
    DeleteInstanceProfileError {
        NoSuchEntity,
        DeleteConflict,
        LimitExceeded,
        ServiceFailure,
    }
}
