// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

values! {
    /// AWS's `AccessDeniedExceptionReason`.
    AccessDeniedExceptionReason: schemas::ACCESS_DENIED_EXCEPTION_REASON {
        KMSAccessDeniedException = "KMS_AccessDeniedException",
    }
}

pub(crate) static AWS_ADDITIONAL_DETAILS: schema::Schema = schema::Schema::structure("AwsAdditionalDetails", &[
    schema::Member::new("identityContext", &schemas::IDENTITY_CONTEXT),
]);

structure! {
    /// AWS's `AwsAdditionalDetails`.
    #[derive(Default)]
    AwsAdditionalDetails: AWS_ADDITIONAL_DETAILS {
        /// `identityContext`.
        identity_context: Option<String>,
    }
}

pub(crate) static CREATE_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("CreateTokenRequest", &[
    schema::Member::new("clientId", &schemas::CLIENT_ID).required(),
    schema::Member::new("clientSecret", &schemas::CLIENT_SECRET).required(),
    schema::Member::new("grantType", &schemas::GRANT_TYPE).required(),
    schema::Member::new("deviceCode", &schemas::DEVICE_CODE),
    schema::Member::new("code", &schemas::AUTH_CODE),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN),
    schema::Member::new("scope", &schemas::SCOPES),
    schema::Member::new("redirectUri", &schemas::URI),
    schema::Member::new("codeVerifier", &schemas::CODE_VERIFIER),
]);

pub(crate) static CREATE_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("CreateTokenResponse", &[
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN),
    schema::Member::new("tokenType", &schemas::TOKEN_TYPE),
    schema::Member::new("expiresIn", &schemas::EXPIRATION_IN_SECONDS),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN),
    schema::Member::new("idToken", &schemas::ID_TOKEN),
]);

pub(crate) static CREATE_TOKEN_WITH_IAM_REQUEST: schema::Schema = schema::Schema::structure("CreateTokenWithIAMRequest", &[
    schema::Member::new("clientId", &schemas::CLIENT_ID).required(),
    schema::Member::new("grantType", &schemas::GRANT_TYPE).required(),
    schema::Member::new("code", &schemas::AUTH_CODE),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN),
    schema::Member::new("assertion", &schemas::ASSERTION),
    schema::Member::new("scope", &schemas::SCOPES),
    schema::Member::new("redirectUri", &schemas::URI),
    schema::Member::new("subjectToken", &schemas::SUBJECT_TOKEN),
    schema::Member::new("subjectTokenType", &schemas::TOKEN_TYPE_URI),
    schema::Member::new("requestedTokenType", &schemas::TOKEN_TYPE_URI),
    schema::Member::new("codeVerifier", &schemas::CODE_VERIFIER),
]);

pub(crate) static CREATE_TOKEN_WITH_IAM_RESPONSE: schema::Schema = schema::Schema::structure("CreateTokenWithIAMResponse", &[
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN),
    schema::Member::new("tokenType", &schemas::TOKEN_TYPE),
    schema::Member::new("expiresIn", &schemas::EXPIRATION_IN_SECONDS),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN),
    schema::Member::new("idToken", &schemas::ID_TOKEN),
    schema::Member::new("issuedTokenType", &schemas::TOKEN_TYPE_URI),
    schema::Member::new("scope", &schemas::SCOPES),
    schema::Member::new("awsAdditionalDetails", &types::AWS_ADDITIONAL_DETAILS),
]);

values! {
    /// AWS's `InvalidRequestExceptionReason`.
    InvalidRequestExceptionReason: schemas::INVALID_REQUEST_EXCEPTION_REASON {
        KMSNotFoundException = "KMS_NotFoundException",
        KMSInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
        KMSInvalidStateException = "KMS_InvalidStateException",
        KMSDisabledException = "KMS_DisabledException",
    }
}

pub(crate) static REGISTER_CLIENT_REQUEST: schema::Schema = schema::Schema::structure("RegisterClientRequest", &[
    schema::Member::new("clientName", &schemas::CLIENT_NAME).required(),
    schema::Member::new("clientType", &schemas::CLIENT_TYPE).required(),
    schema::Member::new("scopes", &schemas::SCOPES),
    schema::Member::new("redirectUris", &schemas::REDIRECT_URIS),
    schema::Member::new("grantTypes", &schemas::GRANT_TYPES),
    schema::Member::new("issuerUrl", &schemas::URI),
    schema::Member::new("entitledApplicationArn", &schemas::ARN_TYPE),
]);

pub(crate) static REGISTER_CLIENT_RESPONSE: schema::Schema = schema::Schema::structure("RegisterClientResponse", &[
    schema::Member::new("clientId", &schemas::CLIENT_ID),
    schema::Member::new("clientSecret", &schemas::CLIENT_SECRET),
    schema::Member::new("clientIdIssuedAt", &schemas::LONG_TIME_STAMP_TYPE),
    schema::Member::new("clientSecretExpiresAt", &schemas::LONG_TIME_STAMP_TYPE),
    schema::Member::new("authorizationEndpoint", &schemas::URI),
    schema::Member::new("tokenEndpoint", &schemas::URI),
]);

pub(crate) static START_DEVICE_AUTHORIZATION_REQUEST: schema::Schema = schema::Schema::structure("StartDeviceAuthorizationRequest", &[
    schema::Member::new("clientId", &schemas::CLIENT_ID).required(),
    schema::Member::new("clientSecret", &schemas::CLIENT_SECRET).required(),
    schema::Member::new("startUrl", &schemas::URI).required(),
]);

pub(crate) static START_DEVICE_AUTHORIZATION_RESPONSE: schema::Schema = schema::Schema::structure("StartDeviceAuthorizationResponse", &[
    schema::Member::new("deviceCode", &schemas::DEVICE_CODE),
    schema::Member::new("userCode", &schemas::USER_CODE),
    schema::Member::new("verificationUri", &schemas::URI),
    schema::Member::new("verificationUriComplete", &schemas::URI),
    schema::Member::new("expiresIn", &schemas::EXPIRATION_IN_SECONDS),
    schema::Member::new("interval", &schemas::INTERVAL_IN_SECONDS),
]);
