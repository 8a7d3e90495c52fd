// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 400.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION: schema::Schema = schema::Schema::structure("AccountHasOngoingImportException", &[]);

error! {
    /// AWS's `AccountHasOngoingImportException`: `AccountHasOngoingImportException`, status 400.
    AccountHasOngoingImport: ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION, code: "AccountHasOngoingImportException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("AccountNotFoundException", &[]);

error! {
    /// AWS's `AccountNotFoundException`: `AccountNotFoundException`, status 400.
    AccountNotFound: ACCOUNT_NOT_FOUND_EXCEPTION, code: "AccountNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_NOT_REGISTERED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountNotRegisteredException", &[]);

error! {
    /// AWS's `AccountNotRegisteredException`: `AccountNotRegisteredException`, status 400.
    AccountNotRegistered: ACCOUNT_NOT_REGISTERED_EXCEPTION, code: "AccountNotRegisteredException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_REGISTERED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountRegisteredException", &[]);

error! {
    /// AWS's `AccountRegisteredException`: `AccountRegisteredException`, status 400.
    AccountRegistered: ACCOUNT_REGISTERED_EXCEPTION, code: "AccountRegisteredException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION: schema::Schema = schema::Schema::structure("CannotDelegateManagementAccountException", &[]);

error! {
    /// AWS's `CannotDelegateManagementAccountException`: `CannotDelegateManagementAccountException`, status 400.
    CannotDelegateManagementAccount: CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION, code: "CannotDelegateManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CHANNEL_ARN_INVALID_EXCEPTION: schema::Schema = schema::Schema::structure("ChannelARNInvalidException", &[]);

error! {
    /// AWS's `ChannelARNInvalidException`: `ChannelARNInvalidException`, status 400.
    ChannelARNInvalid: CHANNEL_ARN_INVALID_EXCEPTION, code: "ChannelARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CHANNEL_ALREADY_EXISTS_EXCEPTION: schema::Schema = schema::Schema::structure("ChannelAlreadyExistsException", &[]);

error! {
    /// AWS's `ChannelAlreadyExistsException`: `ChannelAlreadyExistsException`, status 400.
    ChannelAlreadyExists: CHANNEL_ALREADY_EXISTS_EXCEPTION, code: "ChannelAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CHANNEL_EXISTS_FOR_EDS_EXCEPTION: schema::Schema = schema::Schema::structure("ChannelExistsForEDSException", &[]);

error! {
    /// AWS's `ChannelExistsForEDSException`: `ChannelExistsForEDSException`, status 400.
    ChannelExistsForEDS: CHANNEL_EXISTS_FOR_EDS_EXCEPTION, code: "ChannelExistsForEDSException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ChannelMaxLimitExceededException", &[]);

error! {
    /// AWS's `ChannelMaxLimitExceededException`: `ChannelMaxLimitExceededException`, status 400.
    ChannelMaxLimitExceeded: CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION, code: "ChannelMaxLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CHANNEL_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ChannelNotFoundException", &[]);

error! {
    /// AWS's `ChannelNotFoundException`: `ChannelNotFoundException`, status 400.
    ChannelNotFound: CHANNEL_NOT_FOUND_EXCEPTION, code: "ChannelNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CLOUD_TRAIL_ARN_INVALID_EXCEPTION: schema::Schema = schema::Schema::structure("CloudTrailARNInvalidException", &[]);

error! {
    /// AWS's `CloudTrailARNInvalidException`: `CloudTrailARNInvalidException`, status 400.
    CloudTrailARNInvalid: CLOUD_TRAIL_ARN_INVALID_EXCEPTION, code: "CloudTrailARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("CloudTrailAccessNotEnabledException", &[]);

error! {
    /// AWS's `CloudTrailAccessNotEnabledException`: `CloudTrailAccessNotEnabledException`, status 400.
    CloudTrailAccessNotEnabled: CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION, code: "CloudTrailAccessNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION: schema::Schema = schema::Schema::structure("CloudTrailInvalidClientTokenIdException", &[]);

error! {
    /// AWS's `CloudTrailInvalidClientTokenIdException`: `CloudTrailInvalidClientTokenIdException`, status 400.
    CloudTrailInvalidClientTokenId: CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION, code: "CloudTrailInvalidClientTokenIdException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION: schema::Schema = schema::Schema::structure("CloudWatchLogsDeliveryUnavailableException", &[]);

error! {
    /// AWS's `CloudWatchLogsDeliveryUnavailableException`: `CloudWatchLogsDeliveryUnavailableException`, status 400.
    CloudWatchLogsDeliveryUnavailable: CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION, code: "CloudWatchLogsDeliveryUnavailableException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CONCURRENT_MODIFICATION_EXCEPTION: schema::Schema = schema::Schema::structure("ConcurrentModificationException", &[]);

error! {
    /// AWS's `ConcurrentModificationException`: `ConcurrentModificationException`, status 400.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION, code: "ConcurrentModificationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 400.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("DelegatedAdminAccountLimitExceededException", &[]);

error! {
    /// AWS's `DelegatedAdminAccountLimitExceededException`: `DelegatedAdminAccountLimitExceededException`, status 400.
    DelegatedAdminAccountLimitExceeded: DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION, code: "DelegatedAdminAccountLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_ARN_INVALID_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreARNInvalidException", &[]);

error! {
    /// AWS's `EventDataStoreARNInvalidException`: `EventDataStoreARNInvalidException`, status 400.
    EventDataStoreARNInvalid: EVENT_DATA_STORE_ARN_INVALID_EXCEPTION, code: "EventDataStoreARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreAlreadyExistsException", &[]);

error! {
    /// AWS's `EventDataStoreAlreadyExistsException`: `EventDataStoreAlreadyExistsException`, status 400.
    EventDataStoreAlreadyExists: EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION, code: "EventDataStoreAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreFederationEnabledException", &[]);

error! {
    /// AWS's `EventDataStoreFederationEnabledException`: `EventDataStoreFederationEnabledException`, status 400.
    EventDataStoreFederationEnabled: EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION, code: "EventDataStoreFederationEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreHasOngoingImportException", &[]);

error! {
    /// AWS's `EventDataStoreHasOngoingImportException`: `EventDataStoreHasOngoingImportException`, status 400.
    EventDataStoreHasOngoingImport: EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION, code: "EventDataStoreHasOngoingImportException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreMaxLimitExceededException", &[]);

error! {
    /// AWS's `EventDataStoreMaxLimitExceededException`: `EventDataStoreMaxLimitExceededException`, status 400.
    EventDataStoreMaxLimitExceeded: EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION, code: "EventDataStoreMaxLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreNotFoundException", &[]);

error! {
    /// AWS's `EventDataStoreNotFoundException`: `EventDataStoreNotFoundException`, status 400.
    EventDataStoreNotFound: EVENT_DATA_STORE_NOT_FOUND_EXCEPTION, code: "EventDataStoreNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION: schema::Schema = schema::Schema::structure("EventDataStoreTerminationProtectedException", &[]);

error! {
    /// AWS's `EventDataStoreTerminationProtectedException`: `EventDataStoreTerminationProtectedException`, status 400.
    EventDataStoreTerminationProtected: EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION, code: "EventDataStoreTerminationProtectedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static GENERATE_RESPONSE_EXCEPTION: schema::Schema = schema::Schema::structure("GenerateResponseException", &[]);

error! {
    /// AWS's `GenerateResponseException`: `GenerateResponseException`, status 400.
    GenerateResponse: GENERATE_RESPONSE_EXCEPTION, code: "GenerateResponseException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static IMPORT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ImportNotFoundException", &[]);

error! {
    /// AWS's `ImportNotFoundException`: `ImportNotFoundException`, status 400.
    ImportNotFound: IMPORT_NOT_FOUND_EXCEPTION, code: "ImportNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INACTIVE_EVENT_DATA_STORE_EXCEPTION: schema::Schema = schema::Schema::structure("InactiveEventDataStoreException", &[]);

error! {
    /// AWS's `InactiveEventDataStoreException`: `InactiveEventDataStoreException`, status 400.
    InactiveEventDataStore: INACTIVE_EVENT_DATA_STORE_EXCEPTION, code: "InactiveEventDataStoreException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INACTIVE_QUERY_EXCEPTION: schema::Schema = schema::Schema::structure("InactiveQueryException", &[]);

error! {
    /// AWS's `InactiveQueryException`: `InactiveQueryException`, status 400.
    InactiveQuery: INACTIVE_QUERY_EXCEPTION, code: "InactiveQueryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSIGHT_NOT_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("InsightNotEnabledException", &[]);

error! {
    /// AWS's `InsightNotEnabledException`: `InsightNotEnabledException`, status 400.
    InsightNotEnabled: INSIGHT_NOT_ENABLED_EXCEPTION, code: "InsightNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION: schema::Schema = schema::Schema::structure("InsufficientDependencyServiceAccessPermissionException", &[]);

error! {
    /// AWS's `InsufficientDependencyServiceAccessPermissionException`: `InsufficientDependencyServiceAccessPermissionException`, status 400.
    InsufficientDependencyServiceAccessPermission: INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION, code: "InsufficientDependencyServiceAccessPermissionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION: schema::Schema = schema::Schema::structure("InsufficientEncryptionPolicyException", &[]);

error! {
    /// AWS's `InsufficientEncryptionPolicyException`: `InsufficientEncryptionPolicyException`, status 400.
    InsufficientEncryptionPolicy: INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION, code: "InsufficientEncryptionPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION: schema::Schema = schema::Schema::structure("InsufficientIAMAccessPermissionException", &[]);

error! {
    /// AWS's `InsufficientIAMAccessPermissionException`: `InsufficientIAMAccessPermissionException`, status 400.
    InsufficientIAMAccessPermission: INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION, code: "InsufficientIAMAccessPermissionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION: schema::Schema = schema::Schema::structure("InsufficientS3BucketPolicyException", &[]);

error! {
    /// AWS's `InsufficientS3BucketPolicyException`: `InsufficientS3BucketPolicyException`, status 400.
    InsufficientS3BucketPolicy: INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION, code: "InsufficientS3BucketPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION: schema::Schema = schema::Schema::structure("InsufficientSnsTopicPolicyException", &[]);

error! {
    /// AWS's `InsufficientSnsTopicPolicyException`: `InsufficientSnsTopicPolicyException`, status 400.
    InsufficientSnsTopicPolicy: INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION, code: "InsufficientSnsTopicPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidCloudWatchLogsLogGroupArnException", &[]);

error! {
    /// AWS's `InvalidCloudWatchLogsLogGroupArnException`: `InvalidCloudWatchLogsLogGroupArnException`, status 400.
    InvalidCloudWatchLogsLogGroupArn: INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION, code: "InvalidCloudWatchLogsLogGroupArnException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidCloudWatchLogsRoleArnException", &[]);

error! {
    /// AWS's `InvalidCloudWatchLogsRoleArnException`: `InvalidCloudWatchLogsRoleArnException`, status 400.
    InvalidCloudWatchLogsRoleArn: INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION, code: "InvalidCloudWatchLogsRoleArnException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_DATE_RANGE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidDateRangeException", &[]);

error! {
    /// AWS's `InvalidDateRangeException`: `InvalidDateRangeException`, status 400.
    InvalidDateRange: INVALID_DATE_RANGE_EXCEPTION, code: "InvalidDateRangeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_EVENT_CATEGORY_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidEventCategoryException", &[]);

error! {
    /// AWS's `InvalidEventCategoryException`: `InvalidEventCategoryException`, status 400.
    InvalidEventCategory: INVALID_EVENT_CATEGORY_EXCEPTION, code: "InvalidEventCategoryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidEventDataStoreCategoryException", &[]);

error! {
    /// AWS's `InvalidEventDataStoreCategoryException`: `InvalidEventDataStoreCategoryException`, status 400.
    InvalidEventDataStoreCategory: INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION, code: "InvalidEventDataStoreCategoryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidEventDataStoreStatusException", &[]);

error! {
    /// AWS's `InvalidEventDataStoreStatusException`: `InvalidEventDataStoreStatusException`, status 400.
    InvalidEventDataStoreStatus: INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION, code: "InvalidEventDataStoreStatusException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_EVENT_SELECTORS_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidEventSelectorsException", &[]);

error! {
    /// AWS's `InvalidEventSelectorsException`: `InvalidEventSelectorsException`, status 400.
    InvalidEventSelectors: INVALID_EVENT_SELECTORS_EXCEPTION, code: "InvalidEventSelectorsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_HOME_REGION_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidHomeRegionException", &[]);

error! {
    /// AWS's `InvalidHomeRegionException`: `InvalidHomeRegionException`, status 400.
    InvalidHomeRegion: INVALID_HOME_REGION_EXCEPTION, code: "InvalidHomeRegionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_IMPORT_SOURCE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidImportSourceException", &[]);

error! {
    /// AWS's `InvalidImportSourceException`: `InvalidImportSourceException`, status 400.
    InvalidImportSource: INVALID_IMPORT_SOURCE_EXCEPTION, code: "InvalidImportSourceException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_INSIGHT_SELECTORS_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidInsightSelectorsException", &[]);

error! {
    /// AWS's `InvalidInsightSelectorsException`: `InvalidInsightSelectorsException`, status 400.
    InvalidInsightSelectors: INVALID_INSIGHT_SELECTORS_EXCEPTION, code: "InvalidInsightSelectorsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_KMS_KEY_ID_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidKmsKeyIdException", &[]);

error! {
    /// AWS's `InvalidKmsKeyIdException`: `InvalidKmsKeyIdException`, status 400.
    InvalidKmsKeyId: INVALID_KMS_KEY_ID_EXCEPTION, code: "InvalidKmsKeyIdException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidLookupAttributesException", &[]);

error! {
    /// AWS's `InvalidLookupAttributesException`: `InvalidLookupAttributesException`, status 400.
    InvalidLookupAttributes: INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, code: "InvalidLookupAttributesException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_MAX_RESULTS_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidMaxResultsException", &[]);

error! {
    /// AWS's `InvalidMaxResultsException`: `InvalidMaxResultsException`, status 400.
    InvalidMaxResults: INVALID_MAX_RESULTS_EXCEPTION, code: "InvalidMaxResultsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_NEXT_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidNextTokenException", &[]);

error! {
    /// AWS's `InvalidNextTokenException`: `InvalidNextTokenException`, status 400.
    InvalidNextToken: INVALID_NEXT_TOKEN_EXCEPTION, code: "InvalidNextTokenException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_PARAMETER_COMBINATION_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidParameterCombinationException", &[]);

error! {
    /// AWS's `InvalidParameterCombinationException`: `InvalidParameterCombinationException`, status 400.
    InvalidParameterCombination: INVALID_PARAMETER_COMBINATION_EXCEPTION, code: "InvalidParameterCombinationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_PARAMETER_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidParameterException", &[]);

error! {
    /// AWS's `InvalidParameterException`: `InvalidParameterException`, status 400.
    InvalidParameter: INVALID_PARAMETER_EXCEPTION, code: "InvalidParameterException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_QUERY_STATEMENT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidQueryStatementException", &[]);

error! {
    /// AWS's `InvalidQueryStatementException`: `InvalidQueryStatementException`, status 400.
    InvalidQueryStatement: INVALID_QUERY_STATEMENT_EXCEPTION, code: "InvalidQueryStatementException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_QUERY_STATUS_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidQueryStatusException", &[]);

error! {
    /// AWS's `InvalidQueryStatusException`: `InvalidQueryStatusException`, status 400.
    InvalidQueryStatus: INVALID_QUERY_STATUS_EXCEPTION, code: "InvalidQueryStatusException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_S3_BUCKET_NAME_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidS3BucketNameException", &[]);

error! {
    /// AWS's `InvalidS3BucketNameException`: `InvalidS3BucketNameException`, status 400.
    InvalidS3BucketName: INVALID_S3_BUCKET_NAME_EXCEPTION, code: "InvalidS3BucketNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_S3_PREFIX_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidS3PrefixException", &[]);

error! {
    /// AWS's `InvalidS3PrefixException`: `InvalidS3PrefixException`, status 400.
    InvalidS3Prefix: INVALID_S3_PREFIX_EXCEPTION, code: "InvalidS3PrefixException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_SNS_TOPIC_NAME_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidSnsTopicNameException", &[]);

error! {
    /// AWS's `InvalidSnsTopicNameException`: `InvalidSnsTopicNameException`, status 400.
    InvalidSnsTopicName: INVALID_SNS_TOPIC_NAME_EXCEPTION, code: "InvalidSnsTopicNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_SOURCE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidSourceException", &[]);

error! {
    /// AWS's `InvalidSourceException`: `InvalidSourceException`, status 400.
    InvalidSource: INVALID_SOURCE_EXCEPTION, code: "InvalidSourceException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_TAG_PARAMETER_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidTagParameterException", &[]);

error! {
    /// AWS's `InvalidTagParameterException`: `InvalidTagParameterException`, status 400.
    InvalidTagParameter: INVALID_TAG_PARAMETER_EXCEPTION, code: "InvalidTagParameterException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_TIME_RANGE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidTimeRangeException", &[]);

error! {
    /// AWS's `InvalidTimeRangeException`: `InvalidTimeRangeException`, status 400.
    InvalidTimeRange: INVALID_TIME_RANGE_EXCEPTION, code: "InvalidTimeRangeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidTokenException", &[]);

error! {
    /// AWS's `InvalidTokenException`: `InvalidTokenException`, status 400.
    InvalidToken: INVALID_TOKEN_EXCEPTION, code: "InvalidTokenException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static INVALID_TRAIL_NAME_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidTrailNameException", &[]);

error! {
    /// AWS's `InvalidTrailNameException`: `InvalidTrailNameException`, status 400.
    InvalidTrailName: INVALID_TRAIL_NAME_EXCEPTION, code: "InvalidTrailNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static KMS_EXCEPTION: schema::Schema = schema::Schema::structure("KmsException", &[]);

error! {
    /// AWS's `KmsException`: `KmsException`, status 400.
    Kms: KMS_EXCEPTION, code: "KmsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static KMS_KEY_DISABLED_EXCEPTION: schema::Schema = schema::Schema::structure("KmsKeyDisabledException", &[]);

error! {
    /// AWS's `KmsKeyDisabledException`: `KmsKeyDisabledException`, status 400.
    KmsKeyDisabled: KMS_KEY_DISABLED_EXCEPTION, code: "KmsKeyDisabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static KMS_KEY_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("KmsKeyNotFoundException", &[]);

error! {
    /// AWS's `KmsKeyNotFoundException`: `KmsKeyNotFoundException`, status 400.
    KmsKeyNotFound: KMS_KEY_NOT_FOUND_EXCEPTION, code: "KmsKeyNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static MAX_CONCURRENT_QUERIES_EXCEPTION: schema::Schema = schema::Schema::structure("MaxConcurrentQueriesException", &[]);

error! {
    /// AWS's `MaxConcurrentQueriesException`: `MaxConcurrentQueriesException`, status 400.
    MaxConcurrentQueries: MAX_CONCURRENT_QUERIES_EXCEPTION, code: "MaxConcurrentQueriesException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("MaximumNumberOfTrailsExceededException", &[]);

error! {
    /// AWS's `MaximumNumberOfTrailsExceededException`: `MaximumNumberOfTrailsExceededException`, status 400.
    MaximumNumberOfTrailsExceeded: MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION, code: "MaximumNumberOfTrailsExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION: schema::Schema = schema::Schema::structure("NoManagementAccountSLRExistsException", &[]);

error! {
    /// AWS's `NoManagementAccountSLRExistsException`: `NoManagementAccountSLRExistsException`, status 400.
    NoManagementAccountSLRExists: NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION, code: "NoManagementAccountSLRExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION: schema::Schema = schema::Schema::structure("NotOrganizationManagementAccountException", &[]);

error! {
    /// AWS's `NotOrganizationManagementAccountException`: `NotOrganizationManagementAccountException`, status 400.
    NotOrganizationManagementAccount: NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION, code: "NotOrganizationManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION: schema::Schema = schema::Schema::structure("NotOrganizationMasterAccountException", &[]);

error! {
    /// AWS's `NotOrganizationMasterAccountException`: `NotOrganizationMasterAccountException`, status 400.
    NotOrganizationMasterAccount: NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION, code: "NotOrganizationMasterAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static OPERATION_NOT_PERMITTED_EXCEPTION: schema::Schema = schema::Schema::structure("OperationNotPermittedException", &[]);

error! {
    /// AWS's `OperationNotPermittedException`: `OperationNotPermittedException`, status 400.
    OperationNotPermitted: OPERATION_NOT_PERMITTED_EXCEPTION, code: "OperationNotPermittedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationNotInAllFeaturesModeException", &[]);

error! {
    /// AWS's `OrganizationNotInAllFeaturesModeException`: `OrganizationNotInAllFeaturesModeException`, status 400.
    OrganizationNotInAllFeaturesMode: ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, code: "OrganizationNotInAllFeaturesModeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATIONS_NOT_IN_USE_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationsNotInUseException", &[]);

error! {
    /// AWS's `OrganizationsNotInUseException`: `OrganizationsNotInUseException`, status 400.
    OrganizationsNotInUse: ORGANIZATIONS_NOT_IN_USE_EXCEPTION, code: "OrganizationsNotInUseException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static QUERY_ID_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("QueryIdNotFoundException", &[]);

error! {
    /// AWS's `QueryIdNotFoundException`: `QueryIdNotFoundException`, status 400.
    QueryIdNotFound: QUERY_ID_NOT_FOUND_EXCEPTION, code: "QueryIdNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_ARN_NOT_VALID_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceARNNotValidException", &[]);

error! {
    /// AWS's `ResourceARNNotValidException`: `ResourceARNNotValidException`, status 400.
    ResourceARNNotValid: RESOURCE_ARN_NOT_VALID_EXCEPTION, code: "ResourceARNNotValidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 400.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourcePolicyNotFoundException", &[]);

error! {
    /// AWS's `ResourcePolicyNotFoundException`: `ResourcePolicyNotFoundException`, status 400.
    ResourcePolicyNotFound: RESOURCE_POLICY_NOT_FOUND_EXCEPTION, code: "ResourcePolicyNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_POLICY_NOT_VALID_EXCEPTION: schema::Schema = schema::Schema::structure("ResourcePolicyNotValidException", &[]);

error! {
    /// AWS's `ResourcePolicyNotValidException`: `ResourcePolicyNotValidException`, status 400.
    ResourcePolicyNotValid: RESOURCE_POLICY_NOT_VALID_EXCEPTION, code: "ResourcePolicyNotValidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceTypeNotSupportedException", &[]);

error! {
    /// AWS's `ResourceTypeNotSupportedException`: `ResourceTypeNotSupportedException`, status 400.
    ResourceTypeNotSupported: RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION, code: "ResourceTypeNotSupportedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static S3_BUCKET_DOES_NOT_EXIST_EXCEPTION: schema::Schema = schema::Schema::structure("S3BucketDoesNotExistException", &[]);

error! {
    /// AWS's `S3BucketDoesNotExistException`: `S3BucketDoesNotExistException`, status 400.
    S3BucketDoesNotExist: S3_BUCKET_DOES_NOT_EXIST_EXCEPTION, code: "S3BucketDoesNotExistException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceQuotaExceededException", &[]);

error! {
    /// AWS's `ServiceQuotaExceededException`: `ServiceQuotaExceededException`, status 400.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION, code: "ServiceQuotaExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static TAGS_LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("TagsLimitExceededException", &[]);

error! {
    /// AWS's `TagsLimitExceededException`: `TagsLimitExceededException`, status 400.
    TagsLimitExceeded: TAGS_LIMIT_EXCEEDED_EXCEPTION, code: "TagsLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static THROTTLING_EXCEPTION: schema::Schema = schema::Schema::structure("ThrottlingException", &[]);

error! {
    /// AWS's `ThrottlingException`: `ThrottlingException`, status 400.
    Throttling: THROTTLING_EXCEPTION, code: "ThrottlingException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static TRAIL_ALREADY_EXISTS_EXCEPTION: schema::Schema = schema::Schema::structure("TrailAlreadyExistsException", &[]);

error! {
    /// AWS's `TrailAlreadyExistsException`: `TrailAlreadyExistsException`, status 400.
    TrailAlreadyExists: TRAIL_ALREADY_EXISTS_EXCEPTION, code: "TrailAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static TRAIL_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("TrailNotFoundException", &[]);

error! {
    /// AWS's `TrailNotFoundException`: `TrailNotFoundException`, status 400.
    TrailNotFound: TRAIL_NOT_FOUND_EXCEPTION, code: "TrailNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static TRAIL_NOT_PROVIDED_EXCEPTION: schema::Schema = schema::Schema::structure("TrailNotProvidedException", &[]);

error! {
    /// AWS's `TrailNotProvidedException`: `TrailNotProvidedException`, status 400.
    TrailNotProvided: TRAIL_NOT_PROVIDED_EXCEPTION, code: "TrailNotProvidedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static UNSUPPORTED_OPERATION_EXCEPTION: schema::Schema = schema::Schema::structure("UnsupportedOperationException", &[]);

error! {
    /// AWS's `UnsupportedOperationException`: `UnsupportedOperationException`, status 400.
    UnsupportedOperation: UNSUPPORTED_OPERATION_EXCEPTION, code: "UnsupportedOperationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}
