// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("arn:[^:]*:s3:[^:]*:[^:]*:accesspoint/.*");
static PATTERN_1: Pattern =
    Pattern::new("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");
static PATTERN_2: Pattern = Pattern::new("[^:]*:[^:]*:[^:]*:[^:]*:[^:]*:analyzer/.{1,255}");
static PATTERN_3: Pattern = Pattern::new("[A-Za-z_][A-Za-z0-9_.-]*");
static PATTERN_4: Pattern = Pattern::new("arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail/.{1,576}");
static PATTERN_5: Pattern = Pattern::new("[A-Za-z][A-Za-z0-9_.-]*");
static PATTERN_6: Pattern = Pattern::new("arn:[^:]*:iam::[^:]*:(role|user)/.{1,576}");
static PATTERN_7: Pattern = Pattern::new("arn:[^:]*:[^:]*:[^:]*:[^:]*:.*");
static PATTERN_8: Pattern = Pattern::new("arn:[^:]*:iam::[^:]*:role/.{1,576}");
static PATTERN_9: Pattern = Pattern::new("arn:[^:]*:s3express:[^:]*:[^:]*:accesspoint/.*");
static PATTERN_10: Pattern = Pattern::new("vpc-([0-9a-f]){8}(([0-9a-f]){9})?");

pub(crate) static ACCESS_ACTIONS_LIST: Schema =
    Schema::list("AccessActionsList", &ACTION).min(0).max(100);
pub(crate) static ACCESS_CHECK_POLICY_DOCUMENT: Schema =
    Schema::string("AccessCheckPolicyDocument").sensitive();
pub(crate) static ACCESS_CHECK_POLICY_TYPE: Schema =
    Schema::string("AccessCheckPolicyType").values(&["IDENTITY_POLICY", "RESOURCE_POLICY"]);
pub(crate) static ACCESS_CHECK_RESOURCE_TYPE: Schema = Schema::string("AccessCheckResourceType")
    .values(&[
        "AWS::DynamoDB::Table",
        "AWS::DynamoDB::Stream",
        "AWS::EFS::FileSystem",
        "AWS::OpenSearchService::Domain",
        "AWS::Kinesis::Stream",
        "AWS::Kinesis::StreamConsumer",
        "AWS::KMS::Key",
        "AWS::Lambda::Function",
        "AWS::S3::Bucket",
        "AWS::S3::AccessPoint",
        "AWS::S3Express::DirectoryBucket",
        "AWS::S3::Glacier",
        "AWS::S3Outposts::Bucket",
        "AWS::S3Outposts::AccessPoint",
        "AWS::SecretsManager::Secret",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
        "AWS::IAM::AssumeRolePolicyDocument",
        "AWS::S3Tables::TableBucket",
        "AWS::ApiGateway::RestApi",
        "AWS::CodeArtifact::Domain",
        "AWS::Backup::BackupVault",
        "AWS::CloudTrail::Dashboard",
        "AWS::CloudTrail::EventDataStore",
        "AWS::S3Tables::Table",
        "AWS::S3Express::AccessPoint",
    ]);
pub(crate) static ACCESS_POINT_ARN: Schema = Schema::string("AccessPointArn").pattern(&PATTERN_0);
pub(crate) static ACCESS_POINT_POLICY: Schema = Schema::string("AccessPointPolicy");
pub(crate) static ACCESS_PREVIEW_FINDING_ID: Schema = Schema::string("AccessPreviewFindingId");
pub(crate) static ACCESS_PREVIEW_FINDINGS_LIST: Schema =
    Schema::list("AccessPreviewFindingsList", &types::ACCESS_PREVIEW_FINDING);
pub(crate) static ACCESS_PREVIEW_ID: Schema = Schema::string("AccessPreviewId").pattern(&PATTERN_1);
pub(crate) static ACCESS_PREVIEW_STATUS: Schema =
    Schema::string("AccessPreviewStatus").values(&["COMPLETED", "CREATING", "FAILED"]);
