// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInsightsMetricData`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSIGHTS_METRIC_DATA: OperationSchema = OperationSchema {
    name: "ListInsightsMetricData",
    index: 34,
    service: &SERVICE,
    input: &types::LIST_INSIGHTS_METRIC_DATA_REQUEST,
    output: &types::LIST_INSIGHTS_METRIC_DATA_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidParameter::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `ListInsightsMetricDataRequest`.
    ListInsightsMetricDataInput: types::LIST_INSIGHTS_METRIC_DATA_REQUEST {
        /// `TrailName`.
        trail_name: Option<String>,
        /// `EventSource`, required, at most 256.
        event_source: String,
        /// `EventName`, required, at most 128.
        event_name: String,
        /// `InsightType`, required.
        insight_type: types::InsightType,
        /// `ErrorCode`, at most 128.
        error_code: Option<String>,
        /// `StartTime`.
        start_time: Option<Timestamp>,
        /// `EndTime`.
        end_time: Option<Timestamp>,
        /// `Period`, 60 to 3600.
        period: Option<i32>,
        /// `DataType`.
        data_type: Option<types::InsightsMetricDataType>,
        /// `MaxResults`, 1 to 21600.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 5000.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListInsightsMetricDataResponse`.
    #[derive(Default)]
    ListInsightsMetricDataOutput: types::LIST_INSIGHTS_METRIC_DATA_RESPONSE {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `EventSource`, at most 256.
        event_source: Option<String>,
        /// `EventName`, at most 128.
        event_name: Option<String>,
        /// `InsightType`.
        insight_type: Option<types::InsightType>,
        /// `ErrorCode`, at most 128.
        error_code: Option<String>,
        /// `Timestamps`.
        timestamps: Option<Vec<Timestamp>>,
        /// `Values`.
        values: Option<Vec<f64>>,
        /// `NextToken`, 1 to 5000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListInsightsMetricData`.
    ListInsightsMetricData: LIST_INSIGHTS_METRIC_DATA, ListInsightsMetricDataInput => ListInsightsMetricDataOutput,
    /// What `ListInsightsMetricData` may refuse with.
    ListInsightsMetricDataError {
        InvalidParameter,
        InvalidTrailName,
        OperationNotPermitted,
        UnsupportedOperation,
    }
}
