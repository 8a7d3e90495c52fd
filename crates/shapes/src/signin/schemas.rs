// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("[0-9]{12}");
static PATTERN_1: Pattern = Pattern::new("Bearer");
static PATTERN_2: Pattern = Pattern::new("client_credentials");
static PATTERN_3: Pattern = Pattern::new("arn:aws:signin:::devtools/(cross-device|same-device)");
static PATTERN_4: Pattern = Pattern::new("[!-~]+");
static PATTERN_5: Pattern = Pattern::new("[A-Za-z0-9\\-._~]+");
static PATTERN_6: Pattern = Pattern::new(
    "arn:aws(-[a-z]+)*:((iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]{1,64})|(iam::[0-9]{12}:user/[a-zA-Z0-9_+=,.@-]{1,64})|(sts::[0-9]{12}:federated-user/[a-zA-Z0-9_+=,.@-]{2,193})|(iam::[0-9]{12}:root))",
);
static PATTERN_7: Pattern = Pattern::new("(authorization_code|refresh_token)");
static PATTERN_8: Pattern = Pattern::new("(access_token|refresh_token)");
static PATTERN_9: Pattern = Pattern::new(
    "(ASO[AR][A-Za-z0-9+/=_\\-]+|[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]+)",
);
static PATTERN_10: Pattern = Pattern::new("urn:ietf:params:oauth:token-type:access_token");
static PATTERN_11: Pattern = Pattern::new("[-a-zA-Z0-9+=/_]*");
static PATTERN_12: Pattern = Pattern::new(
    "arn:aws:((iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]{1,64})|(iam::[0-9]{12}:user/[a-zA-Z0-9_+=,.@-]{1,64})|(sts::[0-9]{12}:federated-user/[a-zA-Z0-9_+=,.@-]{2,193})|(iam::[0-9]{12}:root))",
);
static PATTERN_13: Pattern = Pattern::new(
    "arn:aws:((iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]{1,64})|(iam::[0-9]{12}:user/[a-zA-Z0-9_+=,.@-]{1,64})|(sts::[0-9]{12}:federated-user/[a-zA-Z0-9_+=,.@-]{2,193})|(iam::[0-9]{12}:root)|(iam::[0-9]{12}:[*]))",
);
static PATTERN_14: Pattern = Pattern::new("[a-z]{2}(-[a-z]+)+-\\d+");
static PATTERN_15: Pattern = Pattern::new("ASOR[A-Za-z0-9+/=_\\-]+");
static PATTERN_16: Pattern = Pattern::new("vpc-([0-9a-f]{8}|[0-9a-f]{17})");
static PATTERN_17: Pattern = Pattern::new("vpce-[a-z0-9]{8,20}");
static PATTERN_18: Pattern = Pattern::new("[A-Za-z0-9+/]{64}=?");
static PATTERN_19: Pattern = Pattern::new("urn:ietf:params:oauth:token-type:.+");
static PATTERN_20: Pattern = Pattern::new("(\\d{12}|o-[a-z0-9]{10}|r-[0-9a-z]{4,32})");
static PATTERN_21: Pattern =
    Pattern::new("urn:ietf:params:oauth:grant-type:(token-exchange|jwt-bearer)");
static PATTERN_22: Pattern = Pattern::new("aws_sigv4");

pub(crate) static ACCOUNT_ID: Schema = Schema::string("AccountId")
    .min(12)
    .max(12)
    .pattern(&PATTERN_0);
pub(crate) static ASSERTION: Schema = Schema::string("Assertion").min(4).max(20000).sensitive();
pub(crate) static AUTHORIZATION_CODE: Schema = Schema::string("AuthorizationCode").min(1).max(512);
pub(crate) static BATCH_REVOKE_SESSION_ERROR_LIST: Schema = Schema::list(
    "BatchRevokeSessionErrorList",
    &types::BATCH_REVOKE_SESSION_ERROR,
);
pub(crate) static BEARER_TOKEN_EXPIRES_IN: Schema = Schema::integer("BearerTokenExpiresIn").min(1);
pub(crate) static BEARER_TOKEN_TYPE: Schema = Schema::string("BearerTokenType").pattern(&PATTERN_1);
pub(crate) static BOOLEAN: Schema = Schema::boolean("Boolean");
pub(crate) static CLIENT_CREDENTIALS_GRANT_TYPE: Schema =
    Schema::string("ClientCredentialsGrantType").pattern(&PATTERN_2);
