// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetFederationToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_FEDERATION_TOKEN: OperationSchema = OperationSchema {
    name: "GetFederationToken",
    index: 8,
    service: &SERVICE,
    input: &types::GET_FEDERATION_TOKEN_REQUEST,
    output: &types::GET_FEDERATION_TOKEN_RESPONSE,
    result_wrapper: Some("GetFederationTokenResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
        &errors::RegionDisabled::FACTS,
    ],
};

structure! {
    /// AWS's `GetFederationTokenRequest`.
    #[derive(Default)]
    GetFederationTokenInput: types::GET_FEDERATION_TOKEN_REQUEST {
        /// `Name`, required, 2 to 32.
        name: String,
        /// `Policy`, 1 to 2048.
        policy: Option<String>,
        /// `PolicyArns`.
        policy_arns: Option<Vec<types::PolicyDescriptorType>>,
        /// `DurationSeconds`, 900 to 129600.
        duration_seconds: Option<i32>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
    }
}

structure! {
    /// AWS's `GetFederationTokenResponse`.
    #[derive(Default)]
    GetFederationTokenOutput: types::GET_FEDERATION_TOKEN_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `FederatedUser`.
        federated_user: Option<types::FederatedUser>,
        /// `PackedPolicySize`, at least 0.
        packed_policy_size: Option<i32>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
    }
}

call! {
    /// The operation `GetFederationToken`.
    GetFederationToken: GET_FEDERATION_TOKEN, GetFederationTokenInput => GetFederationTokenOutput,
    /// What `GetFederationToken` may refuse with.
    GetFederationTokenError {
        MalformedPolicyDocument,
        PackedPolicyTooLarge,
        RegionDisabled,
    }
}
