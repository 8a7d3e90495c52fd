// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInstances`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSTANCES: OperationSchema = OperationSchema {
    name: "ListInstances",
    index: 55,
    service: &SERVICE,
    input: &types::LIST_INSTANCES_REQUEST,
    output: &types::LIST_INSTANCES_RESPONSE,
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
    /// AWS's `ListInstancesRequest`.
    #[derive(Default)]
    ListInstancesInput: types::LIST_INSTANCES_REQUEST {
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `RegionScope`.
        region_scope: Option<types::RegionScope>,
    }
}

structure! {
    /// AWS's `ListInstancesResponse`.
    #[derive(Default)]
    ListInstancesOutput: types::LIST_INSTANCES_RESPONSE {
        /// `Instances`, 0 to 10.
        instances: Option<Vec<types::InstanceMetadata>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListInstances`.
    ListInstances: LIST_INSTANCES, ListInstancesInput => ListInstancesOutput,
    /// What `ListInstances` may refuse with.
    ListInstancesError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
