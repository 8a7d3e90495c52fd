// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutAccountProperties`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_ACCOUNT_PROPERTIES: OperationSchema = OperationSchema {
    name: "PutAccountProperties",
    index: 129,
    service: &SERVICE,
    input: &types::PUT_ACCOUNT_PROPERTIES_REQUEST,
    output: &types::PUT_ACCOUNT_PROPERTIES_RESPONSE,
    result_wrapper: Some("PutAccountPropertiesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `PutAccountPropertiesRequest`.
    #[derive(Default)]
    PutAccountPropertiesInput: types::PUT_ACCOUNT_PROPERTIES_REQUEST {
        /// `Properties`, required.
        properties: BTreeMap<String, String>,
    }
}

structure! {
    /// AWS's `PutAccountPropertiesResponse`.
    #[derive(Default)]
    PutAccountPropertiesOutput: types::PUT_ACCOUNT_PROPERTIES_RESPONSE {
    }
}

call! {
    /// The operation `PutAccountProperties`.
    PutAccountProperties: PUT_ACCOUNT_PROPERTIES, PutAccountPropertiesInput => PutAccountPropertiesOutput,
    /// What `PutAccountProperties` may refuse with.
    PutAccountPropertiesError {
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
