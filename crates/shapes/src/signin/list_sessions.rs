// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListSessions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SESSIONS: OperationSchema = OperationSchema {
    name: "ListSessions",
    index: 12,
    service: &SERVICE,
    input: &types::LIST_SESSIONS_INPUT,
    output: &types::LIST_SESSIONS_OUTPUT,
    result_wrapper: None,
    method: "POST",
    uri: "/list-sessions",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TooManyRequestsError::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ListSessionsInput`.
    #[derive(Default)]
    ListSessionsInput: types::LIST_SESSIONS_INPUT {
        /// `principalArn`, 20 to 2048.
        principal_arn: Option<String>,
        /// `maxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `nextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `status`.
        status: Option<types::SessionStatus>,
        /// `clientId`.
        client_id: Option<String>,
        /// `issuedAfter`.
        issued_after: Option<i64>,
        /// `issuedBefore`.
        issued_before: Option<i64>,
    }
}

structure! {
    /// AWS's `ListSessionsOutput`.
    #[derive(Default)]
    ListSessionsOutput: types::LIST_SESSIONS_OUTPUT {
        /// `items`, required.
        items: Vec<types::Session>,
        /// `nextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListSessions`.
    ListSessions: LIST_SESSIONS, ListSessionsInput => ListSessionsOutput,
    /// What `ListSessions` may refuse with.
    ListSessionsError {
        TooManyRequestsError,
        InternalServer,
        Validation,
        AccessDenied,
    }
}
