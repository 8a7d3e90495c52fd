// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("[\\w]*");
static PATTERN_1: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
);
static PATTERN_2: Pattern = Pattern::new("[\\w+=,.@:-]*");
static PATTERN_3: Pattern = Pattern::new("[\\w+=,.@:\\/-]*");
static PATTERN_4: Pattern = Pattern::new("[\\w+=,.@\\:-]*");
static PATTERN_5: Pattern = Pattern::new("[\\w+=,.@-]*");
static PATTERN_6: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
static PATTERN_7: Pattern = Pattern::new("[\\w+=/:,.@-]*");
static PATTERN_8: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
static PATTERN_9: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
static PATTERN_10: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
static PATTERN_11: Pattern = Pattern::new("[\\d]*");
static PATTERN_12: Pattern = Pattern::new(
    "[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*",
);

pub(crate) static AUDIENCE: Schema = Schema::string("Audience");
pub(crate) static INVALID_CONTEXT_ASSERTION_MESSAGE: Schema =
    Schema::string("InvalidContextAssertionMessage");
pub(crate) static INVALID_SUBJECT_CREDENTIALS_MESSAGE: Schema =
    Schema::string("InvalidSubjectCredentialsMessage");
pub(crate) static ISSUER: Schema = Schema::string("Issuer");
pub(crate) static NAME_QUALIFIER: Schema = Schema::string("NameQualifier");
pub(crate) static PROVIDED_CONTEXTS_LIST_TYPE: Schema =
    Schema::list("ProvidedContextsListType", &types::PROVIDED_CONTEXT)
        .min(1)
        .max(5);
pub(crate) static ROOT_DURATION_SECONDS_TYPE: Schema =
    Schema::integer("RootDurationSecondsType").min(0).max(900);
pub(crate) static SAML_ASSERTION_TYPE: Schema = Schema::string("SAMLAssertionType")
    .min(4)
    .max(100_000)
    .sensitive();
pub(crate) static SUBJECT: Schema = Schema::string("Subject");
pub(crate) static SUBJECT_TYPE: Schema = Schema::string("SubjectType");
pub(crate) static TARGET_PRINCIPAL_TYPE: Schema =
    Schema::string("TargetPrincipalType").min(12).max(2048);
pub(crate) static ACCESS_KEY_ID_TYPE: Schema = Schema::string("accessKeyIdType")
    .min(16)
    .max(128)
    .pattern(&PATTERN_0);
pub(crate) static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::string("accessKeySecretType").sensitive();
pub(crate) static ACCOUNT_TYPE: Schema = Schema::string("accountType");
pub(crate) static ARN_TYPE: Schema = Schema::string("arnType")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_1);
pub(crate) static ASSUMED_ROLE_ID_TYPE: Schema = Schema::string("assumedRoleIdType")
    .min(2)
    .max(193)
    .pattern(&PATTERN_2);
pub(crate) static CLIENT_TOKEN_TYPE: Schema = Schema::string("clientTokenType")
    .min(4)
    .max(20000)
    .sensitive();
pub(crate) static CONTEXT_ASSERTION_TYPE: Schema =
    Schema::string("contextAssertionType").min(4).max(3072);
pub(crate) static DATE_TYPE: Schema = Schema::timestamp("dateType");
pub(crate) static DECODED_MESSAGE_TYPE: Schema = Schema::string("decodedMessageType");
pub(crate) static DURATION_SECONDS_TYPE: Schema =
    Schema::integer("durationSecondsType").min(900).max(129_600);
pub(crate) static ENCODED_MESSAGE_TYPE: Schema =
    Schema::string("encodedMessageType").min(1).max(10240);
pub(crate) static EXPIRED_IDENTITY_TOKEN_MESSAGE: Schema =
    Schema::string("expiredIdentityTokenMessage");
pub(crate) static EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE: Schema =
    Schema::string("expiredTradeInTokenExceptionMessage");
