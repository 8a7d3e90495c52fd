// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AssumeRoleWithSAML`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ASSUME_ROLE_WITH_SAML: OperationSchema = OperationSchema {
    name: "AssumeRoleWithSAML",
    index: 1,
    service: &SERVICE,
    input: &types::ASSUME_ROLE_WITH_SAML_REQUEST,
    output: &types::ASSUME_ROLE_WITH_SAML_RESPONSE,
    result_wrapper: Some("AssumeRoleWithSAMLResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
        &errors::IDPRejectedClaim::FACTS,
        &errors::InvalidIdentityToken::FACTS,
        &errors::ExpiredToken::FACTS,
        &errors::RegionDisabled::FACTS,
    ],
};

structure! {
    /// AWS's `AssumeRoleWithSAMLRequest`.
    AssumeRoleWithSAMLInput: types::ASSUME_ROLE_WITH_SAML_REQUEST {
        /// `RoleArn`, required, 20 to 2048.
        role_arn: String,
        /// `PrincipalArn`, required, 20 to 2048.
        principal_arn: String,
        /// `SAMLAssertion`, required, 4 to 100000.
        saml_assertion: Secret<String>,
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
    /// AWS's `AssumeRoleWithSAMLResponse`.
    #[derive(Default)]
    AssumeRoleWithSAMLOutput: types::ASSUME_ROLE_WITH_SAML_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `AssumedRoleUser`.
        assumed_role_user: Option<types::AssumedRoleUser>,
        /// `PackedPolicySize`, at least 0.
        packed_policy_size: Option<i32>,
        /// `Subject`.
        subject: Option<String>,
        /// `SubjectType`.
        subject_type: Option<String>,
        /// `Issuer`.
        issuer: Option<String>,
        /// `Audience`.
        audience: Option<String>,
        /// `NameQualifier`.
        name_qualifier: Option<String>,
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
    /// The operation `AssumeRoleWithSAML`.
    AssumeRoleWithSAML: ASSUME_ROLE_WITH_SAML, AssumeRoleWithSAMLInput => AssumeRoleWithSAMLOutput,
    /// What `AssumeRoleWithSAML` may refuse with.
    AssumeRoleWithSAMLError {
        MalformedPolicyDocument,
        PackedPolicyTooLarge,
        IDPRejectedClaim,
        InvalidIdentityToken,
        ExpiredToken,
        RegionDisabled,
    }
}
