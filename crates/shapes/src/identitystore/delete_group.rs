// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_GROUP: OperationSchema = OperationSchema {
    name: "DeleteGroup",
    index: 3,
    service: &SERVICE,
    input: &types::DELETE_GROUP_REQUEST,
    output: &types::DELETE_GROUP_RESPONSE,
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
    /// AWS's `DeleteGroupRequest`.
    #[derive(Default)]
    DeleteGroupInput: types::DELETE_GROUP_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `Revision`, 1 to 64.
        revision: Option<String>,
    }
}

structure! {
    /// AWS's `DeleteGroupResponse`.
    #[derive(Default)]
    DeleteGroupOutput: types::DELETE_GROUP_RESPONSE {
    }
}

call! {
    /// The operation `DeleteGroup`.
    DeleteGroup: DELETE_GROUP, DeleteGroupInput => DeleteGroupOutput,
    /// What `DeleteGroup` may refuse with.
    DeleteGroupError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
    }
}
