// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_POLICY: OperationSchema = OperationSchema {
    name: "TagPolicy",
    index: 149,
    service: &SERVICE,
    input: &types::TAG_POLICY_REQUEST,
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
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagPolicyRequest`.
    #[derive(Default)]
    TagPolicyInput: types::TAG_POLICY_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagPolicy` has none.
    #[derive(Default)]
    TagPolicyOutput: NOTHING {}
}

call! {
    /// The operation `TagPolicy`.
    TagPolicy: TAG_POLICY, TagPolicyInput => TagPolicyOutput,
    /// What `TagPolicy` may refuse with.
    TagPolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
