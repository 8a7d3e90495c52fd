// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInsightsData`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSIGHTS_DATA: OperationSchema = OperationSchema {
    name: "ListInsightsData",
    index: 33,
    service: &SERVICE,
    input: &types::LIST_INSIGHTS_DATA_REQUEST,
    output: &types::LIST_INSIGHTS_DATA_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `ListInsightsDataRequest`.
    ListInsightsDataInput: types::LIST_INSIGHTS_DATA_REQUEST {
        /// `InsightSource`, required, 3 to 256.
        insight_source: String,
        /// `DataType`, required.
        data_type: types::ListInsightsDataType,
        /// `Dimensions`, 1 to 1.
        dimensions: Option<BTreeMap<String, String>>,
        /// `StartTime`.
        start_time: Option<Timestamp>,
        /// `EndTime`.
        end_time: Option<Timestamp>,
        /// `MaxResults`, 1 to 50.
        max_results: Option<i32>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListInsightsDataResponse`.
    #[derive(Default)]
    ListInsightsDataOutput: types::LIST_INSIGHTS_DATA_RESPONSE {
        /// `Events`.
        events: Option<Vec<types::Event>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListInsightsData`.
    ListInsightsData: LIST_INSIGHTS_DATA, ListInsightsDataInput => ListInsightsDataOutput,
    /// What `ListInsightsData` may refuse with.
    ListInsightsDataError {
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
