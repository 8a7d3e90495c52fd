// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutAccountName`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_ACCOUNT_NAME: OperationSchema = OperationSchema {
    name: "PutAccountName",
    index: 12,
    service: &SERVICE,
    input: &types::PUT_ACCOUNT_NAME_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/putAccountName",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `PutAccountNameRequest`.
    #[derive(Default)]
    PutAccountNameInput: types::PUT_ACCOUNT_NAME_REQUEST {
        /// `AccountName`, required, 1 to 50.
        account_name: String,
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// `PutAccountName` has none.
    #[derive(Default)]
    PutAccountNameOutput: NOTHING {}
}

call! {
    /// The operation `PutAccountName`.
    PutAccountName: PUT_ACCOUNT_NAME, PutAccountNameInput => PutAccountNameOutput,
    /// What `PutAccountName` may refuse with.
    PutAccountNameError {
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
