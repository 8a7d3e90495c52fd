// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetPrimaryEmail`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_PRIMARY_EMAIL: OperationSchema = OperationSchema {
    name: "GetPrimaryEmail",
    index: 8,
    service: &SERVICE,
    input: &types::GET_PRIMARY_EMAIL_REQUEST,
    output: &types::GET_PRIMARY_EMAIL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getPrimaryEmail",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetPrimaryEmailRequest`.
    #[derive(Default)]
    GetPrimaryEmailInput: types::GET_PRIMARY_EMAIL_REQUEST {
        /// `AccountId`, required.
        account_id: String,
    }
}

structure! {
    /// AWS's `GetPrimaryEmailResponse`.
    #[derive(Default)]
    GetPrimaryEmailOutput: types::GET_PRIMARY_EMAIL_RESPONSE {
        /// `PrimaryEmail`, 5 to 64.
        primary_email: Option<String>,
    }
}

call! {
    /// The operation `GetPrimaryEmail`.
    GetPrimaryEmail: GET_PRIMARY_EMAIL, GetPrimaryEmailInput => GetPrimaryEmailOutput,
    /// What `GetPrimaryEmail` may refuse with.
    GetPrimaryEmailError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
