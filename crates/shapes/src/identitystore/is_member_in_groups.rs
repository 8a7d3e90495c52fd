// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `IsMemberInGroups`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static IS_MEMBER_IN_GROUPS: OperationSchema = OperationSchema {
    name: "IsMemberInGroups",
    index: 13,
    service: &SERVICE,
    input: &types::IS_MEMBER_IN_GROUPS_REQUEST,
    output: &types::IS_MEMBER_IN_GROUPS_RESPONSE,
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
    /// AWS's `IsMemberInGroupsRequest`.
    #[derive(Default)]
    IsMemberInGroupsInput: types::IS_MEMBER_IN_GROUPS_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MemberId`, required.
        member_id: types::MemberId,
        /// `GroupIds`, required, 1 to 100.
        group_ids: Vec<String>,
    }
}

structure! {
    /// AWS's `IsMemberInGroupsResponse`.
    #[derive(Default)]
    IsMemberInGroupsOutput: types::IS_MEMBER_IN_GROUPS_RESPONSE {
        /// `Results`, required.
        results: Vec<types::GroupMembershipExistenceResult>,
    }
}

call! {
    /// The operation `IsMemberInGroups`.
    IsMemberInGroups: IS_MEMBER_IN_GROUPS, IsMemberInGroupsInput => IsMemberInGroupsOutput,
    /// What `IsMemberInGroups` may refuse with.
    IsMemberInGroupsError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
