// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StopLogging`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static STOP_LOGGING: OperationSchema = OperationSchema {
    name: "StopLogging",
    index: 55,
    service: &SERVICE,
    input: &types::STOP_LOGGING_REQUEST,
    output: &types::STOP_LOGGING_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `StopLoggingRequest`.
    #[derive(Default)]
    StopLoggingInput: types::STOP_LOGGING_REQUEST {
        /// `Name`, required.
        name: String,
    }
}

structure! {
    /// AWS's `StopLoggingResponse`.
    #[derive(Default)]
    StopLoggingOutput: types::STOP_LOGGING_RESPONSE {
    }
}

call! {
    /// The operation `StopLogging`.
    StopLogging: STOP_LOGGING, StopLoggingInput => StopLoggingOutput,
    /// What `StopLogging` may refuse with.
    StopLoggingError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        Conflict,
        Throttling,
        InvalidHomeRegion,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
    }
}
