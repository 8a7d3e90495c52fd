// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_POLICY: OperationSchema = OperationSchema {
    name: "UntagPolicy",
    index: 157,
    service: &SERVICE,
    input: &types::UNTAG_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagPolicyRequest`.
    #[derive(Default)]
    UntagPolicyInput: types::UNTAG_POLICY_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagPolicy` has none.
    #[derive(Default)]
    UntagPolicyOutput: NOTHING {}
}

call! {
    /// The operation `UntagPolicy`.
    UntagPolicy: UNTAG_POLICY, UntagPolicyInput => UntagPolicyOutput,
    /// What `UntagPolicy` may refuse with.
    UntagPolicyError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
