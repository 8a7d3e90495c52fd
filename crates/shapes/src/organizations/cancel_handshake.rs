// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CancelHandshake`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CANCEL_HANDSHAKE: OperationSchema = OperationSchema {
    name: "CancelHandshake",
    index: 2,
    service: &SERVICE,
    input: &types::CANCEL_HANDSHAKE_REQUEST,
    output: &types::CANCEL_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::HandshakeNotFound::FACTS,
        &errors::InvalidHandshakeTransition::FACTS,
        &errors::HandshakeAlreadyInState::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `CancelHandshakeRequest`.
    #[derive(Default)]
    CancelHandshakeInput: types::CANCEL_HANDSHAKE_REQUEST {
        /// `HandshakeId`, required, at most 34.
        handshake_id: String,
    }
}

structure! {
    /// AWS's `CancelHandshakeResponse`.
    #[derive(Default)]
    CancelHandshakeOutput: types::CANCEL_HANDSHAKE_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `CancelHandshake`.
    CancelHandshake: CANCEL_HANDSHAKE, CancelHandshakeInput => CancelHandshakeOutput,
    /// What `CancelHandshake` may refuse with.
    CancelHandshakeError {
        AccessDenied,
        ConcurrentModification,
        HandshakeNotFound,
        InvalidHandshakeTransition,
        HandshakeAlreadyInState,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
