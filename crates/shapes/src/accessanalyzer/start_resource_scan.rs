// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartResourceScan`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_RESOURCE_SCAN: OperationSchema = OperationSchema {
    name: "StartResourceScan",
    index: 32,
    service: &SERVICE,
    input: &types::START_RESOURCE_SCAN_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/resource/scan",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `StartResourceScanRequest`.
    #[derive(Default)]
    StartResourceScanInput: types::START_RESOURCE_SCAN_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `resourceArn`, required.
        resource_arn: String,
        /// `resourceOwnerAccount`.
        resource_owner_account: Option<String>,
    }
}

structure! {
    /// `StartResourceScan` has none.
    #[derive(Default)]
    StartResourceScanOutput: NOTHING {}
}

call! {
    /// The operation `StartResourceScan`.
    StartResourceScan: START_RESOURCE_SCAN, StartResourceScanInput => StartResourceScanOutput,
    /// What `StartResourceScan` may refuse with.
    StartResourceScanError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
