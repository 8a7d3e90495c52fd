// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccounts`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNTS: OperationSchema = OperationSchema {
    name: "ListAccounts",
    index: 34,
    service: &SERVICE,
    input: &types::LIST_ACCOUNTS_REQUEST,
    output: &types::LIST_ACCOUNTS_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `ListAccountsRequest`.
    #[derive(Default)]
    ListAccountsInput: types::LIST_ACCOUNTS_REQUEST {
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccountsResponse`.
    #[derive(Default)]
    ListAccountsOutput: types::LIST_ACCOUNTS_RESPONSE {
        /// `Accounts`.
        accounts: Option<Vec<types::Account>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccounts`.
    ListAccounts: LIST_ACCOUNTS, ListAccountsInput => ListAccountsOutput,
    /// What `ListAccounts` may refuse with.
    ListAccountsError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
