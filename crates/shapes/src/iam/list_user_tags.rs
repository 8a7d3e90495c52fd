// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListUserTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_USER_TAGS: OperationSchema = OperationSchema {
    name: "ListUserTags",
    index: 126,
    service: &SERVICE,
    input: &types::LIST_USER_TAGS_REQUEST,
    output: &types::LIST_USER_TAGS_RESPONSE,
    result_wrapper: Some("ListUserTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListUserTagsRequest`.
    #[derive(Default)]
    ListUserTagsInput: types::LIST_USER_TAGS_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListUserTagsResponse`.
    #[derive(Default)]
    ListUserTagsOutput: types::LIST_USER_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListUserTags`.
    ListUserTags: LIST_USER_TAGS, ListUserTagsInput => ListUserTagsOutput,
    /// What `ListUserTags` may refuse with.
    ListUserTagsError {
        NoSuchEntity,
        ServiceFailure,
    }
}
