// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("[\\w+=,.@*?-]+");
static PATTERN_1: Pattern = Pattern::new("[\\u0020-\\u00FF]+");
static PATTERN_2: Pattern = Pattern::new("^o-[a-z0-9]{10,32}$");
static PATTERN_3: Pattern = Pattern::new("[\\w._-]+");
static PATTERN_4: Pattern = Pattern::new("[\\w]+");
static PATTERN_5: Pattern = Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
static PATTERN_6: Pattern = Pattern::new("\\d{12}");
static PATTERN_7: Pattern = Pattern::new("^[A-Za-z][A-Za-z0-9/_-]*$");
static PATTERN_8: Pattern = Pattern::new("[\\d]+");
static PATTERN_9: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
static PATTERN_10: Pattern = Pattern::new("[\\w+=,.@-]+");
static PATTERN_11: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
static PATTERN_12: Pattern = Pattern::new("[\\w-]+");
static PATTERN_13: Pattern = Pattern::new("^[a-zA-Z0-9:_.-]+$");
static PATTERN_14: Pattern = Pattern::new("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*");
static PATTERN_15: Pattern = Pattern::new("^p-[0-9a-zA-Z_]{8,128}$");
static PATTERN_16: Pattern = Pattern::new("^[a-zA-Z0-9:/+=,.@_-]+$");
static PATTERN_17: Pattern = Pattern::new("\\u002F[\\u0021-\\u007F]*");
static PATTERN_18: Pattern = Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
static PATTERN_19: Pattern = Pattern::new("[ -~]+");
static PATTERN_20: Pattern = Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
static PATTERN_21: Pattern = Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
static PATTERN_22: Pattern = Pattern::new("[A-Z0-9]+");
static PATTERN_23: Pattern = Pattern::new("[:\\w]+");
static PATTERN_24: Pattern =
    Pattern::new("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$");
static PATTERN_25: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+");
static PATTERN_26: Pattern =
    Pattern::new("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/");
static PATTERN_27: Pattern = Pattern::new("[\\w+=,.\\-]+");
static PATTERN_28: Pattern = Pattern::new("[\\w+=/:,.@-]+");
static PATTERN_29: Pattern = Pattern::new("[\\w-]*");
static PATTERN_30: Pattern = Pattern::new("[\\w+=,.@-]*");
static PATTERN_31: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
static PATTERN_32: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+");
static PATTERN_33: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*");
static PATTERN_34: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

pub(crate) static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Schema =
    Schema::string("AccessAdvisorUsageGranularityType").values(&["SERVICE_LEVEL", "ACTION_LEVEL"]);
pub(crate) static ACCESS_DETAILS: Schema = Schema::list("AccessDetails", &types::ACCESS_DETAIL);
pub(crate) static ACTION_NAME_LIST_TYPE: Schema =
    Schema::list("ActionNameListType", &ACTION_NAME_TYPE);
