// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableRegion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_REGION: OperationSchema = OperationSchema {
    name: "EnableRegion",
    index: 3,
    service: &SERVICE,
    input: &types::ENABLE_REGION_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/enableRegion",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `EnableRegionRequest`.
    #[derive(Default)]
    EnableRegionInput: types::ENABLE_REGION_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
        /// `RegionName`, required, 1 to 50.
        region_name: String,
    }
}

structure! {
    /// `EnableRegion` has none.
    #[derive(Default)]
    EnableRegionOutput: NOTHING {}
}

call! {
    /// The operation `EnableRegion`.
    EnableRegion: ENABLE_REGION, EnableRegionInput => EnableRegionOutput,
    /// What `EnableRegion` may refuse with.
    EnableRegionError {
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
