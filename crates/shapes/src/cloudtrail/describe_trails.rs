// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeTrails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_TRAILS: OperationSchema = OperationSchema {
    name: "DescribeTrails",
    index: 13,
    service: &SERVICE,
    input: &types::DESCRIBE_TRAILS_REQUEST,
    output: &types::DESCRIBE_TRAILS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeTrailsRequest`.
    #[derive(Default)]
    DescribeTrailsInput: types::DESCRIBE_TRAILS_REQUEST {
        /// `trailNameList`.
        trail_name_list: Option<Vec<String>>,
        /// `includeShadowTrails`.
        include_shadow_trails: Option<bool>,
    }
}

structure! {
    /// AWS's `DescribeTrailsResponse`.
    #[derive(Default)]
    DescribeTrailsOutput: types::DESCRIBE_TRAILS_RESPONSE {
        /// `trailList`.
        trail_list: Option<Vec<types::Trail>>,
    }
}

call! {
    /// The operation `DescribeTrails`.
    DescribeTrails: DESCRIBE_TRAILS, DescribeTrailsInput => DescribeTrailsOutput,
    /// What `DescribeTrails` may refuse with.
    DescribeTrailsError {
        UnsupportedOperation,
        OperationNotPermitted,
        InvalidTrailName,
        CloudTrailARNInvalid,
        NoManagementAccountSLRExists,
    }
}
