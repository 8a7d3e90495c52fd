// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "UpdateDelegationRequest",
    index: 165,
    service: &SERVICE,
    input: &types::UPDATE_DELEGATION_REQUEST_REQUEST,
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
    /// AWS's `UpdateDelegationRequestRequest`.
    #[derive(Default)]
    UpdateDelegationRequestInput: types::UPDATE_DELEGATION_REQUEST_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
        /// `Notes`, at most 500.
        notes: Option<String>,
    }
}

structure! {
    /// `UpdateDelegationRequest` has none.
    #[derive(Default)]
    UpdateDelegationRequestOutput: NOTHING {}
}

call! {
    /// The operation `UpdateDelegationRequest`.
    UpdateDelegationRequest: UPDATE_DELEGATION_REQUEST, UpdateDelegationRequestInput => UpdateDelegationRequestOutput,
    /// What `UpdateDelegationRequest` may refuse with.
    UpdateDelegationRequestError {
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
        InvalidInput,
    }
}
