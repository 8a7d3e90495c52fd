// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListChannels`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_CHANNELS: OperationSchema = OperationSchema {
    name: "ListChannels",
    index: 28,
    service: &SERVICE,
    input: &types::LIST_CHANNELS_REQUEST,
    output: &types::LIST_CHANNELS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidNextToken::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `ListChannelsRequest`.
    #[derive(Default)]
    ListChannelsInput: types::LIST_CHANNELS_REQUEST {
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListChannelsResponse`.
    #[derive(Default)]
    ListChannelsOutput: types::LIST_CHANNELS_RESPONSE {
        /// `Channels`.
        channels: Option<Vec<types::Channel>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListChannels`.
    ListChannels: LIST_CHANNELS, ListChannelsInput => ListChannelsOutput,
    /// What `ListChannels` may refuse with.
    ListChannelsError {
        InvalidNextToken,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
