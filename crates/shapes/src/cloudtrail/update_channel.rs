// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateChannel`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_CHANNEL: OperationSchema = OperationSchema {
    name: "UpdateChannel",
    index: 56,
    service: &SERVICE,
    input: &types::UPDATE_CHANNEL_REQUEST,
    output: &types::UPDATE_CHANNEL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ChannelARNInvalid::FACTS,
        &errors::ChannelNotFound::FACTS,
        &errors::ChannelAlreadyExists::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateChannelRequest`.
    #[derive(Default)]
    UpdateChannelInput: types::UPDATE_CHANNEL_REQUEST {
        /// `Channel`, required, 3 to 256.
        channel: String,
        /// `Destinations`, 1 to 200.
        destinations: Option<Vec<types::Destination>>,
        /// `Name`, 3 to 128.
        name: Option<String>,
    }
}

structure! {
    /// AWS's `UpdateChannelResponse`.
    #[derive(Default)]
    UpdateChannelOutput: types::UPDATE_CHANNEL_RESPONSE {
        /// `ChannelArn`, 3 to 256.
        channel_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `Source`, 1 to 256.
        source: Option<String>,
        /// `Destinations`, 1 to 200.
        destinations: Option<Vec<types::Destination>>,
    }
}

call! {
    /// The operation `UpdateChannel`.
    UpdateChannel: UPDATE_CHANNEL, UpdateChannelInput => UpdateChannelOutput,
    /// What `UpdateChannel` may refuse with.
    UpdateChannelError {
        ChannelARNInvalid,
        ChannelNotFound,
        ChannelAlreadyExists,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreCategory,
        InactiveEventDataStore,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
