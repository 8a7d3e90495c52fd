// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]+");
static PATTERN_1: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@\\[\\]\\{\\}\\$\\\\\"]*");
static PATTERN_2: Pattern = Pattern::new("\\d{12}");
static PATTERN_3: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}",
);
static PATTERN_4: Pattern = Pattern::new("[\\S\\s]*");
static PATTERN_5: Pattern =
    Pattern::new("arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+");
static PATTERN_6: Pattern =
    Pattern::new("http(s)?:\\/\\/[-a-zA-Z0-9+&@#\\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\\/%?=~_|]");
static PATTERN_7: Pattern = Pattern::new("\\p{L}+(?:(\\.|\\_)\\p{L}+){0,2}");
static PATTERN_8: Pattern = Pattern::new("[!-~]+");
static PATTERN_9: Pattern = Pattern::new(
    "(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?",
);
static PATTERN_10: Pattern =
    Pattern::new("arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9-]+:[a-z0-9-*]*:[0-9]{12}:[-a-zA-Z0-9./:_*]+");
static PATTERN_11: Pattern = Pattern::new("(http|https):\\/\\/.*");
static PATTERN_12: Pattern = Pattern::new("[a-zA-Z0-9-]*");
static PATTERN_13: Pattern =
    Pattern::new("arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}");
static PATTERN_14: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:identitystore::\\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);
static PATTERN_15: Pattern = Pattern::new(
    "((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
);
static PATTERN_16: Pattern = Pattern::new("\\p{L}+(?:\\.\\p{L}+){0,2}");
static PATTERN_17: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);
static PATTERN_18: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)",
);
static PATTERN_19: Pattern = Pattern::new("[\\w+=,.@-]+");
static PATTERN_20: Pattern = Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
static PATTERN_21: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}",
);
static PATTERN_22: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
static PATTERN_23: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
static PATTERN_24: Pattern = Pattern::new(
    "([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);
static PATTERN_25: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*");
static PATTERN_26: Pattern = Pattern::new("([a-z]+-){2,3}\\d");
static PATTERN_27: Pattern =
    Pattern::new("[a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+");
static PATTERN_28: Pattern = Pattern::new("[^:=\\-\\.\\s][0-9a-zA-Z_:\\-\\.]+");
static PATTERN_29: Pattern =
    Pattern::new("([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1}");
static PATTERN_30: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16})",
);
static PATTERN_31: Pattern = Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");
static PATTERN_32: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|(\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))",
);
static PATTERN_33: Pattern = Pattern::new("[-a-zA-Z0-9+=/_]*");
static PATTERN_34: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
);
static PATTERN_35: Pattern =
    Pattern::new("https?:\\/\\/[-a-zA-Z0-9+&@\\/%=~_|!:,.;]*[-a-zA-Z0-9+&@\\/%=~_|]");
static PATTERN_36: Pattern =
    Pattern::new("\\b[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}\\b");
static PATTERN_37: Pattern = Pattern::new(
    "arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9-]+:[0-9]{12}:vpc/vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
);

pub(crate) static ACCESS_CONTROL_ATTRIBUTE_KEY: Schema =
    Schema::string("AccessControlAttributeKey")
        .min(1)
        .max(128)
        .pattern(&PATTERN_0);
pub(crate) static ACCESS_CONTROL_ATTRIBUTE_LIST: Schema = Schema::list(
    "AccessControlAttributeList",
    &types::ACCESS_CONTROL_ATTRIBUTE,
)
.min(0)
.max(50);
pub(crate) static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE: Schema =
    Schema::string("AccessControlAttributeValueSource")
        .min(0)
        .max(256)
        .pattern(&PATTERN_1);
pub(crate) static ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST: Schema = Schema::list(
    "AccessControlAttributeValueSourceList",
    &ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE,
)
.min(1)
.max(1);
pub(crate) static ACCESS_DENIED_EXCEPTION_MESSAGE: Schema =
    Schema::string("AccessDeniedExceptionMessage");
pub(crate) static ACCESS_DENIED_EXCEPTION_REASON: Schema =
    Schema::string("AccessDeniedExceptionReason").values(&["KMS_AccessDeniedException"]);
pub(crate) static ACCOUNT_ASSIGNMENT_LIST: Schema =
    Schema::list("AccountAssignmentList", &types::ACCOUNT_ASSIGNMENT);
