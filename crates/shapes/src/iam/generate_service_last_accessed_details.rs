// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GenerateServiceLastAccessedDetails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationSchema = OperationSchema {
    name: "GenerateServiceLastAccessedDetails",
    index: 61,
    service: &SERVICE,
    input: &types::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: &types::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `GenerateServiceLastAccessedDetailsRequest`.
    #[derive(Default)]
    GenerateServiceLastAccessedDetailsInput: types::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST {
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `Granularity`.
        granularity: Option<types::AccessAdvisorUsageGranularityType>,
    }
}

structure! {
    /// AWS's `GenerateServiceLastAccessedDetailsResponse`.
    #[derive(Default)]
    GenerateServiceLastAccessedDetailsOutput: types::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE {
        /// `JobId`, 36 to 36.
        job_id: Option<String>,
    }
}

call! {
    /// The operation `GenerateServiceLastAccessedDetails`.
    GenerateServiceLastAccessedDetails: GENERATE_SERVICE_LAST_ACCESSED_DETAILS, GenerateServiceLastAccessedDetailsInput => GenerateServiceLastAccessedDetailsOutput,
    /// What `GenerateServiceLastAccessedDetails` may refuse with.
    GenerateServiceLastAccessedDetailsError {
        NoSuchEntity,
        InvalidInput,
    }
}
