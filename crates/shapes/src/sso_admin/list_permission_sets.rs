// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPermissionSets`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_PERMISSION_SETS: OperationSchema = OperationSchema {
    name: "ListPermissionSets",
    index: 58,
    service: &SERVICE,
    input: &types::LIST_PERMISSION_SETS_REQUEST,
    output: &types::LIST_PERMISSION_SETS_RESPONSE,
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
    /// AWS's `ListPermissionSetsRequest`.
    #[derive(Default)]
    ListPermissionSetsInput: types::LIST_PERMISSION_SETS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListPermissionSetsResponse`.
    #[derive(Default)]
    ListPermissionSetsOutput: types::LIST_PERMISSION_SETS_RESPONSE {
        /// `PermissionSets`.
        permission_sets: Option<Vec<String>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPermissionSets`.
    ListPermissionSets: LIST_PERMISSION_SETS, ListPermissionSetsInput => ListPermissionSetsOutput,
    /// What `ListPermissionSets` may refuse with.
    ListPermissionSetsError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
