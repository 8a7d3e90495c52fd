// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION = "AccountHasOngoingImportException" {
    }
}

error! {
    /// AWS's `AccountHasOngoingImportException`.
    AccountHasOngoingImport: ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION,
    code: "AccountHasOngoingImportException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_NOT_FOUND_EXCEPTION = "AccountNotFoundException" {
    }
}

error! {
    /// AWS's `AccountNotFoundException`.
    AccountNotFound: ACCOUNT_NOT_FOUND_EXCEPTION,
    code: "AccountNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_NOT_REGISTERED_EXCEPTION = "AccountNotRegisteredException" {
    }
}

error! {
    /// AWS's `AccountNotRegisteredException`.
    AccountNotRegistered: ACCOUNT_NOT_REGISTERED_EXCEPTION,
    code: "AccountNotRegisteredException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_REGISTERED_EXCEPTION = "AccountRegisteredException" {
    }
}

error! {
    /// AWS's `AccountRegisteredException`.
    AccountRegistered: ACCOUNT_REGISTERED_EXCEPTION,
    code: "AccountRegisteredException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION = "CannotDelegateManagementAccountException" {
    }
}

error! {
    /// AWS's `CannotDelegateManagementAccountException`.
    CannotDelegateManagementAccount: CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION,
    code: "CannotDelegateManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CHANNEL_ARN_INVALID_EXCEPTION = "ChannelARNInvalidException" {
    }
}

error! {
    /// AWS's `ChannelARNInvalidException`.
    ChannelARNInvalid: CHANNEL_ARN_INVALID_EXCEPTION,
    code: "ChannelARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CHANNEL_ALREADY_EXISTS_EXCEPTION = "ChannelAlreadyExistsException" {
    }
}

error! {
    /// AWS's `ChannelAlreadyExistsException`.
    ChannelAlreadyExists: CHANNEL_ALREADY_EXISTS_EXCEPTION,
    code: "ChannelAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CHANNEL_EXISTS_FOR_EDS_EXCEPTION = "ChannelExistsForEDSException" {
    }
}

error! {
    /// AWS's `ChannelExistsForEDSException`.
    ChannelExistsForEDS: CHANNEL_EXISTS_FOR_EDS_EXCEPTION,
    code: "ChannelExistsForEDSException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION = "ChannelMaxLimitExceededException" {
    }
}

error! {
    /// AWS's `ChannelMaxLimitExceededException`.
    ChannelMaxLimitExceeded: CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION,
    code: "ChannelMaxLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CHANNEL_NOT_FOUND_EXCEPTION = "ChannelNotFoundException" {
    }
}

error! {
    /// AWS's `ChannelNotFoundException`.
    ChannelNotFound: CHANNEL_NOT_FOUND_EXCEPTION,
    code: "ChannelNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CLOUD_TRAIL_ARN_INVALID_EXCEPTION = "CloudTrailARNInvalidException" {
    }
}

error! {
    /// AWS's `CloudTrailARNInvalidException`.
    CloudTrailARNInvalid: CLOUD_TRAIL_ARN_INVALID_EXCEPTION,
    code: "CloudTrailARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION = "CloudTrailAccessNotEnabledException" {
    }
}

error! {
    /// AWS's `CloudTrailAccessNotEnabledException`.
    CloudTrailAccessNotEnabled: CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION,
    code: "CloudTrailAccessNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION = "CloudTrailInvalidClientTokenIdException" {
    }
}

error! {
    /// AWS's `CloudTrailInvalidClientTokenIdException`.
    CloudTrailInvalidClientTokenId: CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION,
    code: "CloudTrailInvalidClientTokenIdException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION = "CloudWatchLogsDeliveryUnavailableException" {
    }
}

error! {
    /// AWS's `CloudWatchLogsDeliveryUnavailableException`.
    CloudWatchLogsDeliveryUnavailable: CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION,
    code: "CloudWatchLogsDeliveryUnavailableException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CONCURRENT_MODIFICATION_EXCEPTION = "ConcurrentModificationException" {
    }
}

error! {
    /// AWS's `ConcurrentModificationException`.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION,
    code: "ConcurrentModificationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION = "DelegatedAdminAccountLimitExceededException" {
    }
}

error! {
    /// AWS's `DelegatedAdminAccountLimitExceededException`.
    DelegatedAdminAccountLimitExceeded: DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION,
    code: "DelegatedAdminAccountLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_ARN_INVALID_EXCEPTION = "EventDataStoreARNInvalidException" {
    }
}

