// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteDashboard`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_DASHBOARD: OperationSchema = OperationSchema {
    name: "DeleteDashboard",
    index: 7,
    service: &SERVICE,
    input: &types::DELETE_DASHBOARD_REQUEST,
    output: &types::DELETE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteDashboardRequest`.
    #[derive(Default)]
    DeleteDashboardInput: types::DELETE_DASHBOARD_REQUEST {
        /// `DashboardId`, required.
        dashboard_id: String,
    }
}

structure! {
    /// AWS's `DeleteDashboardResponse`.
    #[derive(Default)]
    DeleteDashboardOutput: types::DELETE_DASHBOARD_RESPONSE {
    }
}

call! {
    /// The operation `DeleteDashboard`.
    DeleteDashboard: DELETE_DASHBOARD, DeleteDashboardInput => DeleteDashboardOutput,
    /// What `DeleteDashboard` may refuse with.
    DeleteDashboardError {
        Conflict,
        ResourceNotFound,
        UnsupportedOperation,
    }
}
