// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `BatchRevokeSessions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static BATCH_REVOKE_SESSIONS: OperationSchema = OperationSchema {
    name: "BatchRevokeSessions",
    index: 0,
    service: &SERVICE,
    input: &types::BATCH_REVOKE_SESSIONS_INPUT,
    output: &types::BATCH_REVOKE_SESSIONS_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/batch-revoke-sessions",
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
    /// AWS's `BatchRevokeSessionsInput`.
    #[derive(Default)]
    BatchRevokeSessionsInput: types::BATCH_REVOKE_SESSIONS_INPUT {
        /// `principalArn`, 20 to 2048.
        principal_arn: Option<String>,
        /// `sessionArns`, required, 1 to 5.
        session_arns: Vec<String>,
        /// `reason`, 1 to 256.
        reason: Option<String>,
    }
}

structure! {
    /// AWS's `BatchRevokeSessionsOutput`.
    #[derive(Default)]
    BatchRevokeSessionsOutput: types::BATCH_REVOKE_SESSIONS_OUTPUT {
        /// `revokedSessions`, required.
        revoked_sessions: Vec<types::RevokedSession>,
        /// `errors`, required.
        errors: Vec<types::BatchRevokeSessionError>,
    }
}

call! {
    /// The operation `BatchRevokeSessions`.
    BatchRevokeSessions: BATCH_REVOKE_SESSIONS, BatchRevokeSessionsInput => BatchRevokeSessionsOutput,
    /// What `BatchRevokeSessions` may refuse with.
    BatchRevokeSessionsError {
        TooManyRequestsError,
        ResourceNotFound,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
