// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteResourcePermissionStatement`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_RESOURCE_PERMISSION_STATEMENT: OperationSchema = OperationSchema {
    name: "DeleteResourcePermissionStatement",
    index: 6,
    service: &SERVICE,
    input: &types::DELETE_RESOURCE_PERMISSION_STATEMENT_INPUT,
    output: &types::DELETE_RESOURCE_PERMISSION_STATEMENT_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/delete-resource-permission-statement",
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
    /// AWS's `DeleteResourcePermissionStatementInput`.
    #[derive(Default)]
    DeleteResourcePermissionStatementInput: types::DELETE_RESOURCE_PERMISSION_STATEMENT_INPUT {
        /// `statementId`, required.
        statement_id: String,
        /// `clientToken`, 1 to 64.
        client_token: Option<String>,
    }
}

structure! {
    /// AWS's `DeleteResourcePermissionStatementOutput`.
    #[derive(Default)]
    DeleteResourcePermissionStatementOutput: types::DELETE_RESOURCE_PERMISSION_STATEMENT_OUTPUT {
    }
}

call! {
    /// The operation `DeleteResourcePermissionStatement`.
    DeleteResourcePermissionStatement: DELETE_RESOURCE_PERMISSION_STATEMENT, DeleteResourcePermissionStatementInput => DeleteResourcePermissionStatementOutput,
    /// What `DeleteResourcePermissionStatement` may refuse with.
    DeleteResourcePermissionStatementError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
