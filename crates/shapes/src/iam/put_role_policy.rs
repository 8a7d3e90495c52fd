// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "PutRolePolicy",
    index: 132,
    service: &SERVICE,
    input: &types::PUT_ROLE_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `PutRolePolicyRequest`.
    #[derive(Default)]
    PutRolePolicyInput: types::PUT_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

structure! {
    /// `PutRolePolicy` has none.
    #[derive(Default)]
    PutRolePolicyOutput: NOTHING {}
}

call! {
    /// The operation `PutRolePolicy`.
    PutRolePolicy: PUT_ROLE_POLICY, PutRolePolicyInput => PutRolePolicyOutput,
    /// What `PutRolePolicy` may refuse with.
    PutRolePolicyError {
        LimitExceeded,
        MalformedPolicyDocument,
        NoSuchEntity,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
