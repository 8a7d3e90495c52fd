// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListTrails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_TRAILS: OperationSchema = OperationSchema {
    name: "ListTrails",
    index: 38,
    service: &SERVICE,
    input: &types::LIST_TRAILS_REQUEST,
    output: &types::LIST_TRAILS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `ListTrailsRequest`.
    #[derive(Default)]
    ListTrailsInput: types::LIST_TRAILS_REQUEST {
        /// `NextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListTrailsResponse`.
    #[derive(Default)]
    ListTrailsOutput: types::LIST_TRAILS_RESPONSE {
        /// `Trails`.
        trails: Option<Vec<types::TrailInfo>>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListTrails`.
    ListTrails: LIST_TRAILS, ListTrailsInput => ListTrailsOutput,
    /// What `ListTrails` may refuse with.
    ListTrailsError {
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
