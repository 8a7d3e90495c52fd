// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountRoles`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNT_ROLES: OperationSchema = OperationSchema {
    name: "ListAccountRoles",
    index: 1,
    service: &SERVICE,
    input: &types::LIST_ACCOUNT_ROLES_REQUEST,
    output: &types::LIST_ACCOUNT_ROLES_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/assignment/roles",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::Unauthorized::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::ResourceNotFound::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccountRolesRequest`.
    ListAccountRolesInput: types::LIST_ACCOUNT_ROLES_REQUEST {
        /// `nextToken`.
        next_token: Option<String>,
        /// `maxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `accessToken`, required.
        access_token: Secret<String>,
        /// `accountId`, required.
        account_id: String,
    }
}

structure! {
    /// AWS's `ListAccountRolesResponse`.
    #[derive(Default)]
    ListAccountRolesOutput: types::LIST_ACCOUNT_ROLES_RESPONSE {
        /// `nextToken`.
        next_token: Option<String>,
        /// `roleList`.
        role_list: Option<Vec<types::RoleInfo>>,
    }
}

call! {
    /// The operation `ListAccountRoles`.
    ListAccountRoles: LIST_ACCOUNT_ROLES, ListAccountRolesInput => ListAccountRolesOutput,
    /// What `ListAccountRoles` may refuse with.
    ListAccountRolesError {
        InvalidRequest,
        Unauthorized,
        TooManyRequests,
        ResourceNotFound,
    }
}
