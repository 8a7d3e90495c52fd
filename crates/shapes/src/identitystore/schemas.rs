// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern =
    Pattern::new("(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})");
static PATTERN_1: Pattern = Pattern::new("aws:identitystore:[a-z]{1,20}");
static PATTERN_2: Pattern = Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
static PATTERN_3: Pattern =
    Pattern::new("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \u{a0}\u{3000}]+");
static PATTERN_4: Pattern = Pattern::new(
    "arn:aws[a-z-]*:identitystore::\\d{12}:identitystore/(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);
static PATTERN_5: Pattern = Pattern::new(
    "(arn:aws[a-z-]*:identitystore::\\d{12}:identitystore/)?(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
);
static PATTERN_6: Pattern = Pattern::new(
    "((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))?|(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:(:[0-9a-fA-F]{1,4}){1,6}|:((:[0-9a-fA-F]{1,4}){1,7}|:))(\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9]))?)",
);
static PATTERN_7: Pattern = Pattern::new("[-a-zA-Z0-9+=/:_]*");
static PATTERN_8: Pattern =
    Pattern::new("[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}");
static PATTERN_9: Pattern = Pattern::new(
    "arn:aws[a-z-]*:identitystore:::(user|group|membership)/([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);
static PATTERN_10: Pattern = Pattern::new(
    "(arn:aws[a-z-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
);
static PATTERN_11: Pattern = Pattern::new("[0-9]+");
static PATTERN_12: Pattern = Pattern::new(
    "(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?vpc-([0-9a-f]){8}(([0-9a-f]){9})?",
);

pub(crate) static ACCESS_DENIED_EXCEPTION_REASON: Schema =
    Schema::string("AccessDeniedExceptionReason").values(&["KMS_ACCESS_DENIED"]);
pub(crate) static ADDRESSES: Schema = Schema::list("Addresses", &types::ADDRESS).min(1).max(1);
pub(crate) static ATTRIBUTE_OPERATIONS: Schema =
    Schema::list("AttributeOperations", &types::ATTRIBUTE_OPERATION)
        .min(1)
        .max(100);
pub(crate) static ATTRIBUTE_PATH: Schema = Schema::string("AttributePath")
    .min(1)
    .max(255)
    .pattern(&PATTERN_0);
pub(crate) static ATTRIBUTE_VALUE: Schema = Schema::document("AttributeValue");
pub(crate) static BOOLEAN_TYPE: Schema = Schema::boolean("BooleanType");
pub(crate) static CONFLICT_EXCEPTION_REASON: Schema = Schema::string("ConflictExceptionReason")
    .values(&["UNIQUENESS_CONSTRAINT_VIOLATION", "CONCURRENT_MODIFICATION"]);
pub(crate) static DATE_TYPE: Schema = Schema::timestamp("DateType");
pub(crate) static EMAILS: Schema = Schema::list("Emails", &types::EMAIL).min(1).max(1);
pub(crate) static EXCEPTION_MESSAGE: Schema = Schema::string("ExceptionMessage");
pub(crate) static EXTENSION_NAME: Schema = Schema::string("ExtensionName")
    .min(1)
    .max(50)
    .pattern(&PATTERN_1);
pub(crate) static EXTENSION_NAMES: Schema = Schema::list("ExtensionNames", &EXTENSION_NAME)
    .min(1)
    .max(10);
pub(crate) static EXTENSIONS: Schema = Schema::map("Extensions", &EXTENSION_NAME, &ATTRIBUTE_VALUE)
    .min(1)
    .max(10);
pub(crate) static EXTERNAL_ID_IDENTIFIER: Schema = Schema::string("ExternalIdIdentifier")
    .min(1)
    .max(256)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static EXTERNAL_ID_ISSUER: Schema = Schema::string("ExternalIdIssuer")
    .min(1)
    .max(256)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static EXTERNAL_IDS: Schema = Schema::list("ExternalIds", &types::EXTERNAL_ID)
    .min(1)
    .max(10);
pub(crate) static FILTERS: Schema = Schema::list("Filters", &types::FILTER).min(0).max(1);
pub(crate) static GROUP_DISPLAY_NAME: Schema = Schema::string("GroupDisplayName")
    .min(1)
    .max(1024)
    .pattern(&PATTERN_3)
    .sensitive();
pub(crate) static GROUP_IDS: Schema = Schema::list("GroupIds", &RESOURCE_ID).min(1).max(100);
pub(crate) static GROUP_MEMBERSHIP_EXISTENCE_RESULTS: Schema = Schema::list(
    "GroupMembershipExistenceResults",
    &types::GROUP_MEMBERSHIP_EXISTENCE_RESULT,
);
pub(crate) static GROUP_MEMBERSHIPS: Schema =
    Schema::list("GroupMemberships", &types::GROUP_MEMBERSHIP);
pub(crate) static GROUPS: Schema = Schema::list("Groups", &types::GROUP);
pub(crate) static IDENTITY_STORE_ARN: Schema = Schema::string("IdentityStoreArn")
    .min(62)
    .max(93)
    .pattern(&PATTERN_4);
pub(crate) static IDENTITY_STORE_ID: Schema = Schema::string("IdentityStoreId")
    .min(1)
    .max(93)
    .pattern(&PATTERN_5);
pub(crate) static IDENTITY_STORES: Schema = Schema::list("IdentityStores", &types::IDENTITY_STORE);
pub(crate) static IP_CIDR_LIST: Schema = Schema::list("IpCidrList", &IP_CIDR_TYPE).min(1).max(50);
pub(crate) static IP_CIDR_TYPE: Schema = Schema::string("IpCidrType")
    .min(2)
    .max(43)
    .pattern(&PATTERN_6);
pub(crate) static MAX_RESULTS: Schema = Schema::integer("MaxResults").min(1).max(100);
pub(crate) static NEXT_TOKEN: Schema = Schema::string("NextToken")
    .min(1)
    .max(65535)
    .pattern(&PATTERN_7);
pub(crate) static PHONE_NUMBERS: Schema = Schema::list("PhoneNumbers", &types::PHONE_NUMBER)
    .min(1)
    .max(1);
pub(crate) static PHOTOS: Schema = Schema::list("Photos", &types::PHOTO).min(1).max(3);
pub(crate) static REQUEST_ID: Schema = Schema::string("RequestId")
    .min(1)
    .max(36)
    .pattern(&PATTERN_8);
pub(crate) static RESOURCE_ARN: Schema = Schema::string("ResourceArn")
    .min(60)
    .max(100)
    .pattern(&PATTERN_9);
pub(crate) static RESOURCE_ID: Schema = Schema::string("ResourceId")
    .min(1)
    .max(100)
    .pattern(&PATTERN_10);
pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION_REASON: Schema =
    Schema::string("ResourceNotFoundExceptionReason").values(&["KMS_KEY_NOT_FOUND"]);
pub(crate) static RESOURCE_REVISION: Schema = Schema::string("ResourceRevision")
    .min(1)
    .max(64)
    .pattern(&PATTERN_11);
pub(crate) static RESOURCE_TYPE: Schema = Schema::string("ResourceType").values(&[
    "GROUP",
    "USER",
    "IDENTITY_STORE",
    "GROUP_MEMBERSHIP",
    "RESOURCE_POLICY",
]);
pub(crate) static RETRY_AFTER_SECONDS: Schema = Schema::integer("RetryAfterSeconds");
pub(crate) static ROLES: Schema = Schema::list("Roles", &types::ROLE).min(1).max(1);
pub(crate) static SENSITIVE_STRING_TYPE: Schema = Schema::string("SensitiveStringType")
    .min(1)
    .max(1024)
    .pattern(&PATTERN_3)
    .sensitive();
pub(crate) static STRING_TYPE: Schema = Schema::string("StringType");
pub(crate) static THROTTLING_EXCEPTION_REASON: Schema =
    Schema::string("ThrottlingExceptionReason").values(&["KMS_THROTTLING"]);
pub(crate) static USER_NAME: Schema = Schema::string("UserName")
    .min(1)
    .max(128)
    .pattern(&PATTERN_2)
    .sensitive();
pub(crate) static USER_STATUS: Schema =
    Schema::string("UserStatus").values(&["ENABLED", "DISABLED"]);
pub(crate) static USERS: Schema = Schema::list("Users", &types::USER);
pub(crate) static VALIDATION_EXCEPTION_REASON: Schema = Schema::string("ValidationExceptionReason")
    .values(&[
        "KMS_INVALID_ARN",
        "KMS_INVALID_KEY_USAGE",
        "KMS_INVALID_STATE",
        "KMS_DISABLED",
    ]);
pub(crate) static VPC_ARN: Schema = Schema::string("VpcArn")
    .min(12)
    .max(128)
    .pattern(&PATTERN_12);
pub(crate) static VPC_ARN_LIST: Schema = Schema::list("VpcArnList", &VPC_ARN).min(1).max(50);
