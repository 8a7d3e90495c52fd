// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListDelegationRequests`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_DELEGATION_REQUESTS: OperationSchema = OperationSchema {
    name: "ListDelegationRequests",
    index: 98,
    service: &SERVICE,
    input: &types::LIST_DELEGATION_REQUESTS_REQUEST,
    output: &types::LIST_DELEGATION_REQUESTS_RESPONSE,
    result_wrapper: Some("ListDelegationRequestsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::InvalidInput::FACTS,
    ],
};

structure! {
    /// AWS's `ListDelegationRequestsRequest`.
    #[derive(Default)]
    ListDelegationRequestsInput: types::LIST_DELEGATION_REQUESTS_REQUEST {
        /// `OwnerId`, 20 to 2048.
        owner_id: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListDelegationRequestsResponse`.
    #[derive(Default)]
    ListDelegationRequestsOutput: types::LIST_DELEGATION_REQUESTS_RESPONSE {
        /// `DelegationRequests`.
        delegation_requests: Option<Vec<types::DelegationRequest>>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `isTruncated`.
        is_truncated: Option<bool>,
    }
}

call! {
    /// The operation `ListDelegationRequests`.
    ListDelegationRequests: LIST_DELEGATION_REQUESTS, ListDelegationRequestsInput => ListDelegationRequestsOutput,
    /// What `ListDelegationRequests` may refuse with.
    ListDelegationRequestsError {
        NoSuchEntity,
        ServiceFailure,
        InvalidInput,
    }
}
