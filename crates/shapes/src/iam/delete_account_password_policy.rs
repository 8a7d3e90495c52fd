// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAccountPasswordPolicy`: its input, output and errors.

use super::{SERVICE, errors};
use crate::prelude::*;

pub(crate) static DELETE_ACCOUNT_PASSWORD_POLICY: OperationSchema = OperationSchema {
    name: "DeleteAccountPasswordPolicy",
    index: 28,
    service: &SERVICE,
    input: &NOTHING,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// `DeleteAccountPasswordPolicy` has none.
    #[derive(Default)]
    DeleteAccountPasswordPolicyInput: NOTHING {}
}

structure! {
    /// `DeleteAccountPasswordPolicy` has none.
    #[derive(Default)]
    DeleteAccountPasswordPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteAccountPasswordPolicy`.
    DeleteAccountPasswordPolicy: DELETE_ACCOUNT_PASSWORD_POLICY, DeleteAccountPasswordPolicyInput => DeleteAccountPasswordPolicyOutput,
    /// What `DeleteAccountPasswordPolicy` may refuse with.
    DeleteAccountPasswordPolicyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
