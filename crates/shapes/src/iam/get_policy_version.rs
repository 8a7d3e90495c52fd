// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetPolicyVersion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "GetPolicyVersion",
    index: 81,
    service: &SERVICE,
    input: &types::GET_POLICY_VERSION_REQUEST,
    output: &types::GET_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("GetPolicyVersionResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetPolicyVersionRequest`.
    #[derive(Default)]
    GetPolicyVersionInput: types::GET_POLICY_VERSION_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `VersionId`, required.
        version_id: String,
    }
}

structure! {
    /// AWS's `GetPolicyVersionResponse`.
    #[derive(Default)]
    GetPolicyVersionOutput: types::GET_POLICY_VERSION_RESPONSE {
        /// `PolicyVersion`.
        policy_version: Option<types::PolicyVersion>,
    }
}

call! {
    /// The operation `GetPolicyVersion`.
    GetPolicyVersion: GET_POLICY_VERSION, GetPolicyVersionInput => GetPolicyVersionOutput,
    /// What `GetPolicyVersion` may refuse with.
    GetPolicyVersionError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