pub(crate) static ACCESS_PREVIEW_STATUS_REASON_CODE: Schema =
    Schema::string("AccessPreviewStatusReasonCode")
        .values(&["INTERNAL_ERROR", "INVALID_CONFIGURATION"]);
pub(crate) static ACCESS_PREVIEWS_LIST: Schema =
    Schema::list("AccessPreviewsList", &types::ACCESS_PREVIEW_SUMMARY);
pub(crate) static ACCESS_RESOURCES_LIST: Schema = Schema::list("AccessResourcesList", &RESOURCE)
    .min(0)
    .max(100);
pub(crate) static ACCOUNT_AGGREGATIONS: Schema = Schema::list(
    "AccountAggregations",
    &types::FINDING_AGGREGATION_ACCOUNT_DETAILS,
)
.min(1)
.max(10);
pub(crate) static ACCOUNT_IDS_LIST: Schema = Schema::list("AccountIdsList", &STRING);
pub(crate) static ACL_CANONICAL_ID: Schema = Schema::string("AclCanonicalId");
pub(crate) static ACL_PERMISSION: Schema = Schema::string("AclPermission").values(&[
    "READ",
    "WRITE",
    "READ_ACP",
    "WRITE_ACP",
    "FULL_CONTROL",
]);
pub(crate) static ACL_URI: Schema = Schema::string("AclUri");
pub(crate) static ACTION: Schema = Schema::string("Action");
pub(crate) static ACTION_LIST: Schema = Schema::list("ActionList", &STRING);
pub(crate) static ANALYSIS_RULE_CRITERIA_LIST: Schema =
    Schema::list("AnalysisRuleCriteriaList", &types::ANALYSIS_RULE_CRITERIA);
pub(crate) static ANALYZED_RESOURCES_LIST: Schema =
    Schema::list("AnalyzedResourcesList", &types::ANALYZED_RESOURCE_SUMMARY);
pub(crate) static ANALYZER_ARN: Schema = Schema::string("AnalyzerArn").pattern(&PATTERN_2);
pub(crate) static ANALYZER_NAME: Schema = Schema::string("AnalyzerName")
    .min(1)
    .max(255)
    .pattern(&PATTERN_3);
pub(crate) static ANALYZER_STATUS: Schema =
    Schema::string("AnalyzerStatus").values(&["ACTIVE", "CREATING", "DISABLED", "FAILED"]);
pub(crate) static ANALYZERS_LIST: Schema = Schema::list("AnalyzersList", &types::ANALYZER_SUMMARY);
pub(crate) static ARCHIVE_RULES_LIST: Schema =
    Schema::list("ArchiveRulesList", &types::ARCHIVE_RULE_SUMMARY);
pub(crate) static BOOLEAN: Schema = Schema::boolean("Boolean");
pub(crate) static CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST: Schema =
    Schema::list("CheckAccessNotGrantedRequestAccessList", &types::ACCESS)
        .min(0)
        .max(1);
pub(crate) static CHECK_ACCESS_NOT_GRANTED_RESULT: Schema =
    Schema::string("CheckAccessNotGrantedResult").values(&["PASS", "FAIL"]);
pub(crate) static CHECK_NO_NEW_ACCESS_RESULT: Schema =
    Schema::string("CheckNoNewAccessResult").values(&["PASS", "FAIL"]);
pub(crate) static CHECK_NO_PUBLIC_ACCESS_RESULT: Schema =
    Schema::string("CheckNoPublicAccessResult").values(&["PASS", "FAIL"]);