pub(crate) static CLIENT_ID: Schema = Schema::string("ClientId").pattern(&PATTERN_3);
pub(crate) static CLIENT_TOKEN: Schema = Schema::string("ClientToken")
    .min(1)
    .max(64)
    .pattern(&PATTERN_4);
pub(crate) static CLIENT_TYPE: Schema = Schema::string("ClientType").values(&["CLI", "MCP"]);
pub(crate) static CODE_VERIFIER: Schema = Schema::string("CodeVerifier")
    .min(43)
    .max(128)
    .pattern(&PATTERN_5);
pub(crate) static CONDITION: Schema = Schema::map("Condition", &STRING, &CONDITION_VALUES);
pub(crate) static CONDITION_BLOCK: Schema =
    Schema::map("ConditionBlock", &CONDITION_TYPE, &CONDITION);
pub(crate) static CONDITION_TYPE: Schema = Schema::string("ConditionType");
pub(crate) static CONDITION_VALUES: Schema = Schema::list("ConditionValues", &STRING);
pub(crate) static CONSOLE_PERMISSION_MAX_RESULTS: Schema =
    Schema::integer("ConsolePermissionMaxResults")
        .min(1)
        .max(100);
pub(crate) static EXCLUDED_PRINCIPAL: Schema = Schema::string("ExcludedPrincipal")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_6);
pub(crate) static EXPIRES_IN: Schema = Schema::integer("ExpiresIn").min(1).max(900);
pub(crate) static GRANT_TYPE: Schema = Schema::string("GrantType").pattern(&PATTERN_7);
pub(crate) static ID_TOKEN: Schema = Schema::string("IdToken").min(1).max(4096);
pub(crate) static INTROSPECTED_TOKEN_TYPE: Schema =
    Schema::string("IntrospectedTokenType").pattern(&PATTERN_8);
pub(crate) static INTROSPECTION_TOKEN: Schema = Schema::string("IntrospectionToken")
    .min(1)
    .max(12288)
    .pattern(&PATTERN_9)
    .sensitive();
pub(crate) static ISSUED_OAUTH_ACCESS_TOKEN_TYPE: Schema =
    Schema::string("IssuedOAuthAccessTokenType").pattern(&PATTERN_10);
pub(crate) static JWT_BEARER_CLIENT_ID: Schema =
    Schema::string("JwtBearerClientId").min(1).max(212);
pub(crate) static LONG: Schema = Schema::long("Long");
pub(crate) static NEXT_TOKEN: Schema = Schema::string("NextToken")
    .min(0)
    .max(2048)
    .pattern(&PATTERN_11);
pub(crate) static OAUTH2_ERROR_CODE: Schema = Schema::string("OAuth2ErrorCode").values(&[
    "TOKEN_EXPIRED",
    "USER_CREDENTIALS_CHANGED",
    "INSUFFICIENT_PERMISSIONS",
    "AUTHCODE_EXPIRED",
    "server_error",
    "INVALID_REQUEST",
    "RESOURCE_NOT_FOUND",
    "CONFLICT",
    "SERVICE_QUOTA_EXCEEDED",
    "unsupported_grant_type",
    "invalid_request",
    "invalid_grant",
    "invalid_scope",
    "invalid_target",
    "invalid_client",
    "rate_exceeded",
    "service_unavailable",
]);
pub(crate) static OAUTH_ACCESS_TOKEN: Schema = Schema::string("OAuthAccessToken")
    .min(1)
    .max(4096)
    .sensitive();
