// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "AttachRolePolicy",
    index: 7,
    service: &SERVICE,
    input: &types::ATTACH_ROLE_POLICY_REQUEST,
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
        &errors::PolicyNotAttachable::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `AttachRolePolicyRequest`.
    #[derive(Default)]
    AttachRolePolicyInput: types::ATTACH_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `AttachRolePolicy` has none.
    #[derive(Default)]
    AttachRolePolicyOutput: NOTHING {}
}

call! {
    /// The operation `AttachRolePolicy`.
    AttachRolePolicy: ATTACH_ROLE_POLICY, AttachRolePolicyInput => AttachRolePolicyOutput,
    /// What `AttachRolePolicy` may refuse with.
    AttachRolePolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        UnmodifiableEntity,
        PolicyNotAttachable,
        ServiceFailure,
    }
}