pub(crate) static CLOUD_TRAIL_ARN: Schema = Schema::string("CloudTrailArn").pattern(&PATTERN_4);
pub(crate) static CONDITION_KEY_MAP: Schema = Schema::map("ConditionKeyMap", &STRING, &STRING);
pub(crate) static CONFIGURATIONS_MAP: Schema = Schema::map(
    "ConfigurationsMap",
    &CONFIGURATIONS_MAP_KEY,
    &types::CONFIGURATION,
);
pub(crate) static CONFIGURATIONS_MAP_KEY: Schema = Schema::string("ConfigurationsMapKey");
pub(crate) static DYNAMODB_STREAM_POLICY: Schema = Schema::string("DynamodbStreamPolicy");
pub(crate) static DYNAMODB_TABLE_POLICY: Schema = Schema::string("DynamodbTablePolicy");
pub(crate) static EBS_GROUP: Schema = Schema::string("EbsGroup");
pub(crate) static EBS_GROUP_LIST: Schema = Schema::list("EbsGroupList", &EBS_GROUP);
pub(crate) static EBS_SNAPSHOT_DATA_ENCRYPTION_KEY_ID: Schema =
    Schema::string("EbsSnapshotDataEncryptionKeyId");
pub(crate) static EBS_USER_ID: Schema = Schema::string("EbsUserId");
pub(crate) static EBS_USER_ID_LIST: Schema = Schema::list("EbsUserIdList", &EBS_USER_ID);
pub(crate) static ECR_REPOSITORY_POLICY: Schema = Schema::string("EcrRepositoryPolicy");
pub(crate) static EFS_FILE_SYSTEM_POLICY: Schema = Schema::string("EfsFileSystemPolicy");
pub(crate) static FILTER_CRITERIA_MAP: Schema =
    Schema::map("FilterCriteriaMap", &STRING, &types::CRITERION);
pub(crate) static FINDING_AGGREGATION_ACCOUNT_DETAILS_MAP: Schema =
    Schema::map("FindingAggregationAccountDetailsMap", &STRING, &INTEGER);
pub(crate) static FINDING_CHANGE_TYPE: Schema =
    Schema::string("FindingChangeType").values(&["CHANGED", "NEW", "UNCHANGED"]);
pub(crate) static FINDING_DETAILS_LIST: Schema =
    Schema::list("FindingDetailsList", &types::FINDING_DETAILS);
pub(crate) static FINDING_ID: Schema = Schema::string("FindingId");
pub(crate) static FINDING_ID_LIST: Schema = Schema::list("FindingIdList", &FINDING_ID);
pub(crate) static FINDING_SOURCE_LIST: Schema =
    Schema::list("FindingSourceList", &types::FINDING_SOURCE);
pub(crate) static FINDING_SOURCE_TYPE: Schema = Schema::string("FindingSourceType").values(&[
    "POLICY",
    "BUCKET_ACL",
    "S3_ACCESS_POINT",
    "S3_ACCESS_POINT_ACCOUNT",
]);
pub(crate) static FINDING_STATUS: Schema =
    Schema::string("FindingStatus").values(&["ACTIVE", "ARCHIVED", "RESOLVED"]);
pub(crate) static FINDING_STATUS_UPDATE: Schema =
    Schema::string("FindingStatusUpdate").values(&["ACTIVE", "ARCHIVED"]);
pub(crate) static FINDING_TYPE: Schema = Schema::string("FindingType").values(&[
    "ExternalAccess",
    "UnusedIAMRole",
    "UnusedIAMUserAccessKey",
    "UnusedIAMUserPassword",
    "UnusedPermission",
    "InternalAccess",
]);
pub(crate) static FINDINGS_LIST: Schema = Schema::list("FindingsList", &types::FINDING_SUMMARY);
pub(crate) static FINDINGS_LIST_V2: Schema =
    Schema::list("FindingsListV2", &types::FINDING_SUMMARY_V2);
pub(crate) static FINDINGS_STATISTICS_LIST: Schema =
    Schema::list("FindingsStatisticsList", &types::FINDINGS_STATISTICS);
pub(crate) static GENERATE_FINDING_RECOMMENDATION_REQUEST_ID_STRING: Schema =
    Schema::string("GenerateFindingRecommendationRequestIdString")
        .min(1)
        .max(2048);
pub(crate) static GENERATED_POLICY_LIST: Schema =
    Schema::list("GeneratedPolicyList", &types::GENERATED_POLICY);
pub(crate) static GET_FINDING_RECOMMENDATION_REQUEST_ID_STRING: Schema =
    Schema::string("GetFindingRecommendationRequestIdString")
        .min(1)
        .max(2048);
