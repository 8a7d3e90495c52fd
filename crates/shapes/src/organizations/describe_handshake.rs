// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeHandshake`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_HANDSHAKE: OperationSchema = OperationSchema {
    name: "DescribeHandshake",
    index: 18,
    service: &SERVICE,
    input: &types::DESCRIBE_HANDSHAKE_REQUEST,
    output: &types::DESCRIBE_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::HandshakeNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeHandshakeRequest`.
    #[derive(Default)]
    DescribeHandshakeInput: types::DESCRIBE_HANDSHAKE_REQUEST {
        /// `HandshakeId`, required, at most 34.
        handshake_id: String,
    }
}

structure! {
    /// AWS's `DescribeHandshakeResponse`.
    #[derive(Default)]
    DescribeHandshakeOutput: types::DESCRIBE_HANDSHAKE_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `DescribeHandshake`.
    DescribeHandshake: DESCRIBE_HANDSHAKE, DescribeHandshakeInput => DescribeHandshakeOutput,
    /// What `DescribeHandshake` may refuse with.
    DescribeHandshakeError {
        AccessDenied,
        ConcurrentModification,
        HandshakeNotFound,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
