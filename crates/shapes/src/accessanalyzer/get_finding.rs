// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetFinding`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_FINDING: OperationSchema = OperationSchema {
    name: "GetFinding",
    index: 17,
    service: &SERVICE,
    input: &types::GET_FINDING_REQUEST,
    output: &types::GET_FINDING_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/finding/{id}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetFindingRequest`.
    #[derive(Default)]
    GetFindingInput: types::GET_FINDING_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `id`, required.
        id: String,
    }
}

structure! {
    /// AWS's `GetFindingResponse`.
    #[derive(Default)]
    GetFindingOutput: types::GET_FINDING_RESPONSE {
        /// `finding`.
        finding: Option<types::Finding>,
    }
}

call! {
    /// The operation `GetFinding`.
    GetFinding: GET_FINDING, GetFindingInput => GetFindingOutput,
    /// What `GetFinding` may refuse with.
    GetFindingError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
