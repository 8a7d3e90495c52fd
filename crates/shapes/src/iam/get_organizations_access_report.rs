// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetOrganizationsAccessReport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ORGANIZATIONS_ACCESS_REPORT: OperationSchema = OperationSchema {
    name: "GetOrganizationsAccessReport",
    index: 78,
    service: &SERVICE,
    input: &types::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
    output: &types::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
    result_wrapper: Some("GetOrganizationsAccessReportResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `GetOrganizationsAccessReportRequest`.
    #[derive(Default)]
    GetOrganizationsAccessReportInput: types::GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST {
        /// `JobId`, required, 36 to 36.
        job_id: String,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `SortKey`.
        sort_key: Option<types::SortKeyType>,
    }
}

structure! {
    /// AWS's `GetOrganizationsAccessReportResponse`.
    GetOrganizationsAccessReportOutput: types::GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE {
        /// `JobStatus`, required.
        job_status: types::JobStatusType,
        /// `JobCreationDate`, required.
        job_creation_date: Timestamp,
        /// `JobCompletionDate`.
        job_completion_date: Option<Timestamp>,
        /// `NumberOfServicesAccessible`.
        number_of_services_accessible: Option<i32>,
        /// `NumberOfServicesNotAccessed`.
        number_of_services_not_accessed: Option<i32>,
        /// `AccessDetails`.
        access_details: Option<Vec<types::AccessDetail>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `ErrorDetails`.
        error_details: Option<types::ErrorDetails>,
    }
}

call! {
    /// The operation `GetOrganizationsAccessReport`.
    GetOrganizationsAccessReport: GET_ORGANIZATIONS_ACCESS_REPORT, GetOrganizationsAccessReportInput => GetOrganizationsAccessReportOutput,
    /// What `GetOrganizationsAccessReport` may refuse with.
    GetOrganizationsAccessReportError {
        NoSuchEntity,
    }
}
