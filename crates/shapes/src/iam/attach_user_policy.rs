// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachUserPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_USER_POLICY: OperationSchema = OperationSchema {
    name: "AttachUserPolicy",
    index: 8,
    service: &SERVICE,
    input: &types::ATTACH_USER_POLICY_REQUEST,
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
        &errors::PolicyNotAttachable::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `AttachUserPolicyRequest`.
    #[derive(Default)]
    AttachUserPolicyInput: types::ATTACH_USER_POLICY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `AttachUserPolicy` has none.
    #[derive(Default)]
    AttachUserPolicyOutput: NOTHING {}
}

call! {
    /// The operation `AttachUserPolicy`.
    AttachUserPolicy: ATTACH_USER_POLICY, AttachUserPolicyInput => AttachUserPolicyOutput,
    /// What `AttachUserPolicy` may refuse with.
    AttachUserPolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        PolicyNotAttachable,
        ServiceFailure,
    }
}
