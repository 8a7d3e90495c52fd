// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroups`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUPS: OperationSchema = OperationSchema {
    name: "ListGroups",
    index: 16,
    service: &SERVICE,
    input: &types::LIST_GROUPS_REQUEST,
    output: &types::LIST_GROUPS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListGroupsRequest`.
    #[derive(Default)]
    ListGroupsInput: types::LIST_GROUPS_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
        /// `Filters`, 0 to 1.
        filters: Option<Vec<types::Filter>>,
    }
}

structure! {
    /// AWS's `ListGroupsResponse`.
    #[derive(Default)]
    ListGroupsOutput: types::LIST_GROUPS_RESPONSE {
        /// `Groups`, required.
        groups: Vec<types::Group>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListGroups`.
    ListGroups: LIST_GROUPS, ListGroupsInput => ListGroupsOutput,
    /// What `ListGroups` may refuse with.
    ListGroupsError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
