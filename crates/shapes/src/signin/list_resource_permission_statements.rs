// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListResourcePermissionStatements`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_RESOURCE_PERMISSION_STATEMENTS: OperationSchema = OperationSchema {
    name: "ListResourcePermissionStatements",
    index: 11,
    service: &SERVICE,
    input: &types::LIST_RESOURCE_PERMISSION_STATEMENTS_INPUT,
    output: &types::LIST_RESOURCE_PERMISSION_STATEMENTS_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/list-resource-permission-statements",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListResourcePermissionStatementsInput`.
    #[derive(Default)]
    ListResourcePermissionStatementsInput: types::LIST_RESOURCE_PERMISSION_STATEMENTS_INPUT {
        /// `maxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `nextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListResourcePermissionStatementsOutput`.
    #[derive(Default)]
    ListResourcePermissionStatementsOutput: types::LIST_RESOURCE_PERMISSION_STATEMENTS_OUTPUT {
        /// `permissionStatements`, required.
        permission_statements: Vec<types::PermissionStatementSummary>,
        /// `nextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListResourcePermissionStatements`.
    ListResourcePermissionStatements: LIST_RESOURCE_PERMISSION_STATEMENTS, ListResourcePermissionStatementsInput => ListResourcePermissionStatementsOutput,
    /// What `ListResourcePermissionStatements` may refuse with.
    ListResourcePermissionStatementsError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
