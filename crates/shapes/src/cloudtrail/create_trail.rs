// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateTrail`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_TRAIL: OperationSchema = OperationSchema {
    name: "CreateTrail",
    index: 5,
    service: &SERVICE,
    input: &types::CREATE_TRAIL_REQUEST,
    output: &types::CREATE_TRAIL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::MaximumNumberOfTrailsExceeded::FACTS,
        &errors::TrailAlreadyExists::FACTS,
        &errors::S3BucketDoesNotExist::FACTS,
        &errors::InsufficientS3BucketPolicy::FACTS,
        &errors::InsufficientSnsTopicPolicy::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidS3BucketName::FACTS,
        &errors::InvalidS3Prefix::FACTS,
        &errors::InvalidSnsTopicName::FACTS,
        &errors::InvalidKmsKeyId::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::TrailNotProvided::FACTS,
        &errors::TagsLimitExceeded::FACTS,
        &errors::InvalidParameterCombination::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::KmsKeyNotFound::FACTS,
        &errors::KmsKeyDisabled::FACTS,
        &errors::Kms::FACTS,
        &errors::InvalidCloudWatchLogsLogGroupArn::FACTS,
        &errors::InvalidCloudWatchLogsRoleArn::FACTS,
        &errors::CloudWatchLogsDeliveryUnavailable::FACTS,
        &errors::InvalidTagParameter::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::CloudTrailInvalidClientTokenId::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
    ],
};

structure! {
    /// AWS's `CreateTrailRequest`.
    #[derive(Default)]
    CreateTrailInput: types::CREATE_TRAIL_REQUEST {
        /// `Name`, required.
        name: String,
        /// `S3BucketName`, required.
        s3_bucket_name: String,
        /// `S3KeyPrefix`.
        s3_key_prefix: Option<String>,
        /// `SnsTopicName`.
        sns_topic_name: Option<String>,
        /// `IncludeGlobalServiceEvents`.
        include_global_service_events: Option<bool>,
        /// `IsMultiRegionTrail`.
        is_multi_region_trail: Option<bool>,
        /// `EnableLogFileValidation`.
        enable_log_file_validation: Option<bool>,
        /// `CloudWatchLogsLogGroupArn`.
        cloud_watch_logs_log_group_arn: Option<String>,
        /// `CloudWatchLogsRoleArn`.
        cloud_watch_logs_role_arn: Option<String>,
        /// `KmsKeyId`.
        kms_key_id: Option<String>,
        /// `IsOrganizationTrail`.
        is_organization_trail: Option<bool>,
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
        /// `RecursiveLogging`.
        recursive_logging: Option<bool>,
    }
}

structure! {
    /// AWS's `CreateTrailResponse`.
    #[derive(Default)]
    CreateTrailOutput: types::CREATE_TRAIL_RESPONSE {
        /// `Name`.
        name: Option<String>,
        /// `S3BucketName`.
        s3_bucket_name: Option<String>,
        /// `S3KeyPrefix`.
        s3_key_prefix: Option<String>,
        /// `SnsTopicName`.
        sns_topic_name: Option<String>,
        /// `SnsTopicARN`.
        sns_topic_arn: Option<String>,
        /// `IncludeGlobalServiceEvents`.
        include_global_service_events: Option<bool>,
        /// `IsMultiRegionTrail`.
        is_multi_region_trail: Option<bool>,
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `LogFileValidationEnabled`.
        log_file_validation_enabled: Option<bool>,
        /// `CloudWatchLogsLogGroupArn`.
        cloud_watch_logs_log_group_arn: Option<String>,
        /// `CloudWatchLogsRoleArn`.
        cloud_watch_logs_role_arn: Option<String>,
        /// `KmsKeyId`.
        kms_key_id: Option<String>,
        /// `IsOrganizationTrail`.
        is_organization_trail: Option<bool>,
        /// `RecursiveLogging`.
        recursive_logging: Option<bool>,
    }
}

call! {
    /// The operation `CreateTrail`.
    CreateTrail: CREATE_TRAIL, CreateTrailInput => CreateTrailOutput,
    /// What `CreateTrail` may refuse with.
    CreateTrailError {
        MaximumNumberOfTrailsExceeded,
        TrailAlreadyExists,
        S3BucketDoesNotExist,
        InsufficientS3BucketPolicy,
        InsufficientSnsTopicPolicy,
        InsufficientEncryptionPolicy,
        InvalidS3BucketName,
        InvalidS3Prefix,
        InvalidSnsTopicName,
        InvalidKmsKeyId,
        InvalidTrailName,
        TrailNotProvided,
        TagsLimitExceeded,
        InvalidParameterCombination,
        InvalidParameter,
        KmsKeyNotFound,
        KmsKeyDisabled,
        Kms,
        InvalidCloudWatchLogsLogGroupArn,
        InvalidCloudWatchLogsRoleArn,
        CloudWatchLogsDeliveryUnavailable,
        InvalidTagParameter,
        UnsupportedOperation,
        OperationNotPermitted,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        NotOrganizationMasterAccount,
        OrganizationsNotInUse,
        OrganizationNotInAllFeaturesMode,
        NoManagementAccountSLRExists,
        CloudTrailInvalidClientTokenId,
        Conflict,
        Throttling,
    }
}
