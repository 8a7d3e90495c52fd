// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPolicyVersions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICY_VERSIONS: OperationSchema = OperationSchema {
    name: "ListPolicyVersions",
    index: 114,
    service: &SERVICE,
    input: &types::LIST_POLICY_VERSIONS_REQUEST,
    output: &types::LIST_POLICY_VERSIONS_RESPONSE,
    result_wrapper: Some("ListPolicyVersionsResult"),
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
    /// AWS's `ListPolicyVersionsRequest`.
    #[derive(Default)]
    ListPolicyVersionsInput: types::LIST_POLICY_VERSIONS_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPolicyVersionsResponse`.
    #[derive(Default)]
    ListPolicyVersionsOutput: types::LIST_POLICY_VERSIONS_RESPONSE {
        /// `Versions`.
        versions: Option<Vec<types::PolicyVersion>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListPolicyVersions`.
    ListPolicyVersions: LIST_POLICY_VERSIONS, ListPolicyVersionsInput => ListPolicyVersionsOutput,
    /// What `ListPolicyVersions` may refuse with.
    ListPolicyVersionsError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
