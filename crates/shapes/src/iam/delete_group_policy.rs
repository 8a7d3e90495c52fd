// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteGroupPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "DeleteGroupPolicy",
    index: 30,
    service: &SERVICE,
    input: &types::DELETE_GROUP_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteGroupPolicyRequest`.
    #[derive(Default)]
    DeleteGroupPolicyInput: types::DELETE_GROUP_POLICY_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// `DeleteGroupPolicy` has none.
    #[derive(Default)]
    DeleteGroupPolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteGroupPolicy`.
    DeleteGroupPolicy: DELETE_GROUP_POLICY, DeleteGroupPolicyInput => DeleteGroupPolicyOutput,
    /// What `DeleteGroupPolicy` may refuse with.
    DeleteGroupPolicyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
