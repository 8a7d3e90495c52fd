// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetSession`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SESSION: OperationSchema = OperationSchema {
    name: "GetSession",
    index: 9,
    service: &SERVICE,
    input: &types::GET_SESSION_INPUT,
    output: &types::GET_SESSION_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/get-session",
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
    /// AWS's `GetSessionInput`.
    #[derive(Default)]
    GetSessionInput: types::GET_SESSION_INPUT {
        /// `sessionArn`, required, 1 to 256.
        session_arn: String,
        /// `principalArn`, 20 to 2048.
        principal_arn: Option<String>,
    }
}

structure! {
    /// AWS's `GetSessionOutput`.
    #[derive(Default)]
    GetSessionOutput: types::GET_SESSION_OUTPUT {
        /// `sessionArn`, required, 1 to 256.
        session_arn: String,
        /// `principalArn`, required, 20 to 2048.
        principal_arn: String,
        /// `role`, 20 to 2048.
        role: Option<String>,
        /// `status`.
        status: Option<types::SessionStatus>,
        /// `clientId`.
        client_id: Option<String>,
        /// `clientType`.
        client_type: Option<types::ClientType>,
        /// `resource`.
        resource: Option<String>,
        /// `issuedAt`, required.
        issued_at: i64,
        /// `expiresAt`, required.
        expires_at: i64,
        /// `lastUsedAt`.
        last_used_at: Option<i64>,
        /// `issuedInRegion`.
        issued_in_region: Option<String>,
        /// `originSessionArn`, 1 to 256.
        origin_session_arn: Option<String>,
        /// `userAgent`.
        user_agent: Option<String>,
    }
}

call! {
    /// The operation `GetSession`.
    GetSession: GET_SESSION, GetSessionInput => GetSessionOutput,
    /// What `GetSession` may refuse with.
    GetSessionError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
