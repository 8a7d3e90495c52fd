// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartLogging`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_LOGGING: OperationSchema = OperationSchema {
    name: "StartLogging",
    index: 51,
    service: &SERVICE,
    input: &types::START_LOGGING_REQUEST,
    output: &types::START_LOGGING_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `StartLoggingRequest`.
    #[derive(Default)]
    StartLoggingInput: types::START_LOGGING_REQUEST {
        /// `Name`, required.
        name: String,
    }
}

structure! {
    /// AWS's `StartLoggingResponse`.
    #[derive(Default)]
    StartLoggingOutput: types::START_LOGGING_RESPONSE {
    }
}

call! {
    /// The operation `StartLogging`.
    StartLogging: START_LOGGING, StartLoggingInput => StartLoggingOutput,
    /// What `StartLogging` may refuse with.
    StartLoggingError {
        CloudTrailARNInvalid,
        Conflict,
        Throttling,
        TrailNotFound,
        InvalidTrailName,
        InvalidHomeRegion,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
    }
}
