// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AssumeRoleWithWebIdentity`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationSchema = OperationSchema {
    name: "AssumeRoleWithWebIdentity",
    index: 2,
    service: &SERVICE,
    input: &types::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
    output: &types::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE,
    result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
        &errors::IDPRejectedClaim::FACTS,
        &errors::IDPCommunicationError::FACTS,
        &errors::InvalidIdentityToken::FACTS,
        &errors::ExpiredToken::FACTS,
        &errors::RegionDisabled::FACTS,
    ],
};

structure! {
    /// AWS's `AssumeRoleWithWebIdentityRequest`.
    AssumeRoleWithWebIdentityInput: types::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST {
        /// `RoleArn`, required, 20 to 2048.
        role_arn: String,
        /// `RoleSessionName`, required, 2 to 64.
        role_session_name: String,
        /// `WebIdentityToken`, required, 4 to 20000.
        web_identity_token: Secret<String>,
        /// `ProviderId`, 4 to 2048.
        provider_id: Option<String>,
        /// `PolicyArns`.
        policy_arns: Option<Vec<types::PolicyDescriptorType>>,
        /// `Policy`, 1 to 2048.
        policy: Option<String>,
        /// `DurationSeconds`, 900 to 43200.
        duration_seconds: Option<i32>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
    }
}

structure! {
    /// AWS's `AssumeRoleWithWebIdentityResponse`.
    #[derive(Default)]
    AssumeRoleWithWebIdentityOutput: types::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `SubjectFromWebIdentityToken`, 6 to 255.
        subject_from_web_identity_token: Option<String>,
        /// `AssumedRoleUser`.
        assumed_role_user: Option<types::AssumedRoleUser>,
        /// `PackedPolicySize`, at least 0.
        packed_policy_size: Option<i32>,
        /// `Provider`.
        provider: Option<String>,
        /// `Audience`.
        audience: Option<String>,
        /// `SourceIdentity`, 2 to 256.
        source_identity: Option<String>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
        /// `TrustedIdentityPropagationContext`.
        trusted_identity_propagation_context: Option<types::TrustedIdentityPropagationContext>,
    }
}

call! {
    /// The operation `AssumeRoleWithWebIdentity`.
    AssumeRoleWithWebIdentity: ASSUME_ROLE_WITH_WEB_IDENTITY, AssumeRoleWithWebIdentityInput => AssumeRoleWithWebIdentityOutput,
    /// What `AssumeRoleWithWebIdentity` may refuse with.
    AssumeRoleWithWebIdentityError {
        MalformedPolicyDocument,
        PackedPolicyTooLarge,
        IDPRejectedClaim,
        IDPCommunicationError,
        InvalidIdentityToken,
        ExpiredToken,
        RegionDisabled,
    }
}
