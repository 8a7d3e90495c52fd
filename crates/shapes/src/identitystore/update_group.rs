// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_GROUP: OperationSchema = OperationSchema {
    name: "UpdateGroup",
    index: 19,
    service: &SERVICE,
    input: &types::UPDATE_GROUP_REQUEST,
    output: &types::UPDATE_GROUP_RESPONSE,
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
    /// AWS's `UpdateGroupRequest`.
    #[derive(Default)]
    UpdateGroupInput: types::UPDATE_GROUP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `Operations`, required, 1 to 100.
        operations: Vec<types::AttributeOperation>,
        /// `Revision`, 1 to 64.
        revision: Option<String>,
    }
}

structure! {
    /// AWS's `UpdateGroupResponse`.
    #[derive(Default)]
    UpdateGroupOutput: types::UPDATE_GROUP_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `GroupArn`, required, 60 to 100.
        group_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
    }
}

call! {
    /// The operation `UpdateGroup`.
    UpdateGroup: UPDATE_GROUP, UpdateGroupInput => UpdateGroupOutput,
    /// What `UpdateGroup` may refuse with.
    UpdateGroupError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
    }
}
