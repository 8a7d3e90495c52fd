// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInstanceProfileTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSTANCE_PROFILE_TAGS: OperationSchema = OperationSchema {
    name: "ListInstanceProfileTags",
    index: 103,
    service: &SERVICE,
    input: &types::LIST_INSTANCE_PROFILE_TAGS_REQUEST,
    output: &types::LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
    result_wrapper: Some("ListInstanceProfileTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListInstanceProfileTagsRequest`.
    #[derive(Default)]
    ListInstanceProfileTagsInput: types::LIST_INSTANCE_PROFILE_TAGS_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListInstanceProfileTagsResponse`.
    #[derive(Default)]
    ListInstanceProfileTagsOutput: types::LIST_INSTANCE_PROFILE_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListInstanceProfileTags`.
    ListInstanceProfileTags: LIST_INSTANCE_PROFILE_TAGS, ListInstanceProfileTagsInput => ListInstanceProfileTagsOutput,
    /// What `ListInstanceProfileTags` may refuse with.
    ListInstanceProfileTagsError {
        NoSuchEntity,
        ServiceFailure,
    }
}
