// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateAccountPasswordPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "UpdateAccountPasswordPolicy",
    index: 163,
    service: &SERVICE,
    input: &types::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateAccountPasswordPolicyRequest`.
    #[derive(Default)]
    UpdateAccountPasswordPolicyInput: types::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST {
        /// `MinimumPasswordLength`, 6 to 128.
        minimum_password_length: Option<i32>,
        /// `RequireSymbols`.
        require_symbols: Option<bool>,
        /// `RequireNumbers`.
        require_numbers: Option<bool>,
        /// `RequireUppercaseCharacters`.
        require_uppercase_characters: Option<bool>,
        /// `RequireLowercaseCharacters`.
        require_lowercase_characters: Option<bool>,
        /// `AllowUsersToChangePassword`.
        allow_users_to_change_password: Option<bool>,
        /// `MaxPasswordAge`, 1 to 1095.
        max_password_age: Option<i32>,
        /// `PasswordReusePrevention`, 1 to 24.
        password_reuse_prevention: Option<i32>,
        /// `HardExpiry`.
        hard_expiry: Option<bool>,
    }
}

structure! {
    /// `UpdateAccountPasswordPolicy` has none.
    #[derive(Default)]
    UpdateAccountPasswordPolicyOutput: NOTHING {}
}

call! {
    /// The operation `UpdateAccountPasswordPolicy`.
    UpdateAccountPasswordPolicy: UPDATE_ACCOUNT_PASSWORD_POLICY, UpdateAccountPasswordPolicyInput => UpdateAccountPasswordPolicyOutput,
    /// What `UpdateAccountPasswordPolicy` may refuse with.
    UpdateAccountPasswordPolicyError {
        NoSuchEntity,
        MalformedPolicyDocument,
        LimitExceeded,
        ServiceFailure,
    }
}
