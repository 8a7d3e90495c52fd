// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCESS = "Access" {
        "actions": schemas::ACCESS_ACTIONS_LIST;
        "resources": schemas::ACCESS_RESOURCES_LIST;
    }
}

structure! {
    /// AWS's `Access`.
    #[derive(Default)]
    Access: ACCESS {
        /// `actions`, 0 to 100.
        actions: Option<Vec<String>>,
        /// `resources`, 0 to 100.
        resources: Option<Vec<String>>,
    }
}

values! {
    /// AWS's `AccessCheckPolicyType`.
    AccessCheckPolicyType: schemas::ACCESS_CHECK_POLICY_TYPE {
        IdentityPolicy = "IDENTITY_POLICY",
        ResourcePolicy = "RESOURCE_POLICY",
    }
}

values! {
    /// AWS's `AccessCheckResourceType`.
    AccessCheckResourceType: schemas::ACCESS_CHECK_RESOURCE_TYPE {
        AWSDynamoDBTable = "AWS::DynamoDB::Table",
        AWSDynamoDBStream = "AWS::DynamoDB::Stream",
        AWSEFSFileSystem = "AWS::EFS::FileSystem",
        AWSOpenSearchServiceDomain = "AWS::OpenSearchService::Domain",
        AWSKinesisStream = "AWS::Kinesis::Stream",
        AWSKinesisStreamConsumer = "AWS::Kinesis::StreamConsumer",
        AWSKMSKey = "AWS::KMS::Key",
        AWSLambdaFunction = "AWS::Lambda::Function",
        AWSS3Bucket = "AWS::S3::Bucket",
        AWSS3AccessPoint = "AWS::S3::AccessPoint",
        AWSS3ExpressDirectoryBucket = "AWS::S3Express::DirectoryBucket",
        AWSS3Glacier = "AWS::S3::Glacier",
        AWSS3OutpostsBucket = "AWS::S3Outposts::Bucket",
        AWSS3OutpostsAccessPoint = "AWS::S3Outposts::AccessPoint",
        AWSSecretsManagerSecret = "AWS::SecretsManager::Secret",
        AWSSNSTopic = "AWS::SNS::Topic",
        AWSSQSQueue = "AWS::SQS::Queue",
        AWSIAMAssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument",
        AWSS3TablesTableBucket = "AWS::S3Tables::TableBucket",
        AWSApiGatewayRestApi = "AWS::ApiGateway::RestApi",
        AWSCodeArtifactDomain = "AWS::CodeArtifact::Domain",
        AWSBackupBackupVault = "AWS::Backup::BackupVault",
        AWSCloudTrailDashboard = "AWS::CloudTrail::Dashboard",
        AWSCloudTrailEventDataStore = "AWS::CloudTrail::EventDataStore",
        AWSS3TablesTable = "AWS::S3Tables::Table",
        AWSS3ExpressAccessPoint = "AWS::S3Express::AccessPoint",
    }
}

schema! {
    ACCESS_PREVIEW = "AccessPreview" {
        "id": schemas::ACCESS_PREVIEW_ID, required;
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "configurations": schemas::CONFIGURATIONS_MAP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "status": schemas::ACCESS_PREVIEW_STATUS, required;
        "statusReason": ACCESS_PREVIEW_STATUS_REASON;
    }
}

structure! {
    /// AWS's `AccessPreview`.
    AccessPreview: ACCESS_PREVIEW {
        /// `id`, required.
        id: String,
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `configurations`, required.
        configurations: BTreeMap<String, Configuration>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `status`, required.
        status: AccessPreviewStatus,
        /// `statusReason`.
        status_reason: Option<AccessPreviewStatusReason>,
    }
}

schema! {
    ACCESS_PREVIEW_FINDING = "AccessPreviewFinding" {
        "id": schemas::ACCESS_PREVIEW_FINDING_ID, required;
        "existingFindingId": schemas::FINDING_ID;
        "existingFindingStatus": schemas::FINDING_STATUS;
        "principal": schemas::PRINCIPAL_MAP;
        "action": schemas::ACTION_LIST;
        "condition": schemas::CONDITION_KEY_MAP;
        "resource": schemas::STRING;
        "isPublic": schemas::BOOLEAN;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "createdAt": schemas::TIMESTAMP, required;
        "changeType": schemas::FINDING_CHANGE_TYPE, required;
        "status": schemas::FINDING_STATUS, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "error": schemas::STRING;
        "sources": schemas::FINDING_SOURCE_LIST;
        "resourceControlPolicyRestriction": schemas::RESOURCE_CONTROL_POLICY_RESTRICTION;
    }
}

structure! {
    /// AWS's `AccessPreviewFinding`.
    AccessPreviewFinding: ACCESS_PREVIEW_FINDING {
        /// `id`, required.
        id: String,
        /// `existingFindingId`.
        existing_finding_id: Option<String>,
        /// `existingFindingStatus`.
        existing_finding_status: Option<FindingStatus>,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `action`.
        action: Option<Vec<String>>,
        /// `condition`.
        condition: Option<BTreeMap<String, String>>,
        /// `resource`.
        resource: Option<String>,
        /// `isPublic`.
        is_public: Option<bool>,
        /// `resourceType`, required.
        resource_type: ResourceType,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `changeType`, required.
        change_type: FindingChangeType,
        /// `status`, required.
        status: FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<ResourceControlPolicyRestriction>,
    }
}

values! {
    /// AWS's `AccessPreviewStatus`.
    AccessPreviewStatus: schemas::ACCESS_PREVIEW_STATUS {
        Completed = "COMPLETED",
        Creating = "CREATING",
        Failed = "FAILED",
    }
}

schema! {
    ACCESS_PREVIEW_STATUS_REASON = "AccessPreviewStatusReason" {
        "code": schemas::ACCESS_PREVIEW_STATUS_REASON_CODE, required;
    }
}

structure! {
    /// AWS's `AccessPreviewStatusReason`.
    AccessPreviewStatusReason: ACCESS_PREVIEW_STATUS_REASON {
        /// `code`, required.
        code: AccessPreviewStatusReasonCode,
    }
}

values! {
    /// AWS's `AccessPreviewStatusReasonCode`.
    AccessPreviewStatusReasonCode: schemas::ACCESS_PREVIEW_STATUS_REASON_CODE {
        InternalError = "INTERNAL_ERROR",
        InvalidConfiguration = "INVALID_CONFIGURATION",
    }
}

schema! {
    ACCESS_PREVIEW_SUMMARY = "AccessPreviewSummary" {
        "id": schemas::ACCESS_PREVIEW_ID, required;
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "createdAt": schemas::TIMESTAMP, required;
        "status": schemas::ACCESS_PREVIEW_STATUS, required;
        "statusReason": ACCESS_PREVIEW_STATUS_REASON;
    }
}

structure! {
    /// AWS's `AccessPreviewSummary`.
    AccessPreviewSummary: ACCESS_PREVIEW_SUMMARY {
        /// `id`, required.
        id: String,
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `status`, required.
        status: AccessPreviewStatus,
        /// `statusReason`.
        status_reason: Option<AccessPreviewStatusReason>,
    }
}

schema! {
    ACL_GRANTEE = "AclGrantee" union {
        "id": schemas::ACL_CANONICAL_ID;
        "uri": schemas::ACL_URI;
    }
}

structure! {
    /// AWS's `AclGrantee`.
    #[derive(Default)]
    AclGrantee: ACL_GRANTEE {
        /// `id`.
        id: Option<String>,
        /// `uri`.
        uri: Option<String>,
    }
}

values! {
    /// AWS's `AclPermission`.
    AclPermission: schemas::ACL_PERMISSION {
        Read = "READ",
        Write = "WRITE",
        ReadAcp = "READ_ACP",
        WriteAcp = "WRITE_ACP",
        FullControl = "FULL_CONTROL",
    }
}

schema! {
    ANALYSIS_RULE = "AnalysisRule" {
        "exclusions": schemas::ANALYSIS_RULE_CRITERIA_LIST;
    }
}

structure! {
    /// AWS's `AnalysisRule`.
    #[derive(Default)]
    AnalysisRule: ANALYSIS_RULE {
        /// `exclusions`.
        exclusions: Option<Vec<AnalysisRuleCriteria>>,
    }
}

schema! {
    ANALYSIS_RULE_CRITERIA = "AnalysisRuleCriteria" {
        "accountIds": schemas::ACCOUNT_IDS_LIST;
        "resourceTags": schemas::TAGS_LIST;
    }
}

structure! {
    /// AWS's `AnalysisRuleCriteria`.
    #[derive(Default)]
    AnalysisRuleCriteria: ANALYSIS_RULE_CRITERIA {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
        /// `resourceTags`.
        resource_tags: Option<Vec<BTreeMap<String, String>>>,
    }
}

schema! {
    ANALYZED_RESOURCE = "AnalyzedResource" {
        "resourceArn": schemas::RESOURCE_ARN, required;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "createdAt": schemas::TIMESTAMP, required;
        "analyzedAt": schemas::TIMESTAMP, required;
        "updatedAt": schemas::TIMESTAMP, required;
        "isPublic": schemas::BOOLEAN, required;
        "actions": schemas::ACTION_LIST;
        "sharedVia": schemas::SHARED_VIA_LIST;
        "status": schemas::FINDING_STATUS;
        "resourceOwnerAccount": schemas::STRING, required;
        "error": schemas::STRING;
    }
}

structure! {
    /// AWS's `AnalyzedResource`.
    AnalyzedResource: ANALYZED_RESOURCE {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `resourceType`, required.
        resource_type: ResourceType,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `isPublic`, required.
        is_public: bool,
        /// `actions`.
        actions: Option<Vec<String>>,
        /// `sharedVia`.
        shared_via: Option<Vec<String>>,
        /// `status`.
        status: Option<FindingStatus>,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
    }
}

schema! {
    ANALYZED_RESOURCE_SUMMARY = "AnalyzedResourceSummary" {
        "resourceArn": schemas::RESOURCE_ARN, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "resourceType": schemas::RESOURCE_TYPE, required;
    }
}

structure! {
    /// AWS's `AnalyzedResourceSummary`.
    AnalyzedResourceSummary: ANALYZED_RESOURCE_SUMMARY {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `resourceType`, required.
        resource_type: ResourceType,
    }
}

schema! {
    ANALYZER_CONFIGURATION = "AnalyzerConfiguration" union {
        "unusedAccess": UNUSED_ACCESS_CONFIGURATION;
        "internalAccess": INTERNAL_ACCESS_CONFIGURATION;
    }
}

structure! {
    /// AWS's `AnalyzerConfiguration`.
    #[derive(Default)]
    AnalyzerConfiguration: ANALYZER_CONFIGURATION {
        /// `unusedAccess`.
        unused_access: Option<UnusedAccessConfiguration>,
        /// `internalAccess`.
        internal_access: Option<InternalAccessConfiguration>,
    }
}

