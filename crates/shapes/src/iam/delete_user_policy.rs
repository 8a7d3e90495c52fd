// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteUserPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_USER_POLICY: OperationSchema = OperationSchema {
    name: "DeleteUserPolicy",
    index: 47,
    service: &SERVICE,
    input: &types::DELETE_USER_POLICY_REQUEST,
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
    /// AWS's `DeleteUserPolicyRequest`.
    #[derive(Default)]
    DeleteUserPolicyInput: types::DELETE_USER_POLICY_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// `DeleteUserPolicy` has none.
    #[derive(Default)]
    DeleteUserPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteUserPolicy`.
    DeleteUserPolicy: DELETE_USER_POLICY, DeleteUserPolicyInput => DeleteUserPolicyOutput,
    /// What `DeleteUserPolicy` may refuse with.
    DeleteUserPolicyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
