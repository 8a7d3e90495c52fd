// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetServiceLastAccessedDetails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS: OperationSchema = OperationSchema {
    name: "GetServiceLastAccessedDetails",
    index: 88,
    service: &SERVICE,
    input: &types::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: &types::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `GetServiceLastAccessedDetailsRequest`.
    #[derive(Default)]
    GetServiceLastAccessedDetailsInput: types::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST {
        /// `JobId`, required, 36 to 36.
        job_id: String,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
    }
}

structure! {
    /// AWS's `GetServiceLastAccessedDetailsResponse`.
    GetServiceLastAccessedDetailsOutput: types::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE {
        /// `JobStatus`, required.
        job_status: types::JobStatusType,
        /// `JobType`.
        job_type: Option<types::AccessAdvisorUsageGranularityType>,
        /// `JobCreationDate`, required.
        job_creation_date: Timestamp,
        /// `ServicesLastAccessed`, required.
        services_last_accessed: Vec<types::ServiceLastAccessed>,
        /// `JobCompletionDate`, required.
        job_completion_date: Timestamp,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
        /// `Error`.
        error: Option<types::ErrorDetails>,
    }
}

call! {
    /// The operation `GetServiceLastAccessedDetails`.
    GetServiceLastAccessedDetails: GET_SERVICE_LAST_ACCESSED_DETAILS, GetServiceLastAccessedDetailsInput => GetServiceLastAccessedDetailsOutput,
    /// What `GetServiceLastAccessedDetails` may refuse with.
    GetServiceLastAccessedDetailsError {
        NoSuchEntity,
        InvalidInput,
    }
}