pub(crate) static GET_FINDING_RECOMMENDATION_REQUEST_MAX_RESULTS_INTEGER: Schema =
    Schema::integer("GetFindingRecommendationRequestMaxResultsInteger")
        .min(1)
        .max(1000);
pub(crate) static GRANTEE_PRINCIPAL: Schema = Schema::string("GranteePrincipal");
pub(crate) static IAM_TRUST_POLICY: Schema = Schema::string("IamTrustPolicy");
pub(crate) static INLINE_ARCHIVE_RULES_LIST: Schema =
    Schema::list("InlineArchiveRulesList", &types::INLINE_ARCHIVE_RULE);
pub(crate) static INTEGER: Schema = Schema::integer("Integer");
pub(crate) static INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA_LIST: Schema = Schema::list(
    "InternalAccessAnalysisRuleCriteriaList",
    &types::INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA,
);
pub(crate) static INTERNAL_ACCESS_RESOURCE_TYPE_STATISTICS_MAP: Schema = Schema::map(
    "InternalAccessResourceTypeStatisticsMap",
    &RESOURCE_TYPE,
    &types::INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS,
);
pub(crate) static INTERNAL_ACCESS_TYPE: Schema =
    Schema::string("InternalAccessType").values(&["INTRA_ACCOUNT", "INTRA_ORG"]);
pub(crate) static ISSUE_CODE: Schema = Schema::string("IssueCode");
pub(crate) static ISSUING_ACCOUNT: Schema = Schema::string("IssuingAccount");
pub(crate) static JOB_ERROR_CODE: Schema = Schema::string("JobErrorCode").values(&[
    "AUTHORIZATION_ERROR",
    "RESOURCE_NOT_FOUND_ERROR",
    "SERVICE_QUOTA_EXCEEDED_ERROR",
    "SERVICE_ERROR",
]);
pub(crate) static JOB_ID: Schema = Schema::string("JobId");
pub(crate) static JOB_STATUS: Schema =
    Schema::string("JobStatus").values(&["IN_PROGRESS", "SUCCEEDED", "FAILED", "CANCELED"]);
pub(crate) static KMS_CONSTRAINTS_KEY: Schema = Schema::string("KmsConstraintsKey");
pub(crate) static KMS_CONSTRAINTS_MAP: Schema = Schema::map(
    "KmsConstraintsMap",
    &KMS_CONSTRAINTS_KEY,
    &KMS_CONSTRAINTS_VALUE,
);
pub(crate) static KMS_CONSTRAINTS_VALUE: Schema = Schema::string("KmsConstraintsValue");
pub(crate) static KMS_GRANT_CONFIGURATIONS_LIST: Schema = Schema::list(
    "KmsGrantConfigurationsList",
    &types::KMS_GRANT_CONFIGURATION,
);
pub(crate) static KMS_GRANT_OPERATION: Schema = Schema::string("KmsGrantOperation").values(&[
    "CreateGrant",
    "Decrypt",
    "DescribeKey",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "GetPublicKey",
    "ReEncryptFrom",
    "ReEncryptTo",
    "RetireGrant",
    "Sign",
    "Verify",
]);
pub(crate) static KMS_GRANT_OPERATIONS_LIST: Schema =
    Schema::list("KmsGrantOperationsList", &KMS_GRANT_OPERATION);
pub(crate) static KMS_KEY_POLICIES_MAP: Schema =
    Schema::map("KmsKeyPoliciesMap", &POLICY_NAME, &KMS_KEY_POLICY);
pub(crate) static KMS_KEY_POLICY: Schema = Schema::string("KmsKeyPolicy");
pub(crate) static LEARN_MORE_LINK: Schema = Schema::string("LearnMoreLink");
pub(crate) static LIST_POLICY_GENERATIONS_REQUEST_MAX_RESULTS_INTEGER: Schema =
    Schema::integer("ListPolicyGenerationsRequestMaxResultsInteger").min(1);
