// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `LookupEvents`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LOOKUP_EVENTS: OperationSchema = OperationSchema {
    name: "LookupEvents",
    index: 39,
    service: &SERVICE,
    input: &types::LOOKUP_EVENTS_REQUEST,
    output: &types::LOOKUP_EVENTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidLookupAttributes::FACTS,
        &errors::InvalidTimeRange::FACTS,
        &errors::InvalidMaxResults::FACTS,
        &errors::InvalidNextToken::FACTS,
        &errors::InvalidEventCategory::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `LookupEventsRequest`.
    #[derive(Default)]
    LookupEventsInput: types::LOOKUP_EVENTS_REQUEST {
        /// `LookupAttributes`.
        lookup_attributes: Option<Vec<types::LookupAttribute>>,
        /// `StartTime`.
        start_time: Option<Timestamp>,
        /// `EndTime`.
        end_time: Option<Timestamp>,
        /// `EventCategory`.
        event_category: Option<types::EventCategory>,
        /// `MaxResults`, 1 to 50.
        max_results: Option<i32>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `LookupEventsResponse`.
    #[derive(Default)]
    LookupEventsOutput: types::LOOKUP_EVENTS_RESPONSE {
        /// `Events`.
        events: Option<Vec<types::Event>>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `LookupEvents`.
    LookupEvents: LOOKUP_EVENTS, LookupEventsInput => LookupEventsOutput,
    /// What `LookupEvents` may refuse with.
    LookupEventsError {
        InvalidLookupAttributes,
        InvalidTimeRange,
        InvalidMaxResults,
        InvalidNextToken,
        InvalidEventCategory,
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