values! {
    /// AWS's `AnalyzerStatus`.
    AnalyzerStatus: schemas::ANALYZER_STATUS {
        Active = "ACTIVE",
        Creating = "CREATING",
        Disabled = "DISABLED",
        Failed = "FAILED",
    }
}

schema! {
    ANALYZER_SUMMARY = "AnalyzerSummary" {
        "arn": schemas::ANALYZER_ARN, required;
        "name": schemas::ANALYZER_NAME, required;
        "type": schemas::TYPE, required;
        "createdAt": schemas::TIMESTAMP, required;
        "lastResourceAnalyzed": schemas::STRING;
        "lastResourceAnalyzedAt": schemas::TIMESTAMP;
        "tags": schemas::TAGS_MAP;
        "status": schemas::ANALYZER_STATUS, required;
        "statusReason": STATUS_REASON;
        "configuration": ANALYZER_CONFIGURATION;
        "managedBy": schemas::STRING;
    }
}

structure! {
    /// AWS's `AnalyzerSummary`.
    AnalyzerSummary: ANALYZER_SUMMARY {
        /// `arn`, required.
        arn: String,
        /// `name`, required, 1 to 255.
        name: String,
        /// `type`, required.
        r#type: Type,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `lastResourceAnalyzed`.
        last_resource_analyzed: Option<String>,
        /// `lastResourceAnalyzedAt`.
        last_resource_analyzed_at: Option<Timestamp>,
        /// `tags`.
        tags: Option<BTreeMap<String, String>>,
        /// `status`, required.
        status: AnalyzerStatus,
        /// `statusReason`.
        status_reason: Option<StatusReason>,
        /// `configuration`.
        configuration: Option<AnalyzerConfiguration>,
        /// `managedBy`.
        managed_by: Option<String>,
    }
}

schema! {
    APPLY_ARCHIVE_RULE_REQUEST = "ApplyArchiveRuleRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "ruleName": schemas::NAME, required;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    ARCHIVE_RULE_SUMMARY = "ArchiveRuleSummary" {
        "ruleName": schemas::NAME, required;
        "filter": schemas::FILTER_CRITERIA_MAP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "updatedAt": schemas::TIMESTAMP, required;
    }
}

structure! {
    /// AWS's `ArchiveRuleSummary`.
    #[derive(Default)]
    ArchiveRuleSummary: ARCHIVE_RULE_SUMMARY {
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `filter`, required.
        filter: BTreeMap<String, Criterion>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
    }
}

schema! {
    CANCEL_POLICY_GENERATION_REQUEST = "CancelPolicyGenerationRequest" {
        "jobId": schemas::JOB_ID, uri, required;
    }
}

schema! {
    CANCEL_POLICY_GENERATION_RESPONSE = "CancelPolicyGenerationResponse" {
    }
}

schema! {
    CHECK_ACCESS_NOT_GRANTED_REQUEST = "CheckAccessNotGrantedRequest" {
        "policyDocument": schemas::ACCESS_CHECK_POLICY_DOCUMENT, required;
        "access": schemas::CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST, required;
        "policyType": schemas::ACCESS_CHECK_POLICY_TYPE, required;
    }
}

schema! {
    CHECK_ACCESS_NOT_GRANTED_RESPONSE = "CheckAccessNotGrantedResponse" {
        "result": schemas::CHECK_ACCESS_NOT_GRANTED_RESULT;
        "message": schemas::STRING;
        "reasons": schemas::REASON_SUMMARY_LIST;
    }
}

values! {
    /// AWS's `CheckAccessNotGrantedResult`.
    CheckAccessNotGrantedResult: schemas::CHECK_ACCESS_NOT_GRANTED_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

schema! {
    CHECK_NO_NEW_ACCESS_REQUEST = "CheckNoNewAccessRequest" {
        "newPolicyDocument": schemas::ACCESS_CHECK_POLICY_DOCUMENT, required;
        "existingPolicyDocument": schemas::ACCESS_CHECK_POLICY_DOCUMENT, required;
        "policyType": schemas::ACCESS_CHECK_POLICY_TYPE, required;
    }
}

schema! {
    CHECK_NO_NEW_ACCESS_RESPONSE = "CheckNoNewAccessResponse" {
        "result": schemas::CHECK_NO_NEW_ACCESS_RESULT;
        "message": schemas::STRING;
        "reasons": schemas::REASON_SUMMARY_LIST;
    }
}

values! {
    /// AWS's `CheckNoNewAccessResult`.
    CheckNoNewAccessResult: schemas::CHECK_NO_NEW_ACCESS_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

schema! {
    CHECK_NO_PUBLIC_ACCESS_REQUEST = "CheckNoPublicAccessRequest" {
        "policyDocument": schemas::ACCESS_CHECK_POLICY_DOCUMENT, required;
        "resourceType": schemas::ACCESS_CHECK_RESOURCE_TYPE, required;
    }
}

schema! {
    CHECK_NO_PUBLIC_ACCESS_RESPONSE = "CheckNoPublicAccessResponse" {
        "result": schemas::CHECK_NO_PUBLIC_ACCESS_RESULT;
        "message": schemas::STRING;
        "reasons": schemas::REASON_SUMMARY_LIST;
    }
}

values! {
    /// AWS's `CheckNoPublicAccessResult`.
    CheckNoPublicAccessResult: schemas::CHECK_NO_PUBLIC_ACCESS_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

schema! {
    CLOUD_TRAIL_DETAILS = "CloudTrailDetails" {
        "trails": schemas::TRAIL_LIST, required;
        "accessRole": schemas::ROLE_ARN, required;
        "startTime": schemas::TIMESTAMP, required;
        "endTime": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `CloudTrailDetails`.
    #[derive(Default)]
    CloudTrailDetails: CLOUD_TRAIL_DETAILS {
        /// `trails`, required.
        trails: Vec<Trail>,
        /// `accessRole`, required.
        access_role: String,
        /// `startTime`, required.
        start_time: Timestamp,
        /// `endTime`.
        end_time: Option<Timestamp>,
    }
}

schema! {
    CLOUD_TRAIL_PROPERTIES = "CloudTrailProperties" {
        "trailProperties": schemas::TRAIL_PROPERTIES_LIST, required;
        "startTime": schemas::TIMESTAMP, required;
        "endTime": schemas::TIMESTAMP, required;
    }
}

structure! {
    /// AWS's `CloudTrailProperties`.
    #[derive(Default)]
    CloudTrailProperties: CLOUD_TRAIL_PROPERTIES {
        /// `trailProperties`, required.
        trail_properties: Vec<TrailProperties>,
        /// `startTime`, required.
        start_time: Timestamp,
        /// `endTime`, required.
        end_time: Timestamp,
    }
}

schema! {
    CONFIGURATION = "Configuration" union {
        "ebsSnapshot": EBS_SNAPSHOT_CONFIGURATION;
        "ecrRepository": ECR_REPOSITORY_CONFIGURATION;
        "iamRole": IAM_ROLE_CONFIGURATION;
        "efsFileSystem": EFS_FILE_SYSTEM_CONFIGURATION;
        "kmsKey": KMS_KEY_CONFIGURATION;
        "rdsDbClusterSnapshot": RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION;
        "rdsDbSnapshot": RDS_DB_SNAPSHOT_CONFIGURATION;
        "secretsManagerSecret": SECRETS_MANAGER_SECRET_CONFIGURATION;
        "s3Bucket": S3_BUCKET_CONFIGURATION;
        "snsTopic": SNS_TOPIC_CONFIGURATION;
        "sqsQueue": SQS_QUEUE_CONFIGURATION;
        "s3ExpressDirectoryBucket": S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION;
        "dynamodbStream": DYNAMODB_STREAM_CONFIGURATION;
        "dynamodbTable": DYNAMODB_TABLE_CONFIGURATION;
    }
}

structure! {
    /// AWS's `Configuration`.
    #[derive(Default)]
    Configuration: CONFIGURATION {
        /// `ebsSnapshot`.
        ebs_snapshot: Option<EbsSnapshotConfiguration>,
        /// `ecrRepository`.
        ecr_repository: Option<EcrRepositoryConfiguration>,
        /// `iamRole`.
        iam_role: Option<IamRoleConfiguration>,
        /// `efsFileSystem`.
        efs_file_system: Option<EfsFileSystemConfiguration>,
        /// `kmsKey`.
        kms_key: Option<KmsKeyConfiguration>,
        /// `rdsDbClusterSnapshot`.
        rds_db_cluster_snapshot: Option<RdsDbClusterSnapshotConfiguration>,
        /// `rdsDbSnapshot`.
        rds_db_snapshot: Option<RdsDbSnapshotConfiguration>,
        /// `secretsManagerSecret`.
        secrets_manager_secret: Option<SecretsManagerSecretConfiguration>,
        /// `s3Bucket`.
        s3_bucket: Option<S3BucketConfiguration>,
        /// `snsTopic`.
        sns_topic: Option<SnsTopicConfiguration>,
        /// `sqsQueue`.
        sqs_queue: Option<SqsQueueConfiguration>,
        /// `s3ExpressDirectoryBucket`.
        s3_express_directory_bucket: Option<S3ExpressDirectoryBucketConfiguration>,
        /// `dynamodbStream`.
        dynamodb_stream: Option<DynamodbStreamConfiguration>,
        /// `dynamodbTable`.
        dynamodb_table: Option<DynamodbTableConfiguration>,
    }
}

schema! {
    CREATE_ACCESS_PREVIEW_REQUEST = "CreateAccessPreviewRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "configurations": schemas::CONFIGURATIONS_MAP, required;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    CREATE_ACCESS_PREVIEW_RESPONSE = "CreateAccessPreviewResponse" {
        "id": schemas::ACCESS_PREVIEW_ID, required;
    }
}

schema! {
    CREATE_ANALYZER_REQUEST = "CreateAnalyzerRequest" {
        "analyzerName": schemas::ANALYZER_NAME, required;
        "type": schemas::TYPE, required;
        "archiveRules": schemas::INLINE_ARCHIVE_RULES_LIST;
        "tags": schemas::TAGS_MAP;
        "clientToken": schemas::STRING, token;
        "configuration": ANALYZER_CONFIGURATION;
    }
}

schema! {
    CREATE_ANALYZER_RESPONSE = "CreateAnalyzerResponse" {
        "arn": schemas::ANALYZER_ARN;
    }
}

schema! {
    CREATE_ARCHIVE_RULE_REQUEST = "CreateArchiveRuleRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "ruleName": schemas::NAME, required;
        "filter": schemas::FILTER_CRITERIA_MAP, required;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    CREATE_SERVICE_LINKED_ANALYZER_REQUEST = "CreateServiceLinkedAnalyzerRequest" {
        "type": schemas::TYPE, required;
        "archiveRules": schemas::INLINE_ARCHIVE_RULES_LIST;
        "clientToken": schemas::STRING, token;
        "configuration": ANALYZER_CONFIGURATION;
    }
}

schema! {
    CREATE_SERVICE_LINKED_ANALYZER_RESPONSE = "CreateServiceLinkedAnalyzerResponse" {
        "arn": schemas::ANALYZER_ARN;
    }
}

schema! {
    CRITERION = "Criterion" {
        "eq": schemas::VALUE_LIST;
        "neq": schemas::VALUE_LIST;
        "contains": schemas::VALUE_LIST;
        "exists": schemas::BOOLEAN;
    }
}

structure! {
    /// AWS's `Criterion`.
    #[derive(Default)]
    Criterion: CRITERION {
        /// `eq`, 1 to 20.
        eq: Option<Vec<String>>,
        /// `neq`, 1 to 20.
        neq: Option<Vec<String>>,
        /// `contains`, 1 to 20.
        contains: Option<Vec<String>>,
        /// `exists`.
        exists: Option<bool>,
    }
}

schema! {
    DELETE_ANALYZER_REQUEST = "DeleteAnalyzerRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "clientToken": schemas::STRING, query, token;
    }
}

schema! {
    DELETE_ARCHIVE_RULE_REQUEST = "DeleteArchiveRuleRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "ruleName": schemas::NAME, uri, required;
        "clientToken": schemas::STRING, query, token;
    }
}

schema! {
    DELETE_SERVICE_LINKED_ANALYZER_REQUEST = "DeleteServiceLinkedAnalyzerRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "clientToken": schemas::STRING, query, token;
    }
}

