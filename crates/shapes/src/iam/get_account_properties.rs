// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccountProperties`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCOUNT_PROPERTIES: OperationSchema = OperationSchema {
    name: "GetAccountProperties",
    index: 65,
    service: &SERVICE,
    input: &types::GET_ACCOUNT_PROPERTIES_REQUEST,
    output: &types::GET_ACCOUNT_PROPERTIES_RESPONSE,
    result_wrapper: Some("GetAccountPropertiesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::InvalidInput::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetAccountPropertiesRequest`.
    #[derive(Default)]
    GetAccountPropertiesInput: types::GET_ACCOUNT_PROPERTIES_REQUEST {
    }
}

structure! {
    /// AWS's `GetAccountPropertiesResponse`.
    #[derive(Default)]
    GetAccountPropertiesOutput: types::GET_ACCOUNT_PROPERTIES_RESPONSE {
        /// `Properties`.
        properties: Option<BTreeMap<String, String>>,
    }
}

call! {
    /// The operation `GetAccountProperties`.
    GetAccountProperties: GET_ACCOUNT_PROPERTIES, GetAccountPropertiesInput => GetAccountPropertiesOutput,
    /// What `GetAccountProperties` may refuse with.
    GetAccountPropertiesError {
        InvalidInput,
        ServiceFailure,
    }
}
