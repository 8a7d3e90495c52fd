// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutUserPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_USER_POLICY: OperationSchema = OperationSchema {
    name: "PutUserPolicy",
    index: 134,
    service: &SERVICE,
    input: &types::PUT_USER_POLICY_REQUEST,
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
    /// AWS's `PutUserPolicyRequest`.
    #[derive(Default)]
    PutUserPolicyInput: types::PUT_USER_POLICY_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

structure! {
    /// `PutUserPolicy` has none.
    #[derive(Default)]
    PutUserPolicyOutput: NOTHING {}
}

call! {
    /// The operation `PutUserPolicy`.
    PutUserPolicy: PUT_USER_POLICY, PutUserPolicyInput => PutUserPolicyOutput,
    /// What `PutUserPolicy` may refuse with.
    PutUserPolicyError {
        LimitExceeded,
        MalformedPolicyDocument,
        NoSuchEntity,
        ServiceFailure,
    }
}