error! {
    /// AWS's `EventDataStoreARNInvalidException`.
    EventDataStoreARNInvalid: EVENT_DATA_STORE_ARN_INVALID_EXCEPTION,
    code: "EventDataStoreARNInvalidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION = "EventDataStoreAlreadyExistsException" {
    }
}

error! {
    /// AWS's `EventDataStoreAlreadyExistsException`.
    EventDataStoreAlreadyExists: EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION,
    code: "EventDataStoreAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION = "EventDataStoreFederationEnabledException" {
    }
}

error! {
    /// AWS's `EventDataStoreFederationEnabledException`.
    EventDataStoreFederationEnabled: EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION,
    code: "EventDataStoreFederationEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION = "EventDataStoreHasOngoingImportException" {
    }
}

error! {
    /// AWS's `EventDataStoreHasOngoingImportException`.
    EventDataStoreHasOngoingImport: EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION,
    code: "EventDataStoreHasOngoingImportException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION = "EventDataStoreMaxLimitExceededException" {
    }
}

error! {
    /// AWS's `EventDataStoreMaxLimitExceededException`.
    EventDataStoreMaxLimitExceeded: EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION,
    code: "EventDataStoreMaxLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_NOT_FOUND_EXCEPTION = "EventDataStoreNotFoundException" {
    }
}

error! {
    /// AWS's `EventDataStoreNotFoundException`.
    EventDataStoreNotFound: EVENT_DATA_STORE_NOT_FOUND_EXCEPTION,
    code: "EventDataStoreNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION = "EventDataStoreTerminationProtectedException" {
    }
}

error! {
    /// AWS's `EventDataStoreTerminationProtectedException`.
    EventDataStoreTerminationProtected: EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION,
    code: "EventDataStoreTerminationProtectedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    GENERATE_RESPONSE_EXCEPTION = "GenerateResponseException" {
    }
}

error! {
    /// AWS's `GenerateResponseException`.
    GenerateResponse: GENERATE_RESPONSE_EXCEPTION,
    code: "GenerateResponseException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    IMPORT_NOT_FOUND_EXCEPTION = "ImportNotFoundException" {
    }
}

error! {
    /// AWS's `ImportNotFoundException`.
    ImportNotFound: IMPORT_NOT_FOUND_EXCEPTION,
    code: "ImportNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INACTIVE_EVENT_DATA_STORE_EXCEPTION = "InactiveEventDataStoreException" {
    }
}

error! {
    /// AWS's `InactiveEventDataStoreException`.
    InactiveEventDataStore: INACTIVE_EVENT_DATA_STORE_EXCEPTION,
    code: "InactiveEventDataStoreException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INACTIVE_QUERY_EXCEPTION = "InactiveQueryException" {
    }
}

error! {
    /// AWS's `InactiveQueryException`.
    InactiveQuery: INACTIVE_QUERY_EXCEPTION,
    code: "InactiveQueryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSIGHT_NOT_ENABLED_EXCEPTION = "InsightNotEnabledException" {
    }
}

error! {
    /// AWS's `InsightNotEnabledException`.
    InsightNotEnabled: INSIGHT_NOT_ENABLED_EXCEPTION,
    code: "InsightNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION = "InsufficientDependencyServiceAccessPermissionException" {
    }
}

error! {
    /// AWS's `InsufficientDependencyServiceAccessPermissionException`.
    InsufficientDependencyServiceAccessPermission: INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION,
    code: "InsufficientDependencyServiceAccessPermissionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION = "InsufficientEncryptionPolicyException" {
    }
}

error! {
    /// AWS's `InsufficientEncryptionPolicyException`.
    InsufficientEncryptionPolicy: INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION,
    code: "InsufficientEncryptionPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION = "InsufficientIAMAccessPermissionException" {
    }
}

error! {
    /// AWS's `InsufficientIAMAccessPermissionException`.
    InsufficientIAMAccessPermission: INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION,
    code: "InsufficientIAMAccessPermissionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION = "InsufficientS3BucketPolicyException" {
    }
}

error! {
    /// AWS's `InsufficientS3BucketPolicyException`.
    InsufficientS3BucketPolicy: INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION,
    code: "InsufficientS3BucketPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION = "InsufficientSnsTopicPolicyException" {
    }
}

error! {
    /// AWS's `InsufficientSnsTopicPolicyException`.
    InsufficientSnsTopicPolicy: INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION,
    code: "InsufficientSnsTopicPolicyException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION = "InvalidCloudWatchLogsLogGroupArnException" {
    }
}