pub(crate) static PERMISSION_STATEMENT_SUMMARIES: Schema = Schema::list(
    "PermissionStatementSummaries",
    &types::PERMISSION_STATEMENT_SUMMARY,
);
pub(crate) static POLICY_ACTIONS: Schema = Schema::list("PolicyActions", &STRING);
pub(crate) static POLICY_STATEMENTS: Schema =
    Schema::list("PolicyStatements", &types::POLICY_STATEMENT);
pub(crate) static PRINCIPAL: Schema = Schema::map("Principal", &STRING, &STRING);
pub(crate) static PRINCIPAL_ARN: Schema = Schema::string("PrincipalArn")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_12);
pub(crate) static PRINCIPAL_ARN_FILTER: Schema = Schema::string("PrincipalArnFilter")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_13);
pub(crate) static REDIRECT_URI: Schema = Schema::string("RedirectUri").min(1).max(2048);
pub(crate) static REFRESH_TOKEN: Schema =
    Schema::string("RefreshToken").min(1).max(12288).sensitive();
pub(crate) static REQUESTED_REGION: Schema = Schema::string("RequestedRegion").pattern(&PATTERN_14);
pub(crate) static RESOURCE: Schema = Schema::string("Resource").min(1).max(2048);
pub(crate) static REVOCATION_REASON: Schema = Schema::string("RevocationReason").min(1).max(256);
pub(crate) static REVOCATION_TOKEN: Schema = Schema::string("RevocationToken")
    .min(1)
    .max(12288)
    .pattern(&PATTERN_15)
    .sensitive();
pub(crate) static REVOKED_SESSION_LIST: Schema =
    Schema::list("RevokedSessionList", &types::REVOKED_SESSION);
pub(crate) static SCOPE: Schema = Schema::string("Scope").min(1).max(4096);
pub(crate) static SESSION_ARN: Schema = Schema::string("SessionArn").min(1).max(256);
pub(crate) static SESSION_ARN_LIST: Schema =
    Schema::list("SessionArnList", &SESSION_ARN).min(1).max(5);
pub(crate) static SESSION_STATUS: Schema =
    Schema::string("SessionStatus").values(&["ACTIVE", "REVOKED"]);
pub(crate) static SESSION_SUMMARY_LIST: Schema =
    Schema::list("SessionSummaryList", &types::SESSION);
pub(crate) static SESSIONS_MAX_RESULTS: Schema =
    Schema::integer("SessionsMaxResults").min(1).max(100);
pub(crate) static SOURCE_IP: Schema = Schema::string("SourceIp");
pub(crate) static SOURCE_VPC: Schema = Schema::string("SourceVpc").pattern(&PATTERN_16);
pub(crate) static SOURCE_VPCE: Schema = Schema::string("SourceVpce").pattern(&PATTERN_17);
pub(crate) static STATEMENT_ID: Schema = Schema::string("StatementId").pattern(&PATTERN_18);
pub(crate) static STRING: Schema = Schema::string("String");
pub(crate) static SUBJECT_TOKEN: Schema =
    Schema::string("SubjectToken").min(4).max(20000).sensitive();
pub(crate) static SUBJECT_TOKEN_TYPE: Schema =
    Schema::string("SubjectTokenType").pattern(&PATTERN_19);
pub(crate) static TARGET_ID: Schema = Schema::string("TargetId")
    .min(12)
    .max(32)
    .pattern(&PATTERN_20);
pub(crate) static TOKEN_DURATION: Schema = Schema::integer("TokenDuration").min(300);
pub(crate) static TOKEN_EXCHANGE_GRANT_TYPE: Schema =
    Schema::string("TokenExchangeGrantType").pattern(&PATTERN_21);
pub(crate) static TOKEN_EXPIRES_IN: Schema = Schema::integer("TokenExpiresIn").min(1).max(3600);
pub(crate) static TOKEN_TYPE: Schema = Schema::string("TokenType").pattern(&PATTERN_22);
pub(crate) static TOKEN_TYPE_HINT: Schema = Schema::string("TokenTypeHint").pattern(&PATTERN_8);
pub(crate) static VPC_SOURCE_IP: Schema = Schema::string("VpcSourceIp");
