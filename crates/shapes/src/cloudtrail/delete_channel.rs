// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteChannel`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_CHANNEL: OperationSchema = OperationSchema {
    name: "DeleteChannel",
    index: 6,
    service: &SERVICE,
    input: &types::DELETE_CHANNEL_REQUEST,
    output: &types::DELETE_CHANNEL_RESPONSE,
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
    /// AWS's `DeleteChannelRequest`.
    #[derive(Default)]
    DeleteChannelInput: types::DELETE_CHANNEL_REQUEST {
        /// `Channel`, required, 3 to 256.
        channel: String,
    }
}

structure! {
    /// AWS's `DeleteChannelResponse`.
    #[derive(Default)]
    DeleteChannelOutput: types::DELETE_CHANNEL_RESPONSE {
    }
}

call! {
    /// The operation `DeleteChannel`.
    DeleteChannel: DELETE_CHANNEL, DeleteChannelInput => DeleteChannelOutput,
    /// What `DeleteChannel` may refuse with.
    DeleteChannelError {
        ChannelARNInvalid,
        ChannelNotFound,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
