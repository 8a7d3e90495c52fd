// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeclineHandshake`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DECLINE_HANDSHAKE: OperationSchema = OperationSchema {
    name: "DeclineHandshake",
    index: 9,
    service: &SERVICE,
    input: &types::DECLINE_HANDSHAKE_REQUEST,
    output: &types::DECLINE_HANDSHAKE_RESPONSE,
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
    /// AWS's `DeclineHandshakeRequest`.
    #[derive(Default)]
    DeclineHandshakeInput: types::DECLINE_HANDSHAKE_REQUEST {
        /// `HandshakeId`, required, at most 34.
        handshake_id: String,
    }
}

structure! {
    /// AWS's `DeclineHandshakeResponse`.
    #[derive(Default)]
    DeclineHandshakeOutput: types::DECLINE_HANDSHAKE_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `DeclineHandshake`.
    DeclineHandshake: DECLINE_HANDSHAKE, DeclineHandshakeInput => DeclineHandshakeOutput,
    /// What `DeclineHandshake` may refuse with.
    DeclineHandshakeError {
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
