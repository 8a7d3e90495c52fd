// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_GROUP: OperationSchema = OperationSchema {
    name: "DescribeGroup",
    index: 6,
    service: &SERVICE,
    input: &types::DESCRIBE_GROUP_REQUEST,
    output: &types::DESCRIBE_GROUP_RESPONSE,
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
    /// AWS's `DescribeGroupRequest`.
    #[derive(Default)]
    DescribeGroupInput: types::DESCRIBE_GROUP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
    }
}

structure! {
    /// AWS's `DescribeGroupResponse`.
    #[derive(Default)]
    DescribeGroupOutput: types::DESCRIBE_GROUP_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `GroupArn`, required, 60 to 100.
        group_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `ExternalIds`, 1 to 10.
        external_ids: Option<Vec<types::ExternalId>>,
        /// `Description`, 1 to 1024.
        description: Option<String>,
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
    /// The operation `DescribeGroup`.
    DescribeGroup: DESCRIBE_GROUP, DescribeGroupInput => DescribeGroupOutput,
    /// What `DescribeGroup` may refuse with.
    DescribeGroupError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
