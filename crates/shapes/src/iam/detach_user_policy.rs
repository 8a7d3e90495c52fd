// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachUserPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_USER_POLICY: OperationSchema = OperationSchema {
    name: "DetachUserPolicy",
    index: 51,
    service: &SERVICE,
    input: &types::DETACH_USER_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DetachUserPolicyRequest`.
    #[derive(Default)]
    DetachUserPolicyInput: types::DETACH_USER_POLICY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `DetachUserPolicy` has none.
    #[derive(Default)]
    DetachUserPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DetachUserPolicy`.
    DetachUserPolicy: DETACH_USER_POLICY, DetachUserPolicyInput => DetachUserPolicyOutput,
    /// What `DetachUserPolicy` may refuse with.
    DetachUserPolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ServiceFailure,
    }
}