pub(crate) static LOCALE: Schema = Schema::string("Locale").values(&[
    "DE", "EN", "ES", "FR", "IT", "JA", "KO", "PT_BR", "ZH_CN", "ZH_TW",
]);
pub(crate) static LOCATION_LIST: Schema = Schema::list("LocationList", &types::LOCATION);
pub(crate) static NAME: Schema = Schema::string("Name").min(1).max(255).pattern(&PATTERN_5);
pub(crate) static ORDER_BY: Schema = Schema::string("OrderBy").values(&["ASC", "DESC"]);
pub(crate) static PATH_ELEMENT_LIST: Schema = Schema::list("PathElementList", &types::PATH_ELEMENT);
pub(crate) static POLICY_DOCUMENT: Schema = Schema::string("PolicyDocument");
pub(crate) static POLICY_GENERATION_LIST: Schema =
    Schema::list("PolicyGenerationList", &types::POLICY_GENERATION);
pub(crate) static POLICY_NAME: Schema = Schema::string("PolicyName");
pub(crate) static POLICY_TYPE: Schema = Schema::string("PolicyType").values(&[
    "IDENTITY_POLICY",
    "RESOURCE_POLICY",
    "SERVICE_CONTROL_POLICY",
    "RESOURCE_CONTROL_POLICY",
]);
pub(crate) static PRINCIPAL_ARN: Schema = Schema::string("PrincipalArn").pattern(&PATTERN_6);
pub(crate) static PRINCIPAL_MAP: Schema = Schema::map("PrincipalMap", &STRING, &STRING);
pub(crate) static PRINCIPAL_TYPE: Schema =
    Schema::string("PrincipalType").values(&["IAM_ROLE", "IAM_USER"]);
pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_ID: Schema =
    Schema::string("RdsDbClusterSnapshotAccountId");
pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_IDS_LIST: Schema = Schema::list(
    "RdsDbClusterSnapshotAccountIdsList",
    &RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_ID,
);
pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_NAME: Schema =
    Schema::string("RdsDbClusterSnapshotAttributeName");
pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTES_MAP: Schema = Schema::map(
    "RdsDbClusterSnapshotAttributesMap",
    &RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_NAME,
    &types::RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE,
);
pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_KMS_KEY_ID: Schema =
    Schema::string("RdsDbClusterSnapshotKmsKeyId");
pub(crate) static RDS_DB_SNAPSHOT_ACCOUNT_ID: Schema = Schema::string("RdsDbSnapshotAccountId");
pub(crate) static RDS_DB_SNAPSHOT_ACCOUNT_IDS_LIST: Schema =
    Schema::list("RdsDbSnapshotAccountIdsList", &RDS_DB_SNAPSHOT_ACCOUNT_ID);
pub(crate) static RDS_DB_SNAPSHOT_ATTRIBUTE_NAME: Schema =
    Schema::string("RdsDbSnapshotAttributeName");
pub(crate) static RDS_DB_SNAPSHOT_ATTRIBUTES_MAP: Schema = Schema::map(
    "RdsDbSnapshotAttributesMap",
    &RDS_DB_SNAPSHOT_ATTRIBUTE_NAME,
    &types::RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE,
);
pub(crate) static RDS_DB_SNAPSHOT_KMS_KEY_ID: Schema = Schema::string("RdsDbSnapshotKmsKeyId");
pub(crate) static REASON_CODE: Schema = Schema::string("ReasonCode").values(&[
    "AWS_SERVICE_ACCESS_DISABLED",
    "DELEGATED_ADMINISTRATOR_DEREGISTERED",
    "ORGANIZATION_DELETED",
    "SERVICE_LINKED_ROLE_CREATION_FAILED",
]);
pub(crate) static REASON_SUMMARY_LIST: Schema =
    Schema::list("ReasonSummaryList", &types::REASON_SUMMARY);
pub(crate) static RECOMMENDATION_TYPE: Schema =
    Schema::string("RecommendationType").values(&["UnusedPermissionRecommendation"]);