pub(crate) static ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL: Schema = Schema::list(
    "AccountAssignmentListForPrincipal",
    &types::ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL,
);
pub(crate) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST: Schema = Schema::list(
    "AccountAssignmentOperationStatusList",
    &types::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA,
);
pub(crate) static ACCOUNT_ID: Schema = Schema::string("AccountId")
    .min(12)
    .max(12)
    .pattern(&PATTERN_2);
pub(crate) static ACCOUNT_LIST: Schema = Schema::list("AccountList", &ACCOUNT_ID);
pub(crate) static ACTOR_POLICY_DOCUMENT: Schema = Schema::document("ActorPolicyDocument");
pub(crate) static APPLICATION_ARN: Schema = Schema::string("ApplicationArn")
    .min(10)
    .max(1224)
    .pattern(&PATTERN_3);
pub(crate) static APPLICATION_ARN_LIST: Schema = Schema::list(
    "ApplicationArnList",
    &FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE,
)
.min(0)
.max(50);
pub(crate) static APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL: Schema = Schema::list(
    "ApplicationAssignmentListForPrincipal",
    &types::APPLICATION_ASSIGNMENT_FOR_PRINCIPAL,
);
pub(crate) static APPLICATION_ASSIGNMENTS_LIST: Schema =
    Schema::list("ApplicationAssignmentsList", &types::APPLICATION_ASSIGNMENT);
pub(crate) static APPLICATION_LIST: Schema = Schema::list("ApplicationList", &types::APPLICATION)
    .min(0)
    .max(50);
pub(crate) static APPLICATION_NAME_TYPE: Schema = Schema::string("ApplicationNameType")
    .min(1)
    .max(100)
    .pattern(&PATTERN_4);
pub(crate) static APPLICATION_PROVIDER_ARN: Schema = Schema::string("ApplicationProviderArn")
    .min(10)
    .max(1224)
    .pattern(&PATTERN_5);
pub(crate) static APPLICATION_PROVIDER_LIST: Schema =
    Schema::list("ApplicationProviderList", &types::APPLICATION_PROVIDER);
pub(crate) static APPLICATION_STATUS: Schema =
    Schema::string("ApplicationStatus").values(&["ENABLED", "DISABLED"]);
pub(crate) static APPLICATION_URL: Schema = Schema::string("ApplicationUrl")
    .min(1)
    .max(512)
    .pattern(&PATTERN_6);
pub(crate) static APPLICATION_VISIBILITY: Schema =
    Schema::string("ApplicationVisibility").values(&["ENABLED", "DISABLED"]);
pub(crate) static ASSIGNMENT_REQUIRED: Schema = Schema::boolean("AssignmentRequired");
pub(crate) static ATTACHED_MANAGED_POLICY_LIST: Schema =
    Schema::list("AttachedManagedPolicyList", &types::ATTACHED_MANAGED_POLICY);
pub(crate) static AUTHENTICATION_METHOD_TYPE: Schema =
    Schema::string("AuthenticationMethodType").values(&["IAM"]);
pub(crate) static AUTHENTICATION_METHODS: Schema =
    Schema::list("AuthenticationMethods", &types::AUTHENTICATION_METHOD_ITEM);
pub(crate) static AUTHORIZED_TOKEN_ISSUERS: Schema =
    Schema::list("AuthorizedTokenIssuers", &types::AUTHORIZED_TOKEN_ISSUER)
        .min(1)
        .max(10);
pub(crate) static BOOLEAN: Schema = Schema::boolean("Boolean");
pub(crate) static CLAIM_ATTRIBUTE_PATH: Schema = Schema::string("ClaimAttributePath")
    .min(1)
    .max(255)
    .pattern(&PATTERN_7);
pub(crate) static CLIENT_TOKEN: Schema = Schema::string("ClientToken")
    .min(1)
    .max(64)
    .pattern(&PATTERN_8);
pub(crate) static CONFLICT_EXCEPTION_MESSAGE: Schema = Schema::string("ConflictExceptionMessage");
pub(crate) static CUSTOMER_MANAGED_POLICY_REFERENCE_LIST: Schema = Schema::list(
    "CustomerManagedPolicyReferenceList",
    &types::CUSTOMER_MANAGED_POLICY_REFERENCE,
);
pub(crate) static DATE: Schema = Schema::timestamp("Date");
pub(crate) static DESCRIPTION: Schema = Schema::string("Description").min(1).max(128);
pub(crate) static DURATION: Schema = Schema::string("Duration")
    .min(1)
    .max(100)
    .pattern(&PATTERN_9);
