// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListCreateAccountStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_CREATE_ACCOUNT_STATUS: OperationSchema = OperationSchema {
    name: "ListCreateAccountStatus",
    index: 38,
    service: &SERVICE,
    input: &types::LIST_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &types::LIST_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListCreateAccountStatusRequest`.
    #[derive(Default)]
    ListCreateAccountStatusInput: types::LIST_CREATE_ACCOUNT_STATUS_REQUEST {
        /// `States`.
        states: Option<Vec<types::CreateAccountState>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListCreateAccountStatusResponse`.
    #[derive(Default)]
    ListCreateAccountStatusOutput: types::LIST_CREATE_ACCOUNT_STATUS_RESPONSE {
        /// `CreateAccountStatuses`.
        create_account_statuses: Option<Vec<types::CreateAccountStatus>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListCreateAccountStatus`.
    ListCreateAccountStatus: LIST_CREATE_ACCOUNT_STATUS, ListCreateAccountStatusInput => ListCreateAccountStatusOutput,
    /// What `ListCreateAccountStatus` may refuse with.
    ListCreateAccountStatusError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
