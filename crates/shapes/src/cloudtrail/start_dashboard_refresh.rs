// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartDashboardRefresh`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_DASHBOARD_REFRESH: OperationSchema = OperationSchema {
    name: "StartDashboardRefresh",
    index: 48,
    service: &SERVICE,
    input: &types::START_DASHBOARD_REFRESH_REQUEST,
    output: &types::START_DASHBOARD_REFRESH_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `StartDashboardRefreshRequest`.
    #[derive(Default)]
    StartDashboardRefreshInput: types::START_DASHBOARD_REFRESH_REQUEST {
        /// `DashboardId`, required.
        dashboard_id: String,
        /// `QueryParameterValues`.
        query_parameter_values: Option<BTreeMap<String, String>>,
    }
}

structure! {
    /// AWS's `StartDashboardRefreshResponse`.
    #[derive(Default)]
    StartDashboardRefreshOutput: types::START_DASHBOARD_REFRESH_RESPONSE {
        /// `RefreshId`, 10 to 20.
        refresh_id: Option<String>,
    }
}

call! {
    /// The operation `StartDashboardRefresh`.
    StartDashboardRefresh: START_DASHBOARD_REFRESH, StartDashboardRefreshInput => StartDashboardRefreshOutput,
    /// What `StartDashboardRefresh` may refuse with.
    StartDashboardRefreshError {
        ResourceNotFound,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        ServiceQuotaExceeded,
        UnsupportedOperation,
    }
}
