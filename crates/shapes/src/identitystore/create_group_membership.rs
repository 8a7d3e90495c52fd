// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateGroupMembership`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "CreateGroupMembership",
    index: 1,
    service: &SERVICE,
    input: &types::CREATE_GROUP_MEMBERSHIP_REQUEST,
    output: &types::CREATE_GROUP_MEMBERSHIP_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Conflict::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
    ],
};

structure! {
    /// AWS's `CreateGroupMembershipRequest`.
    #[derive(Default)]
    CreateGroupMembershipInput: types::CREATE_GROUP_MEMBERSHIP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `MemberId`, required.
        member_id: types::MemberId,
    }
}

structure! {
    /// AWS's `CreateGroupMembershipResponse`.
    #[derive(Default)]
    CreateGroupMembershipOutput: types::CREATE_GROUP_MEMBERSHIP_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
        /// `MembershipArn`, required, 60 to 100.
        membership_arn: String,
    }
}

call! {
    /// The operation `CreateGroupMembership`.
    CreateGroupMembership: CREATE_GROUP_MEMBERSHIP, CreateGroupMembershipInput => CreateGroupMembershipOutput,
    /// What `CreateGroupMembership` may refuse with.
    CreateGroupMembershipError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
    }
}
