// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetScopedCredentials`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SCOPED_CREDENTIALS: OperationSchema = OperationSchema {
    name: "GetScopedCredentials",
    index: 9,
    service: &SERVICE,
    input: &types::GET_SCOPED_CREDENTIALS_REQUEST,
    output: &types::GET_SCOPED_CREDENTIALS_RESPONSE,
    result_wrapper: Some("GetScopedCredentialsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
        &errors::InsufficientSessionLifetime::FACTS,
        &errors::InvalidSubjectCredentials::FACTS,
    ],
};

structure! {
    /// AWS's `GetScopedCredentialsRequest`.
    #[derive(Default)]
    GetScopedCredentialsInput: types::GET_SCOPED_CREDENTIALS_REQUEST {
        /// `Policy`, 1 to 2048.
        policy: Option<String>,
        /// `DurationSeconds`, 1 to 129600.
        duration_seconds: Option<i32>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
        /// `ScopedSessionDescription`, 2 to 256.
        scoped_session_description: Option<String>,
    }
}

structure! {
    /// AWS's `GetScopedCredentialsResponse`.
    #[derive(Default)]
    GetScopedCredentialsOutput: types::GET_SCOPED_CREDENTIALS_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `SessionInfo`.
        session_info: Option<types::ScopedSession>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
        /// `ScopedPoliciesCount`, at least 0.
        scoped_policies_count: Option<i32>,
        /// `SourceIdentity`, 2 to 256.
        source_identity: Option<String>,
    }
}

call! {
    /// The operation `GetScopedCredentials`.
    GetScopedCredentials: GET_SCOPED_CREDENTIALS, GetScopedCredentialsInput => GetScopedCredentialsOutput,
    /// What `GetScopedCredentials` may refuse with.
    GetScopedCredentialsError {
        MalformedPolicyDocument,
        PackedPolicyTooLarge,
        InsufficientSessionLifetime,
        InvalidSubjectCredentials,
    }
}
