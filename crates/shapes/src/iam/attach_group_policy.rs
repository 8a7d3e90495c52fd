// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AttachGroupPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ATTACH_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "AttachGroupPolicy",
    index: 6,
    service: &SERVICE,
    input: &types::ATTACH_GROUP_POLICY_REQUEST,
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
    /// AWS's `AttachGroupPolicyRequest`.
    #[derive(Default)]
    AttachGroupPolicyInput: types::ATTACH_GROUP_POLICY_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `AttachGroupPolicy` has none.
    #[derive(Default)]
    AttachGroupPolicyOutput: NOTHING {}
}

call! {
    /// The operation `AttachGroupPolicy`.
    AttachGroupPolicy: ATTACH_GROUP_POLICY, AttachGroupPolicyInput => AttachGroupPolicyOutput,
    /// What `AttachGroupPolicy` may refuse with.
    AttachGroupPolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        PolicyNotAttachable,
        ServiceFailure,
    }
}
