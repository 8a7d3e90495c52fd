// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCESS_TOKEN = "AccessToken" sensitive {
        "accessKeyId": schemas::STRING, required;
        "secretAccessKey": schemas::STRING, required;
        "sessionToken": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `AccessToken`.
    #[derive(Default)]
    AccessToken: ACCESS_TOKEN {
        /// `accessKeyId`, required.
        access_key_id: String,
        /// `secretAccessKey`, required.
        secret_access_key: String,
        /// `sessionToken`, required.
        session_token: String,
    }
}

schema! {
    CREATE_BEARER_TOKEN_REQUEST = "CreateBearerTokenRequest" {
        "grantType": schemas::CLIENT_CREDENTIALS_GRANT_TYPE, wire("grant_type"), required;
        "resource": schemas::RESOURCE, required;
        "durationSeconds": schemas::TOKEN_DURATION, wire("duration");
    }
}

schema! {
    CREATE_BEARER_TOKEN_RESPONSE = "CreateBearerTokenResponse" {
        "accessToken": schemas::OAUTH_ACCESS_TOKEN, wire("access_token"), required;
        "tokenType": schemas::BEARER_TOKEN_TYPE, wire("token_type"), required;
        "expiresIn": schemas::BEARER_TOKEN_EXPIRES_IN, wire("expires_in"), required;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_REQUEST = "CreateOAuth2TokenRequest" {
        "tokenInput": CREATE_OAUTH2_TOKEN_REQUEST_BODY, payload, required;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_REQUEST_BODY = "CreateOAuth2TokenRequestBody" {
        "clientId": schemas::CLIENT_ID, required;
        "grantType": schemas::GRANT_TYPE, required;
        "code": schemas::AUTHORIZATION_CODE;
        "redirectUri": schemas::REDIRECT_URI;
        "codeVerifier": schemas::CODE_VERIFIER;
        "refreshToken": schemas::REFRESH_TOKEN;
    }
}

structure! {
    /// AWS's `CreateOAuth2TokenRequestBody`.
    #[derive(Default)]
    CreateOAuth2TokenRequestBody: CREATE_OAUTH2_TOKEN_REQUEST_BODY {
        /// `clientId`, required.
        client_id: String,
        /// `grantType`, required.
        grant_type: String,
        /// `code`, 1 to 512.
        code: Option<String>,
        /// `redirectUri`, 1 to 2048.
        redirect_uri: Option<String>,
        /// `codeVerifier`, 43 to 128.
        code_verifier: Option<String>,
        /// `refreshToken`, 1 to 2048.
        refresh_token: Option<Secret<String>>,
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_RESPONSE = "CreateOAuth2TokenResponse" {
        "tokenOutput": CREATE_OAUTH2_TOKEN_RESPONSE_BODY, payload, required;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_RESPONSE_BODY = "CreateOAuth2TokenResponseBody" {
        "accessToken": ACCESS_TOKEN, required;
        "tokenType": schemas::TOKEN_TYPE, required;
        "expiresIn": schemas::EXPIRES_IN, required;
        "refreshToken": schemas::REFRESH_TOKEN, required;
        "idToken": schemas::ID_TOKEN;
    }
}

structure! {
    /// AWS's `CreateOAuth2TokenResponseBody`.
    CreateOAuth2TokenResponseBody: CREATE_OAUTH2_TOKEN_RESPONSE_BODY {
        /// `accessToken`, required.
        access_token: AccessToken,
        /// `tokenType`, required.
        token_type: String,
        /// `expiresIn`, required, 1 to 900.
        expires_in: i32,
        /// `refreshToken`, required, 1 to 2048.
        refresh_token: Secret<String>,
        /// `idToken`, 1 to 4096.
        id_token: Option<String>,
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_WITH_IAM_REQUEST = "CreateOAuth2TokenWithIAMRequest" {
        "grantType": schemas::CLIENT_CREDENTIALS_GRANT_TYPE, wire("grant_type"), required;
        "resource": schemas::RESOURCE, required;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_WITH_IAM_RESPONSE = "CreateOAuth2TokenWithIAMResponse" {
        "accessToken": schemas::OAUTH_ACCESS_TOKEN, wire("access_token"), required;
        "tokenType": schemas::BEARER_TOKEN_TYPE, wire("token_type"), required;
        "expiresIn": schemas::TOKEN_EXPIRES_IN, wire("expires_in"), required;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_REQUEST = "CreateOAuth2TokenWithTokenExchangeRequest" {
        "grantType": schemas::TOKEN_EXCHANGE_GRANT_TYPE, wire("grant_type"), required;
        "subjectToken": schemas::SUBJECT_TOKEN, wire("subject_token");
        "subjectTokenType": schemas::SUBJECT_TOKEN_TYPE, wire("subject_token_type");
        "resource": schemas::RESOURCE;
        "scope": schemas::SCOPE;
    }
}

schema! {
    CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_RESPONSE = "CreateOAuth2TokenWithTokenExchangeResponse" {
        "accessToken": schemas::OAUTH_ACCESS_TOKEN, wire("access_token"), required;
        "issuedTokenType": schemas::ISSUED_OAUTH_ACCESS_TOKEN_TYPE, wire("issued_token_type");
        "tokenType": schemas::BEARER_TOKEN_TYPE, wire("token_type"), required;
        "expiresIn": schemas::TOKEN_EXPIRES_IN, wire("expires_in"), required;
    }
}

schema! {
    DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT = "DeleteConsoleAuthorizationConfigurationInput" {
        "targetId": schemas::TARGET_ID;
    }
}

schema! {
    DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT = "DeleteConsoleAuthorizationConfigurationOutput" {
        "targetId": schemas::TARGET_ID, required;
        "scope": schemas::STRING, required;
        "consoleAuthorizationEnabled": schemas::BOOLEAN, required;
    }
}

schema! {
    DELETE_RESOURCE_PERMISSION_STATEMENT_INPUT = "DeleteResourcePermissionStatementInput" {
        "statementId": schemas::STATEMENT_ID, required;
        "clientToken": schemas::CLIENT_TOKEN, token;
    }
}

schema! {
    DELETE_RESOURCE_PERMISSION_STATEMENT_OUTPUT = "DeleteResourcePermissionStatementOutput" {
    }
}

schema! {
    GET_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT = "GetConsoleAuthorizationConfigurationInput" {
        "targetId": schemas::TARGET_ID;
    }
}

schema! {
    GET_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT = "GetConsoleAuthorizationConfigurationOutput" {
        "targetId": schemas::TARGET_ID, required;
        "scope": schemas::STRING, required;
        "consoleAuthorizationEnabled": schemas::BOOLEAN, required;
    }
}

schema! {
    GET_RESOURCE_POLICY_INPUT = "GetResourcePolicyInput" {
    }
}

schema! {
    GET_RESOURCE_POLICY_OUTPUT = "GetResourcePolicyOutput" {
        "signinResourceBasedPolicy": SIGNIN_RESOURCE_BASED_POLICY, required;
    }
}

schema! {
    INTROSPECT_OAUTH2_TOKEN_WITH_IAM_REQUEST = "IntrospectOAuth2TokenWithIAMRequest" {
        "token": schemas::INTROSPECTION_TOKEN, required;
        "tokenTypeHint": schemas::TOKEN_TYPE_HINT, wire("token_type_hint");
    }
}

schema! {
    INTROSPECT_OAUTH2_TOKEN_WITH_IAM_RESPONSE = "IntrospectOAuth2TokenWithIAMResponse" {
        "active": schemas::BOOLEAN, required;
        "clientId": schemas::STRING, wire("client_id");
        "userId": schemas::STRING, wire("user_id");
        "tokenType": schemas::INTROSPECTED_TOKEN_TYPE, wire("token_type");
        "exp": schemas::LONG;
        "iat": schemas::LONG;
        "nbf": schemas::LONG;
        "sub": schemas::STRING;
        "aud": schemas::STRING;
        "iss": schemas::STRING;
        "jti": schemas::STRING;
        "accountId": schemas::ACCOUNT_ID, wire("account_id");
        "signinSession": schemas::STRING, wire("signin_session");
        "resource": schemas::RESOURCE;
    }
}

schema! {
    LIST_RESOURCE_PERMISSION_STATEMENTS_INPUT = "ListResourcePermissionStatementsInput" {
        "maxResults": schemas::CONSOLE_PERMISSION_MAX_RESULTS;
        "nextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_RESOURCE_PERMISSION_STATEMENTS_OUTPUT = "ListResourcePermissionStatementsOutput" {
        "permissionStatements": schemas::PERMISSION_STATEMENT_SUMMARIES, required;
        "nextToken": schemas::NEXT_TOKEN;
    }
}

values! {
    /// AWS's `OAuth2ErrorCode`.
    OAuth2ErrorCode: schemas::OAUTH2_ERROR_CODE {
        TokenExpired = "TOKEN_EXPIRED",
        UserCredentialsChanged = "USER_CREDENTIALS_CHANGED",
        InsufficientPermissions = "INSUFFICIENT_PERMISSIONS",
        AuthcodeExpired = "AUTHCODE_EXPIRED",
        ServerError = "server_error",
        InvalidRequest = "INVALID_REQUEST",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        Conflict = "CONFLICT",
        ServiceQuotaExceeded = "SERVICE_QUOTA_EXCEEDED",
        UnsupportedGrantType = "unsupported_grant_type",
        InvalidRequestX = "invalid_request",
        InvalidGrant = "invalid_grant",
        InvalidScope = "invalid_scope",
        InvalidTarget = "invalid_target",
        RateExceeded = "rate_exceeded",
        ServiceUnavailable = "service_unavailable",
    }
}

schema! {
    PERMISSION_STATEMENT_SUMMARY = "PermissionStatementSummary" {
        "sid": schemas::STATEMENT_ID, required;
        "condition": schemas::CONDITION_BLOCK;
    }
}

structure! {
    /// AWS's `PermissionStatementSummary`.
    #[derive(Default)]
    PermissionStatementSummary: PERMISSION_STATEMENT_SUMMARY {
        /// `sid`, required.
        sid: String,
        /// `condition`.
        condition: Option<BTreeMap<String, BTreeMap<String, Vec<String>>>>,
    }
}

schema! {
    POLICY_STATEMENT = "PolicyStatement" {
        "effect": schemas::STRING, wire("Effect");
        "principal": schemas::PRINCIPAL, wire("Principal");
        "action": schemas::POLICY_ACTIONS, wire("Action");
        "resource": schemas::STRING, wire("Resource");
        "condition": schemas::CONDITION_BLOCK, wire("Condition");
    }
}

structure! {
    /// AWS's `PolicyStatement`.
    #[derive(Default)]
    PolicyStatement: POLICY_STATEMENT {
        /// `effect`.
        effect: Option<String>,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `action`.
        action: Option<Vec<String>>,
        /// `resource`.
        resource: Option<String>,
        /// `condition`.
        condition: Option<BTreeMap<String, BTreeMap<String, Vec<String>>>>,
    }
}

schema! {
    PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT = "PutConsoleAuthorizationConfigurationInput" {
        "targetId": schemas::TARGET_ID;
    }
}

schema! {
    PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT = "PutConsoleAuthorizationConfigurationOutput" {
        "targetId": schemas::TARGET_ID, required;
        "scope": schemas::STRING, required;
        "consoleAuthorizationEnabled": schemas::BOOLEAN, required;
    }
}

schema! {
    PUT_RESOURCE_PERMISSION_STATEMENT_INPUT = "PutResourcePermissionStatementInput" {
        "sourceVpc": schemas::SOURCE_VPC;
        "signinSourceVpce": schemas::SOURCE_VPCE;
        "consoleSourceVpce": schemas::SOURCE_VPCE;
        "vpcSourceIp": schemas::VPC_SOURCE_IP;
        "sourceIp": schemas::SOURCE_IP;
        "requestedRegion": schemas::REQUESTED_REGION;
        "excludedPrincipal": schemas::EXCLUDED_PRINCIPAL;
        "clientToken": schemas::CLIENT_TOKEN, token;
    }
}

schema! {
    PUT_RESOURCE_PERMISSION_STATEMENT_OUTPUT = "PutResourcePermissionStatementOutput" {
        "statementId": schemas::STATEMENT_ID, required;
    }
}

schema! {
    REVOKE_OAUTH2_TOKEN_WITH_IAM_REQUEST = "RevokeOAuth2TokenWithIAMRequest" {
        "token": schemas::REVOCATION_TOKEN, required;
    }
}

schema! {
    REVOKE_OAUTH2_TOKEN_WITH_IAM_RESPONSE = "RevokeOAuth2TokenWithIAMResponse" {
    }
}

schema! {
    SIGNIN_RESOURCE_BASED_POLICY = "SigninResourceBasedPolicy" {
        "version": schemas::STRING, wire("Version");
        "statement": schemas::POLICY_STATEMENTS, wire("Statement");
    }
}

structure! {
    /// AWS's `SigninResourceBasedPolicy`.
    #[derive(Default)]
    SigninResourceBasedPolicy: SIGNIN_RESOURCE_BASED_POLICY {
        /// `version`.
        version: Option<String>,
        /// `statement`.
        statement: Option<Vec<PolicyStatement>>,
    }
}