pub(crate) static RECOMMENDED_REMEDIATION_ACTION: Schema =
    Schema::string("RecommendedRemediationAction").values(&["CREATE_POLICY", "DETACH_POLICY"]);
pub(crate) static RECOMMENDED_STEP_LIST: Schema =
    Schema::list("RecommendedStepList", &types::RECOMMENDED_STEP);
pub(crate) static REGION_LIST: Schema = Schema::list("RegionList", &STRING);
pub(crate) static RESOURCE: Schema = Schema::string("Resource").min(0).max(2048);
pub(crate) static RESOURCE_ARN: Schema = Schema::string("ResourceArn").pattern(&PATTERN_7);
pub(crate) static RESOURCE_ARNS_LIST: Schema = Schema::list("ResourceArnsList", &STRING);
pub(crate) static RESOURCE_CONTROL_POLICY_RESTRICTION: Schema =
    Schema::string("ResourceControlPolicyRestriction").values(&[
        "APPLICABLE",
        "FAILED_TO_EVALUATE_RCP",
        "NOT_APPLICABLE",
        "APPLIED",
    ]);
pub(crate) static RESOURCE_TYPE: Schema = Schema::string("ResourceType").values(&[
    "AWS::S3::Bucket",
    "AWS::IAM::Role",
    "AWS::SQS::Queue",
    "AWS::Lambda::Function",
    "AWS::Lambda::LayerVersion",
    "AWS::KMS::Key",
    "AWS::SecretsManager::Secret",
    "AWS::EFS::FileSystem",
    "AWS::EC2::Snapshot",
    "AWS::ECR::Repository",
    "AWS::RDS::DBSnapshot",
    "AWS::RDS::DBClusterSnapshot",
    "AWS::SNS::Topic",
    "AWS::S3Express::DirectoryBucket",
    "AWS::DynamoDB::Table",
    "AWS::DynamoDB::Stream",
    "AWS::IAM::User",
]);
pub(crate) static RESOURCE_TYPE_LIST: Schema = Schema::list("ResourceTypeList", &RESOURCE_TYPE);
pub(crate) static RESOURCE_TYPE_STATISTICS_MAP: Schema = Schema::map(
    "ResourceTypeStatisticsMap",
    &RESOURCE_TYPE,
    &types::RESOURCE_TYPE_DETAILS,
);
pub(crate) static RETIRING_PRINCIPAL: Schema = Schema::string("RetiringPrincipal");
pub(crate) static ROLE_ARN: Schema = Schema::string("RoleArn").pattern(&PATTERN_8);
pub(crate) static S3_ACCESS_POINT_CONFIGURATIONS_MAP: Schema = Schema::map(
    "S3AccessPointConfigurationsMap",
    &ACCESS_POINT_ARN,
    &types::S3_ACCESS_POINT_CONFIGURATION,
);
pub(crate) static S3_BUCKET_ACL_GRANT_CONFIGURATIONS_LIST: Schema = Schema::list(
    "S3BucketAclGrantConfigurationsList",
    &types::S3_BUCKET_ACL_GRANT_CONFIGURATION,
);
pub(crate) static S3_BUCKET_POLICY: Schema = Schema::string("S3BucketPolicy");
pub(crate) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_ARN: Schema =
    Schema::string("S3ExpressDirectoryAccessPointArn").pattern(&PATTERN_9);
pub(crate) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATIONS_MAP: Schema = Schema::map(
    "S3ExpressDirectoryAccessPointConfigurationsMap",
    &S3_EXPRESS_DIRECTORY_ACCESS_POINT_ARN,
    &types::S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION,
);
pub(crate) static S3_EXPRESS_DIRECTORY_BUCKET_POLICY: Schema =
    Schema::string("S3ExpressDirectoryBucketPolicy");
pub(crate) static SECRETS_MANAGER_SECRET_KMS_ID: Schema =
    Schema::string("SecretsManagerSecretKmsId");
pub(crate) static SECRETS_MANAGER_SECRET_POLICY: Schema =
    Schema::string("SecretsManagerSecretPolicy");