pub(crate) static FEDERATION_PROTOCOL: Schema =
    Schema::string("FederationProtocol").values(&["SAML", "OAUTH"]);
pub(crate) static FIRST_OR_THIRD_PARTY_APPLICATION_ARN_TYPE: Schema =
    Schema::string("FirstOrThirdPartyApplicationArnType")
        .min(10)
        .max(1224)
        .pattern(&PATTERN_10);
pub(crate) static GRANT_TYPE: Schema = Schema::string("GrantType").values(&[
    "authorization_code",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "urn:ietf:params:oauth:grant-type:token-exchange",
]);
pub(crate) static GRANTS: Schema = Schema::list("Grants", &types::GRANT_ITEM);
pub(crate) static ICON_URL: Schema = Schema::string("IconUrl")
    .min(1)
    .max(768)
    .pattern(&PATTERN_11);
pub(crate) static ID: Schema = Schema::string("Id").min(1).max(64).pattern(&PATTERN_12);
pub(crate) static IDENTITY_STORE_ARN: Schema = Schema::string("IdentityStoreArn");
pub(crate) static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS: Schema =
    Schema::string("InstanceAccessControlAttributeConfigurationStatus").values(&[
        "ENABLED",
        "CREATION_IN_PROGRESS",
        "CREATION_FAILED",
    ]);
pub(crate) static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS_REASON: Schema =
    Schema::string("InstanceAccessControlAttributeConfigurationStatusReason");
pub(crate) static INSTANCE_ARN: Schema = Schema::string("InstanceArn")
    .min(10)
    .max(1224)
    .pattern(&PATTERN_13);
pub(crate) static INSTANCE_IDENTITY_STORE_ARN: Schema = Schema::string("InstanceIdentityStoreArn")
    .min(62)
    .max(93)
    .pattern(&PATTERN_14);
pub(crate) static INSTANCE_LIST: Schema = Schema::list("InstanceList", &types::INSTANCE_METADATA)
    .min(0)
    .max(10);
pub(crate) static INSTANCE_STATUS: Schema = Schema::string("InstanceStatus").values(&[
    "CREATE_IN_PROGRESS",
    "CREATE_FAILED",
    "DELETE_IN_PROGRESS",
    "ACTIVE",
]);
pub(crate) static INTERNAL_FAILURE_MESSAGE: Schema = Schema::string("InternalFailureMessage");
pub(crate) static IP_CIDR_LIST: Schema = Schema::list("IpCidrList", &IP_CIDR_TYPE).min(0).max(50);
pub(crate) static IP_CIDR_TYPE: Schema = Schema::string("IpCidrType")
    .min(2)
    .max(43)
    .pattern(&PATTERN_15);
pub(crate) static IS_PRIMARY_REGION: Schema = Schema::boolean("IsPrimaryRegion");
pub(crate) static JMES_PATH: Schema = Schema::string("JMESPath")
    .min(1)
    .max(255)
    .pattern(&PATTERN_16);
pub(crate) static JWKS_RETRIEVAL_OPTION: Schema =
    Schema::string("JwksRetrievalOption").values(&["OPEN_ID_DISCOVERY"]);
pub(crate) static KMS_KEY_ARN: Schema = Schema::string("KmsKeyArn")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_17);
pub(crate) static KMS_KEY_STATUS: Schema =
    Schema::string("KmsKeyStatus").values(&["UPDATING", "ENABLED", "UPDATE_FAILED"]);
pub(crate) static KMS_KEY_TYPE: Schema =
    Schema::string("KmsKeyType").values(&["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KEY"]);
pub(crate) static LIST_APPLICATION_ACCESS_SCOPES_REQUEST_MAX_RESULTS_INTEGER: Schema =
    Schema::integer("ListApplicationAccessScopesRequestMaxResultsInteger")
        .min(1)
        .max(10);
pub(crate) static MANAGED_POLICY_ARN: Schema = Schema::string("ManagedPolicyArn")
    .min(20)
    .max(2048)
    .pattern(&PATTERN_18);