pub(crate) static EXTERNAL_ID_TYPE: Schema = Schema::string("externalIdType")
    .min(2)
    .max(1224)
    .pattern(&PATTERN_3);
pub(crate) static FEDERATED_ID_TYPE: Schema = Schema::string("federatedIdType")
    .min(2)
    .max(193)
    .pattern(&PATTERN_4);
pub(crate) static IDP_COMMUNICATION_ERROR_MESSAGE: Schema =
    Schema::string("idpCommunicationErrorMessage");
pub(crate) static IDP_REJECTED_CLAIM_MESSAGE: Schema = Schema::string("idpRejectedClaimMessage");
pub(crate) static INSUFFICIENT_SESSION_LIFETIME_MESSAGE: Schema =
    Schema::string("insufficientSessionLifetimeMessage");
pub(crate) static INVALID_AUTHORIZATION_MESSAGE: Schema =
    Schema::string("invalidAuthorizationMessage");
pub(crate) static INVALID_IDENTITY_TOKEN_MESSAGE: Schema =
    Schema::string("invalidIdentityTokenMessage");
pub(crate) static JWT_ALGORITHM_TYPE: Schema = Schema::string("jwtAlgorithmType").min(5).max(5);
pub(crate) static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2: Schema =
    Schema::string("jwtPayloadSizeExceededException");
pub(crate) static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
    Schema::string("malformedPolicyDocumentMessage");
pub(crate) static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema =
    Schema::integer("minimumSessionTokenSizeType")
        .min(0)
        .max(4096);
pub(crate) static NON_NEGATIVE_INTEGER_TYPE: Schema =
    Schema::integer("nonNegativeIntegerType").min(0);
pub(crate) static ORIGIN_IDENTITY_ISSUER_TYPE: Schema =
    Schema::string("originIdentityIssuerType").sensitive();
pub(crate) static ORIGIN_IDENTITY_SUBJECT_TYPE: Schema =
    Schema::string("originIdentitySubjectType").sensitive();
pub(crate) static ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE: Schema =
    Schema::string("originIdentitySubjectTypeType").sensitive();
pub(crate) static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2: Schema =
    Schema::string("outboundWebIdentityFederationDisabledException");
pub(crate) static PACKED_POLICY_TOO_LARGE_MESSAGE: Schema =
    Schema::string("packedPolicyTooLargeMessage");
pub(crate) static POLICY_DESCRIPTOR_LIST_TYPE: Schema =
    Schema::list("policyDescriptorListType", &types::POLICY_DESCRIPTOR_TYPE);
pub(crate) static REGION_DISABLED_MESSAGE: Schema = Schema::string("regionDisabledMessage");
pub(crate) static ROLE_DURATION_SECONDS_TYPE: Schema = Schema::integer("roleDurationSecondsType")
    .min(900)
    .max(43200);
pub(crate) static ROLE_SESSION_NAME_TYPE: Schema = Schema::string("roleSessionNameType")
    .min(2)
    .max(64)
    .pattern(&PATTERN_5);
pub(crate) static SCOPED_CREDENTIAL_DURATION_SECONDS_TYPE: Schema =
    Schema::integer("scopedCredentialDurationSecondsType")
        .min(1)
        .max(129_600);
pub(crate) static SCOPED_POLICIES_COUNT_TYPE: Schema =
    Schema::integer("scopedPoliciesCountType").min(0);
pub(crate) static SCOPED_SESSION_DESCRIPTION_TYPE: Schema =
    Schema::string("scopedSessionDescriptionType")
        .min(2)
        .max(256)
        .pattern(&PATTERN_6);
pub(crate) static SCOPED_SESSION_ID_TYPE: Schema = Schema::string("scopedSessionIdType")
    .min(2)
    .max(193)
    .pattern(&PATTERN_2);
pub(crate) static SERIAL_NUMBER_TYPE: Schema = Schema::string("serialNumberType")
    .min(9)
    .max(256)
    .pattern(&PATTERN_7);
