// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetHumanReadableSummary`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_HUMAN_READABLE_SUMMARY: OperationSchema = OperationSchema {
    name: "GetHumanReadableSummary",
    index: 73,
    service: &SERVICE,
    input: &types::GET_HUMAN_READABLE_SUMMARY_REQUEST,
    output: &types::GET_HUMAN_READABLE_SUMMARY_RESPONSE,
    result_wrapper: Some("GetHumanReadableSummaryResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetHumanReadableSummaryRequest`.
    #[derive(Default)]
    GetHumanReadableSummaryInput: types::GET_HUMAN_READABLE_SUMMARY_REQUEST {
        /// `EntityArn`, required, 20 to 2048.
        entity_arn: String,
        /// `Locale`, 2 to 12.
        locale: Option<String>,
    }
}

structure! {
    /// AWS's `GetHumanReadableSummaryResponse`.
    #[derive(Default)]
    GetHumanReadableSummaryOutput: types::GET_HUMAN_READABLE_SUMMARY_RESPONSE {
        /// `SummaryContent`, 0 to 10000.
        summary_content: Option<String>,
        /// `Locale`, 2 to 12.
        locale: Option<String>,
        /// `SummaryState`.
        summary_state: Option<types::SummaryStateType>,
    }
}

call! {
    /// The operation `GetHumanReadableSummary`.
    GetHumanReadableSummary: GET_HUMAN_READABLE_SUMMARY, GetHumanReadableSummaryInput => GetHumanReadableSummaryOutput,
    /// What `GetHumanReadableSummary` may refuse with.
    GetHumanReadableSummaryError {
        InvalidInput,
        NoSuchEntity,
        ServiceFailure,
    }
}