pub(crate) static MANAGED_POLICY_NAME: Schema = Schema::string("ManagedPolicyName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_19);
pub(crate) static MANAGED_POLICY_PATH: Schema = Schema::string("ManagedPolicyPath")
    .min(1)
    .max(512)
    .pattern(&PATTERN_20);
pub(crate) static MAX_RESULTS: Schema = Schema::integer("MaxResults").min(1).max(100);
pub(crate) static NAME: Schema = Schema::string("Name").min(1).max(100);
pub(crate) static NAME_TYPE: Schema = Schema::string("NameType")
    .min(0)
    .max(255)
    .pattern(&PATTERN_19);
pub(crate) static PERMISSION_SET_ARN: Schema = Schema::string("PermissionSetArn")
    .min(10)
    .max(1224)
    .pattern(&PATTERN_21);
pub(crate) static PERMISSION_SET_DESCRIPTION: Schema = Schema::string("PermissionSetDescription")
    .min(1)
    .max(700)
    .pattern(&PATTERN_22);
pub(crate) static PERMISSION_SET_LIST: Schema =
    Schema::list("PermissionSetList", &PERMISSION_SET_ARN);
pub(crate) static PERMISSION_SET_NAME: Schema = Schema::string("PermissionSetName")
    .min(1)
    .max(32)
    .pattern(&PATTERN_19);
pub(crate) static PERMISSION_SET_POLICY_DOCUMENT: Schema =
    Schema::string("PermissionSetPolicyDocument")
        .min(1)
        .max(32768)
        .pattern(&PATTERN_23);
pub(crate) static PERMISSION_SET_PROVISIONING_STATUS_LIST: Schema = Schema::list(
    "PermissionSetProvisioningStatusList",
    &types::PERMISSION_SET_PROVISIONING_STATUS_METADATA,
);
pub(crate) static PRINCIPAL_ID: Schema = Schema::string("PrincipalId")
    .min(1)
    .max(47)
    .pattern(&PATTERN_24);
pub(crate) static PRINCIPAL_TYPE: Schema =
    Schema::string("PrincipalType").values(&["USER", "GROUP"]);
pub(crate) static PROVISION_TARGET_TYPE: Schema =
    Schema::string("ProvisionTargetType").values(&["AWS_ACCOUNT", "ALL_PROVISIONED_ACCOUNTS"]);
pub(crate) static PROVISIONING_STATUS: Schema = Schema::string("ProvisioningStatus").values(&[
    "LATEST_PERMISSION_SET_PROVISIONED",
    "LATEST_PERMISSION_SET_NOT_PROVISIONED",
]);
pub(crate) static REASON: Schema = Schema::string("Reason").pattern(&PATTERN_25);
pub(crate) static REDIRECT_URIS: Schema = Schema::list("RedirectUris", &URI).min(1).max(10);
pub(crate) static REGION_METADATA_LIST: Schema =
    Schema::list("RegionMetadataList", &types::REGION_METADATA);
pub(crate) static REGION_NAME: Schema = Schema::string("RegionName")
    .min(1)
    .max(32)
    .pattern(&PATTERN_26);
pub(crate) static REGION_SCOPE: Schema =
    Schema::string("RegionScope").values(&["CURRENT_REGION", "ALL_REGIONS"]);
pub(crate) static REGION_STATUS: Schema =
    Schema::string("RegionStatus").values(&["ACTIVE", "ADDING", "REMOVING"]);
pub(crate) static RELAY_STATE: Schema = Schema::string("RelayState")
    .min(1)
    .max(240)
    .pattern(&PATTERN_27);
pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION_REASON: Schema =
    Schema::string("ResourceNotFoundExceptionReason").values(&["KMS_NotFoundException"]);
pub(crate) static RESOURCE_NOT_FOUND_MESSAGE: Schema = Schema::string("ResourceNotFoundMessage");
pub(crate) static RESOURCE_SERVER_SCOPE: Schema = Schema::string("ResourceServerScope")
    .min(1)
    .max(80)
    .pattern(&PATTERN_28);
pub(crate) static RESOURCE_SERVER_SCOPES: Schema = Schema::map(
    "ResourceServerScopes",
    &RESOURCE_SERVER_SCOPE,
    &types::RESOURCE_SERVER_SCOPE_DETAILS,
);
pub(crate) static SCOPE: Schema = Schema::string("Scope").pattern(&PATTERN_29);
pub(crate) static SCOPE_TARGET: Schema = Schema::string("ScopeTarget")
    .min(1)
    .max(100)
    .pattern(&PATTERN_30);
pub(crate) static SCOPE_TARGETS: Schema =
    Schema::list("ScopeTargets", &SCOPE_TARGET).min(1).max(10);
pub(crate) static SCOPES: Schema = Schema::list("Scopes", &types::SCOPE_DETAILS).min(0).max(10);
pub(crate) static SERVICE_QUOTA_EXCEEDED_MESSAGE: Schema =
    Schema::string("ServiceQuotaExceededMessage");
pub(crate) static SIGN_IN_ORIGIN: Schema =
    Schema::string("SignInOrigin").values(&["IDENTITY_CENTER", "APPLICATION"]);
pub(crate) static STATUS_VALUES: Schema =
    Schema::string("StatusValues").values(&["IN_PROGRESS", "FAILED", "SUCCEEDED"]);
pub(crate) static TAG_KEY: Schema = Schema::string("TagKey")
    .min(1)
    .max(128)
    .pattern(&PATTERN_31);
pub(crate) static TAG_KEY_LIST: Schema = Schema::list("TagKeyList", &TAG_KEY).min(1).max(75);
pub(crate) static TAG_LIST: Schema = Schema::list("TagList", &types::TAG).min(0).max(75);
pub(crate) static TAG_VALUE: Schema = Schema::string("TagValue")
    .min(0)
    .max(256)
    .pattern(&PATTERN_31);
pub(crate) static TAGGABLE_RESOURCE_ARN: Schema = Schema::string("TaggableResourceArn")
    .min(10)
    .max(2048)
    .pattern(&PATTERN_32);
pub(crate) static TARGET_ID: Schema = Schema::string("TargetId")
    .min(12)
    .max(12)
    .pattern(&PATTERN_2);
pub(crate) static TARGET_TYPE: Schema = Schema::string("TargetType").values(&["AWS_ACCOUNT"]);
pub(crate) static THROTTLING_EXCEPTION_MESSAGE: Schema =
    Schema::string("ThrottlingExceptionMessage");
pub(crate) static THROTTLING_EXCEPTION_REASON: Schema =
    Schema::string("ThrottlingExceptionReason").values(&["KMS_ThrottlingException"]);
pub(crate) static TOKEN: Schema = Schema::string("Token")
    .min(0)
    .max(2048)
    .pattern(&PATTERN_33);
pub(crate) static TOKEN_ISSUER_AUDIENCE: Schema =
    Schema::string("TokenIssuerAudience").min(1).max(512);
pub(crate) static TOKEN_ISSUER_AUDIENCES: Schema =
    Schema::list("TokenIssuerAudiences", &TOKEN_ISSUER_AUDIENCE)
        .min(1)
        .max(10);
pub(crate) static TRUSTED_TOKEN_ISSUER_ARN: Schema = Schema::string("TrustedTokenIssuerArn")
    .min(10)
    .max(1224)
    .pattern(&PATTERN_34);
pub(crate) static TRUSTED_TOKEN_ISSUER_LIST: Schema = Schema::list(
    "TrustedTokenIssuerList",
    &types::TRUSTED_TOKEN_ISSUER_METADATA,
);
pub(crate) static TRUSTED_TOKEN_ISSUER_NAME: Schema = Schema::string("TrustedTokenIssuerName")
    .min(1)
    .max(255)
    .pattern(&PATTERN_19);
pub(crate) static TRUSTED_TOKEN_ISSUER_TYPE: Schema =
    Schema::string("TrustedTokenIssuerType").values(&["OIDC_JWT"]);
pub(crate) static TRUSTED_TOKEN_ISSUER_URL: Schema = Schema::string("TrustedTokenIssuerUrl")
    .min(1)
    .max(512)
    .pattern(&PATTERN_35);
pub(crate) static URI: Schema = Schema::string("URI");
pub(crate) static UU_ID: Schema = Schema::string("UUId").min(36).max(36).pattern(&PATTERN_36);
pub(crate) static USER_BACKGROUND_SESSION_APPLICATION_STATUS: Schema =
    Schema::string("UserBackgroundSessionApplicationStatus").values(&["ENABLED", "DISABLED"]);
pub(crate) static VALIDATION_EXCEPTION_MESSAGE: Schema =
    Schema::string("ValidationExceptionMessage");
pub(crate) static VALIDATION_EXCEPTION_REASON: Schema = Schema::string("ValidationExceptionReason")
    .values(&[
        "KMS_InvalidKeyUsageException",
        "KMS_InvalidStateException",
        "KMS_DisabledException",
    ]);
pub(crate) static VPC_ARN: Schema = Schema::string("VpcArn")
    .min(43)
    .max(128)
    .pattern(&PATTERN_37);
pub(crate) static VPC_ARN_LIST: Schema = Schema::list("VpcArnList", &VPC_ARN).min(0).max(50);
