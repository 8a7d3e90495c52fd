// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListSAMLProviderTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SAML_PROVIDER_TAGS: OperationSchema = OperationSchema {
    name: "ListSAMLProviderTags",
    index: 118,
    service: &SERVICE,
    input: &types::LIST_SAML_PROVIDER_TAGS_REQUEST,
    output: &types::LIST_SAML_PROVIDER_TAGS_RESPONSE,
    result_wrapper: Some("ListSAMLProviderTagsResult"),
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
    /// AWS's `ListSAMLProviderTagsRequest`.
    #[derive(Default)]
    ListSAMLProviderTagsInput: types::LIST_SAML_PROVIDER_TAGS_REQUEST {
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListSAMLProviderTagsResponse`.
    #[derive(Default)]
    ListSAMLProviderTagsOutput: types::LIST_SAML_PROVIDER_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListSAMLProviderTags`.
    ListSAMLProviderTags: LIST_SAML_PROVIDER_TAGS, ListSAMLProviderTagsInput => ListSAMLProviderTagsOutput,
    /// What `ListSAMLProviderTags` may refuse with.
    ListSAMLProviderTagsError {
        NoSuchEntity,
        ServiceFailure,
        InvalidInput,
    }
}
