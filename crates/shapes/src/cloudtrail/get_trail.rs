// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetTrail`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_TRAIL: OperationSchema = OperationSchema {
    name: "GetTrail",
    index: 26,
    service: &SERVICE,
    input: &types::GET_TRAIL_REQUEST,
    output: &types::GET_TRAIL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `GetTrailRequest`.
    #[derive(Default)]
    GetTrailInput: types::GET_TRAIL_REQUEST {
        /// `Name`, required.
        name: String,
    }
}

structure! {
    /// AWS's `GetTrailResponse`.
    #[derive(Default)]
    GetTrailOutput: types::GET_TRAIL_RESPONSE {
        /// `Trail`.
        trail: Option<types::Trail>,
    }
}

call! {
    /// The operation `GetTrail`.
    GetTrail: GET_TRAIL, GetTrailInput => GetTrailOutput,
    /// What `GetTrail` may refuse with.
    GetTrailError {
        CloudTrailARNInvalid,
        TrailNotFound,
        InvalidTrailName,
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
