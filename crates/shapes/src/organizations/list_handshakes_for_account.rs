// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListHandshakesForAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_HANDSHAKES_FOR_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListHandshakesForAccount",
    index: 42,
    service: &SERVICE,
    input: &types::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST,
    output: &types::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListHandshakesForAccountRequest`.
    #[derive(Default)]
    ListHandshakesForAccountInput: types::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST {
        /// `Filter`.
        filter: Option<types::HandshakeFilter>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListHandshakesForAccountResponse`.
    #[derive(Default)]
    ListHandshakesForAccountOutput: types::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE {
        /// `Handshakes`.
        handshakes: Option<Vec<types::Handshake>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListHandshakesForAccount`.
    ListHandshakesForAccount: LIST_HANDSHAKES_FOR_ACCOUNT, ListHandshakesForAccountInput => ListHandshakesForAccountOutput,
    /// What `ListHandshakesForAccount` may refuse with.
    ListHandshakesForAccountError {
        AccessDenied,
        ConcurrentModification,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
