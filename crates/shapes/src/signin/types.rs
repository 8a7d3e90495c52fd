// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCESS_TOKEN: schema::Schema = schema::Schema::structure("AccessToken", &[
    schema::Member::new("accessKeyId", &schemas::STRING).required(),
    schema::Member::new("secretAccessKey", &schemas::STRING).required(),
    schema::Member::new("sessionToken", &schemas::STRING).required(),
]).sensitive();

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

pub(crate) static CREATE_BEARER_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("CreateBearerTokenRequest", &[
    schema::Member::new("grantType", &schemas::CLIENT_CREDENTIALS_GRANT_TYPE).wire("grant_type").required(),
    schema::Member::new("resource", &schemas::RESOURCE).required(),
    schema::Member::new("durationSeconds", &schemas::TOKEN_DURATION).wire("duration"),
]);

pub(crate) static CREATE_BEARER_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("CreateBearerTokenResponse", &[
    schema::Member::new("accessToken", &schemas::OAUTH_ACCESS_TOKEN).wire("access_token").required(),
    schema::Member::new("tokenType", &schemas::BEARER_TOKEN_TYPE).wire("token_type").required(),
    schema::Member::new("expiresIn", &schemas::BEARER_TOKEN_EXPIRES_IN).wire("expires_in").required(),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("CreateOAuth2TokenRequest", &[
    schema::Member::new("tokenInput", &types::CREATE_OAUTH2_TOKEN_REQUEST_BODY).at(schema::Location::Payload).required(),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_REQUEST_BODY: schema::Schema = schema::Schema::structure("CreateOAuth2TokenRequestBody", &[
    schema::Member::new("clientId", &schemas::CLIENT_ID).required(),
    schema::Member::new("grantType", &schemas::GRANT_TYPE).required(),
    schema::Member::new("code", &schemas::AUTHORIZATION_CODE),
    schema::Member::new("redirectUri", &schemas::REDIRECT_URI),
    schema::Member::new("codeVerifier", &schemas::CODE_VERIFIER),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN),
]);

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

pub(crate) static CREATE_OAUTH2_TOKEN_RESPONSE: schema::Schema = schema::Schema::structure("CreateOAuth2TokenResponse", &[
    schema::Member::new("tokenOutput", &types::CREATE_OAUTH2_TOKEN_RESPONSE_BODY).at(schema::Location::Payload).required(),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_RESPONSE_BODY: schema::Schema = schema::Schema::structure("CreateOAuth2TokenResponseBody", &[
    schema::Member::new("accessToken", &types::ACCESS_TOKEN).required(),
    schema::Member::new("tokenType", &schemas::TOKEN_TYPE).required(),
    schema::Member::new("expiresIn", &schemas::EXPIRES_IN).required(),
    schema::Member::new("refreshToken", &schemas::REFRESH_TOKEN).required(),
    schema::Member::new("idToken", &schemas::ID_TOKEN),
]);

structure! {
    /// AWS's `CreateOAuth2TokenResponseBody`.
    CreateOAuth2TokenResponseBody: CREATE_OAUTH2_TOKEN_RESPONSE_BODY {
        /// `accessToken`, required.
        access_token: types::AccessToken,
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

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_IAM_REQUEST: schema::Schema = schema::Schema::structure("CreateOAuth2TokenWithIAMRequest", &[
    schema::Member::new("grantType", &schemas::CLIENT_CREDENTIALS_GRANT_TYPE).wire("grant_type").required(),
    schema::Member::new("resource", &schemas::RESOURCE).required(),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_IAM_RESPONSE: schema::Schema = schema::Schema::structure("CreateOAuth2TokenWithIAMResponse", &[
    schema::Member::new("accessToken", &schemas::OAUTH_ACCESS_TOKEN).wire("access_token").required(),
    schema::Member::new("tokenType", &schemas::BEARER_TOKEN_TYPE).wire("token_type").required(),
    schema::Member::new("expiresIn", &schemas::TOKEN_EXPIRES_IN).wire("expires_in").required(),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_REQUEST: schema::Schema = schema::Schema::structure("CreateOAuth2TokenWithTokenExchangeRequest", &[
    schema::Member::new("grantType", &schemas::TOKEN_EXCHANGE_GRANT_TYPE).wire("grant_type").required(),
    schema::Member::new("subjectToken", &schemas::SUBJECT_TOKEN).wire("subject_token"),
    schema::Member::new("subjectTokenType", &schemas::SUBJECT_TOKEN_TYPE).wire("subject_token_type"),
    schema::Member::new("resource", &schemas::RESOURCE),
    schema::Member::new("scope", &schemas::SCOPE),
]);

pub(crate) static CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE_RESPONSE: schema::Schema = schema::Schema::structure("CreateOAuth2TokenWithTokenExchangeResponse", &[
    schema::Member::new("accessToken", &schemas::OAUTH_ACCESS_TOKEN).wire("access_token").required(),
    schema::Member::new("issuedTokenType", &schemas::ISSUED_OAUTH_ACCESS_TOKEN_TYPE).wire("issued_token_type"),
    schema::Member::new("tokenType", &schemas::BEARER_TOKEN_TYPE).wire("token_type").required(),
    schema::Member::new("expiresIn", &schemas::TOKEN_EXPIRES_IN).wire("expires_in").required(),
]);

pub(crate) static DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT: schema::Schema = schema::Schema::structure("DeleteConsoleAuthorizationConfigurationInput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID),
]);

pub(crate) static DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT: schema::Schema = schema::Schema::structure("DeleteConsoleAuthorizationConfigurationOutput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID).required(),
    schema::Member::new("scope", &schemas::STRING).required(),
    schema::Member::new("consoleAuthorizationEnabled", &schemas::BOOLEAN).required(),
]);

pub(crate) static DELETE_RESOURCE_PERMISSION_STATEMENT_INPUT: schema::Schema = schema::Schema::structure("DeleteResourcePermissionStatementInput", &[
    schema::Member::new("statementId", &schemas::STATEMENT_ID).required(),
    schema::Member::new("clientToken", &schemas::CLIENT_TOKEN).token(),
]);

pub(crate) static DELETE_RESOURCE_PERMISSION_STATEMENT_OUTPUT: schema::Schema = schema::Schema::structure("DeleteResourcePermissionStatementOutput", &[]);

pub(crate) static GET_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT: schema::Schema = schema::Schema::structure("GetConsoleAuthorizationConfigurationInput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID),
]);

pub(crate) static GET_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT: schema::Schema = schema::Schema::structure("GetConsoleAuthorizationConfigurationOutput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID).required(),
    schema::Member::new("scope", &schemas::STRING).required(),
    schema::Member::new("consoleAuthorizationEnabled", &schemas::BOOLEAN).required(),
]);

pub(crate) static GET_RESOURCE_POLICY_INPUT: schema::Schema = schema::Schema::structure("GetResourcePolicyInput", &[]);

pub(crate) static GET_RESOURCE_POLICY_OUTPUT: schema::Schema = schema::Schema::structure("GetResourcePolicyOutput", &[
    schema::Member::new("signinResourceBasedPolicy", &types::SIGNIN_RESOURCE_BASED_POLICY).required(),
]);

pub(crate) static INTROSPECT_OAUTH2_TOKEN_WITH_IAM_REQUEST: schema::Schema = schema::Schema::structure("IntrospectOAuth2TokenWithIAMRequest", &[
    schema::Member::new("token", &schemas::INTROSPECTION_TOKEN).required(),
    schema::Member::new("tokenTypeHint", &schemas::TOKEN_TYPE_HINT).wire("token_type_hint"),
]);

pub(crate) static INTROSPECT_OAUTH2_TOKEN_WITH_IAM_RESPONSE: schema::Schema = schema::Schema::structure("IntrospectOAuth2TokenWithIAMResponse", &[
    schema::Member::new("active", &schemas::BOOLEAN).required(),
    schema::Member::new("clientId", &schemas::STRING).wire("client_id"),
    schema::Member::new("userId", &schemas::STRING).wire("user_id"),
    schema::Member::new("tokenType", &schemas::INTROSPECTED_TOKEN_TYPE).wire("token_type"),
    schema::Member::new("exp", &schemas::LONG),
    schema::Member::new("iat", &schemas::LONG),
    schema::Member::new("nbf", &schemas::LONG),
    schema::Member::new("sub", &schemas::STRING),
    schema::Member::new("aud", &schemas::STRING),
    schema::Member::new("iss", &schemas::STRING),
    schema::Member::new("jti", &schemas::STRING),
    schema::Member::new("accountId", &schemas::ACCOUNT_ID).wire("account_id"),
    schema::Member::new("signinSession", &schemas::STRING).wire("signin_session"),
    schema::Member::new("resource", &schemas::RESOURCE),
]);

pub(crate) static LIST_RESOURCE_PERMISSION_STATEMENTS_INPUT: schema::Schema = schema::Schema::structure("ListResourcePermissionStatementsInput", &[
    schema::Member::new("maxResults", &schemas::CONSOLE_PERMISSION_MAX_RESULTS),
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_RESOURCE_PERMISSION_STATEMENTS_OUTPUT: schema::Schema = schema::Schema::structure("ListResourcePermissionStatementsOutput", &[
    schema::Member::new("permissionStatements", &schemas::PERMISSION_STATEMENT_SUMMARIES).required(),
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN),
]);

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

pub(crate) static PERMISSION_STATEMENT_SUMMARY: schema::Schema = schema::Schema::structure("PermissionStatementSummary", &[
    schema::Member::new("sid", &schemas::STATEMENT_ID).required(),
    schema::Member::new("condition", &schemas::CONDITION_BLOCK),
]);

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

pub(crate) static POLICY_STATEMENT: schema::Schema = schema::Schema::structure("PolicyStatement", &[
    schema::Member::new("effect", &schemas::STRING).wire("Effect"),
    schema::Member::new("principal", &schemas::PRINCIPAL).wire("Principal"),
    schema::Member::new("action", &schemas::POLICY_ACTIONS).wire("Action"),
    schema::Member::new("resource", &schemas::STRING).wire("Resource"),
    schema::Member::new("condition", &schemas::CONDITION_BLOCK).wire("Condition"),
]);

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

pub(crate) static PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_INPUT: schema::Schema = schema::Schema::structure("PutConsoleAuthorizationConfigurationInput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID),
]);

pub(crate) static PUT_CONSOLE_AUTHORIZATION_CONFIGURATION_OUTPUT: schema::Schema = schema::Schema::structure("PutConsoleAuthorizationConfigurationOutput", &[
    schema::Member::new("targetId", &schemas::TARGET_ID).required(),
    schema::Member::new("scope", &schemas::STRING).required(),
    schema::Member::new("consoleAuthorizationEnabled", &schemas::BOOLEAN).required(),
]);

pub(crate) static PUT_RESOURCE_PERMISSION_STATEMENT_INPUT: schema::Schema = schema::Schema::structure("PutResourcePermissionStatementInput", &[
    schema::Member::new("sourceVpc", &schemas::SOURCE_VPC),
    schema::Member::new("signinSourceVpce", &schemas::SOURCE_VPCE),
    schema::Member::new("consoleSourceVpce", &schemas::SOURCE_VPCE),
    schema::Member::new("vpcSourceIp", &schemas::VPC_SOURCE_IP),
    schema::Member::new("sourceIp", &schemas::SOURCE_IP),
    schema::Member::new("requestedRegion", &schemas::REQUESTED_REGION),
    schema::Member::new("excludedPrincipal", &schemas::EXCLUDED_PRINCIPAL),
    schema::Member::new("clientToken", &schemas::CLIENT_TOKEN).token(),
]);

pub(crate) static PUT_RESOURCE_PERMISSION_STATEMENT_OUTPUT: schema::Schema = schema::Schema::structure("PutResourcePermissionStatementOutput", &[
    schema::Member::new("statementId", &schemas::STATEMENT_ID).required(),
]);

pub(crate) static REVOKE_OAUTH2_TOKEN_WITH_IAM_REQUEST: schema::Schema = schema::Schema::structure("RevokeOAuth2TokenWithIAMRequest", &[
    schema::Member::new("token", &schemas::REVOCATION_TOKEN).required(),
]);

pub(crate) static REVOKE_OAUTH2_TOKEN_WITH_IAM_RESPONSE: schema::Schema = schema::Schema::structure("RevokeOAuth2TokenWithIAMResponse", &[]);

pub(crate) static SIGNIN_RESOURCE_BASED_POLICY: schema::Schema = schema::Schema::structure("SigninResourceBasedPolicy", &[
    schema::Member::new("version", &schemas::STRING).wire("Version"),
    schema::Member::new("statement", &schemas::POLICY_STATEMENTS).wire("Statement"),
]);

structure! {
    /// AWS's `SigninResourceBasedPolicy`.
    #[derive(Default)]
    SigninResourceBasedPolicy: SIGNIN_RESOURCE_BASED_POLICY {
        /// `version`.
        version: Option<String>,
        /// `statement`.
        statement: Option<Vec<types::PolicyStatement>>,
    }
}
