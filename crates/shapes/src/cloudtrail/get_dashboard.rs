// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetDashboard`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_DASHBOARD: OperationSchema = OperationSchema {
    name: "GetDashboard",
    index: 18,
    service: &SERVICE,
    input: &types::GET_DASHBOARD_REQUEST,
    output: &types::GET_DASHBOARD_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `GetDashboardRequest`.
    #[derive(Default)]
    GetDashboardInput: types::GET_DASHBOARD_REQUEST {
        /// `DashboardId`, required.
        dashboard_id: String,
    }
}

structure! {
    /// AWS's `GetDashboardResponse`.
    #[derive(Default)]
    GetDashboardOutput: types::GET_DASHBOARD_RESPONSE {
        /// `DashboardArn`.
        dashboard_arn: Option<String>,
        /// `Type`.
        r#type: Option<types::DashboardType>,
        /// `Status`.
        status: Option<types::DashboardStatus>,
        /// `Widgets`.
        widgets: Option<Vec<types::Widget>>,
        /// `RefreshSchedule`.
        refresh_schedule: Option<types::RefreshSchedule>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
        /// `LastRefreshId`, 10 to 20.
        last_refresh_id: Option<String>,
        /// `LastRefreshFailureReason`, 4 to 1000.
        last_refresh_failure_reason: Option<String>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
    }
}

call! {
    /// The operation `GetDashboard`.
    GetDashboard: GET_DASHBOARD, GetDashboardInput => GetDashboardOutput,
    /// What `GetDashboard` may refuse with.
    GetDashboardError {
        ResourceNotFound,
        UnsupportedOperation,
    }
}
