// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern =
    Pattern::new("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}");
static PATTERN_1: Pattern = Pattern::new("^\\d{12}$");
static PATTERN_2: Pattern = Pattern::new("[\\s\\S]*");
static PATTERN_3: Pattern = Pattern::new("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static PATTERN_4: Pattern = Pattern::new("[\\u0020-\\u007E]+");
static PATTERN_5: Pattern = Pattern::new("^car-[a-z0-9]{8,32}$");
static PATTERN_6: Pattern = Pattern::new("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
static PATTERN_7: Pattern = Pattern::new("^arn:aws:organizations::.+:.+");
static PATTERN_8: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}",
);
static PATTERN_9: Pattern = Pattern::new("^h-[0-9a-z]{8,32}$");
static PATTERN_10: Pattern =
    Pattern::new("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}");
static PATTERN_11: Pattern = Pattern::new("^o-[a-z0-9]{10,32}$");
static PATTERN_12: Pattern = Pattern::new(
    "^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
);
static PATTERN_13: Pattern = Pattern::new("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$");
static PATTERN_14: Pattern =
    Pattern::new("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static PATTERN_15: Pattern = Pattern::new(
    "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
);
static PATTERN_16: Pattern = Pattern::new(
    "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
);
static PATTERN_17: Pattern = Pattern::new("^p-[0-9a-zA-Z_]{8,128}$");
static PATTERN_18: Pattern =
    Pattern::new("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static PATTERN_19: Pattern = Pattern::new(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}",
);
static PATTERN_20: Pattern = Pattern::new("^rp-[0-9a-zA-Z_]{4,128}$");
static PATTERN_21: Pattern = Pattern::new(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$",
);
static PATTERN_22: Pattern = Pattern::new("^rt-[0-9a-z]{8,32}$");
static PATTERN_23: Pattern = Pattern::new("^[ -~]+$");
static PATTERN_24: Pattern = Pattern::new("[\\w+=,.@-]{1,64}");
static PATTERN_25: Pattern =
    Pattern::new("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}");
static PATTERN_26: Pattern = Pattern::new("^r-[0-9a-z]{4,32}$");
static PATTERN_27: Pattern = Pattern::new("[\\w+=,.@-]*");
static PATTERN_28: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
static PATTERN_29: Pattern = Pattern::new(
    "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
);

pub(crate) static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: Schema =
    Schema::string("AccessDeniedForDependencyExceptionReason")
        .values(&["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"]);
pub(crate) static ACCOUNT_ARN: Schema = Schema::string("AccountArn").pattern(&PATTERN_0);
pub(crate) static ACCOUNT_ID: Schema = Schema::string("AccountId").max(12).pattern(&PATTERN_1);
pub(crate) static ACCOUNT_JOINED_METHOD: Schema =
    Schema::string("AccountJoinedMethod").values(&["INVITED", "CREATED"]);
pub(crate) static ACCOUNT_NAME: Schema = Schema::string("AccountName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static ACCOUNT_STATE: Schema = Schema::string("AccountState").values(&[
    "PENDING_ACTIVATION",
    "ACTIVE",
    "SUSPENDED",
    "PENDING_CLOSURE",
    "CLOSED",
]);
pub(crate) static ACCOUNT_STATUS: Schema =
    Schema::string("AccountStatus").values(&["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"]);
pub(crate) static ACCOUNTS: Schema = Schema::list("Accounts", &types::ACCOUNT);
pub(crate) static ACTION_TYPE: Schema = Schema::string("ActionType").values(&[
    "INVITE",
    "ENABLE_ALL_FEATURES",
    "APPROVE_ALL_FEATURES",
    "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
    "TRANSFER_RESPONSIBILITY",
]);
pub(crate) static AWS_MANAGED_POLICY: Schema = Schema::boolean("AwsManagedPolicy");
pub(crate) static CHILD_ID: Schema = Schema::string("ChildId").max(100).pattern(&PATTERN_3);
pub(crate) static CHILD_TYPE: Schema =
    Schema::string("ChildType").values(&["ACCOUNT", "ORGANIZATIONAL_UNIT"]);