pub(crate) static SERVICE_CONTROL_POLICY_RESTRICTION: Schema =
    Schema::string("ServiceControlPolicyRestriction").values(&[
        "APPLICABLE",
        "FAILED_TO_EVALUATE_SCP",
        "NOT_APPLICABLE",
        "APPLIED",
    ]);
pub(crate) static SHARED_VIA_LIST: Schema = Schema::list("SharedViaList", &STRING);
pub(crate) static SNS_TOPIC_POLICY: Schema = Schema::string("SnsTopicPolicy").min(0).max(30720);
pub(crate) static SQS_QUEUE_POLICY: Schema = Schema::string("SqsQueuePolicy");
pub(crate) static STATUS: Schema =
    Schema::string("Status").values(&["SUCCEEDED", "FAILED", "IN_PROGRESS"]);
pub(crate) static STRING: Schema = Schema::string("String");
pub(crate) static TAG_KEYS: Schema = Schema::list("TagKeys", &STRING);
pub(crate) static TAGS_LIST: Schema = Schema::list("TagsList", &TAGS_MAP);
pub(crate) static TAGS_MAP: Schema = Schema::map("TagsMap", &STRING, &STRING);
pub(crate) static TIMESTAMP: Schema =
    Schema::timestamp("Timestamp").format(TimestampFormat::DateTime);
pub(crate) static TOKEN: Schema = Schema::string("Token");
pub(crate) static TRAIL_LIST: Schema = Schema::list("TrailList", &types::TRAIL);
pub(crate) static TRAIL_PROPERTIES_LIST: Schema =
    Schema::list("TrailPropertiesList", &types::TRAIL_PROPERTIES);
pub(crate) static TYPE: Schema = Schema::string("Type").values(&[
    "ACCOUNT",
    "ORGANIZATION",
    "ACCOUNT_UNUSED_ACCESS",
    "ORGANIZATION_UNUSED_ACCESS",
    "ACCOUNT_INTERNAL_ACCESS",
    "ORGANIZATION_INTERNAL_ACCESS",
]);
pub(crate) static UNUSED_ACCESS_TYPE_STATISTICS_LIST: Schema = Schema::list(
    "UnusedAccessTypeStatisticsList",
    &types::UNUSED_ACCESS_TYPE_STATISTICS,
);
pub(crate) static UNUSED_ACTION_LIST: Schema =
    Schema::list("UnusedActionList", &types::UNUSED_ACTION);
pub(crate) static VALIDATE_POLICY_FINDING_LIST: Schema =
    Schema::list("ValidatePolicyFindingList", &types::VALIDATE_POLICY_FINDING);
pub(crate) static VALIDATE_POLICY_FINDING_TYPE: Schema =
    Schema::string("ValidatePolicyFindingType").values(&[
        "ERROR",
        "SECURITY_WARNING",
        "SUGGESTION",
        "WARNING",
    ]);
pub(crate) static VALIDATE_POLICY_RESOURCE_TYPE: Schema =
    Schema::string("ValidatePolicyResourceType").values(&[
        "AWS::S3::Bucket",
        "AWS::S3::AccessPoint",
        "AWS::S3::MultiRegionAccessPoint",
        "AWS::S3ObjectLambda::AccessPoint",
        "AWS::IAM::AssumeRolePolicyDocument",
        "AWS::DynamoDB::Table",
    ]);
pub(crate) static VALIDATION_EXCEPTION_FIELD_LIST: Schema = Schema::list(
    "ValidationExceptionFieldList",
    &types::VALIDATION_EXCEPTION_FIELD,
);
pub(crate) static VALIDATION_EXCEPTION_REASON: Schema = Schema::string("ValidationExceptionReason")
    .values(&[
        "unknownOperation",
        "cannotParse",
        "fieldValidationFailed",
        "other",
        "notSupported",
    ]);
pub(crate) static VALUE_LIST: Schema = Schema::list("ValueList", &STRING).min(1).max(20);
pub(crate) static VPC_ID: Schema = Schema::string("VpcId").pattern(&PATTERN_10);
