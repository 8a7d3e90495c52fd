// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GenerateOrganizationsAccessReport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationSchema = OperationSchema {
    name: "GenerateOrganizationsAccessReport",
    index: 60,
    service: &SERVICE,
    input: &types::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST,
    output: &types::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE,
    result_wrapper: Some("GenerateOrganizationsAccessReportResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ReportGenerationLimitExceeded::FACTS],
};

structure! {
    /// AWS's `GenerateOrganizationsAccessReportRequest`.
    #[derive(Default)]
    GenerateOrganizationsAccessReportInput: types::GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST {
        /// `EntityPath`, required, 19 to 427.
        entity_path: String,
        /// `OrganizationsPolicyId`.
        organizations_policy_id: Option<String>,
    }
}

structure! {
    /// AWS's `GenerateOrganizationsAccessReportResponse`.
    #[derive(Default)]
    GenerateOrganizationsAccessReportOutput: types::GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE {
        /// `JobId`, 36 to 36.
        job_id: Option<String>,
    }
}

call! {
    /// The operation `GenerateOrganizationsAccessReport`.
    GenerateOrganizationsAccessReport: GENERATE_ORGANIZATIONS_ACCESS_REPORT, GenerateOrganizationsAccessReportInput => GenerateOrganizationsAccessReportOutput,
    /// What `GenerateOrganizationsAccessReport` may refuse with.
    GenerateOrganizationsAccessReportError {
        ReportGenerationLimitExceeded,
    }
}
