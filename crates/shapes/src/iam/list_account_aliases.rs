// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountAliases`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNT_ALIASES: OperationSchema = OperationSchema {
    name: "ListAccountAliases",
    index: 94,
    service: &SERVICE,
    input: &types::LIST_ACCOUNT_ALIASES_REQUEST,
    output: &types::LIST_ACCOUNT_ALIASES_RESPONSE,
    result_wrapper: Some("ListAccountAliasesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListAccountAliasesRequest`.
    #[derive(Default)]
    ListAccountAliasesInput: types::LIST_ACCOUNT_ALIASES_REQUEST {
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccountAliasesResponse`.
    #[derive(Default)]
    ListAccountAliasesOutput: types::LIST_ACCOUNT_ALIASES_RESPONSE {
        /// `AccountAliases`, required.
        account_aliases: Vec<String>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListAccountAliases`.
    ListAccountAliases: LIST_ACCOUNT_ALIASES, ListAccountAliasesInput => ListAccountAliasesOutput,
    /// What `ListAccountAliases` may refuse with.
    ListAccountAliasesError {
        ServiceFailure,
    }
}
