// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetTrailStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_TRAIL_STATUS: OperationSchema = OperationSchema {
    name: "GetTrailStatus",
    index: 27,
    service: &SERVICE,
    input: &types::GET_TRAIL_STATUS_REQUEST,
    output: &types::GET_TRAIL_STATUS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `GetTrailStatusRequest`.
    #[derive(Default)]
    GetTrailStatusInput: types::GET_TRAIL_STATUS_REQUEST {
        /// `Name`, required.
        name: String,
    }
}

structure! {
    /// AWS's `GetTrailStatusResponse`.
    #[derive(Default)]
    GetTrailStatusOutput: types::GET_TRAIL_STATUS_RESPONSE {
        /// `IsLogging`.
        is_logging: Option<bool>,
        /// `LatestDeliveryError`.
        latest_delivery_error: Option<String>,
        /// `LatestNotificationError`.
        latest_notification_error: Option<String>,
        /// `LatestDeliveryTime`.
        latest_delivery_time: Option<Timestamp>,
        /// `LatestNotificationTime`.
        latest_notification_time: Option<Timestamp>,
        /// `StartLoggingTime`.
        start_logging_time: Option<Timestamp>,
        /// `StopLoggingTime`.
        stop_logging_time: Option<Timestamp>,
        /// `LatestCloudWatchLogsDeliveryError`.
        latest_cloud_watch_logs_delivery_error: Option<String>,
        /// `LatestCloudWatchLogsDeliveryTime`.
        latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
        /// `LatestDigestDeliveryTime`.
        latest_digest_delivery_time: Option<Timestamp>,
        /// `LatestDigestDeliveryError`.
        latest_digest_delivery_error: Option<String>,
        /// `LatestDeliveryAttemptTime`.
        latest_delivery_attempt_time: Option<String>,
        /// `LatestNotificationAttemptTime`.
        latest_notification_attempt_time: Option<String>,
        /// `LatestNotificationAttemptSucceeded`.
        latest_notification_attempt_succeeded: Option<String>,
        /// `LatestDeliveryAttemptSucceeded`.
        latest_delivery_attempt_succeeded: Option<String>,
        /// `TimeLoggingStarted`.
        time_logging_started: Option<String>,
        /// `TimeLoggingStopped`.
        time_logging_stopped: Option<String>,
    }
}

call! {
    /// The operation `GetTrailStatus`.
    GetTrailStatus: GET_TRAIL_STATUS, GetTrailStatusInput => GetTrailStatusOutput,
    /// What `GetTrailStatus` may refuse with.
    GetTrailStatusError {
        CloudTrailARNInvalid,
        TrailNotFound,
        InvalidTrailName,
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
