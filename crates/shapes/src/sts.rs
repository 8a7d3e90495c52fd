// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `STS`, 2011-06-15: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod assume_root;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_delegated_access_token;
mod get_federation_token;
mod get_scoped_credentials;
mod get_session_token;
mod get_web_identity_token;

pub use assume_role::{AssumeRole, AssumeRoleError, AssumeRoleInput, AssumeRoleOutput};
pub use assume_role_with_saml::{
    AssumeRoleWithSAML, AssumeRoleWithSAMLError, AssumeRoleWithSAMLInput, AssumeRoleWithSAMLOutput,
};
pub use assume_role_with_web_identity::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityInput,
    AssumeRoleWithWebIdentityOutput,
};
pub use assume_root::{AssumeRoot, AssumeRootError, AssumeRootInput, AssumeRootOutput};
pub use decode_authorization_message::{
    DecodeAuthorizationMessage, DecodeAuthorizationMessageError, DecodeAuthorizationMessageInput,
    DecodeAuthorizationMessageOutput,
};
pub use get_access_key_info::{
    GetAccessKeyInfo, GetAccessKeyInfoError, GetAccessKeyInfoInput, GetAccessKeyInfoOutput,
};
pub use get_caller_identity::{
    GetCallerIdentity, GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};
pub use get_delegated_access_token::{
    GetDelegatedAccessToken, GetDelegatedAccessTokenError, GetDelegatedAccessTokenInput,
    GetDelegatedAccessTokenOutput,
};
pub use get_federation_token::{
    GetFederationToken, GetFederationTokenError, GetFederationTokenInput, GetFederationTokenOutput,
};
pub use get_scoped_credentials::{
    GetScopedCredentials, GetScopedCredentialsError, GetScopedCredentialsInput,
    GetScopedCredentialsOutput,
};
pub use get_session_token::{
    GetSessionToken, GetSessionTokenError, GetSessionTokenInput, GetSessionTokenOutput,
};
pub use get_web_identity_token::{
    GetWebIdentityToken, GetWebIdentityTokenError, GetWebIdentityTokenInput,
    GetWebIdentityTokenOutput,
};

/// The facts of `STS`.
pub static SERVICE: Service = Service {
    id: "sts",
    protocol: Protocol::Query,
    api_version: "2011-06-15",
    target_prefix: "",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    signing_name: "sts",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `STS`.
    SERVICE {
        AssumeRole = assume_role::ASSUME_ROLE,
        AssumeRoleWithSAML = assume_role_with_saml::ASSUME_ROLE_WITH_SAML,
        AssumeRoleWithWebIdentity = assume_role_with_web_identity::ASSUME_ROLE_WITH_WEB_IDENTITY,
        AssumeRoot = assume_root::ASSUME_ROOT,
        DecodeAuthorizationMessage = decode_authorization_message::DECODE_AUTHORIZATION_MESSAGE,
        GetAccessKeyInfo = get_access_key_info::GET_ACCESS_KEY_INFO,
        GetCallerIdentity = get_caller_identity::GET_CALLER_IDENTITY,
        GetDelegatedAccessToken = get_delegated_access_token::GET_DELEGATED_ACCESS_TOKEN,
        GetFederationToken = get_federation_token::GET_FEDERATION_TOKEN,
        GetScopedCredentials = get_scoped_credentials::GET_SCOPED_CREDENTIALS,
        GetSessionToken = get_session_token::GET_SESSION_TOKEN,
        GetWebIdentityToken = get_web_identity_token::GET_WEB_IDENTITY_TOKEN,
    }
    errors {
        ExpiredToken,
        ExpiredTradeInToken,
        IDPCommunicationError,
        IDPRejectedClaim,
        InsufficientSessionLifetime,
        InvalidAuthorizationMessage,
        InvalidContextAssertion,
        InvalidIdentityToken,
        InvalidSubjectCredentials,
        JWTPayloadSizeExceeded,
        MalformedPolicyDocument,
        OutboundWebIdentityFederationDisabled,
        PackedPolicyTooLarge,
        RegionDisabled,
        SessionDurationEscalation,
    }
}