error! {
    /// AWS's `InvalidCloudWatchLogsLogGroupArnException`.
    InvalidCloudWatchLogsLogGroupArn: INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION,
    code: "InvalidCloudWatchLogsLogGroupArnException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION = "InvalidCloudWatchLogsRoleArnException" {
    }
}

error! {
    /// AWS's `InvalidCloudWatchLogsRoleArnException`.
    InvalidCloudWatchLogsRoleArn: INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION,
    code: "InvalidCloudWatchLogsRoleArnException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_DATE_RANGE_EXCEPTION = "InvalidDateRangeException" {
    }
}

error! {
    /// AWS's `InvalidDateRangeException`.
    InvalidDateRange: INVALID_DATE_RANGE_EXCEPTION,
    code: "InvalidDateRangeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_EVENT_CATEGORY_EXCEPTION = "InvalidEventCategoryException" {
    }
}

error! {
    /// AWS's `InvalidEventCategoryException`.
    InvalidEventCategory: INVALID_EVENT_CATEGORY_EXCEPTION,
    code: "InvalidEventCategoryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION = "InvalidEventDataStoreCategoryException" {
    }
}

error! {
    /// AWS's `InvalidEventDataStoreCategoryException`.
    InvalidEventDataStoreCategory: INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION,
    code: "InvalidEventDataStoreCategoryException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION = "InvalidEventDataStoreStatusException" {
    }
}

error! {
    /// AWS's `InvalidEventDataStoreStatusException`.
    InvalidEventDataStoreStatus: INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION,
    code: "InvalidEventDataStoreStatusException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_EVENT_SELECTORS_EXCEPTION = "InvalidEventSelectorsException" {
    }
}

error! {
    /// AWS's `InvalidEventSelectorsException`.
    InvalidEventSelectors: INVALID_EVENT_SELECTORS_EXCEPTION,
    code: "InvalidEventSelectorsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_HOME_REGION_EXCEPTION = "InvalidHomeRegionException" {
    }
}

error! {
    /// AWS's `InvalidHomeRegionException`.
    InvalidHomeRegion: INVALID_HOME_REGION_EXCEPTION,
    code: "InvalidHomeRegionException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_IMPORT_SOURCE_EXCEPTION = "InvalidImportSourceException" {
    }
}

error! {
    /// AWS's `InvalidImportSourceException`.
    InvalidImportSource: INVALID_IMPORT_SOURCE_EXCEPTION,
    code: "InvalidImportSourceException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_INSIGHT_SELECTORS_EXCEPTION = "InvalidInsightSelectorsException" {
    }
}

error! {
    /// AWS's `InvalidInsightSelectorsException`.
    InvalidInsightSelectors: INVALID_INSIGHT_SELECTORS_EXCEPTION,
    code: "InvalidInsightSelectorsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_KMS_KEY_ID_EXCEPTION = "InvalidKmsKeyIdException" {
    }
}

error! {
    /// AWS's `InvalidKmsKeyIdException`.
    InvalidKmsKeyId: INVALID_KMS_KEY_ID_EXCEPTION,
    code: "InvalidKmsKeyIdException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_LOOKUP_ATTRIBUTES_EXCEPTION = "InvalidLookupAttributesException" {
    }
}

error! {
    /// AWS's `InvalidLookupAttributesException`.
    InvalidLookupAttributes: INVALID_LOOKUP_ATTRIBUTES_EXCEPTION,
    code: "InvalidLookupAttributesException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_MAX_RESULTS_EXCEPTION = "InvalidMaxResultsException" {
    }
}

error! {
    /// AWS's `InvalidMaxResultsException`.
    InvalidMaxResults: INVALID_MAX_RESULTS_EXCEPTION,
    code: "InvalidMaxResultsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_NEXT_TOKEN_EXCEPTION = "InvalidNextTokenException" {
    }
}

error! {
    /// AWS's `InvalidNextTokenException`.
    InvalidNextToken: INVALID_NEXT_TOKEN_EXCEPTION,
    code: "InvalidNextTokenException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_PARAMETER_COMBINATION_EXCEPTION = "InvalidParameterCombinationException" {
    }
}

error! {
    /// AWS's `InvalidParameterCombinationException`.
    InvalidParameterCombination: INVALID_PARAMETER_COMBINATION_EXCEPTION,
    code: "InvalidParameterCombinationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_PARAMETER_EXCEPTION = "InvalidParameterException" {
    }
}

error! {
    /// AWS's `InvalidParameterException`.
    InvalidParameter: INVALID_PARAMETER_EXCEPTION,
    code: "InvalidParameterException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_QUERY_STATEMENT_EXCEPTION = "InvalidQueryStatementException" {
    }
}

