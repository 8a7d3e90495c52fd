// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRegions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_REGIONS: OperationSchema = OperationSchema {
    name: "ListRegions",
    index: 11,
    service: &SERVICE,
    input: &types::LIST_REGIONS_REQUEST,
    output: &types::LIST_REGIONS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/listRegions",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `ListRegionsRequest`.
    #[derive(Default)]
    ListRegionsInput: types::LIST_REGIONS_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
        /// `MaxResults`, 1 to 50.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 1000.
        next_token: Option<String>,
        /// `RegionOptStatusContains`.
        region_opt_status_contains: Option<Vec<types::RegionOptStatus>>,
    }
}

structure! {
    /// AWS's `ListRegionsResponse`.
    #[derive(Default)]
    ListRegionsOutput: types::LIST_REGIONS_RESPONSE {
        /// `NextToken`.
        next_token: Option<String>,
        /// `Regions`.
        regions: Option<Vec<types::Region>>,
    }
}

call! {
    /// The operation `ListRegions`.
    ListRegions: LIST_REGIONS, ListRegionsInput => ListRegionsOutput,
    /// What `ListRegions` may refuse with.
    ListRegionsError {
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
