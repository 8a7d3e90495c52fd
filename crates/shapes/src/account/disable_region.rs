// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableRegion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_REGION: OperationSchema = OperationSchema {
    name: "DisableRegion",
    index: 2,
    service: &SERVICE,
    input: &types::DISABLE_REGION_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/disableRegion",
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
    /// AWS's `DisableRegionRequest`.
    #[derive(Default)]
    DisableRegionInput: types::DISABLE_REGION_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
        /// `RegionName`, required, 1 to 50.
        region_name: String,
    }
}

structure! {
    /// `DisableRegion` has none.
    #[derive(Default)]
    DisableRegionOutput: NOTHING {}
}

call! {
    /// The operation `DisableRegion`.
    DisableRegion: DISABLE_REGION, DisableRegionInput => DisableRegionOutput,
    /// What `DisableRegion` may refuse with.
    DisableRegionError {
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
