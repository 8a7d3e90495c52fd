// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveRegion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_REGION: OperationSchema = OperationSchema {
    name: "RemoveRegion",
    index: 71,
    service: &SERVICE,
    input: &types::REMOVE_REGION_REQUEST,
    output: &types::REMOVE_REGION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `RemoveRegionRequest`.
    #[derive(Default)]
    RemoveRegionInput: types::REMOVE_REGION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `RegionName`, required, 1 to 32.
        region_name: String,
    }
}

structure! {
    /// AWS's `RemoveRegionResponse`.
    #[derive(Default)]
    RemoveRegionOutput: types::REMOVE_REGION_RESPONSE {
        /// `Status`.
        status: Option<types::RegionStatus>,
    }
}

call! {
    /// The operation `RemoveRegion`.
    RemoveRegion: REMOVE_REGION, RemoveRegionInput => RemoveRegionOutput,
    /// What `RemoveRegion` may refuse with.
    RemoveRegionError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
