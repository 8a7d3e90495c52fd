// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AssociateDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ASSOCIATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "AssociateDelegationRequest",
    index: 5,
    service: &SERVICE,
    input: &types::ASSOCIATE_DELEGATION_REQUEST_REQUEST,
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
    /// AWS's `AssociateDelegationRequestRequest`.
    #[derive(Default)]
    AssociateDelegationRequestInput: types::ASSOCIATE_DELEGATION_REQUEST_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
    }
}

structure! {
    /// `AssociateDelegationRequest` has none.
    #[derive(Default)]
    AssociateDelegationRequestOutput: NOTHING {}
}

call! {
    /// The operation `AssociateDelegationRequest`.
    AssociateDelegationRequest: ASSOCIATE_DELEGATION_REQUEST, AssociateDelegationRequestInput => AssociateDelegationRequestOutput,
    /// What `AssociateDelegationRequest` may refuse with.
    AssociateDelegationRequestError {
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
        InvalidInput,
    }
}
