// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListHandshakesForOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_HANDSHAKES_FOR_ORGANIZATION: OperationSchema = OperationSchema {
    name: "ListHandshakesForOrganization",
    index: 43,
    service: &SERVICE,
    input: &types::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST,
    output: &types::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListHandshakesForOrganizationRequest`.
    #[derive(Default)]
    ListHandshakesForOrganizationInput: types::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST {
        /// `Filter`.
        filter: Option<types::HandshakeFilter>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListHandshakesForOrganizationResponse`.
    #[derive(Default)]
    ListHandshakesForOrganizationOutput: types::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE {
        /// `Handshakes`.
        handshakes: Option<Vec<types::Handshake>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListHandshakesForOrganization`.
    ListHandshakesForOrganization: LIST_HANDSHAKES_FOR_ORGANIZATION, ListHandshakesForOrganizationInput => ListHandshakesForOrganizationOutput,
    /// What `ListHandshakesForOrganization` may refuse with.
    ListHandshakesForOrganizationError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
