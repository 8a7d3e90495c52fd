// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAlternateContact`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ALTERNATE_CONTACT: OperationSchema = OperationSchema {
    name: "DeleteAlternateContact",
    index: 1,
    service: &SERVICE,
    input: &types::DELETE_ALTERNATE_CONTACT_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/deleteAlternateContact",
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
    /// AWS's `DeleteAlternateContactRequest`.
    DeleteAlternateContactInput: types::DELETE_ALTERNATE_CONTACT_REQUEST {
        /// `AlternateContactType`, required.
        alternate_contact_type: types::AlternateContactType,
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// `DeleteAlternateContact` has none.
    #[derive(Default)]
    DeleteAlternateContactOutput: NOTHING {}
}

call! {
    /// The operation `DeleteAlternateContact`.
    DeleteAlternateContact: DELETE_ALTERNATE_CONTACT, DeleteAlternateContactInput => DeleteAlternateContactOutput,
    /// What `DeleteAlternateContact` may refuse with.
    DeleteAlternateContactError {
        ResourceNotFound,
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
