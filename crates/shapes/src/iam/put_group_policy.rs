// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutGroupPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_GROUP_POLICY: OperationSchema = OperationSchema {
    name: "PutGroupPolicy",
    index: 130,
    service: &SERVICE,
    input: &types::PUT_GROUP_POLICY_REQUEST,
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
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `PutGroupPolicyRequest`.
    #[derive(Default)]
    PutGroupPolicyInput: types::PUT_GROUP_POLICY_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

structure! {
    /// `PutGroupPolicy` has none.
    #[derive(Default)]
    PutGroupPolicyOutput: NOTHING {}
}

call! {
    /// The operation `PutGroupPolicy`.
    PutGroupPolicy: PUT_GROUP_POLICY, PutGroupPolicyInput => PutGroupPolicyOutput,
    /// What `PutGroupPolicy` may refuse with.
    PutGroupPolicyError {
        LimitExceeded,
        MalformedPolicyDocument,
        NoSuchEntity,
        ServiceFailure,
    }
}
