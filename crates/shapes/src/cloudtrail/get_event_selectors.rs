// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetEventSelectors`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_EVENT_SELECTORS: OperationSchema = OperationSchema {
    name: "GetEventSelectors",
    index: 21,
    service: &SERVICE,
    input: &types::GET_EVENT_SELECTORS_REQUEST,
    output: &types::GET_EVENT_SELECTORS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `GetEventSelectorsRequest`.
    #[derive(Default)]
    GetEventSelectorsInput: types::GET_EVENT_SELECTORS_REQUEST {
        /// `TrailName`, required.
        trail_name: String,
    }
}

structure! {
    /// AWS's `GetEventSelectorsResponse`.
    #[derive(Default)]
    GetEventSelectorsOutput: types::GET_EVENT_SELECTORS_RESPONSE {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `EventSelectors`.
        event_selectors: Option<Vec<types::EventSelector>>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<types::AdvancedEventSelector>>,
    }
}

call! {
    /// The operation `GetEventSelectors`.
    GetEventSelectors: GET_EVENT_SELECTORS, GetEventSelectorsInput => GetEventSelectorsOutput,
    /// What `GetEventSelectors` may refuse with.
    GetEventSelectorsError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        UnsupportedOperation,
        OperationNotPermitted,
        NoManagementAccountSLRExists,
    }
}
