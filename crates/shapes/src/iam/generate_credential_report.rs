// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GenerateCredentialReport`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GENERATE_CREDENTIAL_REPORT: OperationSchema = OperationSchema {
    name: "GenerateCredentialReport",
    index: 59,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::GENERATE_CREDENTIAL_REPORT_RESPONSE,
    result_wrapper: Some("GenerateCredentialReportResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// `GenerateCredentialReport` has none.
    #[derive(Default)]
    GenerateCredentialReportInput: NOTHING {}
}

structure! {
    /// AWS's `GenerateCredentialReportResponse`.
    #[derive(Default)]
    GenerateCredentialReportOutput: types::GENERATE_CREDENTIAL_REPORT_RESPONSE {
        /// `State`.
        state: Option<types::ReportStateType>,
        /// `Description`.
        description: Option<String>,
    }
}

call! {
    /// The operation `GenerateCredentialReport`.
    GenerateCredentialReport: GENERATE_CREDENTIAL_REPORT, GenerateCredentialReportInput => GenerateCredentialReportOutput,
    /// What `GenerateCredentialReport` may refuse with.
    GenerateCredentialReportError {
        LimitExceeded,
        ServiceFailure,
    }
}
