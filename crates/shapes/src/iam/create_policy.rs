// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreatePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_POLICY: OperationSchema = OperationSchema {
    name: "CreatePolicy",
    index: 17,
    service: &SERVICE,
    input: &types::CREATE_POLICY_REQUEST,
    output: &types::CREATE_POLICY_RESPONSE,
    result_wrapper: Some("CreatePolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreatePolicyRequest`.
    #[derive(Default)]
    CreatePolicyInput: types::CREATE_POLICY_REQUEST {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreatePolicyResponse`.
    #[derive(Default)]
    CreatePolicyOutput: types::CREATE_POLICY_RESPONSE {
        /// `Policy`.
        policy: Option<types::Policy>,
    }
}

call! {
    /// The operation `CreatePolicy`.
    CreatePolicy: CREATE_POLICY, CreatePolicyInput => CreatePolicyOutput,
    /// What `CreatePolicy` may refuse with.
    CreatePolicyError {
        InvalidInput,
        LimitExceeded,
        EntityAlreadyExists,
        MalformedPolicyDocument,
        ConcurrentModification,
        ServiceFailure,
    }
}
