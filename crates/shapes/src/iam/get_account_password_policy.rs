// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccountPasswordPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "GetAccountPasswordPolicy",
    index: 64,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE,
    result_wrapper: Some("GetAccountPasswordPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// `GetAccountPasswordPolicy` has none.
    #[derive(Default)]
    GetAccountPasswordPolicyInput: NOTHING {}
}

structure! {
    /// AWS's `GetAccountPasswordPolicyResponse`.
    #[derive(Default)]
    GetAccountPasswordPolicyOutput: types::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE {
        /// `PasswordPolicy`, required.
        password_policy: types::PasswordPolicy,
    }
}

call! {
    /// The operation `GetAccountPasswordPolicy`.
    GetAccountPasswordPolicy: GET_ACCOUNT_PASSWORD_POLICY, GetAccountPasswordPolicyInput => GetAccountPasswordPolicyOutput,
    /// What `GetAccountPasswordPolicy` may refuse with.
    GetAccountPasswordPolicyError {
        NoSuchEntity,
        ServiceFailure,
    }
}