pub(crate) static SESSION_DURATION_ESCALATION_EXCEPTION_2: Schema =
    Schema::string("sessionDurationEscalationException");
pub(crate) static SESSION_POLICY_DOCUMENT_TYPE: Schema =
    Schema::string("sessionPolicyDocumentType")
        .min(1)
        .max(2048)
        .pattern(&PATTERN_8);
pub(crate) static SESSION_TOKEN_SIZE_TYPE: Schema = Schema::integer("sessionTokenSizeType").min(0);
pub(crate) static SESSION_TOKEN_UTILIZATION_TYPE: Schema =
    Schema::integer("sessionTokenUtilizationType").min(0);
pub(crate) static SOURCE_IDENTITY_TYPE: Schema = Schema::string("sourceIdentityType")
    .min(2)
    .max(256)
    .pattern(&PATTERN_5);
pub(crate) static TAG_KEY_LIST_TYPE: Schema = Schema::list("tagKeyListType", &TAG_KEY_TYPE).max(50);
pub(crate) static TAG_KEY_TYPE: Schema = Schema::string("tagKeyType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_9);
pub(crate) static TAG_LIST_TYPE: Schema = Schema::list("tagListType", &types::TAG).max(50);
pub(crate) static TAG_VALUE_TYPE: Schema = Schema::string("tagValueType")
    .min(0)
    .max(256)
    .pattern(&PATTERN_10);
pub(crate) static TOKEN_CODE_TYPE: Schema = Schema::string("tokenCodeType")
    .min(6)
    .max(6)
    .pattern(&PATTERN_11);
pub(crate) static TOKEN_TYPE: Schema = Schema::string("tokenType");
pub(crate) static TRADE_IN_TOKEN_TYPE: Schema = Schema::string("tradeInTokenType").sensitive();
pub(crate) static TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE: Schema = Schema::map(
    "transactionContextIdentityProviderMapType",
    &TRANSACTION_CONTEXT_KEY_TYPE,
    &TRANSACTION_CONTEXT_VALUE_TYPE,
);
pub(crate) static TRANSACTION_CONTEXT_KEY_TYPE: Schema =
    Schema::string("transactionContextKeyType");
pub(crate) static TRANSACTION_CONTEXT_VALUE_TYPE: Schema =
    Schema::string("transactionContextValueType")
        .max(128)
        .sensitive();
pub(crate) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema =
    Schema::string("unrestrictedSessionPolicyDocumentType")
        .min(1)
        .pattern(&PATTERN_8);
pub(crate) static URL_TYPE: Schema = Schema::string("urlType").min(4).max(2048);
pub(crate) static USER_ID_TYPE: Schema = Schema::string("userIdType");
pub(crate) static USER_NAME_TYPE: Schema = Schema::string("userNameType")
    .min(2)
    .max(32)
    .pattern(&PATTERN_5);
pub(crate) static WEB_IDENTITY_SUBJECT_TYPE: Schema =
    Schema::string("webIdentitySubjectType").min(6).max(255);
pub(crate) static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Schema = Schema::list(
    "webIdentityTokenAudienceListType",
    &WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE,
)
.min(1)
.max(10);
pub(crate) static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Schema =
    Schema::string("webIdentityTokenAudienceStringType")
        .min(1)
        .max(1000);
pub(crate) static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Schema =
    Schema::integer("webIdentityTokenDurationSecondsType")
        .min(60)
        .max(3600);
pub(crate) static WEB_IDENTITY_TOKEN_SCOPE_TYPE: Schema =
    Schema::string("webIdentityTokenScopeType")
        .min(1)
        .max(256)
        .pattern(&PATTERN_12);
pub(crate) static WEB_IDENTITY_TOKEN_SUBJECT_MODE_TYPE: Schema =
    Schema::string("webIdentityTokenSubjectModeType").values(&["AWSIdentity", "OriginIdentity"]);
pub(crate) static WEB_IDENTITY_TOKEN_TYPE: Schema =
    Schema::string("webIdentityTokenType").sensitive();