error! {
    /// AWS's `InvalidQueryStatementException`.
    InvalidQueryStatement: INVALID_QUERY_STATEMENT_EXCEPTION,
    code: "InvalidQueryStatementException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_QUERY_STATUS_EXCEPTION = "InvalidQueryStatusException" {
    }
}

error! {
    /// AWS's `InvalidQueryStatusException`.
    InvalidQueryStatus: INVALID_QUERY_STATUS_EXCEPTION,
    code: "InvalidQueryStatusException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_S3_BUCKET_NAME_EXCEPTION = "InvalidS3BucketNameException" {
    }
}

error! {
    /// AWS's `InvalidS3BucketNameException`.
    InvalidS3BucketName: INVALID_S3_BUCKET_NAME_EXCEPTION,
    code: "InvalidS3BucketNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_S3_PREFIX_EXCEPTION = "InvalidS3PrefixException" {
    }
}

error! {
    /// AWS's `InvalidS3PrefixException`.
    InvalidS3Prefix: INVALID_S3_PREFIX_EXCEPTION,
    code: "InvalidS3PrefixException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_SNS_TOPIC_NAME_EXCEPTION = "InvalidSnsTopicNameException" {
    }
}

error! {
    /// AWS's `InvalidSnsTopicNameException`.
    InvalidSnsTopicName: INVALID_SNS_TOPIC_NAME_EXCEPTION,
    code: "InvalidSnsTopicNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_SOURCE_EXCEPTION = "InvalidSourceException" {
    }
}

error! {
    /// AWS's `InvalidSourceException`.
    InvalidSource: INVALID_SOURCE_EXCEPTION,
    code: "InvalidSourceException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_TAG_PARAMETER_EXCEPTION = "InvalidTagParameterException" {
    }
}

error! {
    /// AWS's `InvalidTagParameterException`.
    InvalidTagParameter: INVALID_TAG_PARAMETER_EXCEPTION,
    code: "InvalidTagParameterException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_TIME_RANGE_EXCEPTION = "InvalidTimeRangeException" {
    }
}

error! {
    /// AWS's `InvalidTimeRangeException`.
    InvalidTimeRange: INVALID_TIME_RANGE_EXCEPTION,
    code: "InvalidTimeRangeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_TOKEN_EXCEPTION = "InvalidTokenException" {
    }
}

error! {
    /// AWS's `InvalidTokenException`.
    InvalidToken: INVALID_TOKEN_EXCEPTION,
    code: "InvalidTokenException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    INVALID_TRAIL_NAME_EXCEPTION = "InvalidTrailNameException" {
    }
}

error! {
    /// AWS's `InvalidTrailNameException`.
    InvalidTrailName: INVALID_TRAIL_NAME_EXCEPTION,
    code: "InvalidTrailNameException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    KMS_EXCEPTION = "KmsException" {
    }
}

error! {
    /// AWS's `KmsException`.
    Kms: KMS_EXCEPTION,
    code: "KmsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    KMS_KEY_DISABLED_EXCEPTION = "KmsKeyDisabledException" {
    }
}

error! {
    /// AWS's `KmsKeyDisabledException`.
    KmsKeyDisabled: KMS_KEY_DISABLED_EXCEPTION,
    code: "KmsKeyDisabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    KMS_KEY_NOT_FOUND_EXCEPTION = "KmsKeyNotFoundException" {
    }
}

error! {
    /// AWS's `KmsKeyNotFoundException`.
    KmsKeyNotFound: KMS_KEY_NOT_FOUND_EXCEPTION,
    code: "KmsKeyNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    MAX_CONCURRENT_QUERIES_EXCEPTION = "MaxConcurrentQueriesException" {
    }
}

error! {
    /// AWS's `MaxConcurrentQueriesException`.
    MaxConcurrentQueries: MAX_CONCURRENT_QUERIES_EXCEPTION,
    code: "MaxConcurrentQueriesException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION = "MaximumNumberOfTrailsExceededException" {
    }
}

error! {
    /// AWS's `MaximumNumberOfTrailsExceededException`.
    MaximumNumberOfTrailsExceeded: MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION,
    code: "MaximumNumberOfTrailsExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION = "NoManagementAccountSLRExistsException" {
    }
}

error! {
    /// AWS's `NoManagementAccountSLRExistsException`.
    NoManagementAccountSLRExists: NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION,
    code: "NoManagementAccountSLRExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION = "NotOrganizationManagementAccountException" {
    }
}

error! {
    /// AWS's `NotOrganizationManagementAccountException`.
    NotOrganizationManagementAccount: NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION,
    code: "NotOrganizationManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION = "NotOrganizationMasterAccountException" {
    }
}

