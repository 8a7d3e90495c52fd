// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_GROUP: OperationSchema = OperationSchema {
    name: "CreateGroup",
    index: 0,
    service: &SERVICE,
    input: &types::CREATE_GROUP_REQUEST,
    output: &types::CREATE_GROUP_RESPONSE,
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
    /// AWS's `CreateGroupRequest`.
    #[derive(Default)]
    CreateGroupInput: types::CREATE_GROUP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `Description`, 1 to 1024.
        description: Option<String>,
    }
}

structure! {
    /// AWS's `CreateGroupResponse`.
    #[derive(Default)]
    CreateGroupOutput: types::CREATE_GROUP_RESPONSE {
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
    /// The operation `CreateGroup`.
    CreateGroup: CREATE_GROUP, CreateGroupInput => CreateGroupOutput,
    /// What `CreateGroup` may refuse with.
    CreateGroupError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
    }
}
