// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;

values! {
    /// AWS's `AccessDeniedExceptionReason`.
    AccessDeniedExceptionReason: schemas::ACCESS_DENIED_EXCEPTION_REASON {
        KMSAccessDeniedException = "KMS_AccessDeniedException",
    }
}

schema! {
    AWS_ADDITIONAL_DETAILS = "AwsAdditionalDetails" {
        "identityContext": schemas::IDENTITY_CONTEXT;
    }
}

structure! {
    /// AWS's `AwsAdditionalDetails`.
    #[derive(Default)]
    AwsAdditionalDetails: AWS_ADDITIONAL_DETAILS {
        /// `identityContext`.
        identity_context: Option<String>,
    }
}

schema! {
    CREATE_TOKEN_REQUEST = "CreateTokenRequest" {
        "clientId": schemas::CLIENT_ID, required;
        "clientSecret": schemas::CLIENT_SECRET, required;
        "grantType": schemas::GRANT_TYPE, required;
        "deviceCode": schemas::DEVICE_CODE;
        "code": schemas::AUTH_CODE;
        "refreshToken": schemas::REFRESH_TOKEN;
        "scope": schemas::SCOPES;
        "redirectUri": schemas::URI;
        "codeVerifier": schemas::CODE_VERIFIER;
    }
}

schema! {
    CREATE_TOKEN_RESPONSE = "CreateTokenResponse" {
        "accessToken": schemas::ACCESS_TOKEN;
        "tokenType": schemas::TOKEN_TYPE;
        "expiresIn": schemas::EXPIRATION_IN_SECONDS;
        "refreshToken": schemas::REFRESH_TOKEN;
        "idToken": schemas::ID_TOKEN;
    }
}

schema! {
    CREATE_TOKEN_WITH_IAM_REQUEST = "CreateTokenWithIAMRequest" {
        "clientId": schemas::CLIENT_ID, required;
        "grantType": schemas::GRANT_TYPE, required;
        "code": schemas::AUTH_CODE;
        "refreshToken": schemas::REFRESH_TOKEN;
        "assertion": schemas::ASSERTION;
        "scope": schemas::SCOPES;
        "redirectUri": schemas::URI;
        "subjectToken": schemas::SUBJECT_TOKEN;
        "subjectTokenType": schemas::TOKEN_TYPE_URI;
        "requestedTokenType": schemas::TOKEN_TYPE_URI;
        "codeVerifier": schemas::CODE_VERIFIER;
    }
}

schema! {
    CREATE_TOKEN_WITH_IAM_RESPONSE = "CreateTokenWithIAMResponse" {
        "accessToken": schemas::ACCESS_TOKEN;
        "tokenType": schemas::TOKEN_TYPE;
        "expiresIn": schemas::EXPIRATION_IN_SECONDS;
        "refreshToken": schemas::REFRESH_TOKEN;
        "idToken": schemas::ID_TOKEN;
        "issuedTokenType": schemas::TOKEN_TYPE_URI;
        "scope": schemas::SCOPES;
        "awsAdditionalDetails": AWS_ADDITIONAL_DETAILS;
    }
}

values! {
    /// AWS's `InvalidRequestExceptionReason`.
    InvalidRequestExceptionReason: schemas::INVALID_REQUEST_EXCEPTION_REASON {
        KMSNotFoundException = "KMS_NotFoundException",
        KMSInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
        KMSInvalidStateException = "KMS_InvalidStateException",
        KMSDisabledException = "KMS_DisabledException",
    }
}

schema! {
    REGISTER_CLIENT_REQUEST = "RegisterClientRequest" {
        "clientName": schemas::CLIENT_NAME, required;
        "clientType": schemas::CLIENT_TYPE, required;
        "scopes": schemas::SCOPES;
        "redirectUris": schemas::REDIRECT_URIS;
        "grantTypes": schemas::GRANT_TYPES;
        "issuerUrl": schemas::URI;
        "entitledApplicationArn": schemas::ARN_TYPE;
    }
}

schema! {
    REGISTER_CLIENT_RESPONSE = "RegisterClientResponse" {
        "clientId": schemas::CLIENT_ID;
        "clientSecret": schemas::CLIENT_SECRET;
        "clientIdIssuedAt": schemas::LONG_TIME_STAMP_TYPE;
        "clientSecretExpiresAt": schemas::LONG_TIME_STAMP_TYPE;
        "authorizationEndpoint": schemas::URI;
        "tokenEndpoint": schemas::URI;
    }
}

schema! {
    START_DEVICE_AUTHORIZATION_REQUEST = "StartDeviceAuthorizationRequest" {
        "clientId": schemas::CLIENT_ID, required;
        "clientSecret": schemas::CLIENT_SECRET, required;
        "startUrl": schemas::URI, required;
    }
}

schema! {
    START_DEVICE_AUTHORIZATION_RESPONSE = "StartDeviceAuthorizationResponse" {
        "deviceCode": schemas::DEVICE_CODE;
        "userCode": schemas::USER_CODE;
        "verificationUri": schemas::URI;
        "verificationUriComplete": schemas::URI;
        "expiresIn": schemas::EXPIRATION_IN_SECONDS;
        "interval": schemas::INTERVAL_IN_SECONDS;
    }
}
