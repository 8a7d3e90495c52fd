// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutAlternateContact`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_ALTERNATE_CONTACT: OperationSchema = OperationSchema {
    name: "PutAlternateContact",
    index: 13,
    service: &SERVICE,
    input: &types::PUT_ALTERNATE_CONTACT_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/putAlternateContact",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `PutAlternateContactRequest`.
    PutAlternateContactInput: types::PUT_ALTERNATE_CONTACT_REQUEST {
        /// `Name`, required, 1 to 64.
        name: String,
        /// `Title`, required, 1 to 50.
        title: String,
        /// `EmailAddress`, required, 1 to 254.
        email_address: String,
        /// `PhoneNumber`, required, 1 to 25.
        phone_number: String,
        /// `AlternateContactType`, required.
        alternate_contact_type: types::AlternateContactType,
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// `PutAlternateContact` has none.
    #[derive(Default)]
    PutAlternateContactOutput: NOTHING {}
}

call! {
    /// The operation `PutAlternateContact`.
    PutAlternateContact: PUT_ALTERNATE_CONTACT, PutAlternateContactInput => PutAlternateContactOutput,
    /// What `PutAlternateContact` may refuse with.
    PutAlternateContactError {
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
