// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGroupMembershipId`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GROUP_MEMBERSHIP_ID: OperationSchema = OperationSchema {
    name: "GetGroupMembershipId",
    index: 11,
    service: &SERVICE,
    input: &types::GET_GROUP_MEMBERSHIP_ID_REQUEST,
    output: &types::GET_GROUP_MEMBERSHIP_ID_RESPONSE,
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
    /// AWS's `GetGroupMembershipIdRequest`.
    #[derive(Default)]
    GetGroupMembershipIdInput: types::GET_GROUP_MEMBERSHIP_ID_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `MemberId`, required.
        member_id: types::MemberId,
    }
}

structure! {
    /// AWS's `GetGroupMembershipIdResponse`.
    #[derive(Default)]
    GetGroupMembershipIdOutput: types::GET_GROUP_MEMBERSHIP_ID_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
        /// `MembershipArn`, required, 60 to 100.
        membership_arn: String,
    }
}

call! {
    /// The operation `GetGroupMembershipId`.
    GetGroupMembershipId: GET_GROUP_MEMBERSHIP_ID, GetGroupMembershipIdInput => GetGroupMembershipIdOutput,
    /// What `GetGroupMembershipId` may refuse with.
    GetGroupMembershipIdError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
