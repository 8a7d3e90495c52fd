// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateLoginProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "UpdateLoginProfile",
    index: 167,
    service: &SERVICE,
    input: &types::UPDATE_LOGIN_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::PasswordPolicyViolation::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateLoginProfileRequest`.
    #[derive(Default)]
    UpdateLoginProfileInput: types::UPDATE_LOGIN_PROFILE_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `Password`, 1 to 128.
        password: Option<Secret<String>>,
        /// `PasswordResetRequired`.
        password_reset_required: Option<bool>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
        /// `ResetMaxSigninSessionDuration`.
        reset_max_signin_session_duration: Option<bool>,
    }
}

structure! {
    /// `UpdateLoginProfile` has none.
    #[derive(Default)]
    UpdateLoginProfileOutput: NOTHING {}
}

call! {
    /// The operation `UpdateLoginProfile`.
    UpdateLoginProfile: UPDATE_LOGIN_PROFILE, UpdateLoginProfileInput => UpdateLoginProfileOutput,
    /// What `UpdateLoginProfile` may refuse with.
    UpdateLoginProfileError {
        EntityTemporarilyUnmodifiable,
        NoSuchEntity,
        PasswordPolicyViolation,
        LimitExceeded,
        InvalidInput,
        ServiceFailure,
    }
}