schema! {
    DYNAMODB_STREAM_CONFIGURATION = "DynamodbStreamConfiguration" {
        "streamPolicy": schemas::DYNAMODB_STREAM_POLICY;
    }
}

structure! {
    /// AWS's `DynamodbStreamConfiguration`.
    #[derive(Default)]
    DynamodbStreamConfiguration: DYNAMODB_STREAM_CONFIGURATION {
        /// `streamPolicy`.
        stream_policy: Option<String>,
    }
}

schema! {
    DYNAMODB_TABLE_CONFIGURATION = "DynamodbTableConfiguration" {
        "tablePolicy": schemas::DYNAMODB_TABLE_POLICY;
    }
}

structure! {
    /// AWS's `DynamodbTableConfiguration`.
    #[derive(Default)]
    DynamodbTableConfiguration: DYNAMODB_TABLE_CONFIGURATION {
        /// `tablePolicy`.
        table_policy: Option<String>,
    }
}

schema! {
    EBS_SNAPSHOT_CONFIGURATION = "EbsSnapshotConfiguration" {
        "userIds": schemas::EBS_USER_ID_LIST;
        "groups": schemas::EBS_GROUP_LIST;
        "kmsKeyId": schemas::EBS_SNAPSHOT_DATA_ENCRYPTION_KEY_ID;
    }
}

structure! {
    /// AWS's `EbsSnapshotConfiguration`.
    #[derive(Default)]
    EbsSnapshotConfiguration: EBS_SNAPSHOT_CONFIGURATION {
        /// `userIds`.
        user_ids: Option<Vec<String>>,
        /// `groups`.
        groups: Option<Vec<String>>,
        /// `kmsKeyId`.
        kms_key_id: Option<String>,
    }
}

schema! {
    ECR_REPOSITORY_CONFIGURATION = "EcrRepositoryConfiguration" {
        "repositoryPolicy": schemas::ECR_REPOSITORY_POLICY;
    }
}

structure! {
    /// AWS's `EcrRepositoryConfiguration`.
    #[derive(Default)]
    EcrRepositoryConfiguration: ECR_REPOSITORY_CONFIGURATION {
        /// `repositoryPolicy`.
        repository_policy: Option<String>,
    }
}

schema! {
    EFS_FILE_SYSTEM_CONFIGURATION = "EfsFileSystemConfiguration" {
        "fileSystemPolicy": schemas::EFS_FILE_SYSTEM_POLICY;
    }
}

structure! {
    /// AWS's `EfsFileSystemConfiguration`.
    #[derive(Default)]
    EfsFileSystemConfiguration: EFS_FILE_SYSTEM_CONFIGURATION {
        /// `fileSystemPolicy`.
        file_system_policy: Option<String>,
    }
}

schema! {
    EXTERNAL_ACCESS_DETAILS = "ExternalAccessDetails" {
        "action": schemas::ACTION_LIST;
        "condition": schemas::CONDITION_KEY_MAP, required;
        "isPublic": schemas::BOOLEAN;
        "principal": schemas::PRINCIPAL_MAP;
        "sources": schemas::FINDING_SOURCE_LIST;
        "resourceControlPolicyRestriction": schemas::RESOURCE_CONTROL_POLICY_RESTRICTION;
    }
}

structure! {
    /// AWS's `ExternalAccessDetails`.
    #[derive(Default)]
    ExternalAccessDetails: EXTERNAL_ACCESS_DETAILS {
        /// `action`.
        action: Option<Vec<String>>,
        /// `condition`, required.
        condition: BTreeMap<String, String>,
        /// `isPublic`.
        is_public: Option<bool>,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `sources`.
        sources: Option<Vec<FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<ResourceControlPolicyRestriction>,
    }
}

