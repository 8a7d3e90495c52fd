// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AddTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ADD_TAGS: OperationSchema = OperationSchema {
    name: "AddTags",
    index: 0,
    service: &SERVICE,
    input: &types::ADD_TAGS_REQUEST,
    output: &types::ADD_TAGS_RESPONSE,
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
        &errors::TagsLimitExceeded::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::InvalidTagParameter::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::ChannelNotFound::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `AddTagsRequest`.
    #[derive(Default)]
    AddTagsInput: types::ADD_TAGS_REQUEST {
        /// `ResourceId`, required.
        resource_id: String,
        /// `TagsList`, required, at most 200.
        tags_list: Vec<types::Tag>,
    }
}

structure! {
    /// AWS's `AddTagsResponse`.
    #[derive(Default)]
    AddTagsOutput: types::ADD_TAGS_RESPONSE {
    }
}

call! {
    /// The operation `AddTags`.
    AddTags: ADD_TAGS, AddTagsInput => AddTagsOutput,
    /// What `AddTags` may refuse with.
    AddTagsError {
        ResourceNotFound,
        CloudTrailARNInvalid,
        EventDataStoreARNInvalid,
        ChannelARNInvalid,
        ResourceTypeNotSupported,
        TagsLimitExceeded,
        InvalidTrailName,
        InvalidTagParameter,
        InactiveEventDataStore,
        EventDataStoreNotFound,
        ChannelNotFound,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        Conflict,
    }
}