error! {
    /// AWS's `NotOrganizationMasterAccountException`.
    NotOrganizationMasterAccount: NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION,
    code: "NotOrganizationMasterAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    OPERATION_NOT_PERMITTED_EXCEPTION = "OperationNotPermittedException" {
    }
}

error! {
    /// AWS's `OperationNotPermittedException`.
    OperationNotPermitted: OPERATION_NOT_PERMITTED_EXCEPTION,
    code: "OperationNotPermittedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION = "OrganizationNotInAllFeaturesModeException" {
    }
}

error! {
    /// AWS's `OrganizationNotInAllFeaturesModeException`.
    OrganizationNotInAllFeaturesMode: ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    code: "OrganizationNotInAllFeaturesModeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATIONS_NOT_IN_USE_EXCEPTION = "OrganizationsNotInUseException" {
    }
}

error! {
    /// AWS's `OrganizationsNotInUseException`.
    OrganizationsNotInUse: ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    code: "OrganizationsNotInUseException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    QUERY_ID_NOT_FOUND_EXCEPTION = "QueryIdNotFoundException" {
    }
}

error! {
    /// AWS's `QueryIdNotFoundException`.
    QueryIdNotFound: QUERY_ID_NOT_FOUND_EXCEPTION,
    code: "QueryIdNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_ARN_NOT_VALID_EXCEPTION = "ResourceARNNotValidException" {
    }
}

error! {
    /// AWS's `ResourceARNNotValidException`.
    ResourceARNNotValid: RESOURCE_ARN_NOT_VALID_EXCEPTION,
    code: "ResourceARNNotValidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_POLICY_NOT_FOUND_EXCEPTION = "ResourcePolicyNotFoundException" {
    }
}

error! {
    /// AWS's `ResourcePolicyNotFoundException`.
    ResourcePolicyNotFound: RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    code: "ResourcePolicyNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_POLICY_NOT_VALID_EXCEPTION = "ResourcePolicyNotValidException" {
    }
}

error! {
    /// AWS's `ResourcePolicyNotValidException`.
    ResourcePolicyNotValid: RESOURCE_POLICY_NOT_VALID_EXCEPTION,
    code: "ResourcePolicyNotValidException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION = "ResourceTypeNotSupportedException" {
    }
}

error! {
    /// AWS's `ResourceTypeNotSupportedException`.
    ResourceTypeNotSupported: RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION,
    code: "ResourceTypeNotSupportedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    S3_BUCKET_DOES_NOT_EXIST_EXCEPTION = "S3BucketDoesNotExistException" {
    }
}

error! {
    /// AWS's `S3BucketDoesNotExistException`.
    S3BucketDoesNotExist: S3_BUCKET_DOES_NOT_EXIST_EXCEPTION,
    code: "S3BucketDoesNotExistException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException" {
    }
}

error! {
    /// AWS's `ServiceQuotaExceededException`.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    TAGS_LIMIT_EXCEEDED_EXCEPTION = "TagsLimitExceededException" {
    }
}

error! {
    /// AWS's `TagsLimitExceededException`.
    TagsLimitExceeded: TAGS_LIMIT_EXCEEDED_EXCEPTION,
    code: "TagsLimitExceededException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    THROTTLING_EXCEPTION = "ThrottlingException" {
    }
}

error! {
    /// AWS's `ThrottlingException`.
    Throttling: THROTTLING_EXCEPTION,
    code: "ThrottlingException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    TRAIL_ALREADY_EXISTS_EXCEPTION = "TrailAlreadyExistsException" {
    }
}

error! {
    /// AWS's `TrailAlreadyExistsException`.
    TrailAlreadyExists: TRAIL_ALREADY_EXISTS_EXCEPTION,
    code: "TrailAlreadyExistsException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    TRAIL_NOT_FOUND_EXCEPTION = "TrailNotFoundException" {
    }
}

error! {
    /// AWS's `TrailNotFoundException`.
    TrailNotFound: TRAIL_NOT_FOUND_EXCEPTION,
    code: "TrailNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    TRAIL_NOT_PROVIDED_EXCEPTION = "TrailNotProvidedException" {
    }
}

error! {
    /// AWS's `TrailNotProvidedException`.
    TrailNotProvided: TRAIL_NOT_PROVIDED_EXCEPTION,
    code: "TrailNotProvidedException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    UNSUPPORTED_OPERATION_EXCEPTION = "UnsupportedOperationException" {
    }
}

error! {
    /// AWS's `UnsupportedOperationException`.
    UnsupportedOperation: UNSUPPORTED_OPERATION_EXCEPTION,
    code: "UnsupportedOperationException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}
