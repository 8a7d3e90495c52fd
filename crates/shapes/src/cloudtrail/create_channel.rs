// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateChannel`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_CHANNEL: OperationSchema = OperationSchema {
    name: "CreateChannel",
    index: 2,
    service: &SERVICE,
    input: &types::CREATE_CHANNEL_REQUEST,
    output: &types::CREATE_CHANNEL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ChannelMaxLimitExceeded::FACTS,
        &errors::InvalidSource::FACTS,
        &errors::ChannelAlreadyExists::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InvalidTagParameter::FACTS,
        &errors::TagsLimitExceeded::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `CreateChannelRequest`.
    #[derive(Default)]
    CreateChannelInput: types::CREATE_CHANNEL_REQUEST {
        /// `Name`, required, 3 to 128.
        name: String,
        /// `Source`, required, 1 to 256.
        source: String,
        /// `Destinations`, required, 1 to 200.
        destinations: Vec<types::Destination>,
        /// `Tags`, at most 200.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateChannelResponse`.
    #[derive(Default)]
    CreateChannelOutput: types::CREATE_CHANNEL_RESPONSE {
        /// `ChannelArn`, 3 to 256.
        channel_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `Source`, 1 to 256.
        source: Option<String>,
        /// `Destinations`, 1 to 200.
        destinations: Option<Vec<types::Destination>>,
        /// `Tags`, at most 200.
        tags: Option<Vec<types::Tag>>,
    }
}

call! {
    /// The operation `CreateChannel`.
    CreateChannel: CREATE_CHANNEL, CreateChannelInput => CreateChannelOutput,
    /// What `CreateChannel` may refuse with.
    CreateChannelError {
        ChannelMaxLimitExceeded,
        InvalidSource,
        ChannelAlreadyExists,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreCategory,
        InactiveEventDataStore,
        InvalidParameter,
        InvalidTagParameter,
        TagsLimitExceeded,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
