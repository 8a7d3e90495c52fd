// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeGroupMembership`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_GROUP_MEMBERSHIP: OperationSchema = OperationSchema {
    name: "DescribeGroupMembership",
    index: 7,
    service: &SERVICE,
    input: &types::DESCRIBE_GROUP_MEMBERSHIP_REQUEST,
    output: &types::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE,
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
    /// AWS's `DescribeGroupMembershipRequest`.
    #[derive(Default)]
    DescribeGroupMembershipInput: types::DESCRIBE_GROUP_MEMBERSHIP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
    }
}

structure! {
    /// AWS's `DescribeGroupMembershipResponse`.
    #[derive(Default)]
    DescribeGroupMembershipOutput: types::DESCRIBE_GROUP_MEMBERSHIP_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
        /// `MembershipArn`, required, 60 to 100.
        membership_arn: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `MemberId`, required.
        member_id: types::MemberId,
        /// `CreatedAt`.
        created_at: Option<Timestamp>,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
        /// `CreatedBy`.
        created_by: Option<String>,
        /// `UpdatedBy`.
        updated_by: Option<String>,
    }
}

call! {
    /// The operation `DescribeGroupMembership`.
    DescribeGroupMembership: DESCRIBE_GROUP_MEMBERSHIP, DescribeGroupMembershipInput => DescribeGroupMembershipOutput,
    /// What `DescribeGroupMembership` may refuse with.
    DescribeGroupMembershipError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
