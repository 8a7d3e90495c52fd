// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetCredentialReport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CREDENTIAL_REPORT: OperationSchema = OperationSchema {
    name: "GetCredentialReport",
    index: 69,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::GET_CREDENTIAL_REPORT_RESPONSE,
    result_wrapper: Some("GetCredentialReportResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::CredentialReportNotPresent::FACTS,
        &errors::CredentialReportExpired::FACTS,
        &errors::CredentialReportNotReady::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// `GetCredentialReport` has none.
    #[derive(Default)]
    GetCredentialReportInput: NOTHING {}
}

structure! {
    /// AWS's `GetCredentialReportResponse`.
    #[derive(Default)]
    GetCredentialReportOutput: types::GET_CREDENTIAL_REPORT_RESPONSE {
        /// `Content`.
        content: Option<Vec<u8>>,
        /// `ReportFormat`.
        report_format: Option<types::ReportFormatType>,
        /// `GeneratedTime`.
        generated_time: Option<Timestamp>,
    }
}

call! {
    /// The operation `GetCredentialReport`.
    GetCredentialReport: GET_CREDENTIAL_REPORT, GetCredentialReportInput => GetCredentialReportOutput,
    /// What `GetCredentialReport` may refuse with.
    GetCredentialReportError {
        CredentialReportNotPresent,
        CredentialReportExpired,
        CredentialReportNotReady,
        ServiceFailure,
    }
}
