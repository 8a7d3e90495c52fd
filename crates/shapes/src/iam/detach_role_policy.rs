// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "DetachRolePolicy",
    index: 50,
    service: &SERVICE,
    input: &types::DETACH_ROLE_POLICY_REQUEST,
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
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DetachRolePolicyRequest`.
    #[derive(Default)]
    DetachRolePolicyInput: types::DETACH_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `DetachRolePolicy` has none.
    #[derive(Default)]
    DetachRolePolicyOutput: NOTHING {}
}

call! {
    /// The operation `DetachRolePolicy`.
    DetachRolePolicy: DETACH_ROLE_POLICY, DetachRolePolicyInput => DetachRolePolicyOutput,
    /// What `DetachRolePolicy` may refuse with.
    DetachRolePolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