pub(crate) static CHILDREN: Schema = Schema::list("Children", &types::CHILD);
pub(crate) static CONSTRAINT_VIOLATION_EXCEPTION_REASON: Schema =
    Schema::string("ConstraintViolationExceptionReason").values(&[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "OU_NUMBER_LIMIT_EXCEEDED",
        "OU_DEPTH_LIMIT_EXCEEDED",
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "POLICY_CONTENT_LIMIT_EXCEEDED",
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
        "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
        "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
        "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
        "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
        "EMAIL_VERIFICATION_CODE_EXPIRED",
        "WAIT_PERIOD_ACTIVE",
        "MAX_TAG_LIMIT_EXCEEDED",
        "TAG_POLICY_VIOLATION",
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        "SERVICE_ACCESS_NOT_ENABLED",
        "INVALID_PAYMENT_INSTRUMENT",
        "ACCOUNT_CREATION_NOT_COMPLETE",
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
        "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
        "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
        "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
        "UNSUPPORTED_PRICING",
        "UNMET_BILLING_PREREQUISITE",
        "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
        "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    ]);
pub(crate) static CREATE_ACCOUNT_FAILURE_REASON: Schema =
    Schema::string("CreateAccountFailureReason").values(&[
        "ACCOUNT_LIMIT_EXCEEDED",
        "EMAIL_ALREADY_EXISTS",
        "INVALID_ADDRESS",
        "INVALID_EMAIL",
        "CONCURRENT_ACCOUNT_MODIFICATION",
        "INTERNAL_FAILURE",
        "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        "MISSING_BUSINESS_VALIDATION",
        "FAILED_BUSINESS_VALIDATION",
        "PENDING_BUSINESS_VALIDATION",
        "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        "UNKNOWN_BUSINESS_VALIDATION",
        "MISSING_PAYMENT_INSTRUMENT",
        "INVALID_PAYMENT_INSTRUMENT",
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    ]);
pub(crate) static CREATE_ACCOUNT_NAME: Schema = Schema::string("CreateAccountName")
    .min(1)
    .max(50)
    .pattern(&PATTERN_4)
    .sensitive();
pub(crate) static CREATE_ACCOUNT_REQUEST_ID: Schema = Schema::string("CreateAccountRequestId")
    .max(36)
    .pattern(&PATTERN_5);
pub(crate) static CREATE_ACCOUNT_STATE: Schema =
    Schema::string("CreateAccountState").values(&["IN_PROGRESS", "SUCCEEDED", "FAILED"]);
pub(crate) static CREATE_ACCOUNT_STATES: Schema =
    Schema::list("CreateAccountStates", &CREATE_ACCOUNT_STATE);
pub(crate) static CREATE_ACCOUNT_STATUSES: Schema =
    Schema::list("CreateAccountStatuses", &types::CREATE_ACCOUNT_STATUS);
pub(crate) static DELEGATED_ADMINISTRATORS: Schema =
    Schema::list("DelegatedAdministrators", &types::DELEGATED_ADMINISTRATOR);
pub(crate) static DELEGATED_SERVICES: Schema =
    Schema::list("DelegatedServices", &types::DELEGATED_SERVICE);
pub(crate) static EFFECTIVE_POLICY_TYPE: Schema = Schema::string("EffectivePolicyType").values(&[
    "TAG_POLICY",
    "BACKUP_POLICY",
    "AISERVICES_OPT_OUT_POLICY",
    "CHATBOT_POLICY",
    "DECLARATIVE_POLICY_EC2",
    "SECURITYHUB_POLICY",
    "SECURITYHUB_CSPM_POLICY",
    "INSPECTOR_POLICY",
    "UPGRADE_ROLLOUT_POLICY",
    "BEDROCK_POLICY",
    "S3_POLICY",
    "NETWORK_SECURITY_DIRECTOR_POLICY",
    "GUARDDUTY_POLICY",
]);
pub(crate) static EFFECTIVE_POLICY_VALIDATION_ERRORS: Schema = Schema::list(
    "EffectivePolicyValidationErrors",
    &types::EFFECTIVE_POLICY_VALIDATION_ERROR,
);
pub(crate) static EMAIL: Schema = Schema::string("Email")
    .min(6)
    .max(64)
    .pattern(&PATTERN_6)
    .sensitive();
pub(crate) static ENABLED_SERVICE_PRINCIPALS: Schema = Schema::list(
    "EnabledServicePrincipals",
    &types::ENABLED_SERVICE_PRINCIPAL,
);
pub(crate) static ERROR_CODE: Schema = Schema::string("ErrorCode");
pub(crate) static ERROR_MESSAGE: Schema = Schema::string("ErrorMessage");
pub(crate) static EXCEPTION_MESSAGE: Schema = Schema::string("ExceptionMessage");
pub(crate) static EXCEPTION_TYPE: Schema = Schema::string("ExceptionType");
pub(crate) static GENERIC_ARN: Schema = Schema::string("GenericArn").pattern(&PATTERN_7);
pub(crate) static HANDSHAKE_ARN: Schema = Schema::string("HandshakeArn").pattern(&PATTERN_8);
pub(crate) static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Schema =
    Schema::string("HandshakeConstraintViolationExceptionReason").values(&[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "ALREADY_IN_AN_ORGANIZATION",
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
        "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
        "PAYMENT_INSTRUMENT_REQUIRED",
        "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
        "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
        "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
        "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
        "SOURCE_AND_TARGET_CANNOT_MATCH",
        "UNUSED_PREPAYMENT_BALANCE",
        "LEGACY_PERMISSIONS_STILL_IN_USE",
        "PAST_DUE_INVOICE",
        "TARGET_ACCOUNT_VALIDATION_FAILURE",
    ]);
pub(crate) static HANDSHAKE_ID: Schema = Schema::string("HandshakeId").max(34).pattern(&PATTERN_9);
pub(crate) static HANDSHAKE_NOTES: Schema = Schema::string("HandshakeNotes")
    .max(1024)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static HANDSHAKE_PARTIES: Schema =
    Schema::list("HandshakeParties", &types::HANDSHAKE_PARTY);
pub(crate) static HANDSHAKE_PARTY_ID: Schema = Schema::string("HandshakePartyId")
    .min(1)
    .max(64)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static HANDSHAKE_PARTY_TYPE: Schema =
    Schema::string("HandshakePartyType").values(&["ACCOUNT", "ORGANIZATION", "EMAIL"]);
pub(crate) static HANDSHAKE_RESOURCE_TYPE: Schema =
    Schema::string("HandshakeResourceType").values(&[
        "ACCOUNT",
        "ORGANIZATION",
        "ORGANIZATION_FEATURE_SET",
        "EMAIL",
        "MASTER_EMAIL",
        "MASTER_NAME",
        "NOTES",
        "PARENT_HANDSHAKE",
        "RESPONSIBILITY_TRANSFER",
        "TRANSFER_START_TIMESTAMP",
        "TRANSFER_TYPE",
        "MANAGEMENT_ACCOUNT",
        "MANAGEMENT_EMAIL",
        "MANAGEMENT_NAME",
    ]);
pub(crate) static HANDSHAKE_RESOURCE_VALUE: Schema =
    Schema::string("HandshakeResourceValue").sensitive();
pub(crate) static HANDSHAKE_RESOURCES: Schema =
    Schema::list("HandshakeResources", &types::HANDSHAKE_RESOURCE);
pub(crate) static HANDSHAKE_STATE: Schema = Schema::string("HandshakeState").values(&[
    "REQUESTED",
    "OPEN",
    "CANCELED",
    "ACCEPTED",
    "DECLINED",
    "EXPIRED",
]);
pub(crate) static HANDSHAKES: Schema = Schema::list("Handshakes", &types::HANDSHAKE);
pub(crate) static IAM_USER_ACCESS_TO_BILLING: Schema =
    Schema::string("IAMUserAccessToBilling").values(&["ALLOW", "DENY"]);
pub(crate) static INVALID_INPUT_EXCEPTION_REASON: Schema =
    Schema::string("InvalidInputExceptionReason").values(&[
        "INVALID_PARTY_TYPE_TARGET",
        "INVALID_SYNTAX_ORGANIZATION_ARN",
        "INVALID_SYNTAX_POLICY_ID",
        "INVALID_ENUM",
        "INVALID_ENUM_POLICY_TYPE",
        "INVALID_LIST_MEMBER",
        "MAX_LENGTH_EXCEEDED",
        "MAX_VALUE_EXCEEDED",
        "MIN_LENGTH_EXCEEDED",
        "MIN_VALUE_EXCEEDED",
        "IMMUTABLE_POLICY",
        "INVALID_PATTERN",
        "INVALID_PATTERN_TARGET_ID",
        "INPUT_REQUIRED",
        "INVALID_NEXT_TOKEN",
        "MAX_LIMIT_EXCEEDED_FILTER",
        "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
        "INVALID_FULL_NAME_TARGET",
        "UNRECOGNIZED_SERVICE_PRINCIPAL",
        "INVALID_ROLE_NAME",
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "DUPLICATE_TAG_KEY",
        "TARGET_NOT_SUPPORTED",
        "INVALID_EMAIL_ADDRESS_TARGET",
        "INVALID_RESOURCE_POLICY_JSON",
        "INVALID_PRINCIPAL",
        "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
        "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        "NON_DETACHABLE_POLICY",
        "CALLER_REQUIRED_FIELD_MISSING",
        "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
        "START_DATE_NOT_BEGINNING_OF_MONTH",
        "START_DATE_NOT_BEGINNING_OF_DAY",
        "START_DATE_TOO_EARLY",
        "START_DATE_TOO_LATE",
        "INVALID_START_DATE",
        "END_DATE_NOT_END_OF_MONTH",
        "END_DATE_TOO_EARLY",
        "END_DATE_TOO_LATE",
        "INVALID_END_DATE",
    ]);
pub(crate) static MAX_RESULTS: Schema = Schema::integer("MaxResults").min(1).max(20);
pub(crate) static NEXT_TOKEN: Schema = Schema::string("NextToken").max(100_000).pattern(&PATTERN_2);
pub(crate) static ORGANIZATION_ARN: Schema = Schema::string("OrganizationArn").pattern(&PATTERN_10);
pub(crate) static ORGANIZATION_FEATURE_SET: Schema =
    Schema::string("OrganizationFeatureSet").values(&["ALL", "CONSOLIDATED_BILLING"]);
pub(crate) static ORGANIZATION_ID: Schema = Schema::string("OrganizationId").pattern(&PATTERN_11);
pub(crate) static ORGANIZATIONAL_UNIT_ARN: Schema =
    Schema::string("OrganizationalUnitArn").pattern(&PATTERN_12);
pub(crate) static ORGANIZATIONAL_UNIT_ID: Schema = Schema::string("OrganizationalUnitId")
    .max(68)
    .pattern(&PATTERN_13);
pub(crate) static ORGANIZATIONAL_UNIT_NAME: Schema = Schema::string("OrganizationalUnitName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_2);
pub(crate) static ORGANIZATIONAL_UNITS: Schema =
    Schema::list("OrganizationalUnits", &types::ORGANIZATIONAL_UNIT);
pub(crate) static PARENT_ID: Schema = Schema::string("ParentId").max(100).pattern(&PATTERN_14);
pub(crate) static PARENT_TYPE: Schema =
    Schema::string("ParentType").values(&["ROOT", "ORGANIZATIONAL_UNIT"]);
pub(crate) static PARENTS: Schema = Schema::list("Parents", &types::PARENT);
pub(crate) static PATH: Schema = Schema::string("Path").pattern(&PATTERN_15);
pub(crate) static PATH_TO_ERROR: Schema = Schema::string("PathToError");
pub(crate) static PATHS: Schema = Schema::list("Paths", &PATH);
pub(crate) static POLICIES: Schema = Schema::list("Policies", &types::POLICY_SUMMARY);
pub(crate) static POLICY_ARN: Schema = Schema::string("PolicyArn").pattern(&PATTERN_16);
pub(crate) static POLICY_CONTENT: Schema =
    Schema::string("PolicyContent").min(1).pattern(&PATTERN_2);
pub(crate) static POLICY_DESCRIPTION: Schema = Schema::string("PolicyDescription")
    .max(512)
    .pattern(&PATTERN_2);
pub(crate) static POLICY_ID: Schema = Schema::string("PolicyId").max(130).pattern(&PATTERN_17);
pub(crate) static POLICY_IDS: Schema = Schema::list("PolicyIds", &POLICY_ID);
pub(crate) static POLICY_NAME: Schema = Schema::string("PolicyName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_2);
pub(crate) static POLICY_TARGET_ID: Schema = Schema::string("PolicyTargetId")
    .max(100)
    .pattern(&PATTERN_18);
pub(crate) static POLICY_TARGETS: Schema =
    Schema::list("PolicyTargets", &types::POLICY_TARGET_SUMMARY);
pub(crate) static POLICY_TYPE: Schema = Schema::string("PolicyType").values(&[
    "SERVICE_CONTROL_POLICY",
    "RESOURCE_CONTROL_POLICY",
    "TAG_POLICY",
    "BACKUP_POLICY",
    "AISERVICES_OPT_OUT_POLICY",
    "CHATBOT_POLICY",
    "DECLARATIVE_POLICY_EC2",
    "SECURITYHUB_POLICY",
    "SECURITYHUB_CSPM_POLICY",
    "INSPECTOR_POLICY",
    "UPGRADE_ROLLOUT_POLICY",
    "BEDROCK_POLICY",
    "S3_POLICY",
    "NETWORK_SECURITY_DIRECTOR_POLICY",
    "GUARDDUTY_POLICY",
]);
pub(crate) static POLICY_TYPE_STATUS: Schema =
    Schema::string("PolicyTypeStatus").values(&["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"]);
pub(crate) static POLICY_TYPES: Schema = Schema::list("PolicyTypes", &types::POLICY_TYPE_SUMMARY);
pub(crate) static RESOURCE_POLICY_ARN: Schema =
    Schema::string("ResourcePolicyArn").pattern(&PATTERN_19);
pub(crate) static RESOURCE_POLICY_CONTENT: Schema = Schema::string("ResourcePolicyContent")
    .min(1)
    .max(40000)
    .pattern(&PATTERN_2);
pub(crate) static RESOURCE_POLICY_ID: Schema = Schema::string("ResourcePolicyId")
    .max(131)
    .pattern(&PATTERN_20);
pub(crate) static RESPONSIBILITY_TRANSFER_ARN: Schema =
    Schema::string("ResponsibilityTransferArn").pattern(&PATTERN_21);
pub(crate) static RESPONSIBILITY_TRANSFER_ID: Schema =
    Schema::string("ResponsibilityTransferId").pattern(&PATTERN_22);
pub(crate) static RESPONSIBILITY_TRANSFER_NAME: Schema =
    Schema::string("ResponsibilityTransferName")
        .min(1)
        .max(128)
        .pattern(&PATTERN_23)
        .sensitive();
pub(crate) static RESPONSIBILITY_TRANSFER_STATUS: Schema =
    Schema::string("ResponsibilityTransferStatus").values(&[
        "REQUESTED",
        "DECLINED",
        "CANCELED",
        "EXPIRED",
        "ACCEPTED",
        "WITHDRAWN",
    ]);
pub(crate) static RESPONSIBILITY_TRANSFER_TYPE: Schema =
    Schema::string("ResponsibilityTransferType").values(&["BILLING"]);
pub(crate) static RESPONSIBILITY_TRANSFERS: Schema =
    Schema::list("ResponsibilityTransfers", &types::RESPONSIBILITY_TRANSFER);
pub(crate) static ROLE_NAME: Schema = Schema::string("RoleName").max(64).pattern(&PATTERN_24);
pub(crate) static ROOT_ARN: Schema = Schema::string("RootArn").pattern(&PATTERN_25);
pub(crate) static ROOT_ID: Schema = Schema::string("RootId").max(34).pattern(&PATTERN_26);
pub(crate) static ROOT_NAME: Schema = Schema::string("RootName").min(1).max(128);
pub(crate) static ROOTS: Schema = Schema::list("Roots", &types::ROOT);
pub(crate) static SERVICE_PRINCIPAL: Schema = Schema::string("ServicePrincipal")
    .min(1)
    .max(128)
    .pattern(&PATTERN_27);
pub(crate) static TAG_KEY: Schema = Schema::string("TagKey")
    .min(1)
    .max(128)
    .pattern(&PATTERN_28);
pub(crate) static TAG_KEYS: Schema = Schema::list("TagKeys", &TAG_KEY);
pub(crate) static TAG_VALUE: Schema = Schema::string("TagValue")
    .min(0)
    .max(256)
    .pattern(&PATTERN_28);
pub(crate) static TAGGABLE_RESOURCE_ID: Schema = Schema::string("TaggableResourceId")
    .max(130)
    .pattern(&PATTERN_29);
pub(crate) static TAGS: Schema = Schema::list("Tags", &types::TAG);
pub(crate) static TARGET_NAME: Schema = Schema::string("TargetName").min(1).max(128);
pub(crate) static TARGET_TYPE: Schema =
    Schema::string("TargetType").values(&["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"]);
pub(crate) static TIMESTAMP: Schema = Schema::timestamp("Timestamp");
