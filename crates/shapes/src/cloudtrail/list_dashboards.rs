// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListDashboards`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_DASHBOARDS: OperationSchema = OperationSchema {
    name: "ListDashboards",
    index: 29,
    service: &SERVICE,
    input: &types::LIST_DASHBOARDS_REQUEST,
    output: &types::LIST_DASHBOARDS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::UnsupportedOperation::FACTS],
};

structure! {
    /// AWS's `ListDashboardsRequest`.
    #[derive(Default)]
    ListDashboardsInput: types::LIST_DASHBOARDS_REQUEST {
        /// `NamePrefix`, 3 to 128.
        name_prefix: Option<String>,
        /// `Type`.
        r#type: Option<types::DashboardType>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 1000.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListDashboardsResponse`.
    #[derive(Default)]
    ListDashboardsOutput: types::LIST_DASHBOARDS_RESPONSE {
        /// `Dashboards`.
        dashboards: Option<Vec<types::DashboardDetail>>,
        /// `NextToken`, 4 to 1000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListDashboards`.
    ListDashboards: LIST_DASHBOARDS, ListDashboardsInput => ListDashboardsOutput,
    /// What `ListDashboards` may refuse with.
    ListDashboardsError {
        UnsupportedOperation,
    }
}
