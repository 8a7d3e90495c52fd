// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTagsForResource`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    index: 51,
    service: &SERVICE,
    input: &types::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &types::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListTagsForResourceRequest`.
    #[derive(Default)]
    ListTagsForResourceInput: types::LIST_TAGS_FOR_RESOURCE_REQUEST {
        /// `ResourceId`, required, at most 130.
        resource_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListTagsForResourceResponse`.
    #[derive(Default)]
    ListTagsForResourceOutput: types::LIST_TAGS_FOR_RESOURCE_RESPONSE {
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTagsForResource`.
    ListTagsForResource: LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput => ListTagsForResourceOutput,
    /// What `ListTagsForResource` may refuse with.
    ListTagsForResourceError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        TargetNotFound,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
