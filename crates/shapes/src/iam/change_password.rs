// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ChangePassword`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CHANGE_PASSWORD: OperationSchema = OperationSchema {
    name: "ChangePassword",
    index: 9,
    service: &SERVICE,
    input: &types::CHANGE_PASSWORD_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidUserType::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::PasswordPolicyViolation::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `ChangePasswordRequest`.
    ChangePasswordInput: types::CHANGE_PASSWORD_REQUEST {
        /// `OldPassword`, required, 1 to 128.
        old_password: Secret<String>,
        /// `NewPassword`, required, 1 to 128.
        new_password: Secret<String>,
    }
}

structure! {
    /// `ChangePassword` has none.
    #[derive(Default)]
    ChangePasswordOutput: NOTHING {}
}

call! {
    /// The operation `ChangePassword`.
    ChangePassword: CHANGE_PASSWORD, ChangePasswordInput => ChangePasswordOutput,
    /// What `ChangePassword` may refuse with.
    ChangePasswordError {
        NoSuchEntity,
        InvalidUserType,
        LimitExceeded,
        EntityTemporarilyUnmodifiable,
        PasswordPolicyViolation,
        ServiceFailure,
    }
}
