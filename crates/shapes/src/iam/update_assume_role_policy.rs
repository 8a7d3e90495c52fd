// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateAssumeRolePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ASSUME_ROLE_POLICY: OperationSchema = OperationSchema {
    name: "UpdateAssumeRolePolicy",
    index: 164,
    service: &SERVICE,
    input: &types::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
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
        &errors::UnmodifiableEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateAssumeRolePolicyRequest`.
    #[derive(Default)]
    UpdateAssumeRolePolicyInput: types::UPDATE_ASSUME_ROLE_POLICY_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

structure! {
    /// `UpdateAssumeRolePolicy` has none.
    #[derive(Default)]
    UpdateAssumeRolePolicyOutput: NOTHING {}
}

call! {
    /// The operation `UpdateAssumeRolePolicy`.
    UpdateAssumeRolePolicy: UPDATE_ASSUME_ROLE_POLICY, UpdateAssumeRolePolicyInput => UpdateAssumeRolePolicyOutput,
    /// What `UpdateAssumeRolePolicy` may refuse with.
    UpdateAssumeRolePolicyError {
        NoSuchEntity,
        MalformedPolicyDocument,
        LimitExceeded,
        UnmodifiableEntity,
        ServiceFailure,
    }
}
