// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AcceptHandshake`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ACCEPT_HANDSHAKE: OperationSchema = OperationSchema {
    name: "AcceptHandshake",
    index: 0,
    service: &SERVICE,
    input: &types::ACCEPT_HANDSHAKE_REQUEST,
    output: &types::ACCEPT_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::HandshakeConstraintViolation::FACTS,
        &errors::HandshakeNotFound::FACTS,
        &errors::InvalidHandshakeTransition::FACTS,
        &errors::HandshakeAlreadyInState::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::AccessDeniedForDependency::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::MasterCannotLeaveOrganization::FACTS,
    ],
};

structure! {
    /// AWS's `AcceptHandshakeRequest`.
    #[derive(Default)]
    AcceptHandshakeInput: types::ACCEPT_HANDSHAKE_REQUEST {
        /// `HandshakeId`, required, at most 34.
        handshake_id: String,
    }
}

structure! {
    /// AWS's `AcceptHandshakeResponse`.
    #[derive(Default)]
    AcceptHandshakeOutput: types::ACCEPT_HANDSHAKE_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `AcceptHandshake`.
    AcceptHandshake: ACCEPT_HANDSHAKE, AcceptHandshakeInput => AcceptHandshakeOutput,
    /// What `AcceptHandshake` may refuse with.
    AcceptHandshakeError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        HandshakeConstraintViolation,
        HandshakeNotFound,
        InvalidHandshakeTransition,
        HandshakeAlreadyInState,
        InvalidInput,
        ConcurrentModification,
        Service,
        TooManyRequests,
        AccessDeniedForDependency,
        ConstraintViolation,
        MasterCannotLeaveOrganization,
    }
}
