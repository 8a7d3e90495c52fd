// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `Logout`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LOGOUT: OperationSchema = OperationSchema {
    name: "Logout",
    index: 3,
    service: &SERVICE,
    input: &types::LOGOUT_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/logout",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::Unauthorized::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `LogoutRequest`.
    LogoutInput: types::LOGOUT_REQUEST {
        /// `accessToken`, required.
        access_token: Secret<String>,
    }
}

structure! {
    /// `Logout` has none.
    #[derive(Default)]
    LogoutOutput: NOTHING {}
}

call! {
    /// The operation `Logout`.
    Logout: LOGOUT, LogoutInput => LogoutOutput,
    /// What `Logout` may refuse with.
    LogoutError {
        InvalidRequest,
        Unauthorized,
        TooManyRequests,
    }
}
