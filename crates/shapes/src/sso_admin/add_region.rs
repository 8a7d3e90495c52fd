// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AddRegion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ADD_REGION: OperationSchema = OperationSchema {
    name: "AddRegion",
    index: 0,
    service: &SERVICE,
    input: &types::ADD_REGION_REQUEST,
    output: &types::ADD_REGION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `AddRegionRequest`.
    #[derive(Default)]
    AddRegionInput: types::ADD_REGION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `RegionName`, required, 1 to 32.
        region_name: String,
    }
}

structure! {
    /// AWS's `AddRegionResponse`.
    #[derive(Default)]
    AddRegionOutput: types::ADD_REGION_RESPONSE {
        /// `Status`.
        status: Option<types::RegionStatus>,
    }
}

call! {
    /// The operation `AddRegion`.
    AddRegion: ADD_REGION, AddRegionInput => AddRegionOutput,
    /// What `AddRegion` may refuse with.
    AddRegionError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
        Conflict,
    }
}
