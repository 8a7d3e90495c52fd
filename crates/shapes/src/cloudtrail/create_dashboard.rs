// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateDashboard`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_DASHBOARD: OperationSchema = OperationSchema {
    name: "CreateDashboard",
    index: 3,
    service: &SERVICE,
    input: &types::CREATE_DASHBOARD_REQUEST,
    output: &types::CREATE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::InvalidTagParameter::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidQueryStatement::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::UnsupportedOperation::FACTS,
    ],
};

structure! {
    /// AWS's `CreateDashboardRequest`.
    #[derive(Default)]
    CreateDashboardInput: types::CREATE_DASHBOARD_REQUEST {
        /// `Name`, required, 3 to 128.
        name: String,
        /// `RefreshSchedule`.
        refresh_schedule: Option<types::RefreshSchedule>,
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
        /// `Widgets`.
        widgets: Option<Vec<types::RequestWidget>>,
    }
}

structure! {
    /// AWS's `CreateDashboardResponse`.
    #[derive(Default)]
    CreateDashboardOutput: types::CREATE_DASHBOARD_RESPONSE {
        /// `DashboardArn`.
        dashboard_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `Type`.
        r#type: Option<types::DashboardType>,
        /// `Widgets`.
        widgets: Option<Vec<types::Widget>>,
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
        /// `RefreshSchedule`.
        refresh_schedule: Option<types::RefreshSchedule>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
    }
}

call! {
    /// The operation `CreateDashboard`.
    CreateDashboard: CREATE_DASHBOARD, CreateDashboardInput => CreateDashboardOutput,
    /// What `CreateDashboard` may refuse with.
    CreateDashboardError {
        Conflict,
        InvalidTagParameter,
        EventDataStoreNotFound,
        InactiveEventDataStore,
        InsufficientEncryptionPolicy,
        InvalidQueryStatement,
        ServiceQuotaExceeded,
        UnsupportedOperation,
    }
}
