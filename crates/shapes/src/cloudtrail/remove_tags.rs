// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_TAGS: OperationSchema = OperationSchema {
    name: "RemoveTags",
    index: 45,
    service: &SERVICE,
    input: &types::REMOVE_TAGS_REQUEST,
    output: &types::REMOVE_TAGS_RESPONSE,
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
    /// AWS's `RemoveTagsRequest`.
    #[derive(Default)]
    RemoveTagsInput: types::REMOVE_TAGS_REQUEST {
        /// `ResourceId`, required.
        resource_id: String,
        /// `TagsList`, required, at most 200.
        tags_list: Vec<types::Tag>,
    }
}

structure! {
    /// AWS's `RemoveTagsResponse`.
    #[derive(Default)]
    RemoveTagsOutput: types::REMOVE_TAGS_RESPONSE {
    }
}

call! {
    /// The operation `RemoveTags`.
    RemoveTags: REMOVE_TAGS, RemoveTagsInput => RemoveTagsOutput,
    /// What `RemoveTags` may refuse with.
    RemoveTagsError {
        ResourceNotFound,
        CloudTrailARNInvalid,
        EventDataStoreARNInvalid,
        ChannelARNInvalid,
        ResourceTypeNotSupported,
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
