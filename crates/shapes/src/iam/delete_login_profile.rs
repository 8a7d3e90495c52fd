// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteLoginProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "DeleteLoginProfile",
    index: 32,
    service: &SERVICE,
    input: &types::DELETE_LOGIN_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteLoginProfileRequest`.
    #[derive(Default)]
    DeleteLoginProfileInput: types::DELETE_LOGIN_PROFILE_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
    }
}

structure! {
    /// `DeleteLoginProfile` has none.
    #[derive(Default)]
    DeleteLoginProfileOutput: NOTHING {}
}

call! {
    /// The operation `DeleteLoginProfile`.
    DeleteLoginProfile: DELETE_LOGIN_PROFILE, DeleteLoginProfileInput => DeleteLoginProfileOutput,
    /// What `DeleteLoginProfile` may refuse with.
    DeleteLoginProfileError {
        EntityTemporarilyUnmodifiable,
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
