// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListGroupMembershipsForMember`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER: OperationSchema = OperationSchema {
    name: "ListGroupMembershipsForMember",
    index: 15,
    service: &SERVICE,
    input: &types::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST,
    output: &types::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE,
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
    /// AWS's `ListGroupMembershipsForMemberRequest`.
    #[derive(Default)]
    ListGroupMembershipsForMemberInput: types::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MemberId`, required.
        member_id: types::MemberId,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListGroupMembershipsForMemberResponse`.
    #[derive(Default)]
    ListGroupMembershipsForMemberOutput: types::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE {
        /// `GroupMemberships`, required.
        group_memberships: Vec<types::GroupMembership>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListGroupMembershipsForMember`.
    ListGroupMembershipsForMember: LIST_GROUP_MEMBERSHIPS_FOR_MEMBER, ListGroupMembershipsForMemberInput => ListGroupMembershipsForMemberOutput,
    /// What `ListGroupMembershipsForMember` may refuse with.
    ListGroupMembershipsForMemberError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
