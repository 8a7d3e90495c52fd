// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroupMemberships`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUP_MEMBERSHIPS: OperationSchema = OperationSchema {
    name: "ListGroupMemberships",
    index: 14,
    service: &SERVICE,
    input: &types::LIST_GROUP_MEMBERSHIPS_REQUEST,
    output: &types::LIST_GROUP_MEMBERSHIPS_RESPONSE,
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
    /// AWS's `ListGroupMembershipsRequest`.
    #[derive(Default)]
    ListGroupMembershipsInput: types::LIST_GROUP_MEMBERSHIPS_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListGroupMembershipsResponse`.
    #[derive(Default)]
    ListGroupMembershipsOutput: types::LIST_GROUP_MEMBERSHIPS_RESPONSE {
        /// `GroupMemberships`, required.
        group_memberships: Vec<types::GroupMembership>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListGroupMemberships`.
    ListGroupMemberships: LIST_GROUP_MEMBERSHIPS, ListGroupMembershipsInput => ListGroupMembershipsOutput,
    /// What `ListGroupMemberships` may refuse with.
    ListGroupMembershipsError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
