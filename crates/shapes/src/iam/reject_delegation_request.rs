// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RejectDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REJECT_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "RejectDelegationRequest",
    index: 135,
    service: &SERVICE,
    input: &types::REJECT_DELEGATION_REQUEST_REQUEST,
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
    /// AWS's `RejectDelegationRequestRequest`.
    #[derive(Default)]
    RejectDelegationRequestInput: types::REJECT_DELEGATION_REQUEST_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
        /// `Notes`, at most 500.
        notes: Option<String>,
    }
}

structure! {
    /// `RejectDelegationRequest` has none.
    #[derive(Default)]
    RejectDelegationRequestOutput: NOTHING {}
}

call! {
    /// The operation `RejectDelegationRequest`.
    RejectDelegationRequest: REJECT_DELEGATION_REQUEST, RejectDelegationRequestInput => RejectDelegationRequestOutput,
    /// What `RejectDelegationRequest` may refuse with.
    RejectDelegationRequestError {
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
        InvalidInput,
    }
}
