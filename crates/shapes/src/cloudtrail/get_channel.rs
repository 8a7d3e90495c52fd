// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetChannel`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CHANNEL: OperationSchema = OperationSchema {
    name: "GetChannel",
    index: 17,
    service: &SERVICE,
    input: &types::GET_CHANNEL_REQUEST,
    output: &types::GET_CHANNEL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ChannelARNInvalid::FACTS,
        &errors::ChannelNotFound::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `GetChannelRequest`.
    #[derive(Default)]
    GetChannelInput: types::GET_CHANNEL_REQUEST {
        /// `Channel`, required, 3 to 256.
        channel: String,
    }
}

structure! {
    /// AWS's `GetChannelResponse`.
    #[derive(Default)]
    GetChannelOutput: types::GET_CHANNEL_RESPONSE {
        /// `ChannelArn`, 3 to 256.
        channel_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `Source`, 1 to 256.
        source: Option<String>,
        /// `SourceConfig`.
        source_config: Option<types::SourceConfig>,
        /// `Destinations`, 1 to 200.
        destinations: Option<Vec<types::Destination>>,
        /// `IngestionStatus`.
        ingestion_status: Option<types::IngestionStatus>,
    }
}

call! {
    /// The operation `GetChannel`.
    GetChannel: GET_CHANNEL, GetChannelInput => GetChannelOutput,
    /// What `GetChannel` may refuse with.
    GetChannelError {
        ChannelARNInvalid,
        ChannelNotFound,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
