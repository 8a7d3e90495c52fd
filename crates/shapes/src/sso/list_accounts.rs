// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccounts`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNTS: OperationSchema = OperationSchema {
    name: "ListAccounts",
    index: 2,
    service: &SERVICE,
    input: &types::LIST_ACCOUNTS_REQUEST,
    output: &types::LIST_ACCOUNTS_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/assignment/accounts",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::Unauthorized::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::ResourceNotFound::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccountsRequest`.
    ListAccountsInput: types::LIST_ACCOUNTS_REQUEST {
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `accessToken`, required.
        access_token: Secret<String>,
    }
}

structure! {
    /// AWS's `ListAccountsResponse`.
    #[derive(Default)]
    ListAccountsOutput: types::LIST_ACCOUNTS_RESPONSE {
        /// `nextToken`.
        next_token: Option<String>,
        /// `accountList`.
        account_list: Option<Vec<types::AccountInfo>>,
    }
}

call! {
    /// The operation `ListAccounts`.
    ListAccounts: LIST_ACCOUNTS, ListAccountsInput => ListAccountsOutput,
    /// What `ListAccounts` may refuse with.
    ListAccountsError {
        InvalidRequest,
        Unauthorized,
        TooManyRequests,
        ResourceNotFound,
    }
}
