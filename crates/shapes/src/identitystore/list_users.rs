// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListUsers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_USERS: OperationSchema = OperationSchema {
    name: "ListUsers",
    index: 18,
    service: &SERVICE,
    input: &types::LIST_USERS_REQUEST,
    output: &types::LIST_USERS_RESPONSE,
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
    /// AWS's `ListUsersRequest`.
    #[derive(Default)]
    ListUsersInput: types::LIST_USERS_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `Extensions`, 1 to 10.
        extensions: Option<Vec<String>>,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
        /// `Filters`, 0 to 1.
        filters: Option<Vec<types::Filter>>,
    }
}

structure! {
    /// AWS's `ListUsersResponse`.
    #[derive(Default)]
    ListUsersOutput: types::LIST_USERS_RESPONSE {
        /// `Users`, required.
        users: Vec<types::User>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListUsers`.
    ListUsers: LIST_USERS, ListUsersInput => ListUsersOutput,
    /// What `ListUsers` may refuse with.
    ListUsersError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
