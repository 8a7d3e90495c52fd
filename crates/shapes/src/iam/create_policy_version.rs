// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreatePolicyVersion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "CreatePolicyVersion",
    index: 18,
    service: &SERVICE,
    input: &types::CREATE_POLICY_VERSION_REQUEST,
    output: &types::CREATE_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("CreatePolicyVersionResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreatePolicyVersionRequest`.
    #[derive(Default)]
    CreatePolicyVersionInput: types::CREATE_POLICY_VERSION_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
        /// `SetAsDefault`.
        set_as_default: Option<bool>,
    }
}

structure! {
    /// AWS's `CreatePolicyVersionResponse`.
    #[derive(Default)]
    CreatePolicyVersionOutput: types::CREATE_POLICY_VERSION_RESPONSE {
        /// `PolicyVersion`.
        policy_version: Option<types::PolicyVersion>,
    }
}

call! {
    /// The operation `CreatePolicyVersion`.
    CreatePolicyVersion: CREATE_POLICY_VERSION, CreatePolicyVersionInput => CreatePolicyVersionOutput,
    /// What `CreatePolicyVersion` may refuse with.
    CreatePolicyVersionError {
        NoSuchEntity,
        MalformedPolicyDocument,
        InvalidInput,
        LimitExceeded,
        ServiceFailure,
    }
}
