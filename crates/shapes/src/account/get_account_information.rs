// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccountInformation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCOUNT_INFORMATION: OperationSchema = OperationSchema {
    name: "GetAccountInformation",
    index: 4,
    service: &SERVICE,
    input: &types::GET_ACCOUNT_INFORMATION_REQUEST,
    output: &types::GET_ACCOUNT_INFORMATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getAccountInformation",
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
    /// AWS's `GetAccountInformationRequest`.
    #[derive(Default)]
    GetAccountInformationInput: types::GET_ACCOUNT_INFORMATION_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetAccountInformationResponse`.
    #[derive(Default)]
    GetAccountInformationOutput: types::GET_ACCOUNT_INFORMATION_RESPONSE {
        /// `AccountId`.
        account_id: Option<String>,
        /// `AccountName`, 1 to 50.
        account_name: Option<String>,
        /// `AccountCreatedDate`.
        account_created_date: Option<Timestamp>,
        /// `AccountState`.
        account_state: Option<types::AccountState>,
    }
}

call! {
    /// The operation `GetAccountInformation`.
    GetAccountInformation: GET_ACCOUNT_INFORMATION, GetAccountInformationInput => GetAccountInformationOutput,
    /// What `GetAccountInformation` may refuse with.
    GetAccountInformationError {
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
