// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetLoginProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_LOGIN_PROFILE: OperationSchema = OperationSchema {
    name: "GetLoginProfile",
    index: 75,
    service: &SERVICE,
    input: &types::GET_LOGIN_PROFILE_REQUEST,
    output: &types::GET_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("GetLoginProfileResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetLoginProfileRequest`.
    #[derive(Default)]
    GetLoginProfileInput: types::GET_LOGIN_PROFILE_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
    }
}

structure! {
    /// AWS's `GetLoginProfileResponse`.
    #[derive(Default)]
    GetLoginProfileOutput: types::GET_LOGIN_PROFILE_RESPONSE {
        /// `LoginProfile`, required.
        login_profile: types::LoginProfile,
    }
}

call! {
    /// The operation `GetLoginProfile`.
    GetLoginProfile: GET_LOGIN_PROFILE, GetLoginProfileInput => GetLoginProfileOutput,
    /// What `GetLoginProfile` may refuse with.
    GetLoginProfileError {
        NoSuchEntity,
        ServiceFailure,
    }
}
