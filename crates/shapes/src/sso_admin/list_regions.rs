// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRegions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_REGIONS: OperationSchema = OperationSchema {
    name: "ListRegions",
    index: 60,
    service: &SERVICE,
    input: &types::LIST_REGIONS_REQUEST,
    output: &types::LIST_REGIONS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListRegionsRequest`.
    #[derive(Default)]
    ListRegionsInput: types::LIST_REGIONS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListRegionsResponse`.
    #[derive(Default)]
    ListRegionsOutput: types::LIST_REGIONS_RESPONSE {
        /// `Regions`.
        regions: Option<Vec<types::RegionMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListRegions`.
    ListRegions: LIST_REGIONS, ListRegionsInput => ListRegionsOutput,
    /// What `ListRegions` may refuse with.
    ListRegionsError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
