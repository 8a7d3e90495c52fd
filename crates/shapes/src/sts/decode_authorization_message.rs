// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DecodeAuthorizationMessage`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DECODE_AUTHORIZATION_MESSAGE: OperationSchema = OperationSchema {
    name: "DecodeAuthorizationMessage",
    index: 4,
    service: &SERVICE,
    input: &types::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
    output: &types::DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
    result_wrapper: Some("DecodeAuthorizationMessageResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::InvalidAuthorizationMessage::FACTS],
};

structure! {
    /// AWS's `DecodeAuthorizationMessageRequest`.
    #[derive(Default)]
    DecodeAuthorizationMessageInput: types::DECODE_AUTHORIZATION_MESSAGE_REQUEST {
        /// `EncodedMessage`, required, 1 to 10240.
        encoded_message: String,
    }
}

structure! {
    /// AWS's `DecodeAuthorizationMessageResponse`.
    #[derive(Default)]
    DecodeAuthorizationMessageOutput: types::DECODE_AUTHORIZATION_MESSAGE_RESPONSE {
        /// `DecodedMessage`.
        decoded_message: Option<String>,
    }
}

call! {
    /// The operation `DecodeAuthorizationMessage`.
    DecodeAuthorizationMessage: DECODE_AUTHORIZATION_MESSAGE, DecodeAuthorizationMessageInput => DecodeAuthorizationMessageOutput,
    /// What `DecodeAuthorizationMessage` may refuse with.
    DecodeAuthorizationMessageError {
        InvalidAuthorizationMessage,
    }
}
