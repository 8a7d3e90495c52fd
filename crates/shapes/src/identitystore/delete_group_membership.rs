// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteGroupMembership`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "DeleteGroupMembership",
    index: 4,
    service: &SERVICE,
    input: &types::DELETE_GROUP_MEMBERSHIP_REQUEST,
    output: &types::DELETE_GROUP_MEMBERSHIP_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `DeleteGroupMembershipRequest`.
    #[derive(Default)]
    DeleteGroupMembershipInput: types::DELETE_GROUP_MEMBERSHIP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
    }
}

structure! {
    /// AWS's `DeleteGroupMembershipResponse`.
    #[derive(Default)]
    DeleteGroupMembershipOutput: types::DELETE_GROUP_MEMBERSHIP_RESPONSE {
    }
}

call! {
    /// The operation `DeleteGroupMembership`.
    DeleteGroupMembership: DELETE_GROUP_MEMBERSHIP, DeleteGroupMembershipInput => DeleteGroupMembershipOutput,
    /// What `DeleteGroupMembership` may refuse with.
    DeleteGroupMembershipError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
    }
}
