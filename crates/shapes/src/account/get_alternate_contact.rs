// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAlternateContact`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ALTERNATE_CONTACT: OperationSchema = OperationSchema {
    name: "GetAlternateContact",
    index: 5,
    service: &SERVICE,
    input: &types::GET_ALTERNATE_CONTACT_REQUEST,
    output: &types::GET_ALTERNATE_CONTACT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getAlternateContact",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetAlternateContactRequest`.
    GetAlternateContactInput: types::GET_ALTERNATE_CONTACT_REQUEST {
        /// `AlternateContactType`, required.
        alternate_contact_type: types::AlternateContactType,
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetAlternateContactResponse`.
    #[derive(Default)]
    GetAlternateContactOutput: types::GET_ALTERNATE_CONTACT_RESPONSE {
        /// `AlternateContact`.
        alternate_contact: Option<types::AlternateContact>,
    }
}

call! {
    /// The operation `GetAlternateContact`.
    GetAlternateContact: GET_ALTERNATE_CONTACT, GetAlternateContactInput => GetAlternateContactOutput,
    /// What `GetAlternateContact` may refuse with.
    GetAlternateContactError {
        ResourceNotFound,
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