schema! {
    EXTERNAL_ACCESS_FINDINGS_STATISTICS = "ExternalAccessFindingsStatistics" {
        "resourceTypeStatistics": schemas::RESOURCE_TYPE_STATISTICS_MAP;
        "totalActiveFindings": schemas::INTEGER;
        "totalArchivedFindings": schemas::INTEGER;
        "totalResolvedFindings": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `ExternalAccessFindingsStatistics`.
    #[derive(Default)]
    ExternalAccessFindingsStatistics: EXTERNAL_ACCESS_FINDINGS_STATISTICS {
        /// `resourceTypeStatistics`.
        resource_type_statistics: Option<BTreeMap<String, ResourceTypeDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

schema! {
    FINDING = "Finding" {
        "id": schemas::FINDING_ID, required;
        "principal": schemas::PRINCIPAL_MAP;
        "action": schemas::ACTION_LIST;
        "resource": schemas::STRING;
        "isPublic": schemas::BOOLEAN;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "condition": schemas::CONDITION_KEY_MAP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "analyzedAt": schemas::TIMESTAMP, required;
        "updatedAt": schemas::TIMESTAMP, required;
        "status": schemas::FINDING_STATUS, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "error": schemas::STRING;
        "sources": schemas::FINDING_SOURCE_LIST;
        "resourceControlPolicyRestriction": schemas::RESOURCE_CONTROL_POLICY_RESTRICTION;
    }
}

structure! {
    /// AWS's `Finding`.
    Finding: FINDING {
        /// `id`, required.
        id: String,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `action`.
        action: Option<Vec<String>>,
        /// `resource`.
        resource: Option<String>,
        /// `isPublic`.
        is_public: Option<bool>,
        /// `resourceType`, required.
        resource_type: ResourceType,
        /// `condition`, required.
        condition: BTreeMap<String, String>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `status`, required.
        status: FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<ResourceControlPolicyRestriction>,
    }
}

schema! {
    FINDING_AGGREGATION_ACCOUNT_DETAILS = "FindingAggregationAccountDetails" {
        "account": schemas::STRING;
        "numberOfActiveFindings": schemas::INTEGER;
        "details": schemas::FINDING_AGGREGATION_ACCOUNT_DETAILS_MAP;
    }
}

structure! {
    /// AWS's `FindingAggregationAccountDetails`.
    #[derive(Default)]
    FindingAggregationAccountDetails: FINDING_AGGREGATION_ACCOUNT_DETAILS {
        /// `account`.
        account: Option<String>,
        /// `numberOfActiveFindings`.
        number_of_active_findings: Option<i32>,
        /// `details`.
        details: Option<BTreeMap<String, i32>>,
    }
}

values! {
    /// AWS's `FindingChangeType`.
    FindingChangeType: schemas::FINDING_CHANGE_TYPE {
        Changed = "CHANGED",
        New = "NEW",
        Unchanged = "UNCHANGED",
    }
}

schema! {
    FINDING_DETAILS = "FindingDetails" union {
        "internalAccessDetails": INTERNAL_ACCESS_DETAILS;
        "externalAccessDetails": EXTERNAL_ACCESS_DETAILS;
        "unusedPermissionDetails": UNUSED_PERMISSION_DETAILS;
        "unusedIamUserAccessKeyDetails": UNUSED_IAM_USER_ACCESS_KEY_DETAILS;
        "unusedIamRoleDetails": UNUSED_IAM_ROLE_DETAILS;
        "unusedIamUserPasswordDetails": UNUSED_IAM_USER_PASSWORD_DETAILS;
    }
}

structure! {
    /// AWS's `FindingDetails`.
    #[derive(Default)]
    FindingDetails: FINDING_DETAILS {
        /// `internalAccessDetails`.
        internal_access_details: Option<InternalAccessDetails>,
        /// `externalAccessDetails`.
        external_access_details: Option<ExternalAccessDetails>,
        /// `unusedPermissionDetails`.
        unused_permission_details: Option<UnusedPermissionDetails>,
        /// `unusedIamUserAccessKeyDetails`.
        unused_iam_user_access_key_details: Option<UnusedIamUserAccessKeyDetails>,
        /// `unusedIamRoleDetails`.
        unused_iam_role_details: Option<UnusedIamRoleDetails>,
        /// `unusedIamUserPasswordDetails`.
        unused_iam_user_password_details: Option<UnusedIamUserPasswordDetails>,
    }
}

schema! {
    FINDING_SOURCE = "FindingSource" {
        "type": schemas::FINDING_SOURCE_TYPE, required;
        "detail": FINDING_SOURCE_DETAIL;
    }
}

structure! {
    /// AWS's `FindingSource`.
    FindingSource: FINDING_SOURCE {
        /// `type`, required.
        r#type: FindingSourceType,
        /// `detail`.
        detail: Option<FindingSourceDetail>,
    }
}

schema! {
    FINDING_SOURCE_DETAIL = "FindingSourceDetail" {
        "accessPointArn": schemas::STRING;
        "accessPointAccount": schemas::STRING;
    }
}

structure! {
    /// AWS's `FindingSourceDetail`.
    #[derive(Default)]
    FindingSourceDetail: FINDING_SOURCE_DETAIL {
        /// `accessPointArn`.
        access_point_arn: Option<String>,
        /// `accessPointAccount`.
        access_point_account: Option<String>,
    }
}

values! {
    /// AWS's `FindingSourceType`.
    FindingSourceType: schemas::FINDING_SOURCE_TYPE {
        Policy = "POLICY",
        BucketAcl = "BUCKET_ACL",
        S3AccessPoint = "S3_ACCESS_POINT",
        S3AccessPointAccount = "S3_ACCESS_POINT_ACCOUNT",
    }
}

values! {
    /// AWS's `FindingStatus`.
    FindingStatus: schemas::FINDING_STATUS {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Resolved = "RESOLVED",
    }
}

values! {
    /// AWS's `FindingStatusUpdate`.
    FindingStatusUpdate: schemas::FINDING_STATUS_UPDATE {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
    }
}

schema! {
    FINDING_SUMMARY = "FindingSummary" {
        "id": schemas::FINDING_ID, required;
        "principal": schemas::PRINCIPAL_MAP;
        "action": schemas::ACTION_LIST;
        "resource": schemas::STRING;
        "isPublic": schemas::BOOLEAN;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "condition": schemas::CONDITION_KEY_MAP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "analyzedAt": schemas::TIMESTAMP, required;
        "updatedAt": schemas::TIMESTAMP, required;
        "status": schemas::FINDING_STATUS, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "error": schemas::STRING;
        "sources": schemas::FINDING_SOURCE_LIST;
        "resourceControlPolicyRestriction": schemas::RESOURCE_CONTROL_POLICY_RESTRICTION;
    }
}

structure! {
    /// AWS's `FindingSummary`.
    FindingSummary: FINDING_SUMMARY {
        /// `id`, required.
        id: String,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `action`.
        action: Option<Vec<String>>,
        /// `resource`.
        resource: Option<String>,
        /// `isPublic`.
        is_public: Option<bool>,
        /// `resourceType`, required.
        resource_type: ResourceType,
        /// `condition`, required.
        condition: BTreeMap<String, String>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `status`, required.
        status: FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<ResourceControlPolicyRestriction>,
    }
}

schema! {
    FINDING_SUMMARY_V2 = "FindingSummaryV2" {
        "analyzedAt": schemas::TIMESTAMP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "error": schemas::STRING;
        "id": schemas::FINDING_ID, required;
        "resource": schemas::STRING;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "status": schemas::FINDING_STATUS, required;
        "updatedAt": schemas::TIMESTAMP, required;
        "findingType": schemas::FINDING_TYPE;
    }
}

structure! {
    /// AWS's `FindingSummaryV2`.
    FindingSummaryV2: FINDING_SUMMARY_V2 {
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `error`.
        error: Option<String>,
        /// `id`, required.
        id: String,
        /// `resource`.
        resource: Option<String>,
        /// `resourceType`, required.
        resource_type: ResourceType,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `status`, required.
        status: FindingStatus,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `findingType`.
        finding_type: Option<FindingType>,
    }
}

values! {
    /// AWS's `FindingType`.
    FindingType: schemas::FINDING_TYPE {
        ExternalAccess = "ExternalAccess",
        UnusedIAMRole = "UnusedIAMRole",
        UnusedIAMUserAccessKey = "UnusedIAMUserAccessKey",
        UnusedIAMUserPassword = "UnusedIAMUserPassword",
        UnusedPermission = "UnusedPermission",
        InternalAccess = "InternalAccess",
    }
}

schema! {
    FINDINGS_STATISTICS = "FindingsStatistics" union {
        "externalAccessFindingsStatistics": EXTERNAL_ACCESS_FINDINGS_STATISTICS;
        "internalAccessFindingsStatistics": INTERNAL_ACCESS_FINDINGS_STATISTICS;
        "unusedAccessFindingsStatistics": UNUSED_ACCESS_FINDINGS_STATISTICS;
    }
}

structure! {
    /// AWS's `FindingsStatistics`.
    #[derive(Default)]
    FindingsStatistics: FINDINGS_STATISTICS {
        /// `externalAccessFindingsStatistics`.
        external_access_findings_statistics: Option<ExternalAccessFindingsStatistics>,
        /// `internalAccessFindingsStatistics`.
        internal_access_findings_statistics: Option<InternalAccessFindingsStatistics>,
        /// `unusedAccessFindingsStatistics`.
        unused_access_findings_statistics: Option<UnusedAccessFindingsStatistics>,
    }
}

schema! {
    GENERATE_FINDING_RECOMMENDATION_REQUEST = "GenerateFindingRecommendationRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "id": schemas::GENERATE_FINDING_RECOMMENDATION_REQUEST_ID_STRING, uri, required;
    }
}

schema! {
    GENERATED_POLICY = "GeneratedPolicy" {
        "policy": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `GeneratedPolicy`.
    #[derive(Default)]
    GeneratedPolicy: GENERATED_POLICY {
        /// `policy`, required.
        policy: String,
    }
}

schema! {
    GENERATED_POLICY_PROPERTIES = "GeneratedPolicyProperties" {
        "isComplete": schemas::BOOLEAN;
        "principalArn": schemas::PRINCIPAL_ARN, required;
        "cloudTrailProperties": CLOUD_TRAIL_PROPERTIES;
    }
}

structure! {
    /// AWS's `GeneratedPolicyProperties`.
    #[derive(Default)]
    GeneratedPolicyProperties: GENERATED_POLICY_PROPERTIES {
        /// `isComplete`.
        is_complete: Option<bool>,
        /// `principalArn`, required.
        principal_arn: String,
        /// `cloudTrailProperties`.
        cloud_trail_properties: Option<CloudTrailProperties>,
    }
}

schema! {
    GENERATED_POLICY_RESULT = "GeneratedPolicyResult" {
        "properties": GENERATED_POLICY_PROPERTIES, required;
        "generatedPolicies": schemas::GENERATED_POLICY_LIST;
    }
}

structure! {
    /// AWS's `GeneratedPolicyResult`.
    #[derive(Default)]
    GeneratedPolicyResult: GENERATED_POLICY_RESULT {
        /// `properties`, required.
        properties: GeneratedPolicyProperties,
        /// `generatedPolicies`.
        generated_policies: Option<Vec<GeneratedPolicy>>,
    }
}

schema! {
    GET_ACCESS_PREVIEW_REQUEST = "GetAccessPreviewRequest" {
        "accessPreviewId": schemas::ACCESS_PREVIEW_ID, uri, required;
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
    }
}

schema! {
    GET_ACCESS_PREVIEW_RESPONSE = "GetAccessPreviewResponse" {
        "accessPreview": ACCESS_PREVIEW, required;
    }
}

schema! {
    GET_ANALYZED_RESOURCE_REQUEST = "GetAnalyzedResourceRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "resourceArn": schemas::RESOURCE_ARN, query, required;
    }
}

schema! {
    GET_ANALYZED_RESOURCE_RESPONSE = "GetAnalyzedResourceResponse" {
        "resource": ANALYZED_RESOURCE;
    }
}

schema! {
    GET_ANALYZER_REQUEST = "GetAnalyzerRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
    }
}

schema! {
    GET_ANALYZER_RESPONSE = "GetAnalyzerResponse" {
        "analyzer": ANALYZER_SUMMARY, required;
    }
}

schema! {
    GET_ARCHIVE_RULE_REQUEST = "GetArchiveRuleRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "ruleName": schemas::NAME, uri, required;
    }
}

schema! {
    GET_ARCHIVE_RULE_RESPONSE = "GetArchiveRuleResponse" {
        "archiveRule": ARCHIVE_RULE_SUMMARY, required;
    }
}

schema! {
    GET_FINDING_RECOMMENDATION_REQUEST = "GetFindingRecommendationRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "id": schemas::GET_FINDING_RECOMMENDATION_REQUEST_ID_STRING, uri, required;
        "maxResults": schemas::GET_FINDING_RECOMMENDATION_REQUEST_MAX_RESULTS_INTEGER, query;
        "nextToken": schemas::TOKEN, query;
    }
}

schema! {
    GET_FINDING_RECOMMENDATION_RESPONSE = "GetFindingRecommendationResponse" {
        "startedAt": schemas::TIMESTAMP, required;
        "completedAt": schemas::TIMESTAMP;
        "nextToken": schemas::TOKEN;
        "error": RECOMMENDATION_ERROR;
        "resourceArn": schemas::RESOURCE_ARN, required;
        "recommendedSteps": schemas::RECOMMENDED_STEP_LIST;
        "recommendationType": schemas::RECOMMENDATION_TYPE, required;
        "status": schemas::STATUS, required;
    }
}

schema! {
    GET_FINDING_REQUEST = "GetFindingRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "id": schemas::FINDING_ID, uri, required;
    }
}

schema! {
    GET_FINDING_RESPONSE = "GetFindingResponse" {
        "finding": FINDING;
    }
}

schema! {
    GET_FINDING_V2_REQUEST = "GetFindingV2Request" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "id": schemas::FINDING_ID, uri, required;
        "maxResults": schemas::INTEGER, query;
        "nextToken": schemas::TOKEN, query;
    }
}

schema! {
    GET_FINDING_V2_RESPONSE = "GetFindingV2Response" {
        "analyzedAt": schemas::TIMESTAMP, required;
        "createdAt": schemas::TIMESTAMP, required;
        "error": schemas::STRING;
        "id": schemas::FINDING_ID, required;
        "nextToken": schemas::TOKEN;
        "resource": schemas::STRING;
        "resourceType": schemas::RESOURCE_TYPE, required;
        "resourceOwnerAccount": schemas::STRING, required;
        "status": schemas::FINDING_STATUS, required;
        "updatedAt": schemas::TIMESTAMP, required;
        "findingDetails": schemas::FINDING_DETAILS_LIST, required;
        "findingType": schemas::FINDING_TYPE;
    }
}

schema! {
    GET_FINDINGS_STATISTICS_REQUEST = "GetFindingsStatisticsRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
    }
}

schema! {
    GET_FINDINGS_STATISTICS_RESPONSE = "GetFindingsStatisticsResponse" {
        "findingsStatistics": schemas::FINDINGS_STATISTICS_LIST;
        "lastUpdatedAt": schemas::TIMESTAMP;
    }
}

schema! {
    GET_GENERATED_POLICY_REQUEST = "GetGeneratedPolicyRequest" {
        "jobId": schemas::JOB_ID, uri, required;
        "includeResourcePlaceholders": schemas::BOOLEAN, query;
        "includeServiceLevelTemplate": schemas::BOOLEAN, query;
    }
}

schema! {
    GET_GENERATED_POLICY_RESPONSE = "GetGeneratedPolicyResponse" {
        "jobDetails": JOB_DETAILS, required;
        "generatedPolicyResult": GENERATED_POLICY_RESULT, required;
    }
}

schema! {
    IAM_ROLE_CONFIGURATION = "IamRoleConfiguration" {
        "trustPolicy": schemas::IAM_TRUST_POLICY;
    }
}

structure! {
    /// AWS's `IamRoleConfiguration`.
    #[derive(Default)]
    IamRoleConfiguration: IAM_ROLE_CONFIGURATION {
        /// `trustPolicy`.
        trust_policy: Option<String>,
    }
}

schema! {
    INLINE_ARCHIVE_RULE = "InlineArchiveRule" {
        "ruleName": schemas::NAME, required;
        "filter": schemas::FILTER_CRITERIA_MAP, required;
    }
}

structure! {
    /// AWS's `InlineArchiveRule`.
    #[derive(Default)]
    InlineArchiveRule: INLINE_ARCHIVE_RULE {
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `filter`, required.
        filter: BTreeMap<String, Criterion>,
    }
}

