// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeRegion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_REGION: OperationSchema = OperationSchema {
    name: "DescribeRegion",
    index: 31,
    service: &SERVICE,
    input: &types::DESCRIBE_REGION_REQUEST,
    output: &types::DESCRIBE_REGION_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `DescribeRegionRequest`.
    #[derive(Default)]
    DescribeRegionInput: types::DESCRIBE_REGION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `RegionName`, required, 1 to 32.
        region_name: String,
    }
}

structure! {
    /// AWS's `DescribeRegionResponse`.
    #[derive(Default)]
    DescribeRegionOutput: types::DESCRIBE_REGION_RESPONSE {
        /// `RegionName`, 1 to 32.
        region_name: Option<String>,
        /// `Status`.
        status: Option<types::RegionStatus>,
        /// `AddedDate`.
        added_date: Option<Timestamp>,
        /// `IsPrimaryRegion`.
        is_primary_region: Option<bool>,
    }
}

call! {
    /// The operation `DescribeRegion`.
    DescribeRegion: DESCRIBE_REGION, DescribeRegionInput => DescribeRegionOutput,
    /// What `DescribeRegion` may refuse with.
    DescribeRegionError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
