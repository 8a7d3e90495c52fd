// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TAGS: OperationSchema = OperationSchema {
    name: "ListTags",
    index: 37,
    service: &SERVICE,
    input: &types::LIST_TAGS_REQUEST,
    output: &types::LIST_TAGS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::ChannelARNInvalid::FACTS,
        &errors::ResourceTypeNotSupported::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::InvalidToken::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `ListTagsRequest`.
    #[derive(Default)]
    ListTagsInput: types::LIST_TAGS_REQUEST {
        /// `ResourceIdList`, required.
        resource_id_list: Vec<String>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListTagsResponse`.
    #[derive(Default)]
    ListTagsOutput: types::LIST_TAGS_RESPONSE {
        /// `ResourceTagList`.
        resource_tag_list: Option<Vec<types::ResourceTag>>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTags`.
    ListTags: LIST_TAGS, ListTagsInput => ListTagsOutput,
    /// What `ListTags` may refuse with.
    ListTagsError {
        ResourceNotFound,
        CloudTrailARNInvalid,
        EventDataStoreARNInvalid,
        ChannelARNInvalid,
        ResourceTypeNotSupported,
        InvalidTrailName,
        InactiveEventDataStore,
        EventDataStoreNotFound,
        UnsupportedOperation,
        OperationNotPermitted,
        InvalidToken,
        NoManagementAccountSLRExists,
    }
}