pub(crate) static ACTION_NAME_TYPE: Schema = Schema::string("ActionNameType").min(3).max(128);
pub(crate) static ARN_LIST_TYPE: Schema = Schema::list("ArnListType", &ARN_TYPE);
pub(crate) static ATTACHMENT_NAME: Schema = Schema::string("AttachmentName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_0);
pub(crate) static ATTACHMENT_TYPE: Schema =
    Schema::string("AttachmentType").values(&["user", "group", "role"]);
pub(crate) static BOOTSTRAP_DATUM: Schema = Schema::blob("BootstrapDatum").sensitive();
pub(crate) static CERTIFICATION_KEY_TYPE: Schema = Schema::string("CertificationKeyType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_1);
pub(crate) static CERTIFICATION_MAP_TYPE: Schema = Schema::map(
    "CertificationMapType",
    &CERTIFICATION_KEY_TYPE,
    &CERTIFICATION_VALUE_TYPE,
);
pub(crate) static CERTIFICATION_VALUE_TYPE: Schema = Schema::string("CertificationValueType")
    .min(1)
    .max(32)
    .pattern(&PATTERN_1);
pub(crate) static COLUMN_NUMBER: Schema = Schema::integer("ColumnNumber");
pub(crate) static CONCURRENT_MODIFICATION_MESSAGE: Schema =
    Schema::string("ConcurrentModificationMessage");
pub(crate) static CONTEXT_ENTRY_LIST_TYPE: Schema =
    Schema::list("ContextEntryListType", &types::CONTEXT_ENTRY);
pub(crate) static CONTEXT_KEY_NAME_TYPE: Schema =
    Schema::string("ContextKeyNameType").min(5).max(256);
pub(crate) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Schema =
    Schema::list("ContextKeyNamesResultListType", &CONTEXT_KEY_NAME_TYPE);
pub(crate) static CONTEXT_KEY_TYPE_ENUM: Schema = Schema::string("ContextKeyTypeEnum").values(&[
    "string",
    "stringList",
    "numeric",
    "numericList",
    "boolean",
    "booleanList",
    "ip",
    "ipList",
    "binary",
    "binaryList",
    "date",
    "dateList",
]);
pub(crate) static CONTEXT_KEY_VALUE_LIST_TYPE: Schema =
    Schema::list("ContextKeyValueListType", &CONTEXT_KEY_VALUE_TYPE);
pub(crate) static CONTEXT_KEY_VALUE_TYPE: Schema = Schema::string("ContextKeyValueType");
pub(crate) static DELETION_TASK_ID_TYPE: Schema =
    Schema::string("DeletionTaskIdType").min(1).max(1000);
pub(crate) static DELETION_TASK_STATUS_TYPE: Schema = Schema::string("DeletionTaskStatusType")
    .values(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]);
pub(crate) static ENTITY_TYPE: Schema = Schema::string("EntityType").values(&[
    "User",
    "Role",
    "Group",
    "LocalManagedPolicy",
    "AWSManagedPolicy",
]);
pub(crate) static EVAL_DECISION_DETAILS_TYPE: Schema = Schema::map(
    "EvalDecisionDetailsType",
    &EVAL_DECISION_SOURCE_TYPE,
    &POLICY_EVALUATION_DECISION_TYPE,
);
pub(crate) static EVAL_DECISION_SOURCE_TYPE: Schema =
    Schema::string("EvalDecisionSourceType").min(3).max(256);
pub(crate) static EVALUATION_RESULTS_LIST_TYPE: Schema =
    Schema::list("EvaluationResultsListType", &types::EVALUATION_RESULT);
pub(crate) static FEATURE_DISABLED_MESSAGE: Schema = Schema::string("FeatureDisabledMessage");
pub(crate) static FEATURE_ENABLED_MESSAGE: Schema = Schema::string("FeatureEnabledMessage");
pub(crate) static FEATURE_TYPE: Schema =
    Schema::string("FeatureType").values(&["RootCredentialsManagement", "RootSessions"]);
pub(crate) static FEATURES_LIST_TYPE: Schema = Schema::list("FeaturesListType", &FEATURE_TYPE);
pub(crate) static KEY_HASH_LIST_TYPE: Schema = Schema::list("KeyHashListType", &STRING_TYPE);
pub(crate) static LINE_NUMBER: Schema = Schema::integer("LineNumber");
pub(crate) static MANAGED_POLICY_DETAIL_LIST_TYPE: Schema =
    Schema::list("ManagedPolicyDetailListType", &types::MANAGED_POLICY_DETAIL);
pub(crate) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Schema = Schema::list(
    "OpenIDConnectProviderListType",
    &types::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY,
);
pub(crate) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Schema =
    Schema::string("OpenIDConnectProviderUrlType")
        .min(1)
        .max(255);
pub(crate) static ORGANIZATION_ID_TYPE: Schema = Schema::string("OrganizationIdType")
    .max(34)
    .pattern(&PATTERN_2);
pub(crate) static ORGANIZATION_POLICY_LIST_TYPE: Schema = Schema::list(
    "OrganizationPolicyListType",
    &types::ORDERED_ORGANIZATION_POLICY_TYPE,
)
.max(7);
pub(crate) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema =
    Schema::string("PermissionsBoundaryAttachmentType").values(&["Policy"]);
pub(crate) static POLICY_EVALUATION_DECISION_TYPE: Schema =
    Schema::string("PolicyEvaluationDecisionType").values(&[
        "allowed",
        "explicitDeny",
        "implicitDeny",
    ]);
pub(crate) static POLICY_EXCLUSIONS_LIST_TYPE: Schema =
    Schema::list("PolicyExclusionsListType", &types::POLICY_IDENTIFIER).max(256);
pub(crate) static POLICY_GROUP_LIST_TYPE: Schema =
    Schema::list("PolicyGroupListType", &types::POLICY_GROUP);
pub(crate) static POLICY_IDENTIFIER_POLICY_TYPE: Schema =
    Schema::string("PolicyIdentifierPolicyType").values(&[
        "inline",
        "aws-managed",
        "user-managed",
        "permission-boundary",
        "scp",
        "rcp",
    ]);
pub(crate) static POLICY_IDENTIFIER_TYPE: Schema = Schema::string("PolicyIdentifierType");
pub(crate) static POLICY_PARAMETER_TYPE_ENUM: Schema =
    Schema::string("PolicyParameterTypeEnum").values(&["string", "stringList"]);
pub(crate) static POLICY_ROLE_LIST_TYPE: Schema =
    Schema::list("PolicyRoleListType", &types::POLICY_ROLE);
pub(crate) static POLICY_SOURCE_TYPE: Schema = Schema::string("PolicySourceType").values(&[
    "user",
    "group",
    "role",
    "aws-managed",
    "user-managed",
    "resource",
    "none",
]);
pub(crate) static POLICY_USAGE_TYPE: Schema =
    Schema::string("PolicyUsageType").values(&["PermissionsPolicy", "PermissionsBoundary"]);
pub(crate) static POLICY_USER_LIST_TYPE: Schema =
    Schema::list("PolicyUserListType", &types::POLICY_USER);
pub(crate) static REASON_TYPE: Schema = Schema::string("ReasonType").max(1000);
pub(crate) static REGION_NAME_TYPE: Schema = Schema::string("RegionNameType").min(1).max(100);
pub(crate) static REPORT_CONTENT_TYPE: Schema = Schema::blob("ReportContentType");
pub(crate) static REPORT_FORMAT_TYPE: Schema =
    Schema::string("ReportFormatType").values(&["text/csv"]);
pub(crate) static REPORT_STATE_DESCRIPTION_TYPE: Schema =
    Schema::string("ReportStateDescriptionType");
pub(crate) static REPORT_STATE_TYPE: Schema =
    Schema::string("ReportStateType").values(&["STARTED", "INPROGRESS", "COMPLETE"]);
pub(crate) static RESOURCE_HANDLING_OPTION_TYPE: Schema =
    Schema::string("ResourceHandlingOptionType").min(1).max(64);
pub(crate) static RESOURCE_NAME_LIST_TYPE: Schema =
    Schema::list("ResourceNameListType", &RESOURCE_NAME_TYPE);
pub(crate) static RESOURCE_NAME_TYPE: Schema = Schema::string("ResourceNameType").min(1).max(2048);
pub(crate) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Schema = Schema::list(
    "ResourceSpecificResultListType",
    &types::RESOURCE_SPECIFIC_RESULT,
);
pub(crate) static ROLE_USAGE_LIST_TYPE: Schema =
    Schema::list("RoleUsageListType", &types::ROLE_USAGE_TYPE);
pub(crate) static SAML_ISSUER_URL_TYPE: Schema =
    Schema::string("SAMLIssuerURLType").min(1).max(1024);
pub(crate) static SAML_KEY_HASH_LIST_TYPE: Schema =
    Schema::list("SAMLKeyHashListType", &types::SAML_KEY_HASH_ENTRY);
pub(crate) static SAML_METADATA_DOCUMENT_TYPE: Schema = Schema::string("SAMLMetadataDocumentType")
    .min(1000)
    .max(10_000_000);
pub(crate) static SAML_PROVIDER_LIST_TYPE: Schema =
    Schema::list("SAMLProviderListType", &types::SAML_PROVIDER_LIST_ENTRY);
pub(crate) static SAML_PROVIDER_NAME_TYPE: Schema = Schema::string("SAMLProviderNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_3);
pub(crate) static SSH_PUBLIC_KEY_LIST_TYPE: Schema =
    Schema::list("SSHPublicKeyListType", &types::SSH_PUBLIC_KEY_METADATA);
pub(crate) static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Schema = Schema::list(
    "ServiceSpecificCredentialsListType",
    &types::SERVICE_SPECIFIC_CREDENTIAL_METADATA,
);
pub(crate) static SERVICES_LAST_ACCESSED: Schema =
    Schema::list("ServicesLastAccessed", &types::SERVICE_LAST_ACCESSED);
pub(crate) static SIMULATION_POLICY_LIST_TYPE: Schema =
    Schema::list("SimulationPolicyListType", &POLICY_DOCUMENT_TYPE);
pub(crate) static STATEMENT_LIST_TYPE: Schema =
    Schema::list("StatementListType", &types::STATEMENT);
pub(crate) static TRACKED_ACTIONS_LAST_ACCESSED: Schema = Schema::list(
    "TrackedActionsLastAccessed",
    &types::TRACKED_ACTION_LAST_ACCESSED,
);
pub(crate) static ACCESS_KEY_ID_TYPE: Schema = Schema::string("accessKeyIdType")
    .min(16)
    .max(128)
    .pattern(&PATTERN_4);
pub(crate) static ACCESS_KEY_METADATA_LIST_TYPE: Schema =
    Schema::list("accessKeyMetadataListType", &types::ACCESS_KEY_METADATA);
pub(crate) static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::string("accessKeySecretType").sensitive();
pub(crate) static ACCOUNT_ALIAS_LIST_TYPE: Schema =
    Schema::list("accountAliasListType", &ACCOUNT_ALIAS_TYPE);
pub(crate) static ACCOUNT_ALIAS_TYPE: Schema = Schema::string("accountAliasType")
    .min(3)
    .max(63)
    .pattern(&PATTERN_5);
pub(crate) static ACCOUNT_ID_TYPE: Schema = Schema::string("accountIdType").pattern(&PATTERN_6);
pub(crate) static ACCOUNT_PROPERTIES_MAP_TYPE: Schema = Schema::map(
    "accountPropertiesMapType",
    &ACCOUNT_PROPERTY_KEY_TYPE,
    &ACCOUNT_PROPERTY_VALUE_TYPE,
);
pub(crate) static ACCOUNT_PROPERTY_KEY_TYPE: Schema = Schema::string("accountPropertyKeyType")
    .min(1)
    .max(50)
    .pattern(&PATTERN_7);
pub(crate) static ACCOUNT_PROPERTY_VALUE_TYPE: Schema =
    Schema::string("accountPropertyValueType").min(1).max(1024);
pub(crate) static ALL_USERS: Schema = Schema::boolean("allUsers");
pub(crate) static ARN_TYPE: Schema = Schema::string("arnType").min(20).max(2048);
pub(crate) static ASSERTION_ENCRYPTION_MODE_TYPE: Schema =
    Schema::string("assertionEncryptionModeType").values(&["Required", "Allowed"]);
pub(crate) static ASSIGNMENT_STATUS_TYPE: Schema =
    Schema::string("assignmentStatusType").values(&["Assigned", "Unassigned", "Any"]);
pub(crate) static ATTACHED_POLICIES_LIST_TYPE: Schema =
    Schema::list("attachedPoliciesListType", &types::ATTACHED_POLICY);
pub(crate) static ATTACHMENT_COUNT_TYPE: Schema = Schema::integer("attachmentCountType");
pub(crate) static AUTHENTICATION_CODE_TYPE: Schema = Schema::string("authenticationCodeType")
    .min(6)
    .max(6)
    .pattern(&PATTERN_8);
pub(crate) static BOOLEAN_OBJECT_TYPE: Schema = Schema::boolean("booleanObjectType");
pub(crate) static BOOLEAN_TYPE: Schema = Schema::boolean("booleanType");
pub(crate) static CERTIFICATE_BODY_TYPE: Schema = Schema::string("certificateBodyType")
    .min(1)
    .max(16384)
    .pattern(&PATTERN_9);
pub(crate) static CERTIFICATE_CHAIN_TYPE: Schema = Schema::string("certificateChainType")
    .min(1)
    .max(2_097_152)
    .pattern(&PATTERN_9);
pub(crate) static CERTIFICATE_ID_TYPE: Schema = Schema::string("certificateIdType")
    .min(24)
    .max(128)
    .pattern(&PATTERN_4);
pub(crate) static CERTIFICATE_LIST_TYPE: Schema =
    Schema::list("certificateListType", &types::SIGNING_CERTIFICATE);
pub(crate) static CLIENT_ID_LIST_TYPE: Schema = Schema::list("clientIDListType", &CLIENT_ID_TYPE);
pub(crate) static CLIENT_ID_TYPE: Schema = Schema::string("clientIDType").min(1).max(255);
pub(crate) static CONSOLE_DEEP_LINK_TYPE: Schema =
    Schema::string("consoleDeepLinkType").min(1).max(255);
pub(crate) static CONTEXT_PROVIDER_SOURCE_KEY_TYPE: Schema =
    Schema::string("contextProviderSourceKeyType")
        .min(1)
        .max(128);
pub(crate) static CONTEXT_PROVIDER_TARGET_KEY_TYPE: Schema =
    Schema::string("contextProviderTargetKeyType")
        .min(1)
        .max(128);
pub(crate) static CREDENTIAL_AGE_DAYS: Schema =
    Schema::integer("credentialAgeDays").min(1).max(36600);
pub(crate) static CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE: Schema =
    Schema::string("credentialReportExpiredExceptionMessage");
pub(crate) static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE: Schema =
    Schema::string("credentialReportNotPresentExceptionMessage");
pub(crate) static CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE: Schema =
    Schema::string("credentialReportNotReadyExceptionMessage");
pub(crate) static CUSTOM_SUFFIX_TYPE: Schema = Schema::string("customSuffixType")
    .min(1)
    .max(64)
    .pattern(&PATTERN_10);
pub(crate) static DATE_TYPE: Schema = Schema::timestamp("dateType");
pub(crate) static DELEGATION_REQUEST_DESCRIPTION_TYPE: Schema =
    Schema::string("delegationRequestDescriptionType")
        .max(1000)
        .pattern(&PATTERN_11);
pub(crate) static DELEGATION_REQUEST_ID_TYPE: Schema = Schema::string("delegationRequestIdType")
    .min(16)
    .max(128)
    .pattern(&PATTERN_12);
pub(crate) static DELEGATION_REQUESTS_LIST_TYPE: Schema =
    Schema::list("delegationRequestsListType", &types::DELEGATION_REQUEST);
pub(crate) static DELETE_CONFLICT_MESSAGE: Schema = Schema::string("deleteConflictMessage");
pub(crate) static DUPLICATE_CERTIFICATE_MESSAGE: Schema =
    Schema::string("duplicateCertificateMessage");
pub(crate) static DUPLICATE_SSH_PUBLIC_KEY_MESSAGE: Schema =
    Schema::string("duplicateSSHPublicKeyMessage");
pub(crate) static ENCODING_TYPE: Schema = Schema::string("encodingType").values(&["SSH", "PEM"]);
pub(crate) static ENTITY_ALREADY_EXISTS_MESSAGE: Schema =
    Schema::string("entityAlreadyExistsMessage");
pub(crate) static ENTITY_DETAILS_LIST_TYPE: Schema =
    Schema::list("entityDetailsListType", &types::ENTITY_DETAILS);
pub(crate) static ENTITY_LIST_TYPE: Schema = Schema::list("entityListType", &ENTITY_TYPE);
pub(crate) static ENTITY_NAME_TYPE: Schema = Schema::string("entityNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_10);
pub(crate) static ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Schema =
    Schema::string("entityTemporarilyUnmodifiableMessage");
pub(crate) static EXISTING_USER_NAME_TYPE: Schema = Schema::string("existingUserNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_10);
pub(crate) static GLOBAL_ENDPOINT_TOKEN_VERSION: Schema =
    Schema::string("globalEndpointTokenVersion").values(&["v1Token", "v2Token"]);
pub(crate) static GROUP_DETAIL_LIST_TYPE: Schema =
    Schema::list("groupDetailListType", &types::GROUP_DETAIL);
pub(crate) static GROUP_LIST_TYPE: Schema = Schema::list("groupListType", &types::GROUP);
pub(crate) static GROUP_NAME_LIST_TYPE: Schema =
    Schema::list("groupNameListType", &GROUP_NAME_TYPE);
pub(crate) static GROUP_NAME_TYPE: Schema = Schema::string("groupNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_10);
pub(crate) static ID_TYPE: Schema = Schema::string("idType")
    .min(16)
    .max(128)
    .pattern(&PATTERN_4);
pub(crate) static IDENTITY_CENTER_INSTANCE_ARN_TYPE: Schema =
    Schema::string("identityCenterInstanceArnType")
        .min(1)
        .max(1224);
pub(crate) static INLINE_POLICY_TEMPLATE_LIST_TYPE: Schema =
    Schema::list("inlinePolicyTemplateListType", &types::INLINE_POLICY);
pub(crate) static INSTANCE_PROFILE_LIST_TYPE: Schema =
    Schema::list("instanceProfileListType", &types::INSTANCE_PROFILE);
pub(crate) static INSTANCE_PROFILE_NAME_TYPE: Schema = Schema::string("instanceProfileNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_10);
pub(crate) static INTEGER_TYPE: Schema = Schema::integer("integerType");
pub(crate) static INVALID_AUTHENTICATION_CODE_MESSAGE: Schema =
    Schema::string("invalidAuthenticationCodeMessage");
pub(crate) static INVALID_CERTIFICATE_MESSAGE: Schema = Schema::string("invalidCertificateMessage");
pub(crate) static INVALID_INPUT_MESSAGE: Schema = Schema::string("invalidInputMessage");
pub(crate) static INVALID_PUBLIC_KEY_MESSAGE: Schema = Schema::string("invalidPublicKeyMessage");
pub(crate) static INVALID_USER_TYPE_MESSAGE: Schema = Schema::string("invalidUserTypeMessage");
pub(crate) static JOB_ID_TYPE: Schema = Schema::string("jobIDType").min(36).max(36);
pub(crate) static JOB_STATUS_TYPE: Schema =
    Schema::string("jobStatusType").values(&["IN_PROGRESS", "COMPLETED", "FAILED"]);
pub(crate) static KEY_DEFINITION_LIST_TYPE: Schema = Schema::list(
    "keyDefinitionListType",
    &types::CONTEXT_PROVIDER_KEY_DEFINITION,
)
.min(0)
.max(10);
pub(crate) static KEY_PAIR_MISMATCH_MESSAGE: Schema = Schema::string("keyPairMismatchMessage");
pub(crate) static LIMIT_EXCEEDED_MESSAGE: Schema = Schema::string("limitExceededMessage");
pub(crate) static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Schema = Schema::list(
    "listPolicyGrantingServiceAccessResponseListType",
    &types::LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY,
);
pub(crate) static LOCALE_TYPE: Schema = Schema::string("localeType").min(2).max(12);
pub(crate) static MALFORMED_CERTIFICATE_MESSAGE: Schema =
    Schema::string("malformedCertificateMessage");
pub(crate) static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
    Schema::string("malformedPolicyDocumentMessage");
pub(crate) static MANAGED_BY_TYPE_TYPE: Schema =
    Schema::string("managedByTypeType").values(&["Service"]);
pub(crate) static MANAGED_BY_VALUE_TYPE: Schema =
    Schema::string("managedByValueType").min(1).max(128);
pub(crate) static MANAGED_POLICY_ARN_LIST_TYPE: Schema =
    Schema::list("managedPolicyArnListType", &ARN_TYPE);
pub(crate) static MAP_STRING_REPLACEMENT_VALUE_ENTRY: Schema = Schema::map(
    "mapStringReplacementValueEntry",
    &STRING_TYPE,
    &types::REPLACEMENT_VALUE_ENTRY,
)
.max(30);
pub(crate) static MARKER_TYPE: Schema = Schema::string("markerType")
    .min(1)
    .max(320)
    .pattern(&PATTERN_1);
pub(crate) static MAX_ITEMS_TYPE: Schema = Schema::integer("maxItemsType").min(1).max(1000);
pub(crate) static MAX_PASSWORD_AGE_TYPE: Schema =
    Schema::integer("maxPasswordAgeType").min(1).max(1095);
pub(crate) static MAX_SIGNIN_SESSION_DURATION_TYPE: Schema =
    Schema::integer("maxSigninSessionDurationType")
        .min(3600)
        .max(7_776_000);
pub(crate) static MFA_DEVICE_LIST_TYPE: Schema =
    Schema::list("mfaDeviceListType", &types::MFA_DEVICE);
pub(crate) static MINIMUM_PASSWORD_LENGTH_TYPE: Schema =
    Schema::integer("minimumPasswordLengthType").min(6).max(128);
pub(crate) static MINOR_VERSION_TYPE: Schema = Schema::integer("minorVersionType");
pub(crate) static NAME_CONFLICT_MESSAGE: Schema = Schema::string("nameConflictMessage");
pub(crate) static NO_SUCH_ENTITY_MESSAGE: Schema = Schema::string("noSuchEntityMessage");
pub(crate) static NOTES_TYPE: Schema = Schema::string("notesType").max(500).pattern(&PATTERN_11);
pub(crate) static NOTIFICATION_CHANNEL_TYPE: Schema = Schema::string("notificationChannelType")
    .min(2)
    .max(400)
    .pattern(&PATTERN_13);
pub(crate) static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE: Schema =
    Schema::string("openIdIdpCommunicationErrorExceptionMessage");
pub(crate) static ORGANIZATIONS_ENTITY_PATH_TYPE: Schema =
    Schema::string("organizationsEntityPathType")
        .min(19)
        .max(427)
        .pattern(&PATTERN_14);
pub(crate) static ORGANIZATIONS_POLICY_ID_TYPE: Schema =
    Schema::string("organizationsPolicyIdType").pattern(&PATTERN_15);
pub(crate) static OWNER_ID_TYPE: Schema = Schema::string("ownerIdType")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_16);
pub(crate) static PARAMETER_DEFAULT_VALUE_TYPE: Schema =
    Schema::string("parameterDefaultValueType").max(1024);
pub(crate) static PARAMETER_DESCRIPTION_TYPE: Schema =
    Schema::string("parameterDescriptionType").max(1000);
pub(crate) static PARAMETER_NAME_TYPE: Schema = Schema::string("parameterNameType").min(1).max(128);
pub(crate) static PARAMETER_SUB_TYPE_TYPE: Schema = Schema::string("parameterSubTypeType").max(256);
pub(crate) static PARAMETER_TYPE_TYPE: Schema = Schema::string("parameterTypeType").values(&[
    "String",
    "StringList",
    "Number",
    "NumberList",
    "Arn",
    "ArnList",
]);
pub(crate) static PARAMETERS_DEFINITION_LIST_TYPE: Schema =
    Schema::list("parametersDefinitionListType", &types::PARAMETER_DEFINITION);
pub(crate) static PASSWORD_POLICY_VIOLATION_MESSAGE: Schema =
    Schema::string("passwordPolicyViolationMessage");
pub(crate) static PASSWORD_REUSE_PREVENTION_TYPE: Schema =
    Schema::integer("passwordReusePreventionType")
        .min(1)
        .max(24);
pub(crate) static PASSWORD_TYPE: Schema = Schema::string("passwordType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_9)
    .sensitive();
pub(crate) static PATH_PREFIX_TYPE: Schema = Schema::string("pathPrefixType")
    .min(1)
    .max(512)
    .pattern(&PATTERN_17);
pub(crate) static PATH_TYPE: Schema = Schema::string("pathType")
    .min(1)
    .max(512)
    .pattern(&PATTERN_18);
pub(crate) static PERMISSION_CHECK_RESULT_TYPE: Schema =
    Schema::string("permissionCheckResultType").values(&["ALLOWED", "DENIED", "UNSURE"]);
pub(crate) static PERMISSION_CHECK_STATUS_TYPE: Schema =
    Schema::string("permissionCheckStatusType").values(&["COMPLETE", "IN_PROGRESS", "FAILED"]);
pub(crate) static PERMISSION_TYPE: Schema = Schema::string("permissionType");
pub(crate) static POLICY_DESCRIPTION_TYPE: Schema =
    Schema::string("policyDescriptionType").max(1000);
pub(crate) static POLICY_DETAIL_LIST_TYPE: Schema =
    Schema::list("policyDetailListType", &types::POLICY_DETAIL);
pub(crate) static POLICY_DOCUMENT_TYPE: Schema = Schema::string("policyDocumentType")
    .min(1)
    .max(131_072)
    .pattern(&PATTERN_9);
pub(crate) static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema =
    Schema::list("policyDocumentVersionListType", &types::POLICY_VERSION);
pub(crate) static POLICY_EVALUATION_ERROR_MESSAGE: Schema =
    Schema::string("policyEvaluationErrorMessage");
pub(crate) static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Schema = Schema::list(
    "policyGrantingServiceAccessListType",
    &types::POLICY_GRANTING_SERVICE_ACCESS,
);
pub(crate) static POLICY_LIST_TYPE: Schema = Schema::list("policyListType", &types::POLICY);
pub(crate) static POLICY_NAME_LIST_TYPE: Schema =
    Schema::list("policyNameListType", &POLICY_NAME_TYPE);
pub(crate) static POLICY_NAME_TYPE: Schema = Schema::string("policyNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_10);
pub(crate) static POLICY_NOT_ATTACHABLE_MESSAGE: Schema =
    Schema::string("policyNotAttachableMessage");
pub(crate) static POLICY_OWNER_ENTITY_TYPE: Schema =
    Schema::string("policyOwnerEntityType").values(&["USER", "ROLE", "GROUP"]);
pub(crate) static POLICY_PARAMETER_LIST_TYPE: Schema =
    Schema::list("policyParameterListType", &types::POLICY_PARAMETER).max(50);
pub(crate) static POLICY_PARAMETER_NAME_TYPE: Schema = Schema::string("policyParameterNameType")
    .min(5)
    .max(256)
    .pattern(&PATTERN_19);
pub(crate) static POLICY_PARAMETER_VALUE_TYPE: Schema =
    Schema::string("policyParameterValueType").pattern(&PATTERN_19);
pub(crate) static POLICY_PARAMETER_VALUES_LIST_TYPE: Schema = Schema::list(
    "policyParameterValuesListType",
    &POLICY_PARAMETER_VALUE_TYPE,
);
pub(crate) static POLICY_PATH_TYPE: Schema = Schema::string("policyPathType")
    .min(1)
    .max(512)
    .pattern(&PATTERN_20);
pub(crate) static POLICY_SCOPE_TYPE: Schema =
    Schema::string("policyScopeType").values(&["All", "AWS", "Local"]);
pub(crate) static POLICY_TYPE: Schema = Schema::string("policyType").values(&["INLINE", "MANAGED"]);
pub(crate) static POLICY_VERSION_ID_TYPE: Schema =
    Schema::string("policyVersionIdType").pattern(&PATTERN_21);
pub(crate) static PRIVATE_KEY_ID_TYPE: Schema = Schema::string("privateKeyIdType")
    .min(22)
    .max(64)
    .pattern(&PATTERN_22);
pub(crate) static PRIVATE_KEY_LIST: Schema =
    Schema::list("privateKeyList", &types::SAML_PRIVATE_KEY).max(2);
pub(crate) static PRIVATE_KEY_TYPE: Schema = Schema::string("privateKeyType")
    .min(1)
    .max(16384)
    .pattern(&PATTERN_9)
    .sensitive();
pub(crate) static PUBLIC_KEY_FINGERPRINT_TYPE: Schema = Schema::string("publicKeyFingerprintType")
    .min(48)
    .max(48)
    .pattern(&PATTERN_23);
pub(crate) static PUBLIC_KEY_ID_TYPE: Schema = Schema::string("publicKeyIdType")
    .min(20)
    .max(128)
    .pattern(&PATTERN_4);
pub(crate) static PUBLIC_KEY_MATERIAL_TYPE: Schema = Schema::string("publicKeyMaterialType")
    .min(1)
    .max(16384)
    .pattern(&PATTERN_9);
pub(crate) static REDIRECT_URL_TYPE: Schema = Schema::string("redirectUrlType")
    .min(1)
    .max(255)
    .pattern(&PATTERN_24);
pub(crate) static REPLACEMENT_VALUE_LIST_TYPE: Schema =
    Schema::list("replacementValueListType", &STRING_TYPE)
        .min(1)
        .max(20);
pub(crate) static REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE: Schema =
    Schema::string("reportGenerationLimitExceededMessage");
pub(crate) static REQUEST_MESSAGE_TYPE: Schema = Schema::string("requestMessageType")
    .max(200)
    .pattern(&PATTERN_11);
pub(crate) static REQUESTOR_NAME_TYPE: Schema = Schema::string("requestorNameType")
    .max(30)
    .pattern(&PATTERN_11);
pub(crate) static REQUESTOR_WORKFLOW_ID_TYPE: Schema = Schema::string("requestorWorkflowIdType")
    .min(5)
    .max(400)
    .pattern(&PATTERN_25);
pub(crate) static RESPONSE_MARKER_TYPE: Schema = Schema::string("responseMarkerType");
pub(crate) static ROLE_DESCRIPTION_PATTERN_TYPE: Schema =
    Schema::string("roleDescriptionPatternType").min(1).max(512);
pub(crate) static ROLE_DESCRIPTION_TYPE: Schema = Schema::string("roleDescriptionType")
    .max(1000)
    .pattern(&PATTERN_11);
pub(crate) static ROLE_DETAIL_LIST_TYPE: Schema =
    Schema::list("roleDetailListType", &types::ROLE_DETAIL);
pub(crate) static ROLE_LIST_TYPE: Schema = Schema::list("roleListType", &types::ROLE);
pub(crate) static ROLE_MAX_SESSION_DURATION_TYPE: Schema =
    Schema::integer("roleMaxSessionDurationType")
        .min(3600)
        .max(43200);
pub(crate) static ROLE_MODIFIED_MESSAGE: Schema = Schema::string("roleModifiedMessage");
pub(crate) static ROLE_NAME_PATTERN_TYPE: Schema =
    Schema::string("roleNamePatternType").min(1).max(256);
pub(crate) static ROLE_NAME_TYPE: Schema = Schema::string("roleNameType")
    .min(1)
    .max(64)
    .pattern(&PATTERN_10);
pub(crate) static ROLE_PATH_PATTERN_TYPE: Schema = Schema::string("rolePathPatternType")
    .min(1)
    .max(256)
    .pattern(&PATTERN_26);
pub(crate) static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Schema =
    Schema::list("rolePermissionRestrictionArnListType", &ARN_TYPE);
pub(crate) static ROLE_TEMPLATE_DESCRIPTION_TYPE: Schema =
    Schema::string("roleTemplateDescriptionType")
        .max(512)
        .pattern(&PATTERN_11);
pub(crate) static ROLE_TEMPLATE_DISABLED_MESSAGE: Schema =
    Schema::string("roleTemplateDisabledMessage");
pub(crate) static ROLE_TEMPLATE_NAME_TYPE: Schema = Schema::string("roleTemplateNameType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_27);
pub(crate) static SERIAL_NUMBER_TYPE: Schema = Schema::string("serialNumberType")
    .min(9)
    .max(256)
    .pattern(&PATTERN_28);
pub(crate) static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Schema = Schema::list(
    "serverCertificateMetadataListType",
    &types::SERVER_CERTIFICATE_METADATA,
);
pub(crate) static SERVER_CERTIFICATE_NAME_TYPE: Schema =
    Schema::string("serverCertificateNameType")
        .min(1)
        .max(128)
        .pattern(&PATTERN_10);
pub(crate) static SERVICE_CREDENTIAL_ALIAS: Schema = Schema::string("serviceCredentialAlias")
    .min(0)
    .max(200)
    .pattern(&PATTERN_10);
pub(crate) static SERVICE_CREDENTIAL_SECRET: Schema =
    Schema::string("serviceCredentialSecret").sensitive();
pub(crate) static SERVICE_FAILURE_EXCEPTION_MESSAGE: Schema =
    Schema::string("serviceFailureExceptionMessage");
pub(crate) static SERVICE_NAME: Schema = Schema::string("serviceName");
pub(crate) static SERVICE_NAME_TYPE: Schema = Schema::string("serviceNameType");
pub(crate) static SERVICE_NAMESPACE_LIST_TYPE: Schema =
    Schema::list("serviceNamespaceListType", &SERVICE_NAMESPACE_TYPE)
        .min(1)
        .max(200);
pub(crate) static SERVICE_NAMESPACE_TYPE: Schema = Schema::string("serviceNamespaceType")
    .min(1)
    .max(64)
    .pattern(&PATTERN_29);
pub(crate) static SERVICE_NOT_SUPPORTED_MESSAGE: Schema =
    Schema::string("serviceNotSupportedMessage");
pub(crate) static SERVICE_PASSWORD: Schema = Schema::string("servicePassword").sensitive();
pub(crate) static SERVICE_SPECIFIC_CREDENTIAL_ID: Schema =
    Schema::string("serviceSpecificCredentialId")
        .min(20)
        .max(128)
        .pattern(&PATTERN_4);
pub(crate) static SERVICE_USER_NAME: Schema = Schema::string("serviceUserName")
    .min(0)
    .max(200)
    .pattern(&PATTERN_30);
pub(crate) static SESSION_DURATION_TYPE: Schema =
    Schema::integer("sessionDurationType").min(300).max(43200);
pub(crate) static SORT_KEY_TYPE: Schema = Schema::string("sortKeyType").values(&[
    "SERVICE_NAMESPACE_ASCENDING",
    "SERVICE_NAMESPACE_DESCENDING",
    "LAST_AUTHENTICATED_TIME_ASCENDING",
    "LAST_AUTHENTICATED_TIME_DESCENDING",
]);
pub(crate) static STATE_TYPE: Schema = Schema::string("stateType").values(&[
    "UNASSIGNED",
    "ASSIGNED",
    "PENDING_APPROVAL",
    "FINALIZED",
    "ACCEPTED",
    "REJECTED",
    "EXPIRED",
]);
pub(crate) static STATUS_TYPE: Schema =
    Schema::string("statusType").values(&["Active", "Inactive", "Expired"]);
pub(crate) static STRING_TYPE: Schema = Schema::string("stringType");
pub(crate) static SUBJECT_TYPE_VALUE_TYPE: Schema =
    Schema::string("subjectTypeValueType").min(0).max(128);
pub(crate) static SUMMARY_CONTENT_TYPE: Schema =
    Schema::string("summaryContentType").min(0).max(10000);
pub(crate) static SUMMARY_KEY_TYPE: Schema = Schema::string("summaryKeyType").values(&[
    "Users",
    "UsersQuota",
    "Groups",
    "GroupsQuota",
    "ServerCertificates",
    "ServerCertificatesQuota",
    "UserPolicySizeQuota",
    "GroupPolicySizeQuota",
    "GroupsPerUserQuota",
    "SigningCertificatesPerUserQuota",
    "AccessKeysPerUserQuota",
    "MFADevices",
    "MFADevicesInUse",
    "AccountMFAEnabled",
    "AccountAccessKeysPresent",
    "AccountPasswordPresent",
    "AccountSigningCertificatesPresent",
    "AttachedPoliciesPerGroupQuota",
    "AttachedPoliciesPerRoleQuota",
    "AttachedPoliciesPerUserQuota",
    "Policies",
    "PoliciesQuota",
    "PolicySizeQuota",
    "PolicyVersionsInUse",
    "PolicyVersionsInUseQuota",
    "VersionsPerPolicyQuota",
    "GlobalEndpointTokenVersion",
    "AssumeRolePolicySizeQuota",
    "InstanceProfiles",
    "InstanceProfilesQuota",
    "Providers",
    "RolePolicySizeQuota",
    "Roles",
    "RolesQuota",
]);
pub(crate) static SUMMARY_MAP_TYPE: Schema =
    Schema::map("summaryMapType", &SUMMARY_KEY_TYPE, &SUMMARY_VALUE_TYPE);
pub(crate) static SUMMARY_STATE_TYPE: Schema = Schema::string("summaryStateType").values(&[
    "AVAILABLE",
    "NOT_AVAILABLE",
    "NOT_SUPPORTED",
    "FAILED",
]);
pub(crate) static SUMMARY_VALUE_TYPE: Schema = Schema::integer("summaryValueType");
pub(crate) static TAG_KEY_LIST_TYPE: Schema = Schema::list("tagKeyListType", &TAG_KEY_TYPE).max(50);
pub(crate) static TAG_KEY_TYPE: Schema = Schema::string("tagKeyType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_31);
pub(crate) static TAG_LIST_TYPE: Schema = Schema::list("tagListType", &types::TAG).max(50);
pub(crate) static TAG_TEMPLATE_KEY_TYPE: Schema = Schema::string("tagTemplateKeyType")
    .min(1)
    .max(128)
    .pattern(&PATTERN_32);
pub(crate) static TAG_TEMPLATE_LIST_TYPE: Schema =
    Schema::list("tagTemplateListType", &types::TAG_TEMPLATE).max(50);
pub(crate) static TAG_TEMPLATE_VALUE_TYPE: Schema = Schema::string("tagTemplateValueType")
    .min(0)
    .max(256)
    .pattern(&PATTERN_33);
pub(crate) static TAG_VALUE_TYPE: Schema = Schema::string("tagValueType")
    .min(0)
    .max(256)
    .pattern(&PATTERN_34);
pub(crate) static THUMBPRINT_LIST_TYPE: Schema =
    Schema::list("thumbprintListType", &THUMBPRINT_TYPE);
pub(crate) static THUMBPRINT_TYPE: Schema = Schema::string("thumbprintType").min(40).max(40);
pub(crate) static UNMODIFIABLE_ENTITY_MESSAGE: Schema = Schema::string("unmodifiableEntityMessage");
pub(crate) static UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE: Schema =
    Schema::string("unrecognizedPublicKeyEncodingMessage");
pub(crate) static USER_DETAIL_LIST_TYPE: Schema =
    Schema::list("userDetailListType", &types::USER_DETAIL);
pub(crate) static USER_LIST_TYPE: Schema = Schema::list("userListType", &types::USER);
pub(crate) static USER_NAME_TYPE: Schema = Schema::string("userNameType")
    .min(1)
    .max(64)
    .pattern(&PATTERN_10);
pub(crate) static VIRTUAL_MFA_DEVICE_LIST_TYPE: Schema =
    Schema::list("virtualMFADeviceListType", &types::VIRTUAL_MFA_DEVICE);
pub(crate) static VIRTUAL_MFA_DEVICE_NAME: Schema = Schema::string("virtualMFADeviceName")
    .min(1)
    .pattern(&PATTERN_10);
