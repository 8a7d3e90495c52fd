// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SendDelegationToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SEND_DELEGATION_TOKEN: OperationSchema = OperationSchema {
    name: "SendDelegationToken",
    index: 141,
    service: &SERVICE,
    input: &types::SEND_DELEGATION_TOKEN_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::InvalidInput::FACTS,
    ],
};

structure! {
    /// AWS's `SendDelegationTokenRequest`.
    #[derive(Default)]
    SendDelegationTokenInput: types::SEND_DELEGATION_TOKEN_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
    }
}

structure! {
    /// `SendDelegationToken` has none.
    #[derive(Default)]
    SendDelegationTokenOutput: NOTHING {}
}

call! {
    /// The operation `SendDelegationToken`.
    SendDelegationToken: SEND_DELEGATION_TOKEN, SendDelegationTokenInput => SendDelegationTokenOutput,
    /// What `SendDelegationToken` may refuse with.
    SendDelegationTokenError {
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
        InvalidInput,
    }
}