schema! {
    INTERNAL_ACCESS_ANALYSIS_RULE = "InternalAccessAnalysisRule" {
        "inclusions": schemas::INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA_LIST;
    }
}

structure! {
    /// AWS's `InternalAccessAnalysisRule`.
    #[derive(Default)]
    InternalAccessAnalysisRule: INTERNAL_ACCESS_ANALYSIS_RULE {
        /// `inclusions`.
        inclusions: Option<Vec<InternalAccessAnalysisRuleCriteria>>,
    }
}

schema! {
    INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA = "InternalAccessAnalysisRuleCriteria" {
        "accountIds": schemas::ACCOUNT_IDS_LIST;
        "resourceTypes": schemas::RESOURCE_TYPE_LIST;
        "resourceArns": schemas::RESOURCE_ARNS_LIST;
    }
}

structure! {
    /// AWS's `InternalAccessAnalysisRuleCriteria`.
    #[derive(Default)]
    InternalAccessAnalysisRuleCriteria: INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
        /// `resourceTypes`.
        resource_types: Option<Vec<ResourceType>>,
        /// `resourceArns`.
        resource_arns: Option<Vec<String>>,
    }
}

schema! {
    INTERNAL_ACCESS_CONFIGURATION = "InternalAccessConfiguration" {
        "analysisRule": INTERNAL_ACCESS_ANALYSIS_RULE;
    }
}

structure! {
    /// AWS's `InternalAccessConfiguration`.
    #[derive(Default)]
    InternalAccessConfiguration: INTERNAL_ACCESS_CONFIGURATION {
        /// `analysisRule`.
        analysis_rule: Option<InternalAccessAnalysisRule>,
    }
}

schema! {
    INTERNAL_ACCESS_DETAILS = "InternalAccessDetails" {
        "action": schemas::ACTION_LIST;
        "condition": schemas::CONDITION_KEY_MAP;
        "principal": schemas::PRINCIPAL_MAP;
        "principalOwnerAccount": schemas::STRING;
        "accessType": schemas::INTERNAL_ACCESS_TYPE;
        "principalType": schemas::PRINCIPAL_TYPE;
        "sources": schemas::FINDING_SOURCE_LIST;
        "resourceControlPolicyRestriction": schemas::RESOURCE_CONTROL_POLICY_RESTRICTION;
        "serviceControlPolicyRestriction": schemas::SERVICE_CONTROL_POLICY_RESTRICTION;
    }
}

structure! {
    /// AWS's `InternalAccessDetails`.
    #[derive(Default)]
    InternalAccessDetails: INTERNAL_ACCESS_DETAILS {
        /// `action`.
        action: Option<Vec<String>>,
        /// `condition`.
        condition: Option<BTreeMap<String, String>>,
        /// `principal`.
        principal: Option<BTreeMap<String, String>>,
        /// `principalOwnerAccount`.
        principal_owner_account: Option<String>,
        /// `accessType`.
        access_type: Option<InternalAccessType>,
        /// `principalType`.
        principal_type: Option<PrincipalType>,
        /// `sources`.
        sources: Option<Vec<FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<ResourceControlPolicyRestriction>,
        /// `serviceControlPolicyRestriction`.
        service_control_policy_restriction: Option<ServiceControlPolicyRestriction>,
    }
}

