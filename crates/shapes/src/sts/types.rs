// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ASSUME_ROLE_REQUEST = "AssumeRoleRequest" {
        "RoleArn": schemas::ARN_TYPE, required;
        "RoleSessionName": schemas::ROLE_SESSION_NAME_TYPE, required;
        "PolicyArns": schemas::POLICY_DESCRIPTOR_LIST_TYPE;
        "Policy": schemas::UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE;
        "DurationSeconds": schemas::ROLE_DURATION_SECONDS_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
        "TransitiveTagKeys": schemas::TAG_KEY_LIST_TYPE;
        "ExternalId": schemas::EXTERNAL_ID_TYPE;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE;
        "TokenCode": schemas::TOKEN_CODE_TYPE;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
        "ProvidedContexts": schemas::PROVIDED_CONTEXTS_LIST_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUME_ROLE_RESPONSE = "AssumeRoleResponse" {
        "Credentials": CREDENTIALS;
        "AssumedRoleUser": ASSUMED_ROLE_USER;
        "PackedPolicySize": schemas::NON_NEGATIVE_INTEGER_TYPE;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUME_ROLE_WITH_SAML_REQUEST = "AssumeRoleWithSAMLRequest" {
        "RoleArn": schemas::ARN_TYPE, required;
        "PrincipalArn": schemas::ARN_TYPE, required;
        "SAMLAssertion": schemas::SAML_ASSERTION_TYPE, required;
        "PolicyArns": schemas::POLICY_DESCRIPTOR_LIST_TYPE;
        "Policy": schemas::SESSION_POLICY_DOCUMENT_TYPE;
        "DurationSeconds": schemas::ROLE_DURATION_SECONDS_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUME_ROLE_WITH_SAML_RESPONSE = "AssumeRoleWithSAMLResponse" {
        "Credentials": CREDENTIALS;
        "AssumedRoleUser": ASSUMED_ROLE_USER;
        "PackedPolicySize": schemas::NON_NEGATIVE_INTEGER_TYPE;
        "Subject": schemas::SUBJECT;
        "SubjectType": schemas::SUBJECT_TYPE;
        "Issuer": schemas::ISSUER;
        "Audience": schemas::AUDIENCE;
        "NameQualifier": schemas::NAME_QUALIFIER;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
        "TrustedIdentityPropagationContext": TRUSTED_IDENTITY_PROPAGATION_CONTEXT;
    }
}

schema! {
    ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST = "AssumeRoleWithWebIdentityRequest" {
        "RoleArn": schemas::ARN_TYPE, required;
        "RoleSessionName": schemas::ROLE_SESSION_NAME_TYPE, required;
        "WebIdentityToken": schemas::CLIENT_TOKEN_TYPE, required;
        "ProviderId": schemas::URL_TYPE;
        "PolicyArns": schemas::POLICY_DESCRIPTOR_LIST_TYPE;
        "Policy": schemas::SESSION_POLICY_DOCUMENT_TYPE;
        "DurationSeconds": schemas::ROLE_DURATION_SECONDS_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE = "AssumeRoleWithWebIdentityResponse" {
        "Credentials": CREDENTIALS;
        "SubjectFromWebIdentityToken": schemas::WEB_IDENTITY_SUBJECT_TYPE;
        "AssumedRoleUser": ASSUMED_ROLE_USER;
        "PackedPolicySize": schemas::NON_NEGATIVE_INTEGER_TYPE;
        "Provider": schemas::ISSUER;
        "Audience": schemas::AUDIENCE;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
        "TrustedIdentityPropagationContext": TRUSTED_IDENTITY_PROPAGATION_CONTEXT;
    }
}

schema! {
    ASSUME_ROOT_REQUEST = "AssumeRootRequest" {
        "TargetPrincipal": schemas::TARGET_PRINCIPAL_TYPE, required;
        "TaskPolicyArn": POLICY_DESCRIPTOR_TYPE, required;
        "DurationSeconds": schemas::ROOT_DURATION_SECONDS_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUME_ROOT_RESPONSE = "AssumeRootResponse" {
        "Credentials": CREDENTIALS;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    ASSUMED_ROLE_USER = "AssumedRoleUser" {
        "AssumedRoleId": schemas::ASSUMED_ROLE_ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
    }
}

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

schema! {
    CREDENTIALS = "Credentials" {
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
        "SecretAccessKey": schemas::ACCESS_KEY_SECRET_TYPE, required;
        "SessionToken": schemas::TOKEN_TYPE, required;
        "Expiration": schemas::DATE_TYPE, required;
    }
}

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

schema! {
    DECODE_AUTHORIZATION_MESSAGE_REQUEST = "DecodeAuthorizationMessageRequest" {
        "EncodedMessage": schemas::ENCODED_MESSAGE_TYPE, required;
    }
}

schema! {
    DECODE_AUTHORIZATION_MESSAGE_RESPONSE = "DecodeAuthorizationMessageResponse" {
        "DecodedMessage": schemas::DECODED_MESSAGE_TYPE;
    }
}

schema! {
    FEDERATED_USER = "FederatedUser" {
        "FederatedUserId": schemas::FEDERATED_ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
    }
}

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

schema! {
    GET_ACCESS_KEY_INFO_REQUEST = "GetAccessKeyInfoRequest" {
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
    }
}

schema! {
    GET_ACCESS_KEY_INFO_RESPONSE = "GetAccessKeyInfoResponse" {
        "Account": schemas::ACCOUNT_TYPE;
    }
}

schema! {
    GET_CALLER_IDENTITY_REQUEST = "GetCallerIdentityRequest" {
    }
}

schema! {
    GET_CALLER_IDENTITY_RESPONSE = "GetCallerIdentityResponse" {
        "UserId": schemas::USER_ID_TYPE;
        "Account": schemas::ACCOUNT_TYPE;
        "Arn": schemas::ARN_TYPE;
    }
}

schema! {
    GET_DELEGATED_ACCESS_TOKEN_REQUEST = "GetDelegatedAccessTokenRequest" {
        "TradeInToken": schemas::TRADE_IN_TOKEN_TYPE, required;
    }
}

schema! {
    GET_DELEGATED_ACCESS_TOKEN_RESPONSE = "GetDelegatedAccessTokenResponse" {
        "Credentials": CREDENTIALS;
        "PackedPolicySize": schemas::NON_NEGATIVE_INTEGER_TYPE;
        "AssumedPrincipal": schemas::ARN_TYPE;
    }
}

schema! {
    GET_FEDERATION_TOKEN_REQUEST = "GetFederationTokenRequest" {
        "Name": schemas::USER_NAME_TYPE, required;
        "Policy": schemas::SESSION_POLICY_DOCUMENT_TYPE;
        "PolicyArns": schemas::POLICY_DESCRIPTOR_LIST_TYPE;
        "DurationSeconds": schemas::DURATION_SECONDS_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    GET_FEDERATION_TOKEN_RESPONSE = "GetFederationTokenResponse" {
        "Credentials": CREDENTIALS;
        "FederatedUser": FEDERATED_USER;
        "PackedPolicySize": schemas::NON_NEGATIVE_INTEGER_TYPE;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    GET_SCOPED_CREDENTIALS_REQUEST = "GetScopedCredentialsRequest" {
        "Policy": schemas::SESSION_POLICY_DOCUMENT_TYPE;
        "DurationSeconds": schemas::SCOPED_CREDENTIAL_DURATION_SECONDS_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
        "ScopedSessionDescription": schemas::SCOPED_SESSION_DESCRIPTION_TYPE;
    }
}

schema! {
    GET_SCOPED_CREDENTIALS_RESPONSE = "GetScopedCredentialsResponse" {
        "Credentials": CREDENTIALS;
        "SessionInfo": SCOPED_SESSION;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
        "ScopedPoliciesCount": schemas::SCOPED_POLICIES_COUNT_TYPE;
        "SourceIdentity": schemas::SOURCE_IDENTITY_TYPE;
    }
}

schema! {
    GET_SESSION_TOKEN_REQUEST = "GetSessionTokenRequest" {
        "DurationSeconds": schemas::DURATION_SECONDS_TYPE;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE;
        "TokenCode": schemas::TOKEN_CODE_TYPE;
        "MinimumSessionTokenSize": schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    GET_SESSION_TOKEN_RESPONSE = "GetSessionTokenResponse" {
        "Credentials": CREDENTIALS;
        "SessionTokenUtilization": schemas::SESSION_TOKEN_UTILIZATION_TYPE;
        "SessionTokenSize": schemas::SESSION_TOKEN_SIZE_TYPE;
    }
}

schema! {
    GET_WEB_IDENTITY_TOKEN_REQUEST = "GetWebIdentityTokenRequest" {
        "Audience": schemas::WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE, required;
        "DurationSeconds": schemas::WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE;
        "SigningAlgorithm": schemas::JWT_ALGORITHM_TYPE, required;
        "Scope": schemas::WEB_IDENTITY_TOKEN_SCOPE_TYPE;
        "SubjectMode": schemas::WEB_IDENTITY_TOKEN_SUBJECT_MODE_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    GET_WEB_IDENTITY_TOKEN_RESPONSE = "GetWebIdentityTokenResponse" {
        "WebIdentityToken": schemas::WEB_IDENTITY_TOKEN_TYPE;
        "Expiration": schemas::DATE_TYPE;
    }
}

schema! {
    ORIGIN_IDENTITY = "OriginIdentity" {
        "Subject": schemas::ORIGIN_IDENTITY_SUBJECT_TYPE;
        "SubjectType": schemas::ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE;
        "Issuer": schemas::ORIGIN_IDENTITY_ISSUER_TYPE;
        "FederatedProviderArn": schemas::ARN_TYPE;
    }
}

structure! {
    /// AWS's `OriginIdentity`.
    #[derive(Default)]
    OriginIdentity: ORIGIN_IDENTITY {
        /// `Subject`.
        subject: Option<Secret<String>>,
        /// `SubjectType`.
        subject_type: Option<Secret<String>>,
        /// `Issuer`.
        issuer: Option<Secret<String>>,
        /// `FederatedProviderArn`, 20 to 2048.
        federated_provider_arn: Option<String>,
    }
}

schema! {
    POLICY_DESCRIPTOR_TYPE = "PolicyDescriptorType" {
        "arn": schemas::ARN_TYPE;
    }
}

structure! {
    /// AWS's `PolicyDescriptorType`.
    #[derive(Default)]
    PolicyDescriptorType: POLICY_DESCRIPTOR_TYPE {
        /// `arn`, 20 to 2048.
        arn: Option<String>,
    }
}

schema! {
    PROVIDED_CONTEXT = "ProvidedContext" {
        "ProviderArn": schemas::ARN_TYPE;
        "ContextAssertion": schemas::CONTEXT_ASSERTION_TYPE;
    }
}

structure! {
    /// AWS's `ProvidedContext`.
    #[derive(Default)]
    ProvidedContext: PROVIDED_CONTEXT {
        /// `ProviderArn`, 20 to 2048.
        provider_arn: Option<String>,
        /// `ContextAssertion`, 4 to 3072.
        context_assertion: Option<String>,
    }
}

schema! {
    SCOPED_SESSION = "ScopedSession" {
        "ScopedSessionId": schemas::SCOPED_SESSION_ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
    }
}

structure! {
    /// AWS's `ScopedSession`.
    #[derive(Default)]
    ScopedSession: SCOPED_SESSION {
        /// `ScopedSessionId`, required, 2 to 193.
        scoped_session_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
    }
}

schema! {
    TAG = "Tag" {
        "Key": schemas::TAG_KEY_TYPE, required;
        "Value": schemas::TAG_VALUE_TYPE, required;
    }
}

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

schema! {
    TRANSACTION_CONTEXT = "TransactionContext" {
        "IdentityProvider": schemas::TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE;
    }
}

structure! {
    /// AWS's `TransactionContext`.
    #[derive(Default)]
    TransactionContext: TRANSACTION_CONTEXT {
        /// `IdentityProvider`.
        identity_provider: Option<BTreeMap<String, Secret<String>>>,
    }
}

schema! {
    TRUSTED_IDENTITY_PROPAGATION_CONTEXT = "TrustedIdentityPropagationContext" sensitive {
        "OriginIdentity": ORIGIN_IDENTITY;
        "TransactionContext": TRANSACTION_CONTEXT;
    }
}

structure! {
    /// AWS's `TrustedIdentityPropagationContext`.
    #[derive(Default)]
    TrustedIdentityPropagationContext: TRUSTED_IDENTITY_PROPAGATION_CONTEXT {
        /// `OriginIdentity`.
        origin_identity: Option<OriginIdentity>,
        /// `TransactionContext`.
        transaction_context: Option<TransactionContext>,
    }
}

values! {
    /// AWS's `webIdentityTokenSubjectModeType`.
    WebIdentityTokenSubjectModeType: schemas::WEB_IDENTITY_TOKEN_SUBJECT_MODE_TYPE {
        AWSIdentity = "AWSIdentity",
        OriginIdentity = "OriginIdentity",
    }
}
