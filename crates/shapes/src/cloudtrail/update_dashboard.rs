// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateDashboard`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_DASHBOARD: OperationSchema = OperationSchema {
    name: "UpdateDashboard",
    index: 57,
    service: &SERVICE,
    input: &types::UPDATE_DASHBOARD_REQUEST,
    output: &types::UPDATE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidQueryStatement::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateDashboardRequest`.
    #[derive(Default)]
    UpdateDashboardInput: types::UPDATE_DASHBOARD_REQUEST {
        /// `DashboardId`, required.
        dashboard_id: String,
        /// `Widgets`.
        widgets: Option<Vec<types::RequestWidget>>,
        /// `RefreshSchedule`.
        refresh_schedule: Option<types::RefreshSchedule>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
    }
}

structure! {
    /// AWS's `UpdateDashboardResponse`.
    #[derive(Default)]
    UpdateDashboardOutput: types::UPDATE_DASHBOARD_RESPONSE {
        /// `DashboardArn`.
        dashboard_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `Type`.
        r#type: Option<types::DashboardType>,
        /// `Widgets`.
        widgets: Option<Vec<types::Widget>>,
        /// `RefreshSchedule`.
        refresh_schedule: Option<types::RefreshSchedule>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
    }
}

call! {
    /// The operation `UpdateDashboard`.
    UpdateDashboard: UPDATE_DASHBOARD, UpdateDashboardInput => UpdateDashboardOutput,
    /// What `UpdateDashboard` may refuse with.
    UpdateDashboardError {
        Conflict,
        ResourceNotFound,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InsufficientEncryptionPolicy,
        InvalidQueryStatement,
        ServiceQuotaExceeded,
        UnsupportedOperation,
    }
}
