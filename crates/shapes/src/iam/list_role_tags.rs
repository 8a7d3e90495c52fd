// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRoleTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ROLE_TAGS: OperationSchema = OperationSchema {
    name: "ListRoleTags",
    index: 116,
    service: &SERVICE,
    input: &types::LIST_ROLE_TAGS_REQUEST,
    output: &types::LIST_ROLE_TAGS_RESPONSE,
    result_wrapper: Some("ListRoleTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListRoleTagsRequest`.
    #[derive(Default)]
    ListRoleTagsInput: types::LIST_ROLE_TAGS_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListRoleTagsResponse`.
    #[derive(Default)]
    ListRoleTagsOutput: types::LIST_ROLE_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListRoleTags`.
    ListRoleTags: LIST_ROLE_TAGS, ListRoleTagsInput => ListRoleTagsOutput,
    /// What `ListRoleTags` may refuse with.
    ListRoleTagsError {
        NoSuchEntity,
        ServiceFailure,
    }
}
