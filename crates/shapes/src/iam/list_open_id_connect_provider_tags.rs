// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListOpenIDConnectProviderTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationSchema = OperationSchema {
    name: "ListOpenIDConnectProviderTags",
    index: 108,
    service: &SERVICE,
    input: &types::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
    output: &types::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
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
    /// AWS's `ListOpenIDConnectProviderTagsRequest`.
    #[derive(Default)]
    ListOpenIDConnectProviderTagsInput: types::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListOpenIDConnectProviderTagsResponse`.
    #[derive(Default)]
    ListOpenIDConnectProviderTagsOutput: types::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListOpenIDConnectProviderTags`.
    ListOpenIDConnectProviderTags: LIST_OPEN_ID_CONNECT_PROVIDER_TAGS, ListOpenIDConnectProviderTagsInput => ListOpenIDConnectProviderTagsOutput,
    /// What `ListOpenIDConnectProviderTags` may refuse with.
    ListOpenIDConnectProviderTagsError {
        NoSuchEntity,
        ServiceFailure,
        InvalidInput,
    }
}
