// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "DeleteRolePolicy",
    index: 38,
    service: &SERVICE,
    input: &types::DELETE_ROLE_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteRolePolicyRequest`.
    #[derive(Default)]
    DeleteRolePolicyInput: types::DELETE_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// `DeleteRolePolicy` has none.
    #[derive(Default)]
    DeleteRolePolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteRolePolicy`.
    DeleteRolePolicy: DELETE_ROLE_POLICY, DeleteRolePolicyInput => DeleteRolePolicyOutput,
    /// What `DeleteRolePolicy` may refuse with.
    DeleteRolePolicyError {
        NoSuchEntity,
        LimitExceeded,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
