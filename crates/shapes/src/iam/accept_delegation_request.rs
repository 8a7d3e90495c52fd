// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AcceptDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ACCEPT_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "AcceptDelegationRequest",
    index: 0,
    service: &SERVICE,
    input: &types::ACCEPT_DELEGATION_REQUEST_REQUEST,
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
    ],
};

structure! {
    /// AWS's `AcceptDelegationRequestRequest`.
    #[derive(Default)]
    AcceptDelegationRequestInput: types::ACCEPT_DELEGATION_REQUEST_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
    }
}

structure! {
    /// `AcceptDelegationRequest` has none.
    #[derive(Default)]
    AcceptDelegationRequestOutput: NOTHING {}
}

call! {
    /// The operation `AcceptDelegationRequest`.
    AcceptDelegationRequest: ACCEPT_DELEGATION_REQUEST, AcceptDelegationRequestInput => AcceptDelegationRequestOutput,
    /// What `AcceptDelegationRequest` may refuse with.
    AcceptDelegationRequestError {
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
    }
}
