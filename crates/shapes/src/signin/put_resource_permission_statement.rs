// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutResourcePermissionStatement`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_RESOURCE_PERMISSION_STATEMENT: OperationSchema = OperationSchema {
    name: "PutResourcePermissionStatement",
    index: 14,
    service: &SERVICE,
    input: &types::PUT_RESOURCE_PERMISSION_STATEMENT_INPUT,
    output: &types::PUT_RESOURCE_PERMISSION_STATEMENT_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/put-resource-permission-statement",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::Conflict::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `PutResourcePermissionStatementInput`.
    #[derive(Default)]
    PutResourcePermissionStatementInput: types::PUT_RESOURCE_PERMISSION_STATEMENT_INPUT {
        /// `sourceVpc`.
        source_vpc: Option<String>,
        /// `signinSourceVpce`.
        signin_source_vpce: Option<String>,
        /// `consoleSourceVpce`.
        console_source_vpce: Option<String>,
        /// `vpcSourceIp`.
        vpc_source_ip: Option<String>,
        /// `sourceIp`.
        source_ip: Option<String>,
        /// `requestedRegion`.
        requested_region: Option<String>,
        /// `excludedPrincipal`, 20 to 2048.
        excluded_principal: Option<String>,
        /// `clientToken`, 1 to 64.
        client_token: Option<String>,
    }
}

structure! {
    /// AWS's `PutResourcePermissionStatementOutput`.
    #[derive(Default)]
    PutResourcePermissionStatementOutput: types::PUT_RESOURCE_PERMISSION_STATEMENT_OUTPUT {
        /// `statementId`, required.
        statement_id: String,
    }
}

call! {
    /// The operation `PutResourcePermissionStatement`.
    PutResourcePermissionStatement: PUT_RESOURCE_PERMISSION_STATEMENT, PutResourcePermissionStatementInput => PutResourcePermissionStatementOutput,
    /// What `PutResourcePermissionStatement` may refuse with.
    PutResourcePermissionStatementError {
        TooManyRequestsError,
        Conflict,
        ServiceQuotaExceeded,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
