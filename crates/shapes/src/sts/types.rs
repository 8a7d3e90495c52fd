// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ASSUME_ROLE_REQUEST: schema::Schema = schema::Schema::structure("AssumeRoleRequest", &[
    schema::Member::new("RoleArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("RoleSessionName", &schemas::ROLE_SESSION_NAME_TYPE).required(),
    schema::Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
    schema::Member::new("Policy", &schemas::UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
    schema::Member::new("DurationSeconds", &schemas::ROLE_DURATION_SECONDS_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("TransitiveTagKeys", &schemas::TAG_KEY_LIST_TYPE),
    schema::Member::new("ExternalId", &schemas::EXTERNAL_ID_TYPE),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE),
    schema::Member::new("TokenCode", &schemas::TOKEN_CODE_TYPE),
    schema::Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
    schema::Member::new("ProvidedContexts", &schemas::PROVIDED_CONTEXTS_LIST_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("AssumeRoleResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("AssumedRoleUser", &types::ASSUMED_ROLE_USER),
    schema::Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
    schema::Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROLE_WITH_SAML_REQUEST: schema::Schema = schema::Schema::structure("AssumeRoleWithSAMLRequest", &[
    schema::Member::new("RoleArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("PrincipalArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("SAMLAssertion", &schemas::SAML_ASSERTION_TYPE).required(),
    schema::Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
    schema::Member::new("Policy", &schemas::SESSION_POLICY_DOCUMENT_TYPE),
    schema::Member::new("DurationSeconds", &schemas::ROLE_DURATION_SECONDS_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROLE_WITH_SAML_RESPONSE: schema::Schema = schema::Schema::structure("AssumeRoleWithSAMLResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("AssumedRoleUser", &types::ASSUMED_ROLE_USER),
    schema::Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
    schema::Member::new("Subject", &schemas::SUBJECT),
    schema::Member::new("SubjectType", &schemas::SUBJECT_TYPE),
    schema::Member::new("Issuer", &schemas::ISSUER),
    schema::Member::new("Audience", &schemas::AUDIENCE),
    schema::Member::new("NameQualifier", &schemas::NAME_QUALIFIER),
    schema::Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: schema::Schema = schema::Schema::structure("AssumeRoleWithWebIdentityRequest", &[
    schema::Member::new("RoleArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("RoleSessionName", &schemas::ROLE_SESSION_NAME_TYPE).required(),
    schema::Member::new("WebIdentityToken", &schemas::CLIENT_TOKEN_TYPE).required(),
    schema::Member::new("ProviderId", &schemas::URL_TYPE),
    schema::Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
    schema::Member::new("Policy", &schemas::SESSION_POLICY_DOCUMENT_TYPE),
    schema::Member::new("DurationSeconds", &schemas::ROLE_DURATION_SECONDS_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: schema::Schema = schema::Schema::structure("AssumeRoleWithWebIdentityResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("SubjectFromWebIdentityToken", &schemas::WEB_IDENTITY_SUBJECT_TYPE),
    schema::Member::new("AssumedRoleUser", &types::ASSUMED_ROLE_USER),
    schema::Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
    schema::Member::new("Provider", &schemas::ISSUER),
    schema::Member::new("Audience", &schemas::AUDIENCE),
    schema::Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROOT_REQUEST: schema::Schema = schema::Schema::structure("AssumeRootRequest", &[
    schema::Member::new("TargetPrincipal", &schemas::TARGET_PRINCIPAL_TYPE).required(),
    schema::Member::new("TaskPolicyArn", &types::POLICY_DESCRIPTOR_TYPE).required(),
    schema::Member::new("DurationSeconds", &schemas::ROOT_DURATION_SECONDS_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUME_ROOT_RESPONSE: schema::Schema = schema::Schema::structure("AssumeRootResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static ASSUMED_ROLE_USER: schema::Schema = schema::Schema::structure("AssumedRoleUser", &[
    schema::Member::new("AssumedRoleId", &schemas::ASSUMED_ROLE_ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
]);

structure! {
    /// AWS's `AssumedRoleUser`.
    #[derive(Default)]
    AssumedRoleUser: ASSUMED_ROLE_USER {
        /// `AssumedRoleId`, required, 2 to 193.
        assumed_role_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
    }
}

pub(crate) static CREDENTIALS: schema::Schema = schema::Schema::structure("Credentials", &[
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
    schema::Member::new("SecretAccessKey", &schemas::ACCESS_KEY_SECRET_TYPE).required(),
    schema::Member::new("SessionToken", &schemas::TOKEN_TYPE).required(),
    schema::Member::new("Expiration", &schemas::DATE_TYPE).required(),
]);

structure! {
    /// AWS's `Credentials`.
    Credentials: CREDENTIALS {
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
        /// `SecretAccessKey`, required.
        secret_access_key: Secret<String>,
        /// `SessionToken`, required.
        session_token: String,
        /// `Expiration`, required.
        expiration: Timestamp,
    }
}

pub(crate) static DECODE_AUTHORIZATION_MESSAGE_REQUEST: schema::Schema = schema::Schema::structure("DecodeAuthorizationMessageRequest", &[
    schema::Member::new("EncodedMessage", &schemas::ENCODED_MESSAGE_TYPE).required(),
]);

pub(crate) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: schema::Schema = schema::Schema::structure("DecodeAuthorizationMessageResponse", &[
    schema::Member::new("DecodedMessage", &schemas::DECODED_MESSAGE_TYPE),
]);

pub(crate) static FEDERATED_USER: schema::Schema = schema::Schema::structure("FederatedUser", &[
    schema::Member::new("FederatedUserId", &schemas::FEDERATED_ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
]);

structure! {
    /// AWS's `FederatedUser`.
    #[derive(Default)]
    FederatedUser: FEDERATED_USER {
        /// `FederatedUserId`, required, 2 to 193.
        federated_user_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
    }
}

pub(crate) static GET_ACCESS_KEY_INFO_REQUEST: schema::Schema = schema::Schema::structure("GetAccessKeyInfoRequest", &[
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
]);

pub(crate) static GET_ACCESS_KEY_INFO_RESPONSE: schema::Schema = schema::Schema::structure("GetAccessKeyInfoResponse", &[
    schema::Member::new("Account", &schemas::ACCOUNT_TYPE),
]);

pub(crate) static GET_CALLER_IDENTITY_REQUEST: schema::Schema = schema::Schema::structure("GetCallerIdentityRequest", &[]);

pub(crate) static GET_CALLER_IDENTITY_RESPONSE: schema::Schema = schema::Schema::structure("GetCallerIdentityResponse", &[
    schema::Member::new("UserId", &schemas::USER_ID_TYPE),
    schema::Member::new("Account", &schemas::ACCOUNT_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
]);

pub(crate) static GET_DELEGATED_ACCESS_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("GetDelegatedAccessTokenRequest", &[
    schema::Member::new("TradeInToken", &schemas::TRADE_IN_TOKEN_TYPE).required(),
]);

pub(crate) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("GetDelegatedAccessTokenResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
    schema::Member::new("AssumedPrincipal", &schemas::ARN_TYPE),
]);

pub(crate) static GET_FEDERATION_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("GetFederationTokenRequest", &[
    schema::Member::new("Name", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("Policy", &schemas::SESSION_POLICY_DOCUMENT_TYPE),
    schema::Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
    schema::Member::new("DurationSeconds", &schemas::DURATION_SECONDS_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static GET_FEDERATION_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("GetFederationTokenResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("FederatedUser", &types::FEDERATED_USER),
    schema::Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static GET_SESSION_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("GetSessionTokenRequest", &[
    schema::Member::new("DurationSeconds", &schemas::DURATION_SECONDS_TYPE),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE),
    schema::Member::new("TokenCode", &schemas::TOKEN_CODE_TYPE),
    schema::Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static GET_SESSION_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("GetSessionTokenResponse", &[
    schema::Member::new("Credentials", &types::CREDENTIALS),
    schema::Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
    schema::Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
]);

pub(crate) static GET_WEB_IDENTITY_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("GetWebIdentityTokenRequest", &[
    schema::Member::new("Audience", &schemas::WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE).required(),
    schema::Member::new("DurationSeconds", &schemas::WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
    schema::Member::new("SigningAlgorithm", &schemas::JWT_ALGORITHM_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static GET_WEB_IDENTITY_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("GetWebIdentityTokenResponse", &[
    schema::Member::new("WebIdentityToken", &schemas::WEB_IDENTITY_TOKEN_TYPE),
    schema::Member::new("Expiration", &schemas::DATE_TYPE),
]);

pub(crate) static POLICY_DESCRIPTOR_TYPE: schema::Schema = schema::Schema::structure("PolicyDescriptorType", &[
    schema::Member::new("arn", &schemas::ARN_TYPE),
]);

structure! {
    /// AWS's `PolicyDescriptorType`.
    #[derive(Default)]
    PolicyDescriptorType: POLICY_DESCRIPTOR_TYPE {
        /// `arn`, 20 to 2048.
        arn: Option<String>,
    }
}

pub(crate) static PROVIDED_CONTEXT: schema::Schema = schema::Schema::structure("ProvidedContext", &[
    schema::Member::new("ProviderArn", &schemas::ARN_TYPE),
    schema::Member::new("ContextAssertion", &schemas::CONTEXT_ASSERTION_TYPE),
]);

structure! {
    /// AWS's `ProvidedContext`.
    #[derive(Default)]
    ProvidedContext: PROVIDED_CONTEXT {
        /// `ProviderArn`, 20 to 2048.
        provider_arn: Option<String>,
        /// `ContextAssertion`, 4 to 2048.
        context_assertion: Option<String>,
    }
}

pub(crate) static TAG: schema::Schema = schema::Schema::structure("Tag", &[
    schema::Member::new("Key", &schemas::TAG_KEY_TYPE).required(),
    schema::Member::new("Value", &schemas::TAG_VALUE_TYPE).required(),
]);

structure! {
    /// AWS's `Tag`.
    #[derive(Default)]
    Tag: TAG {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, required, 0 to 256.
        value: String,
    }
}
