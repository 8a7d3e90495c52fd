// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_USER: OperationSchema = OperationSchema {
    name: "UpdateUser",
    index: 21,
    service: &SERVICE,
    input: &types::UPDATE_USER_REQUEST,
    output: &types::UPDATE_USER_RESPONSE,
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
    /// AWS's `UpdateUserRequest`.
    #[derive(Default)]
    UpdateUserInput: types::UPDATE_USER_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `Operations`, required, 1 to 100.
        operations: Vec<types::AttributeOperation>,
        /// `Revision`, 1 to 64.
        revision: Option<String>,
    }
}

structure! {
    /// AWS's `UpdateUserResponse`.
    #[derive(Default)]
    UpdateUserOutput: types::UPDATE_USER_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `UserArn`, required, 60 to 100.
        user_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
    }
}

call! {
    /// The operation `UpdateUser`.
    UpdateUser: UPDATE_USER, UpdateUserInput => UpdateUserOutput,
    /// What `UpdateUser` may refuse with.
    UpdateUserError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
    }
}
