// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountsForParent`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNTS_FOR_PARENT: OperationSchema = OperationSchema {
    name: "ListAccountsForParent",
    index: 35,
    service: &SERVICE,
    input: &types::LIST_ACCOUNTS_FOR_PARENT_REQUEST,
    output: &types::LIST_ACCOUNTS_FOR_PARENT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ParentNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccountsForParentRequest`.
    #[derive(Default)]
    ListAccountsForParentInput: types::LIST_ACCOUNTS_FOR_PARENT_REQUEST {
        /// `ParentId`, required, at most 100.
        parent_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccountsForParentResponse`.
    #[derive(Default)]
    ListAccountsForParentOutput: types::LIST_ACCOUNTS_FOR_PARENT_RESPONSE {
        /// `Accounts`.
        accounts: Option<Vec<types::Account>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountsForParent`.
    ListAccountsForParent: LIST_ACCOUNTS_FOR_PARENT, ListAccountsForParentInput => ListAccountsForParentOutput,
    /// What `ListAccountsForParent` may refuse with.
    ListAccountsForParentError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        ParentNotFound,
        Service,
        TooManyRequests,
    }
}
