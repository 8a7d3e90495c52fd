// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateTrail`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_TRAIL: OperationSchema = OperationSchema {
    name: "UpdateTrail",
    index: 59,
    service: &SERVICE,
    input: &types::UPDATE_TRAIL_REQUEST,
    output: &types::UPDATE_TRAIL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::S3BucketDoesNotExist::FACTS,
        &errors::InsufficientS3BucketPolicy::FACTS,
        &errors::InsufficientSnsTopicPolicy::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::TrailNotFound::FACTS,
        &errors::InvalidS3BucketName::FACTS,
        &errors::InvalidS3Prefix::FACTS,
        &errors::InvalidSnsTopicName::FACTS,
        &errors::InvalidKmsKeyId::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::TrailNotProvided::FACTS,
        &errors::InvalidEventSelectors::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
        &errors::InvalidParameterCombination::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::KmsKeyNotFound::FACTS,
        &errors::KmsKeyDisabled::FACTS,
        &errors::Kms::FACTS,
        &errors::InvalidCloudWatchLogsLogGroupArn::FACTS,
        &errors::InvalidCloudWatchLogsRoleArn::FACTS,
        &errors::CloudWatchLogsDeliveryUnavailable::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::CloudTrailInvalidClientTokenId::FACTS,
        &errors::InvalidParameter::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateTrailRequest`.
    #[derive(Default)]
    UpdateTrailInput: types::UPDATE_TRAIL_REQUEST {
        /// `Name`, required.
        name: String,
        /// `S3BucketName`.
        s3_bucket_name: Option<String>,
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
        /// `RecursiveLogging`.
        recursive_logging: Option<bool>,
    }
}

structure! {
    /// AWS's `UpdateTrailResponse`.
    #[derive(Default)]
    UpdateTrailOutput: types::UPDATE_TRAIL_RESPONSE {
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
    /// The operation `UpdateTrail`.
    UpdateTrail: UPDATE_TRAIL, UpdateTrailInput => UpdateTrailOutput,
    /// What `UpdateTrail` may refuse with.
    UpdateTrailError {
        S3BucketDoesNotExist,
        InsufficientS3BucketPolicy,
        InsufficientSnsTopicPolicy,
        InsufficientEncryptionPolicy,
        TrailNotFound,
        InvalidS3BucketName,
        InvalidS3Prefix,
        InvalidSnsTopicName,
        InvalidKmsKeyId,
        InvalidTrailName,
        TrailNotProvided,
        InvalidEventSelectors,
        CloudTrailARNInvalid,
        Conflict,
        Throttling,
        InvalidParameterCombination,
        InvalidHomeRegion,
        KmsKeyNotFound,
        KmsKeyDisabled,
        Kms,
        InvalidCloudWatchLogsLogGroupArn,
        InvalidCloudWatchLogsRoleArn,
        CloudWatchLogsDeliveryUnavailable,
        UnsupportedOperation,
        OperationNotPermitted,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        OrganizationsNotInUse,
        NotOrganizationMasterAccount,
        OrganizationNotInAllFeaturesMode,
        NoManagementAccountSLRExists,
        CloudTrailInvalidClientTokenId,
        InvalidParameter,
    }
}
