// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPolicyTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICY_TAGS: OperationSchema = OperationSchema {
    name: "ListPolicyTags",
    index: 113,
    service: &SERVICE,
    input: &types::LIST_POLICY_TAGS_REQUEST,
    output: &types::LIST_POLICY_TAGS_RESPONSE,
    result_wrapper: Some("ListPolicyTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::InvalidInput::FACTS,
    ],
};

structure! {
    /// AWS's `ListPolicyTagsRequest`.
    #[derive(Default)]
    ListPolicyTagsInput: types::LIST_POLICY_TAGS_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPolicyTagsResponse`.
    #[derive(Default)]
    ListPolicyTagsOutput: types::LIST_POLICY_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListPolicyTags`.
    ListPolicyTags: LIST_POLICY_TAGS, ListPolicyTagsInput => ListPolicyTagsOutput,
    /// What `ListPolicyTags` may refuse with.
    ListPolicyTagsError {
        NoSuchEntity,
        ServiceFailure,
        InvalidInput,
    }
}