schema! {
    INTERNAL_ACCESS_FINDINGS_STATISTICS = "InternalAccessFindingsStatistics" {
        "resourceTypeStatistics": schemas::INTERNAL_ACCESS_RESOURCE_TYPE_STATISTICS_MAP;
        "totalActiveFindings": schemas::INTEGER;
        "totalArchivedFindings": schemas::INTEGER;
        "totalResolvedFindings": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `InternalAccessFindingsStatistics`.
    #[derive(Default)]
    InternalAccessFindingsStatistics: INTERNAL_ACCESS_FINDINGS_STATISTICS {
        /// `resourceTypeStatistics`.
        resource_type_statistics: Option<BTreeMap<String, InternalAccessResourceTypeDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

schema! {
    INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS = "InternalAccessResourceTypeDetails" {
        "totalActiveFindings": schemas::INTEGER;
        "totalResolvedFindings": schemas::INTEGER;
        "totalArchivedFindings": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `InternalAccessResourceTypeDetails`.
    #[derive(Default)]
    InternalAccessResourceTypeDetails: INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS {
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
    }
}

values! {
    /// AWS's `InternalAccessType`.
    InternalAccessType: schemas::INTERNAL_ACCESS_TYPE {
        IntraAccount = "INTRA_ACCOUNT",
        IntraOrg = "INTRA_ORG",
    }
}

schema! {
    INTERNET_CONFIGURATION = "InternetConfiguration" {
    }
}

structure! {
    /// AWS's `InternetConfiguration`.
    #[derive(Default)]
    InternetConfiguration: INTERNET_CONFIGURATION {
    }
}

schema! {
    JOB_DETAILS = "JobDetails" {
        "jobId": schemas::JOB_ID, required;
        "status": schemas::JOB_STATUS, required;
        "startedOn": schemas::TIMESTAMP, required;
        "completedOn": schemas::TIMESTAMP;
        "jobError": JOB_ERROR;
    }
}

structure! {
    /// AWS's `JobDetails`.
    JobDetails: JOB_DETAILS {
        /// `jobId`, required.
        job_id: String,
        /// `status`, required.
        status: JobStatus,
        /// `startedOn`, required.
        started_on: Timestamp,
        /// `completedOn`.
        completed_on: Option<Timestamp>,
        /// `jobError`.
        job_error: Option<JobError>,
    }
}

schema! {
    JOB_ERROR = "JobError" {
        "code": schemas::JOB_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `JobError`.
    JobError: JOB_ERROR {
        /// `code`, required.
        code: JobErrorCode,
        /// `message`, required.
        message: String,
    }
}

values! {
    /// AWS's `JobErrorCode`.
    JobErrorCode: schemas::JOB_ERROR_CODE {
        AuthorizationError = "AUTHORIZATION_ERROR",
        ResourceNotFoundError = "RESOURCE_NOT_FOUND_ERROR",
        ServiceQuotaExceededError = "SERVICE_QUOTA_EXCEEDED_ERROR",
        ServiceError = "SERVICE_ERROR",
    }
}

values! {
    /// AWS's `JobStatus`.
    JobStatus: schemas::JOB_STATUS {
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Canceled = "CANCELED",
    }
}

schema! {
    KMS_GRANT_CONFIGURATION = "KmsGrantConfiguration" {
        "operations": schemas::KMS_GRANT_OPERATIONS_LIST, required;
        "granteePrincipal": schemas::GRANTEE_PRINCIPAL, required;
        "retiringPrincipal": schemas::RETIRING_PRINCIPAL;
        "constraints": KMS_GRANT_CONSTRAINTS;
        "issuingAccount": schemas::ISSUING_ACCOUNT, required;
    }
}

structure! {
    /// AWS's `KmsGrantConfiguration`.
    #[derive(Default)]
    KmsGrantConfiguration: KMS_GRANT_CONFIGURATION {
        /// `operations`, required.
        operations: Vec<KmsGrantOperation>,
        /// `granteePrincipal`, required.
        grantee_principal: String,
        /// `retiringPrincipal`.
        retiring_principal: Option<String>,
        /// `constraints`.
        constraints: Option<KmsGrantConstraints>,
        /// `issuingAccount`, required.
        issuing_account: String,
    }
}

schema! {
    KMS_GRANT_CONSTRAINTS = "KmsGrantConstraints" {
        "encryptionContextEquals": schemas::KMS_CONSTRAINTS_MAP;
        "encryptionContextSubset": schemas::KMS_CONSTRAINTS_MAP;
    }
}

structure! {
    /// AWS's `KmsGrantConstraints`.
    #[derive(Default)]
    KmsGrantConstraints: KMS_GRANT_CONSTRAINTS {
        /// `encryptionContextEquals`.
        encryption_context_equals: Option<BTreeMap<String, String>>,
        /// `encryptionContextSubset`.
        encryption_context_subset: Option<BTreeMap<String, String>>,
    }
}

values! {
    /// AWS's `KmsGrantOperation`.
    KmsGrantOperation: schemas::KMS_GRANT_OPERATION {
        CreateGrant = "CreateGrant",
        Decrypt = "Decrypt",
        DescribeKey = "DescribeKey",
        Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey",
        GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext",
        GetPublicKey = "GetPublicKey",
        ReEncryptFrom = "ReEncryptFrom",
        ReEncryptTo = "ReEncryptTo",
        RetireGrant = "RetireGrant",
        Sign = "Sign",
        Verify = "Verify",
    }
}

schema! {
    KMS_KEY_CONFIGURATION = "KmsKeyConfiguration" {
        "keyPolicies": schemas::KMS_KEY_POLICIES_MAP;
        "grants": schemas::KMS_GRANT_CONFIGURATIONS_LIST;
    }
}

structure! {
    /// AWS's `KmsKeyConfiguration`.
    #[derive(Default)]
    KmsKeyConfiguration: KMS_KEY_CONFIGURATION {
        /// `keyPolicies`.
        key_policies: Option<BTreeMap<String, String>>,
        /// `grants`.
        grants: Option<Vec<KmsGrantConfiguration>>,
    }
}

schema! {
    LIST_ACCESS_PREVIEW_FINDINGS_REQUEST = "ListAccessPreviewFindingsRequest" {
        "accessPreviewId": schemas::ACCESS_PREVIEW_ID, uri, required;
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "filter": schemas::FILTER_CRITERIA_MAP;
        "nextToken": schemas::TOKEN;
        "maxResults": schemas::INTEGER;
    }
}

schema! {
    LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE = "ListAccessPreviewFindingsResponse" {
        "findings": schemas::ACCESS_PREVIEW_FINDINGS_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCESS_PREVIEWS_REQUEST = "ListAccessPreviewsRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, query, required;
        "nextToken": schemas::TOKEN, query;
        "maxResults": schemas::INTEGER, query;
    }
}

schema! {
    LIST_ACCESS_PREVIEWS_RESPONSE = "ListAccessPreviewsResponse" {
        "accessPreviews": schemas::ACCESS_PREVIEWS_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ANALYZED_RESOURCES_REQUEST = "ListAnalyzedResourcesRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "resourceType": schemas::RESOURCE_TYPE;
        "nextToken": schemas::TOKEN;
        "maxResults": schemas::INTEGER;
    }
}

schema! {
    LIST_ANALYZED_RESOURCES_RESPONSE = "ListAnalyzedResourcesResponse" {
        "analyzedResources": schemas::ANALYZED_RESOURCES_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ANALYZERS_REQUEST = "ListAnalyzersRequest" {
        "nextToken": schemas::TOKEN, query;
        "maxResults": schemas::INTEGER, query;
        "type": schemas::TYPE, query;
    }
}

schema! {
    LIST_ANALYZERS_RESPONSE = "ListAnalyzersResponse" {
        "analyzers": schemas::ANALYZERS_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ARCHIVE_RULES_REQUEST = "ListArchiveRulesRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "nextToken": schemas::TOKEN, query;
        "maxResults": schemas::INTEGER, query;
    }
}

schema! {
    LIST_ARCHIVE_RULES_RESPONSE = "ListArchiveRulesResponse" {
        "archiveRules": schemas::ARCHIVE_RULES_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_FINDINGS_REQUEST = "ListFindingsRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "filter": schemas::FILTER_CRITERIA_MAP;
        "sort": SORT_CRITERIA;
        "nextToken": schemas::TOKEN;
        "maxResults": schemas::INTEGER;
    }
}

schema! {
    LIST_FINDINGS_RESPONSE = "ListFindingsResponse" {
        "findings": schemas::FINDINGS_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_FINDINGS_V2_REQUEST = "ListFindingsV2Request" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "filter": schemas::FILTER_CRITERIA_MAP;
        "maxResults": schemas::INTEGER;
        "nextToken": schemas::TOKEN;
        "sort": SORT_CRITERIA;
    }
}

schema! {
    LIST_FINDINGS_V2_RESPONSE = "ListFindingsV2Response" {
        "findings": schemas::FINDINGS_LIST_V2, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_POLICY_GENERATIONS_REQUEST = "ListPolicyGenerationsRequest" {
        "principalArn": schemas::PRINCIPAL_ARN, query;
        "maxResults": schemas::LIST_POLICY_GENERATIONS_REQUEST_MAX_RESULTS_INTEGER, query;
        "nextToken": schemas::TOKEN, query;
    }
}

schema! {
    LIST_POLICY_GENERATIONS_RESPONSE = "ListPolicyGenerationsResponse" {
        "policyGenerations": schemas::POLICY_GENERATION_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_REQUEST = "ListTagsForResourceRequest" {
        "resourceArn": schemas::STRING, uri, required;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_RESPONSE = "ListTagsForResourceResponse" {
        "tags": schemas::TAGS_MAP;
    }
}

values! {
    /// AWS's `Locale`.
    Locale: schemas::LOCALE {
        De = "DE",
        En = "EN",
        Es = "ES",
        Fr = "FR",
        It = "IT",
        Ja = "JA",
        Ko = "KO",
        PtBr = "PT_BR",
        ZhCn = "ZH_CN",
        ZhTw = "ZH_TW",
    }
}

schema! {
    LOCATION = "Location" {
        "path": schemas::PATH_ELEMENT_LIST, required;
        "span": SPAN, required;
    }
}

structure! {
    /// AWS's `Location`.
    #[derive(Default)]
    Location: LOCATION {
        /// `path`, required.
        path: Vec<PathElement>,
        /// `span`, required.
        span: Span,
    }
}

schema! {
    NETWORK_ORIGIN_CONFIGURATION = "NetworkOriginConfiguration" union {
        "vpcConfiguration": VPC_CONFIGURATION;
        "internetConfiguration": INTERNET_CONFIGURATION;
    }
}

structure! {
    /// AWS's `NetworkOriginConfiguration`.
    #[derive(Default)]
    NetworkOriginConfiguration: NETWORK_ORIGIN_CONFIGURATION {
        /// `vpcConfiguration`.
        vpc_configuration: Option<VpcConfiguration>,
        /// `internetConfiguration`.
        internet_configuration: Option<InternetConfiguration>,
    }
}

values! {
    /// AWS's `OrderBy`.
    OrderBy: schemas::ORDER_BY {
        Asc = "ASC",
        Desc = "DESC",
    }
}

schema! {
    PATH_ELEMENT = "PathElement" union {
        "index": schemas::INTEGER;
        "key": schemas::STRING;
        "substring": SUBSTRING;
        "value": schemas::STRING;
    }
}

structure! {
    /// AWS's `PathElement`.
    #[derive(Default)]
    PathElement: PATH_ELEMENT {
        /// `index`.
        index: Option<i32>,
        /// `key`.
        key: Option<String>,
        /// `substring`.
        substring: Option<Substring>,
        /// `value`.
        value: Option<String>,
    }
}

schema! {
    POLICY_GENERATION = "PolicyGeneration" {
        "jobId": schemas::JOB_ID, required;
        "principalArn": schemas::PRINCIPAL_ARN, required;
        "status": schemas::JOB_STATUS, required;
        "startedOn": schemas::TIMESTAMP, required;
        "completedOn": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `PolicyGeneration`.
    PolicyGeneration: POLICY_GENERATION {
        /// `jobId`, required.
        job_id: String,
        /// `principalArn`, required.
        principal_arn: String,
        /// `status`, required.
        status: JobStatus,
        /// `startedOn`, required.
        started_on: Timestamp,
        /// `completedOn`.
        completed_on: Option<Timestamp>,
    }
}

schema! {
    POLICY_GENERATION_DETAILS = "PolicyGenerationDetails" {
        "principalArn": schemas::PRINCIPAL_ARN, required;
    }
}

structure! {
    /// AWS's `PolicyGenerationDetails`.
    #[derive(Default)]
    PolicyGenerationDetails: POLICY_GENERATION_DETAILS {
        /// `principalArn`, required.
        principal_arn: String,
    }
}

values! {
    /// AWS's `PolicyType`.
    PolicyType: schemas::POLICY_TYPE {
        IdentityPolicy = "IDENTITY_POLICY",
        ResourcePolicy = "RESOURCE_POLICY",
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
    }
}

schema! {
    POSITION = "Position" {
        "line": schemas::INTEGER, required;
        "column": schemas::INTEGER, required;
        "offset": schemas::INTEGER, required;
    }
}

structure! {
    /// AWS's `Position`.
    #[derive(Default)]
    Position: POSITION {
        /// `line`, required.
        line: i32,
        /// `column`, required.
        column: i32,
        /// `offset`, required.
        offset: i32,
    }
}

values! {
    /// AWS's `PrincipalType`.
    PrincipalType: schemas::PRINCIPAL_TYPE {
        IamRole = "IAM_ROLE",
        IamUser = "IAM_USER",
    }
}

schema! {
    RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE = "RdsDbClusterSnapshotAttributeValue" union {
        "accountIds": schemas::RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_IDS_LIST;
    }
}

structure! {
    /// AWS's `RdsDbClusterSnapshotAttributeValue`.
    #[derive(Default)]
    RdsDbClusterSnapshotAttributeValue: RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
    }
}

schema! {
    RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION = "RdsDbClusterSnapshotConfiguration" {
        "attributes": schemas::RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTES_MAP;
        "kmsKeyId": schemas::RDS_DB_CLUSTER_SNAPSHOT_KMS_KEY_ID;
    }
}

structure! {
    /// AWS's `RdsDbClusterSnapshotConfiguration`.
    #[derive(Default)]
    RdsDbClusterSnapshotConfiguration: RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION {
        /// `attributes`.
        attributes: Option<BTreeMap<String, RdsDbClusterSnapshotAttributeValue>>,
        /// `kmsKeyId`.
        kms_key_id: Option<String>,
    }
}

schema! {
    RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE = "RdsDbSnapshotAttributeValue" union {
        "accountIds": schemas::RDS_DB_SNAPSHOT_ACCOUNT_IDS_LIST;
    }
}

structure! {
    /// AWS's `RdsDbSnapshotAttributeValue`.
    #[derive(Default)]
    RdsDbSnapshotAttributeValue: RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
    }
}

schema! {
    RDS_DB_SNAPSHOT_CONFIGURATION = "RdsDbSnapshotConfiguration" {
        "attributes": schemas::RDS_DB_SNAPSHOT_ATTRIBUTES_MAP;
        "kmsKeyId": schemas::RDS_DB_SNAPSHOT_KMS_KEY_ID;
    }
}

structure! {
    /// AWS's `RdsDbSnapshotConfiguration`.
    #[derive(Default)]
    RdsDbSnapshotConfiguration: RDS_DB_SNAPSHOT_CONFIGURATION {
        /// `attributes`.
        attributes: Option<BTreeMap<String, RdsDbSnapshotAttributeValue>>,
        /// `kmsKeyId`.
        kms_key_id: Option<String>,
    }
}

values! {
    /// AWS's `ReasonCode`.
    ReasonCode: schemas::REASON_CODE {
        AwsServiceAccessDisabled = "AWS_SERVICE_ACCESS_DISABLED",
        DelegatedAdministratorDeregistered = "DELEGATED_ADMINISTRATOR_DEREGISTERED",
        OrganizationDeleted = "ORGANIZATION_DELETED",
        ServiceLinkedRoleCreationFailed = "SERVICE_LINKED_ROLE_CREATION_FAILED",
    }
}

schema! {
    REASON_SUMMARY = "ReasonSummary" {
        "description": schemas::STRING;
        "statementIndex": schemas::INTEGER;
        "statementId": schemas::STRING;
    }
}

structure! {
    /// AWS's `ReasonSummary`.
    #[derive(Default)]
    ReasonSummary: REASON_SUMMARY {
        /// `description`.
        description: Option<String>,
        /// `statementIndex`.
        statement_index: Option<i32>,
        /// `statementId`.
        statement_id: Option<String>,
    }
}

schema! {
    RECOMMENDATION_ERROR = "RecommendationError" {
        "code": schemas::STRING, required;
        "message": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `RecommendationError`.
    #[derive(Default)]
    RecommendationError: RECOMMENDATION_ERROR {
        /// `code`, required.
        code: String,
        /// `message`, required.
        message: String,
    }
}

values! {
    /// AWS's `RecommendationType`.
    RecommendationType: schemas::RECOMMENDATION_TYPE {
        UnusedPermissionRecommendation = "UnusedPermissionRecommendation",
    }
}

values! {
    /// AWS's `RecommendedRemediationAction`.
    RecommendedRemediationAction: schemas::RECOMMENDED_REMEDIATION_ACTION {
        CreatePolicy = "CREATE_POLICY",
        DetachPolicy = "DETACH_POLICY",
    }
}

schema! {
    RECOMMENDED_STEP = "RecommendedStep" union {
        "unusedPermissionsRecommendedStep": UNUSED_PERMISSIONS_RECOMMENDED_STEP;
    }
}

structure! {
    /// AWS's `RecommendedStep`.
    #[derive(Default)]
    RecommendedStep: RECOMMENDED_STEP {
        /// `unusedPermissionsRecommendedStep`.
        unused_permissions_recommended_step: Option<UnusedPermissionsRecommendedStep>,
    }
}

values! {
    /// AWS's `ResourceControlPolicyRestriction`.
    ResourceControlPolicyRestriction: schemas::RESOURCE_CONTROL_POLICY_RESTRICTION {
        Applicable = "APPLICABLE",
        FailedToEvaluateRcp = "FAILED_TO_EVALUATE_RCP",
        NotApplicable = "NOT_APPLICABLE",
        Applied = "APPLIED",
    }
}

values! {
    /// AWS's `ResourceType`.
    ResourceType: schemas::RESOURCE_TYPE {
        AWSS3Bucket = "AWS::S3::Bucket",
        AWSIAMRole = "AWS::IAM::Role",
        AWSSQSQueue = "AWS::SQS::Queue",
        AWSLambdaFunction = "AWS::Lambda::Function",
        AWSLambdaLayerVersion = "AWS::Lambda::LayerVersion",
        AWSKMSKey = "AWS::KMS::Key",
        AWSSecretsManagerSecret = "AWS::SecretsManager::Secret",
        AWSEFSFileSystem = "AWS::EFS::FileSystem",
        AWSEC2Snapshot = "AWS::EC2::Snapshot",
        AWSECRRepository = "AWS::ECR::Repository",
        AWSRDSDBSnapshot = "AWS::RDS::DBSnapshot",
        AWSRDSDBClusterSnapshot = "AWS::RDS::DBClusterSnapshot",
        AWSSNSTopic = "AWS::SNS::Topic",
        AWSS3ExpressDirectoryBucket = "AWS::S3Express::DirectoryBucket",
        AWSDynamoDBTable = "AWS::DynamoDB::Table",
        AWSDynamoDBStream = "AWS::DynamoDB::Stream",
        AWSIAMUser = "AWS::IAM::User",
    }
}

schema! {
    RESOURCE_TYPE_DETAILS = "ResourceTypeDetails" {
        "totalActivePublic": schemas::INTEGER;
        "totalActiveCrossAccount": schemas::INTEGER;
        "totalActiveErrors": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `ResourceTypeDetails`.
    #[derive(Default)]
    ResourceTypeDetails: RESOURCE_TYPE_DETAILS {
        /// `totalActivePublic`.
        total_active_public: Option<i32>,
        /// `totalActiveCrossAccount`.
        total_active_cross_account: Option<i32>,
        /// `totalActiveErrors`.
        total_active_errors: Option<i32>,
    }
}

schema! {
    S3_ACCESS_POINT_CONFIGURATION = "S3AccessPointConfiguration" {
        "accessPointPolicy": schemas::ACCESS_POINT_POLICY;
        "publicAccessBlock": S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION;
        "networkOrigin": NETWORK_ORIGIN_CONFIGURATION;
    }
}

structure! {
    /// AWS's `S3AccessPointConfiguration`.
    #[derive(Default)]
    S3AccessPointConfiguration: S3_ACCESS_POINT_CONFIGURATION {
        /// `accessPointPolicy`.
        access_point_policy: Option<String>,
        /// `publicAccessBlock`.
        public_access_block: Option<S3PublicAccessBlockConfiguration>,
        /// `networkOrigin`.
        network_origin: Option<NetworkOriginConfiguration>,
    }
}

schema! {
    S3_BUCKET_ACL_GRANT_CONFIGURATION = "S3BucketAclGrantConfiguration" {
        "permission": schemas::ACL_PERMISSION, required;
        "grantee": ACL_GRANTEE, required;
    }
}

structure! {
    /// AWS's `S3BucketAclGrantConfiguration`.
    S3BucketAclGrantConfiguration: S3_BUCKET_ACL_GRANT_CONFIGURATION {
        /// `permission`, required.
        permission: AclPermission,
        /// `grantee`, required.
        grantee: AclGrantee,
    }
}

schema! {
    S3_BUCKET_CONFIGURATION = "S3BucketConfiguration" {
        "bucketPolicy": schemas::S3_BUCKET_POLICY;
        "bucketAclGrants": schemas::S3_BUCKET_ACL_GRANT_CONFIGURATIONS_LIST;
        "bucketPublicAccessBlock": S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION;
        "accessPoints": schemas::S3_ACCESS_POINT_CONFIGURATIONS_MAP;
    }
}

structure! {
    /// AWS's `S3BucketConfiguration`.
    #[derive(Default)]
    S3BucketConfiguration: S3_BUCKET_CONFIGURATION {
        /// `bucketPolicy`.
        bucket_policy: Option<String>,
        /// `bucketAclGrants`.
        bucket_acl_grants: Option<Vec<S3BucketAclGrantConfiguration>>,
        /// `bucketPublicAccessBlock`.
        bucket_public_access_block: Option<S3PublicAccessBlockConfiguration>,
        /// `accessPoints`.
        access_points: Option<BTreeMap<String, S3AccessPointConfiguration>>,
    }
}

schema! {
    S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION = "S3ExpressDirectoryAccessPointConfiguration" {
        "accessPointPolicy": schemas::ACCESS_POINT_POLICY;
        "networkOrigin": NETWORK_ORIGIN_CONFIGURATION;
    }
}

structure! {
    /// AWS's `S3ExpressDirectoryAccessPointConfiguration`.
    #[derive(Default)]
    S3ExpressDirectoryAccessPointConfiguration: S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION {
        /// `accessPointPolicy`.
        access_point_policy: Option<String>,
        /// `networkOrigin`.
        network_origin: Option<NetworkOriginConfiguration>,
    }
}

schema! {
    S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION = "S3ExpressDirectoryBucketConfiguration" {
        "bucketPolicy": schemas::S3_EXPRESS_DIRECTORY_BUCKET_POLICY;
        "accessPoints": schemas::S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATIONS_MAP;
    }
}

structure! {
    /// AWS's `S3ExpressDirectoryBucketConfiguration`.
    #[derive(Default)]
    S3ExpressDirectoryBucketConfiguration: S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION {
        /// `bucketPolicy`.
        bucket_policy: Option<String>,
        /// `accessPoints`.
        access_points: Option<BTreeMap<String, S3ExpressDirectoryAccessPointConfiguration>>,
    }
}

schema! {
    S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION = "S3PublicAccessBlockConfiguration" {
        "ignorePublicAcls": schemas::BOOLEAN, required;
        "restrictPublicBuckets": schemas::BOOLEAN, required;
    }
}

structure! {
    /// AWS's `S3PublicAccessBlockConfiguration`.
    #[derive(Default)]
    S3PublicAccessBlockConfiguration: S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION {
        /// `ignorePublicAcls`, required.
        ignore_public_acls: bool,
        /// `restrictPublicBuckets`, required.
        restrict_public_buckets: bool,
    }
}

schema! {
    SECRETS_MANAGER_SECRET_CONFIGURATION = "SecretsManagerSecretConfiguration" {
        "kmsKeyId": schemas::SECRETS_MANAGER_SECRET_KMS_ID;
        "secretPolicy": schemas::SECRETS_MANAGER_SECRET_POLICY;
    }
}

structure! {
    /// AWS's `SecretsManagerSecretConfiguration`.
    #[derive(Default)]
    SecretsManagerSecretConfiguration: SECRETS_MANAGER_SECRET_CONFIGURATION {
        /// `kmsKeyId`.
        kms_key_id: Option<String>,
        /// `secretPolicy`.
        secret_policy: Option<String>,
    }
}

values! {
    /// AWS's `ServiceControlPolicyRestriction`.
    ServiceControlPolicyRestriction: schemas::SERVICE_CONTROL_POLICY_RESTRICTION {
        Applicable = "APPLICABLE",
        FailedToEvaluateScp = "FAILED_TO_EVALUATE_SCP",
        NotApplicable = "NOT_APPLICABLE",
        Applied = "APPLIED",
    }
}

schema! {
    SNS_TOPIC_CONFIGURATION = "SnsTopicConfiguration" {
        "topicPolicy": schemas::SNS_TOPIC_POLICY;
    }
}

structure! {
    /// AWS's `SnsTopicConfiguration`.
    #[derive(Default)]
    SnsTopicConfiguration: SNS_TOPIC_CONFIGURATION {
        /// `topicPolicy`, 0 to 30720.
        topic_policy: Option<String>,
    }
}

schema! {
    SORT_CRITERIA = "SortCriteria" {
        "attributeName": schemas::STRING;
        "orderBy": schemas::ORDER_BY;
    }
}

structure! {
    /// AWS's `SortCriteria`.
    #[derive(Default)]
    SortCriteria: SORT_CRITERIA {
        /// `attributeName`.
        attribute_name: Option<String>,
        /// `orderBy`.
        order_by: Option<OrderBy>,
    }
}

schema! {
    SPAN = "Span" {
        "start": POSITION, required;
        "end": POSITION, required;
    }
}

structure! {
    /// AWS's `Span`.
    #[derive(Default)]
    Span: SPAN {
        /// `start`, required.
        start: Position,
        /// `end`, required.
        end: Position,
    }
}

schema! {
    SQS_QUEUE_CONFIGURATION = "SqsQueueConfiguration" {
        "queuePolicy": schemas::SQS_QUEUE_POLICY;
    }
}

structure! {
    /// AWS's `SqsQueueConfiguration`.
    #[derive(Default)]
    SqsQueueConfiguration: SQS_QUEUE_CONFIGURATION {
        /// `queuePolicy`.
        queue_policy: Option<String>,
    }
}

schema! {
    START_POLICY_GENERATION_REQUEST = "StartPolicyGenerationRequest" {
        "policyGenerationDetails": POLICY_GENERATION_DETAILS, required;
        "cloudTrailDetails": CLOUD_TRAIL_DETAILS;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    START_POLICY_GENERATION_RESPONSE = "StartPolicyGenerationResponse" {
        "jobId": schemas::JOB_ID, required;
    }
}

schema! {
    START_RESOURCE_SCAN_REQUEST = "StartResourceScanRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "resourceArn": schemas::RESOURCE_ARN, required;
        "resourceOwnerAccount": schemas::STRING;
    }
}

values! {
    /// AWS's `Status`.
    Status: schemas::STATUS {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}

schema! {
    STATUS_REASON = "StatusReason" {
        "code": schemas::REASON_CODE, required;
    }
}

structure! {
    /// AWS's `StatusReason`.
    StatusReason: STATUS_REASON {
        /// `code`, required.
        code: ReasonCode,
    }
}

schema! {
    SUBSTRING = "Substring" {
        "start": schemas::INTEGER, required;
        "length": schemas::INTEGER, required;
    }
}

structure! {
    /// AWS's `Substring`.
    #[derive(Default)]
    Substring: SUBSTRING {
        /// `start`, required.
        start: i32,
        /// `length`, required.
        length: i32,
    }
}

schema! {
    TAG_RESOURCE_REQUEST = "TagResourceRequest" {
        "resourceArn": schemas::STRING, uri, required;
        "tags": schemas::TAGS_MAP, required;
    }
}

schema! {
    TAG_RESOURCE_RESPONSE = "TagResourceResponse" {
    }
}

schema! {
    TRAIL = "Trail" {
        "cloudTrailArn": schemas::CLOUD_TRAIL_ARN, required;
        "regions": schemas::REGION_LIST;
        "allRegions": schemas::BOOLEAN;
    }
}

structure! {
    /// AWS's `Trail`.
    #[derive(Default)]
    Trail: TRAIL {
        /// `cloudTrailArn`, required.
        cloud_trail_arn: String,
        /// `regions`.
        regions: Option<Vec<String>>,
        /// `allRegions`.
        all_regions: Option<bool>,
    }
}

schema! {
    TRAIL_PROPERTIES = "TrailProperties" {
        "cloudTrailArn": schemas::CLOUD_TRAIL_ARN, required;
        "regions": schemas::REGION_LIST;
        "allRegions": schemas::BOOLEAN;
    }
}

structure! {
    /// AWS's `TrailProperties`.
    #[derive(Default)]
    TrailProperties: TRAIL_PROPERTIES {
        /// `cloudTrailArn`, required.
        cloud_trail_arn: String,
        /// `regions`.
        regions: Option<Vec<String>>,
        /// `allRegions`.
        all_regions: Option<bool>,
    }
}

values! {
    /// AWS's `Type`.
    Type: schemas::TYPE {
        Account = "ACCOUNT",
        Organization = "ORGANIZATION",
        AccountUnusedAccess = "ACCOUNT_UNUSED_ACCESS",
        OrganizationUnusedAccess = "ORGANIZATION_UNUSED_ACCESS",
        AccountInternalAccess = "ACCOUNT_INTERNAL_ACCESS",
        OrganizationInternalAccess = "ORGANIZATION_INTERNAL_ACCESS",
    }
}

schema! {
    UNTAG_RESOURCE_REQUEST = "UntagResourceRequest" {
        "resourceArn": schemas::STRING, uri, required;
        "tagKeys": schemas::TAG_KEYS, query, required;
    }
}

schema! {
    UNTAG_RESOURCE_RESPONSE = "UntagResourceResponse" {
    }
}

schema! {
    UNUSED_ACCESS_CONFIGURATION = "UnusedAccessConfiguration" {
        "unusedAccessAge": schemas::INTEGER;
        "analysisRule": ANALYSIS_RULE;
    }
}

structure! {
    /// AWS's `UnusedAccessConfiguration`.
    #[derive(Default)]
    UnusedAccessConfiguration: UNUSED_ACCESS_CONFIGURATION {
        /// `unusedAccessAge`.
        unused_access_age: Option<i32>,
        /// `analysisRule`.
        analysis_rule: Option<AnalysisRule>,
    }
}

schema! {
    UNUSED_ACCESS_FINDINGS_STATISTICS = "UnusedAccessFindingsStatistics" {
        "unusedAccessTypeStatistics": schemas::UNUSED_ACCESS_TYPE_STATISTICS_LIST;
        "topAccounts": schemas::ACCOUNT_AGGREGATIONS;
        "totalActiveFindings": schemas::INTEGER;
        "totalArchivedFindings": schemas::INTEGER;
        "totalResolvedFindings": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `UnusedAccessFindingsStatistics`.
    #[derive(Default)]
    UnusedAccessFindingsStatistics: UNUSED_ACCESS_FINDINGS_STATISTICS {
        /// `unusedAccessTypeStatistics`.
        unused_access_type_statistics: Option<Vec<UnusedAccessTypeStatistics>>,
        /// `topAccounts`, 1 to 10.
        top_accounts: Option<Vec<FindingAggregationAccountDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

schema! {
    UNUSED_ACCESS_TYPE_STATISTICS = "UnusedAccessTypeStatistics" {
        "unusedAccessType": schemas::STRING;
        "total": schemas::INTEGER;
    }
}

structure! {
    /// AWS's `UnusedAccessTypeStatistics`.
    #[derive(Default)]
    UnusedAccessTypeStatistics: UNUSED_ACCESS_TYPE_STATISTICS {
        /// `unusedAccessType`.
        unused_access_type: Option<String>,
        /// `total`.
        total: Option<i32>,
    }
}

schema! {
    UNUSED_ACTION = "UnusedAction" {
        "action": schemas::STRING, required;
        "lastAccessed": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `UnusedAction`.
    #[derive(Default)]
    UnusedAction: UNUSED_ACTION {
        /// `action`, required.
        action: String,
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

schema! {
    UNUSED_IAM_ROLE_DETAILS = "UnusedIamRoleDetails" {
        "lastAccessed": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `UnusedIamRoleDetails`.
    #[derive(Default)]
    UnusedIamRoleDetails: UNUSED_IAM_ROLE_DETAILS {
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

schema! {
    UNUSED_IAM_USER_ACCESS_KEY_DETAILS = "UnusedIamUserAccessKeyDetails" {
        "accessKeyId": schemas::STRING, required;
        "lastAccessed": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `UnusedIamUserAccessKeyDetails`.
    #[derive(Default)]
    UnusedIamUserAccessKeyDetails: UNUSED_IAM_USER_ACCESS_KEY_DETAILS {
        /// `accessKeyId`, required.
        access_key_id: String,
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

schema! {
    UNUSED_IAM_USER_PASSWORD_DETAILS = "UnusedIamUserPasswordDetails" {
        "lastAccessed": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `UnusedIamUserPasswordDetails`.
    #[derive(Default)]
    UnusedIamUserPasswordDetails: UNUSED_IAM_USER_PASSWORD_DETAILS {
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

schema! {
    UNUSED_PERMISSION_DETAILS = "UnusedPermissionDetails" {
        "actions": schemas::UNUSED_ACTION_LIST;
        "serviceNamespace": schemas::STRING, required;
        "lastAccessed": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `UnusedPermissionDetails`.
    #[derive(Default)]
    UnusedPermissionDetails: UNUSED_PERMISSION_DETAILS {
        /// `actions`.
        actions: Option<Vec<UnusedAction>>,
        /// `serviceNamespace`, required.
        service_namespace: String,
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

schema! {
    UNUSED_PERMISSIONS_RECOMMENDED_STEP = "UnusedPermissionsRecommendedStep" {
        "policyUpdatedAt": schemas::TIMESTAMP;
        "recommendedAction": schemas::RECOMMENDED_REMEDIATION_ACTION, required;
        "recommendedPolicy": schemas::STRING;
        "existingPolicyId": schemas::STRING;
    }
}

structure! {
    /// AWS's `UnusedPermissionsRecommendedStep`.
    UnusedPermissionsRecommendedStep: UNUSED_PERMISSIONS_RECOMMENDED_STEP {
        /// `policyUpdatedAt`.
        policy_updated_at: Option<Timestamp>,
        /// `recommendedAction`, required.
        recommended_action: RecommendedRemediationAction,
        /// `recommendedPolicy`.
        recommended_policy: Option<String>,
        /// `existingPolicyId`.
        existing_policy_id: Option<String>,
    }
}

schema! {
    UPDATE_ANALYZER_REQUEST = "UpdateAnalyzerRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "configuration": ANALYZER_CONFIGURATION;
    }
}

schema! {
    UPDATE_ANALYZER_RESPONSE = "UpdateAnalyzerResponse" {
        "configuration": ANALYZER_CONFIGURATION;
    }
}

schema! {
    UPDATE_ARCHIVE_RULE_REQUEST = "UpdateArchiveRuleRequest" {
        "analyzerName": schemas::ANALYZER_NAME, uri, required;
        "ruleName": schemas::NAME, uri, required;
        "filter": schemas::FILTER_CRITERIA_MAP, required;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    UPDATE_FINDINGS_REQUEST = "UpdateFindingsRequest" {
        "analyzerArn": schemas::ANALYZER_ARN, required;
        "status": schemas::FINDING_STATUS_UPDATE, required;
        "ids": schemas::FINDING_ID_LIST;
        "resourceArn": schemas::RESOURCE_ARN;
        "clientToken": schemas::STRING, token;
    }
}

schema! {
    VALIDATE_POLICY_FINDING = "ValidatePolicyFinding" {
        "findingDetails": schemas::STRING, required;
        "findingType": schemas::VALIDATE_POLICY_FINDING_TYPE, required;
        "issueCode": schemas::ISSUE_CODE, required;
        "learnMoreLink": schemas::LEARN_MORE_LINK, required;
        "locations": schemas::LOCATION_LIST, required;
    }
}

structure! {
    /// AWS's `ValidatePolicyFinding`.
    ValidatePolicyFinding: VALIDATE_POLICY_FINDING {
        /// `findingDetails`, required.
        finding_details: String,
        /// `findingType`, required.
        finding_type: ValidatePolicyFindingType,
        /// `issueCode`, required.
        issue_code: String,
        /// `learnMoreLink`, required.
        learn_more_link: String,
        /// `locations`, required.
        locations: Vec<Location>,
    }
}

values! {
    /// AWS's `ValidatePolicyFindingType`.
    ValidatePolicyFindingType: schemas::VALIDATE_POLICY_FINDING_TYPE {
        Error = "ERROR",
        SecurityWarning = "SECURITY_WARNING",
        Suggestion = "SUGGESTION",
        Warning = "WARNING",
    }
}

schema! {
    VALIDATE_POLICY_REQUEST = "ValidatePolicyRequest" {
        "locale": schemas::LOCALE;
        "maxResults": schemas::INTEGER, query;
        "nextToken": schemas::TOKEN, query;
        "policyDocument": schemas::POLICY_DOCUMENT, required;
        "policyType": schemas::POLICY_TYPE, required;
        "validatePolicyResourceType": schemas::VALIDATE_POLICY_RESOURCE_TYPE;
    }
}

values! {
    /// AWS's `ValidatePolicyResourceType`.
    ValidatePolicyResourceType: schemas::VALIDATE_POLICY_RESOURCE_TYPE {
        AWSS3Bucket = "AWS::S3::Bucket",
        AWSS3AccessPoint = "AWS::S3::AccessPoint",
        AWSS3MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint",
        AWSS3ObjectLambdaAccessPoint = "AWS::S3ObjectLambda::AccessPoint",
        AWSIAMAssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument",
        AWSDynamoDBTable = "AWS::DynamoDB::Table",
    }
}

schema! {
    VALIDATE_POLICY_RESPONSE = "ValidatePolicyResponse" {
        "findings": schemas::VALIDATE_POLICY_FINDING_LIST, required;
        "nextToken": schemas::TOKEN;
    }
}

schema! {
    VALIDATION_EXCEPTION_FIELD = "ValidationExceptionField" {
        "name": schemas::STRING, required;
        "message": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `ValidationExceptionField`.
    #[derive(Default)]
    ValidationExceptionField: VALIDATION_EXCEPTION_FIELD {
        /// `name`, required.
        name: String,
        /// `message`, required.
        message: String,
    }
}

values! {
    /// AWS's `ValidationExceptionReason`.
    ValidationExceptionReason: schemas::VALIDATION_EXCEPTION_REASON {
        UnknownOperation = "unknownOperation",
        CannotParse = "cannotParse",
        FieldValidationFailed = "fieldValidationFailed",
        Other = "other",
        NotSupported = "notSupported",
    }
}

schema! {
    VPC_CONFIGURATION = "VpcConfiguration" {
        "vpcId": schemas::VPC_ID, required;
    }
}

structure! {
    /// AWS's `VpcConfiguration`.
    #[derive(Default)]
    VpcConfiguration: VPC_CONFIGURATION {
        /// `vpcId`, required.
        vpc_id: String,
    }
}
