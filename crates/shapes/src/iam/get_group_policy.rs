// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGroupPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "GetGroupPolicy",
    index: 72,
    service: &SERVICE,
    input: &types::GET_GROUP_POLICY_REQUEST,
    output: &types::GET_GROUP_POLICY_RESPONSE,
    result_wrapper: Some("GetGroupPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetGroupPolicyRequest`.
    #[derive(Default)]
    GetGroupPolicyInput: types::GET_GROUP_POLICY_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
    }
}

structure! {
    /// AWS's `GetGroupPolicyResponse`.
    #[derive(Default)]
    GetGroupPolicyOutput: types::GET_GROUP_POLICY_RESPONSE {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

call! {
    /// The operation `GetGroupPolicy`.
    GetGroupPolicy: GET_GROUP_POLICY, GetGroupPolicyInput => GetGroupPolicyOutput,
    /// What `GetGroupPolicy` may refuse with.
    GetGroupPolicyError {
        NoSuchEntity,
        ServiceFailure,
    }
}
