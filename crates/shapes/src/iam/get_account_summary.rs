// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccountSummary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCOUNT_SUMMARY: OperationSchema = OperationSchema {
    name: "GetAccountSummary",
    index: 66,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::GET_ACCOUNT_SUMMARY_RESPONSE,
    result_wrapper: Some("GetAccountSummaryResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// `GetAccountSummary` has none.
    #[derive(Default)]
    GetAccountSummaryInput: NOTHING {}
}

structure! {
    /// AWS's `GetAccountSummaryResponse`.
    #[derive(Default)]
    GetAccountSummaryOutput: types::GET_ACCOUNT_SUMMARY_RESPONSE {
        /// `SummaryMap`.
        summary_map: Option<BTreeMap<String, i32>>,
    }
}

call! {
    /// The operation `GetAccountSummary`.
    GetAccountSummary: GET_ACCOUNT_SUMMARY, GetAccountSummaryInput => GetAccountSummaryOutput,
    /// What `GetAccountSummary` may refuse with.
    GetAccountSummaryError {
        ServiceFailure,
    }
}
