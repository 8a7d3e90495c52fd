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
    BATCH_REVOKE_SESSION_ERROR = "BatchRevokeSessionError" {
        "sessionArn": schemas::SESSION_ARN, required;
        "code": schemas::STRING, required;
        "message": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `BatchRevokeSessionError`.
    #[derive(Default)]
    BatchRevokeSessionError: BATCH_REVOKE_SESSION_ERROR {
        /// `sessionArn`, required, 1 to 256.
        session_arn: String,
        /// `code`, required.
        code: String,
        /// `message`, required.
        message: String,
    }
}

schema! {
    BATCH_REVOKE_SESSIONS_INPUT = "BatchRevokeSessionsInput" {
        "principalArn": schemas::PRINCIPAL_ARN_FILTER;
        "sessionArns": schemas::SESSION_ARN_LIST, required;
        "reason": schemas::REVOCATION_REASON;
    }
}

schema! {
    BATCH_REVOKE_SESSIONS_OUTPUT = "BatchRevokeSessionsOutput" {
        "revokedSessions": schemas::REVOKED_SESSION_LIST, required;
        "errors": schemas::BATCH_REVOKE_SESSION_ERROR_LIST, required;
    }
}

values! {
    /// AWS's `ClientType`.
    ClientType: schemas::CLIENT_TYPE {
        Cli = "CLI",
        Mcp = "MCP",
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
        /// `refreshToken`, 1 to 12288.
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
        /// `refreshToken`, required, 1 to 12288.
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
        "assertion": schemas::ASSERTION;
        "clientId": schemas::JWT_BEARER_CLIENT_ID, wire("client_id");
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
        "resource": schemas::RESOURCE;
        "scope": schemas::SCOPE;
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
    GET_SESSION_INPUT = "GetSessionInput" {
        "sessionArn": schemas::SESSION_ARN, required;
        "principalArn": schemas::PRINCIPAL_ARN_FILTER;
    }
}

schema! {
    GET_SESSION_OUTPUT = "GetSessionOutput" {
        "sessionArn": schemas::SESSION_ARN, required;
        "principalArn": schemas::PRINCIPAL_ARN, required;
        "role": schemas::PRINCIPAL_ARN;
        "status": schemas::SESSION_STATUS;
        "clientId": schemas::STRING;
        "clientType": schemas::CLIENT_TYPE;
        "resource": schemas::STRING;
        "issuedAt": schemas::LONG, required;
        "expiresAt": schemas::LONG, required;
        "lastUsedAt": schemas::LONG;
        "issuedInRegion": schemas::STRING;
        "originSessionArn": schemas::SESSION_ARN;
        "userAgent": schemas::STRING;
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

schema! {
    LIST_SESSIONS_INPUT = "ListSessionsInput" {
        "principalArn": schemas::PRINCIPAL_ARN_FILTER;
        "maxResults": schemas::SESSIONS_MAX_RESULTS;
        "nextToken": schemas::NEXT_TOKEN;
        "status": schemas::SESSION_STATUS;
        "clientId": schemas::STRING;
        "issuedAfter": schemas::LONG;
        "issuedBefore": schemas::LONG;
    }
}

schema! {
    LIST_SESSIONS_OUTPUT = "ListSessionsOutput" {
        "items": schemas::SESSION_SUMMARY_LIST, required;
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
        InvalidClient = "invalid_client",
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
    REVOKED_SESSION = "RevokedSession" {
        "sessionArn": schemas::SESSION_ARN, required;
    }
}

structure! {
    /// AWS's `RevokedSession`.
    #[derive(Default)]
    RevokedSession: REVOKED_SESSION {
        /// `sessionArn`, required, 1 to 256.
        session_arn: String,
    }
}

schema! {
    SESSION = "Session" {
        "sessionArn": schemas::SESSION_ARN, required;
        "principalArn": schemas::PRINCIPAL_ARN, required;
        "role": schemas::PRINCIPAL_ARN;
        "status": schemas::SESSION_STATUS;
        "issuedAt": schemas::LONG, required;
        "expiresAt": schemas::LONG, required;
        "clientId": schemas::STRING;
        "clientType": schemas::CLIENT_TYPE;
        "resource": schemas::STRING;
    }
}

structure! {
    /// AWS's `Session`.
    #[derive(Default)]
    Session: SESSION {
        /// `sessionArn`, required, 1 to 256.
        session_arn: String,
        /// `principalArn`, required, 20 to 2048.
        principal_arn: String,
        /// `role`, 20 to 2048.
        role: Option<String>,
        /// `status`.
        status: Option<SessionStatus>,
        /// `issuedAt`, required.
        issued_at: i64,
        /// `expiresAt`, required.
        expires_at: i64,
        /// `clientId`.
        client_id: Option<String>,
        /// `clientType`.
        client_type: Option<ClientType>,
        /// `resource`.
        resource: Option<String>,
    }
}

values! {
    /// AWS's `SessionStatus`.
    SessionStatus: schemas::SESSION_STATUS {
        Active = "ACTIVE",
        Revoked = "REVOKED",
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
