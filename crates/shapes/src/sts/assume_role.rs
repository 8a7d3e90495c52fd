// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AssumeRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ASSUME_ROLE: OperationSchema = OperationSchema {
    name: "AssumeRole",
    index: 0,
    service: &SERVICE,
    input: &types::ASSUME_ROLE_REQUEST,
    output: &types::ASSUME_ROLE_RESPONSE,
    result_wrapper: Some("AssumeRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
        &errors::RegionDisabled::FACTS,
        &errors::ExpiredToken::FACTS,
        &errors::InvalidContextAssertion::FACTS,
    ],
};

structure! {
    /// AWS's `AssumeRoleRequest`.
    #[derive(Default)]
    AssumeRoleInput: types::ASSUME_ROLE_REQUEST {
        /// `RoleArn`, required, 20 to 2048.
        role_arn: String,
        /// `RoleSessionName`, required, 2 to 64.
        role_session_name: String,
        /// `PolicyArns`.
        policy_arns: Option<Vec<types::PolicyDescriptorType>>,
        /// `Policy`, at least 1.
        policy: Option<String>,
        /// `DurationSeconds`, 900 to 43200.
        duration_seconds: Option<i32>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `TransitiveTagKeys`, at most 50.
        transitive_tag_keys: Option<Vec<String>>,
        /// `ExternalId`, 2 to 1224.
        external_id: Option<String>,
        /// `SerialNumber`, 9 to 256.
        serial_number: Option<String>,
        /// `TokenCode`, 6 to 6.
        token_code: Option<String>,
        /// `SourceIdentity`, 2 to 256.
        source_identity: Option<String>,
        /// `ProvidedContexts`, 1 to 5.
        provided_contexts: Option<Vec<types::ProvidedContext>>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
    }
}

structure! {
    /// AWS's `AssumeRoleResponse`.
    #[derive(Default)]
    AssumeRoleOutput: types::ASSUME_ROLE_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `AssumedRoleUser`.
        assumed_role_user: Option<types::AssumedRoleUser>,
        /// `PackedPolicySize`, at least 0.
        packed_policy_size: Option<i32>,
        /// `SourceIdentity`, 2 to 256.
        source_identity: Option<String>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
    }
}

call! {
    /// The operation `AssumeRole`.
    AssumeRole: ASSUME_ROLE, AssumeRoleInput => AssumeRoleOutput,
    /// What `AssumeRole` may refuse with.
    AssumeRoleError {
        MalformedPolicyDocument,
        PackedPolicyTooLarge,
        RegionDisabled,
        ExpiredToken,
        InvalidContextAssertion,
    }
}
