// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRegionOptStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_REGION_OPT_STATUS: OperationSchema = OperationSchema {
    name: "GetRegionOptStatus",
    index: 10,
    service: &SERVICE,
    input: &types::GET_REGION_OPT_STATUS_REQUEST,
    output: &types::GET_REGION_OPT_STATUS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getRegionOptStatus",
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
    /// AWS's `GetRegionOptStatusRequest`.
    #[derive(Default)]
    GetRegionOptStatusInput: types::GET_REGION_OPT_STATUS_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
        /// `RegionName`, required, 1 to 50.
        region_name: String,
    }
}

structure! {
    /// AWS's `GetRegionOptStatusResponse`.
    #[derive(Default)]
    GetRegionOptStatusOutput: types::GET_REGION_OPT_STATUS_RESPONSE {
        /// `RegionName`, 1 to 50.
        region_name: Option<String>,
        /// `RegionOptStatus`.
        region_opt_status: Option<types::RegionOptStatus>,
    }
}

call! {
    /// The operation `GetRegionOptStatus`.
    GetRegionOptStatus: GET_REGION_OPT_STATUS, GetRegionOptStatusInput => GetRegionOptStatusOutput,
    /// What `GetRegionOptStatus` may refuse with.
    GetRegionOptStatusError {
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
