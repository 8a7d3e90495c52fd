// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DetachGroupPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DETACH_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "DetachGroupPolicy",
    index: 49,
    service: &SERVICE,
    input: &types::DETACH_GROUP_POLICY_REQUEST,
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
    /// AWS's `DetachGroupPolicyRequest`.
    #[derive(Default)]
    DetachGroupPolicyInput: types::DETACH_GROUP_POLICY_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `DetachGroupPolicy` has none.
    #[derive(Default)]
    DetachGroupPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DetachGroupPolicy`.
    DetachGroupPolicy: DETACH_GROUP_POLICY, DetachGroupPolicyInput => DetachGroupPolicyOutput,
    /// What `DetachGroupPolicy` may refuse with.
    DetachGroupPolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ServiceFailure,
    }
}
