// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateLoginProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "CreateLoginProfile",
    index: 15,
    service: &SERVICE,
    input: &types::CREATE_LOGIN_PROFILE_REQUEST,
    output: &types::CREATE_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("CreateLoginProfileResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityAlreadyExists::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::PasswordPolicyViolation::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateLoginProfileRequest`.
    #[derive(Default)]
    CreateLoginProfileInput: types::CREATE_LOGIN_PROFILE_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `Password`, 1 to 128.
        password: Option<Secret<String>>,
        /// `PasswordResetRequired`.
        password_reset_required: Option<bool>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
    }
}

structure! {
    /// AWS's `CreateLoginProfileResponse`.
    #[derive(Default)]
    CreateLoginProfileOutput: types::CREATE_LOGIN_PROFILE_RESPONSE {
        /// `LoginProfile`, required.
        login_profile: types::LoginProfile,
    }
}

call! {
    /// The operation `CreateLoginProfile`.
    CreateLoginProfile: CREATE_LOGIN_PROFILE, CreateLoginProfileInput => CreateLoginProfileOutput,
    /// What `CreateLoginProfile` may refuse with.
    CreateLoginProfileError {
        EntityAlreadyExists,
        NoSuchEntity,
        PasswordPolicyViolation,
        LimitExceeded,
        ServiceFailure,
    }
}
