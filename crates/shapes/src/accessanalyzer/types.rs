// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCESS: schema::Schema = schema::Schema::structure("Access", &[
    schema::Member::new("actions", &schemas::ACCESS_ACTIONS_LIST),
    schema::Member::new("resources", &schemas::ACCESS_RESOURCES_LIST),
]);

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

pub(crate) static ACCESS_PREVIEW: schema::Schema = schema::Schema::structure("AccessPreview", &[
    schema::Member::new("id", &schemas::ACCESS_PREVIEW_ID).required(),
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("configurations", &schemas::CONFIGURATIONS_MAP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("status", &schemas::ACCESS_PREVIEW_STATUS).required(),
    schema::Member::new("statusReason", &types::ACCESS_PREVIEW_STATUS_REASON),
]);

structure! {
    /// AWS's `AccessPreview`.
    AccessPreview: ACCESS_PREVIEW {
        /// `id`, required.
        id: String,
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `configurations`, required.
        configurations: BTreeMap<String, types::Configuration>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `status`, required.
        status: types::AccessPreviewStatus,
        /// `statusReason`.
        status_reason: Option<types::AccessPreviewStatusReason>,
    }
}

pub(crate) static ACCESS_PREVIEW_FINDING: schema::Schema = schema::Schema::structure("AccessPreviewFinding", &[
    schema::Member::new("id", &schemas::ACCESS_PREVIEW_FINDING_ID).required(),
    schema::Member::new("existingFindingId", &schemas::FINDING_ID),
    schema::Member::new("existingFindingStatus", &schemas::FINDING_STATUS),
    schema::Member::new("principal", &schemas::PRINCIPAL_MAP),
    schema::Member::new("action", &schemas::ACTION_LIST),
    schema::Member::new("condition", &schemas::CONDITION_KEY_MAP),
    schema::Member::new("resource", &schemas::STRING),
    schema::Member::new("isPublic", &schemas::BOOLEAN),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("changeType", &schemas::FINDING_CHANGE_TYPE).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("error", &schemas::STRING),
    schema::Member::new("sources", &schemas::FINDING_SOURCE_LIST),
    schema::Member::new("resourceControlPolicyRestriction", &schemas::RESOURCE_CONTROL_POLICY_RESTRICTION),
]);

structure! {
    /// AWS's `AccessPreviewFinding`.
    AccessPreviewFinding: ACCESS_PREVIEW_FINDING {
        /// `id`, required.
        id: String,
        /// `existingFindingId`.
        existing_finding_id: Option<String>,
        /// `existingFindingStatus`.
        existing_finding_status: Option<types::FindingStatus>,
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
        resource_type: types::ResourceType,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `changeType`, required.
        change_type: types::FindingChangeType,
        /// `status`, required.
        status: types::FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<types::FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<types::ResourceControlPolicyRestriction>,
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

pub(crate) static ACCESS_PREVIEW_STATUS_REASON: schema::Schema = schema::Schema::structure("AccessPreviewStatusReason", &[
    schema::Member::new("code", &schemas::ACCESS_PREVIEW_STATUS_REASON_CODE).required(),
]);

structure! {
    /// AWS's `AccessPreviewStatusReason`.
    AccessPreviewStatusReason: ACCESS_PREVIEW_STATUS_REASON {
        /// `code`, required.
        code: types::AccessPreviewStatusReasonCode,
    }
}

values! {
    /// AWS's `AccessPreviewStatusReasonCode`.
    AccessPreviewStatusReasonCode: schemas::ACCESS_PREVIEW_STATUS_REASON_CODE {
        InternalError = "INTERNAL_ERROR",
        InvalidConfiguration = "INVALID_CONFIGURATION",
    }
}

pub(crate) static ACCESS_PREVIEW_SUMMARY: schema::Schema = schema::Schema::structure("AccessPreviewSummary", &[
    schema::Member::new("id", &schemas::ACCESS_PREVIEW_ID).required(),
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("status", &schemas::ACCESS_PREVIEW_STATUS).required(),
    schema::Member::new("statusReason", &types::ACCESS_PREVIEW_STATUS_REASON),
]);

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
        status: types::AccessPreviewStatus,
        /// `statusReason`.
        status_reason: Option<types::AccessPreviewStatusReason>,
    }
}

pub(crate) static ACL_GRANTEE: schema::Schema = schema::Schema::structure("AclGrantee", &[
    schema::Member::new("id", &schemas::ACL_CANONICAL_ID),
    schema::Member::new("uri", &schemas::ACL_URI),
]).union();

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

pub(crate) static ANALYSIS_RULE: schema::Schema = schema::Schema::structure("AnalysisRule", &[
    schema::Member::new("exclusions", &schemas::ANALYSIS_RULE_CRITERIA_LIST),
]);

structure! {
    /// AWS's `AnalysisRule`.
    #[derive(Default)]
    AnalysisRule: ANALYSIS_RULE {
        /// `exclusions`.
        exclusions: Option<Vec<types::AnalysisRuleCriteria>>,
    }
}

pub(crate) static ANALYSIS_RULE_CRITERIA: schema::Schema = schema::Schema::structure("AnalysisRuleCriteria", &[
    schema::Member::new("accountIds", &schemas::ACCOUNT_IDS_LIST),
    schema::Member::new("resourceTags", &schemas::TAGS_LIST),
]);

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

pub(crate) static ANALYZED_RESOURCE: schema::Schema = schema::Schema::structure("AnalyzedResource", &[
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("analyzedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("isPublic", &schemas::BOOLEAN).required(),
    schema::Member::new("actions", &schemas::ACTION_LIST),
    schema::Member::new("sharedVia", &schemas::SHARED_VIA_LIST),
    schema::Member::new("status", &schemas::FINDING_STATUS),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("error", &schemas::STRING),
]);

structure! {
    /// AWS's `AnalyzedResource`.
    AnalyzedResource: ANALYZED_RESOURCE {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `resourceType`, required.
        resource_type: types::ResourceType,
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
        status: Option<types::FindingStatus>,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
    }
}

pub(crate) static ANALYZED_RESOURCE_SUMMARY: schema::Schema = schema::Schema::structure("AnalyzedResourceSummary", &[
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
]);

structure! {
    /// AWS's `AnalyzedResourceSummary`.
    AnalyzedResourceSummary: ANALYZED_RESOURCE_SUMMARY {
        /// `resourceArn`, required.
        resource_arn: String,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `resourceType`, required.
        resource_type: types::ResourceType,
    }
}

pub(crate) static ANALYZER_CONFIGURATION: schema::Schema = schema::Schema::structure("AnalyzerConfiguration", &[
    schema::Member::new("unusedAccess", &types::UNUSED_ACCESS_CONFIGURATION),
    schema::Member::new("internalAccess", &types::INTERNAL_ACCESS_CONFIGURATION),
]).union();

structure! {
    /// AWS's `AnalyzerConfiguration`.
    #[derive(Default)]
    AnalyzerConfiguration: ANALYZER_CONFIGURATION {
        /// `unusedAccess`.
        unused_access: Option<types::UnusedAccessConfiguration>,
        /// `internalAccess`.
        internal_access: Option<types::InternalAccessConfiguration>,
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

pub(crate) static ANALYZER_SUMMARY: schema::Schema = schema::Schema::structure("AnalyzerSummary", &[
    schema::Member::new("arn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("name", &schemas::ANALYZER_NAME).required(),
    schema::Member::new("type", &schemas::TYPE).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("lastResourceAnalyzed", &schemas::STRING),
    schema::Member::new("lastResourceAnalyzedAt", &schemas::TIMESTAMP),
    schema::Member::new("tags", &schemas::TAGS_MAP),
    schema::Member::new("status", &schemas::ANALYZER_STATUS).required(),
    schema::Member::new("statusReason", &types::STATUS_REASON),
    schema::Member::new("configuration", &types::ANALYZER_CONFIGURATION),
    schema::Member::new("managedBy", &schemas::STRING),
]);

structure! {
    /// AWS's `AnalyzerSummary`.
    AnalyzerSummary: ANALYZER_SUMMARY {
        /// `arn`, required.
        arn: String,
        /// `name`, required, 1 to 255.
        name: String,
        /// `type`, required.
        r#type: types::Type,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `lastResourceAnalyzed`.
        last_resource_analyzed: Option<String>,
        /// `lastResourceAnalyzedAt`.
        last_resource_analyzed_at: Option<Timestamp>,
        /// `tags`.
        tags: Option<BTreeMap<String, String>>,
        /// `status`, required.
        status: types::AnalyzerStatus,
        /// `statusReason`.
        status_reason: Option<types::StatusReason>,
        /// `configuration`.
        configuration: Option<types::AnalyzerConfiguration>,
        /// `managedBy`.
        managed_by: Option<String>,
    }
}

pub(crate) static APPLY_ARCHIVE_RULE_REQUEST: schema::Schema = schema::Schema::structure("ApplyArchiveRuleRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("ruleName", &schemas::NAME).required(),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static ARCHIVE_RULE_SUMMARY: schema::Schema = schema::Schema::structure("ArchiveRuleSummary", &[
    schema::Member::new("ruleName", &schemas::NAME).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
]);

structure! {
    /// AWS's `ArchiveRuleSummary`.
    #[derive(Default)]
    ArchiveRuleSummary: ARCHIVE_RULE_SUMMARY {
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `filter`, required.
        filter: BTreeMap<String, types::Criterion>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
    }
}

pub(crate) static CANCEL_POLICY_GENERATION_REQUEST: schema::Schema = schema::Schema::structure("CancelPolicyGenerationRequest", &[
    schema::Member::new("jobId", &schemas::JOB_ID).at(schema::Location::Uri).required(),
]);

pub(crate) static CANCEL_POLICY_GENERATION_RESPONSE: schema::Schema = schema::Schema::structure("CancelPolicyGenerationResponse", &[]);

pub(crate) static CHECK_ACCESS_NOT_GRANTED_REQUEST: schema::Schema = schema::Schema::structure("CheckAccessNotGrantedRequest", &[
    schema::Member::new("policyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
    schema::Member::new("access", &schemas::CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST).required(),
    schema::Member::new("policyType", &schemas::ACCESS_CHECK_POLICY_TYPE).required(),
]);

pub(crate) static CHECK_ACCESS_NOT_GRANTED_RESPONSE: schema::Schema = schema::Schema::structure("CheckAccessNotGrantedResponse", &[
    schema::Member::new("result", &schemas::CHECK_ACCESS_NOT_GRANTED_RESULT),
    schema::Member::new("message", &schemas::STRING),
    schema::Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
]);

values! {
    /// AWS's `CheckAccessNotGrantedResult`.
    CheckAccessNotGrantedResult: schemas::CHECK_ACCESS_NOT_GRANTED_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

pub(crate) static CHECK_NO_NEW_ACCESS_REQUEST: schema::Schema = schema::Schema::structure("CheckNoNewAccessRequest", &[
    schema::Member::new("newPolicyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
    schema::Member::new("existingPolicyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
    schema::Member::new("policyType", &schemas::ACCESS_CHECK_POLICY_TYPE).required(),
]);

pub(crate) static CHECK_NO_NEW_ACCESS_RESPONSE: schema::Schema = schema::Schema::structure("CheckNoNewAccessResponse", &[
    schema::Member::new("result", &schemas::CHECK_NO_NEW_ACCESS_RESULT),
    schema::Member::new("message", &schemas::STRING),
    schema::Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
]);

values! {
    /// AWS's `CheckNoNewAccessResult`.
    CheckNoNewAccessResult: schemas::CHECK_NO_NEW_ACCESS_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

pub(crate) static CHECK_NO_PUBLIC_ACCESS_REQUEST: schema::Schema = schema::Schema::structure("CheckNoPublicAccessRequest", &[
    schema::Member::new("policyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
    schema::Member::new("resourceType", &schemas::ACCESS_CHECK_RESOURCE_TYPE).required(),
]);

pub(crate) static CHECK_NO_PUBLIC_ACCESS_RESPONSE: schema::Schema = schema::Schema::structure("CheckNoPublicAccessResponse", &[
    schema::Member::new("result", &schemas::CHECK_NO_PUBLIC_ACCESS_RESULT),
    schema::Member::new("message", &schemas::STRING),
    schema::Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
]);

values! {
    /// AWS's `CheckNoPublicAccessResult`.
    CheckNoPublicAccessResult: schemas::CHECK_NO_PUBLIC_ACCESS_RESULT {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

pub(crate) static CLOUD_TRAIL_DETAILS: schema::Schema = schema::Schema::structure("CloudTrailDetails", &[
    schema::Member::new("trails", &schemas::TRAIL_LIST).required(),
    schema::Member::new("accessRole", &schemas::ROLE_ARN).required(),
    schema::Member::new("startTime", &schemas::TIMESTAMP).required(),
    schema::Member::new("endTime", &schemas::TIMESTAMP),
]);

structure! {
    /// AWS's `CloudTrailDetails`.
    #[derive(Default)]
    CloudTrailDetails: CLOUD_TRAIL_DETAILS {
        /// `trails`, required.
        trails: Vec<types::Trail>,
        /// `accessRole`, required.
        access_role: String,
        /// `startTime`, required.
        start_time: Timestamp,
        /// `endTime`.
        end_time: Option<Timestamp>,
    }
}

pub(crate) static CLOUD_TRAIL_PROPERTIES: schema::Schema = schema::Schema::structure("CloudTrailProperties", &[
    schema::Member::new("trailProperties", &schemas::TRAIL_PROPERTIES_LIST).required(),
    schema::Member::new("startTime", &schemas::TIMESTAMP).required(),
    schema::Member::new("endTime", &schemas::TIMESTAMP).required(),
]);

structure! {
    /// AWS's `CloudTrailProperties`.
    #[derive(Default)]
    CloudTrailProperties: CLOUD_TRAIL_PROPERTIES {
        /// `trailProperties`, required.
        trail_properties: Vec<types::TrailProperties>,
        /// `startTime`, required.
        start_time: Timestamp,
        /// `endTime`, required.
        end_time: Timestamp,
    }
}

pub(crate) static CONFIGURATION: schema::Schema = schema::Schema::structure("Configuration", &[
    schema::Member::new("ebsSnapshot", &types::EBS_SNAPSHOT_CONFIGURATION),
    schema::Member::new("ecrRepository", &types::ECR_REPOSITORY_CONFIGURATION),
    schema::Member::new("iamRole", &types::IAM_ROLE_CONFIGURATION),
    schema::Member::new("efsFileSystem", &types::EFS_FILE_SYSTEM_CONFIGURATION),
    schema::Member::new("kmsKey", &types::KMS_KEY_CONFIGURATION),
    schema::Member::new("rdsDbClusterSnapshot", &types::RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION),
    schema::Member::new("rdsDbSnapshot", &types::RDS_DB_SNAPSHOT_CONFIGURATION),
    schema::Member::new("secretsManagerSecret", &types::SECRETS_MANAGER_SECRET_CONFIGURATION),
    schema::Member::new("s3Bucket", &types::S3_BUCKET_CONFIGURATION),
    schema::Member::new("snsTopic", &types::SNS_TOPIC_CONFIGURATION),
    schema::Member::new("sqsQueue", &types::SQS_QUEUE_CONFIGURATION),
    schema::Member::new("s3ExpressDirectoryBucket", &types::S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION),
    schema::Member::new("dynamodbStream", &types::DYNAMODB_STREAM_CONFIGURATION),
    schema::Member::new("dynamodbTable", &types::DYNAMODB_TABLE_CONFIGURATION),
]).union();

structure! {
    /// AWS's `Configuration`.
    #[derive(Default)]
    Configuration: CONFIGURATION {
        /// `ebsSnapshot`.
        ebs_snapshot: Option<types::EbsSnapshotConfiguration>,
        /// `ecrRepository`.
        ecr_repository: Option<types::EcrRepositoryConfiguration>,
        /// `iamRole`.
        iam_role: Option<types::IamRoleConfiguration>,
        /// `efsFileSystem`.
        efs_file_system: Option<types::EfsFileSystemConfiguration>,
        /// `kmsKey`.
        kms_key: Option<types::KmsKeyConfiguration>,
        /// `rdsDbClusterSnapshot`.
        rds_db_cluster_snapshot: Option<types::RdsDbClusterSnapshotConfiguration>,
        /// `rdsDbSnapshot`.
        rds_db_snapshot: Option<types::RdsDbSnapshotConfiguration>,
        /// `secretsManagerSecret`.
        secrets_manager_secret: Option<types::SecretsManagerSecretConfiguration>,
        /// `s3Bucket`.
        s3_bucket: Option<types::S3BucketConfiguration>,
        /// `snsTopic`.
        sns_topic: Option<types::SnsTopicConfiguration>,
        /// `sqsQueue`.
        sqs_queue: Option<types::SqsQueueConfiguration>,
        /// `s3ExpressDirectoryBucket`.
        s3_express_directory_bucket: Option<types::S3ExpressDirectoryBucketConfiguration>,
        /// `dynamodbStream`.
        dynamodb_stream: Option<types::DynamodbStreamConfiguration>,
        /// `dynamodbTable`.
        dynamodb_table: Option<types::DynamodbTableConfiguration>,
    }
}

pub(crate) static CREATE_ACCESS_PREVIEW_REQUEST: schema::Schema = schema::Schema::structure("CreateAccessPreviewRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("configurations", &schemas::CONFIGURATIONS_MAP).required(),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static CREATE_ACCESS_PREVIEW_RESPONSE: schema::Schema = schema::Schema::structure("CreateAccessPreviewResponse", &[
    schema::Member::new("id", &schemas::ACCESS_PREVIEW_ID).required(),
]);

pub(crate) static CREATE_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("CreateAnalyzerRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).required(),
    schema::Member::new("type", &schemas::TYPE).required(),
    schema::Member::new("archiveRules", &schemas::INLINE_ARCHIVE_RULES_LIST),
    schema::Member::new("tags", &schemas::TAGS_MAP),
    schema::Member::new("clientToken", &schemas::STRING).token(),
    schema::Member::new("configuration", &types::ANALYZER_CONFIGURATION),
]);

pub(crate) static CREATE_ANALYZER_RESPONSE: schema::Schema = schema::Schema::structure("CreateAnalyzerResponse", &[
    schema::Member::new("arn", &schemas::ANALYZER_ARN),
]);

pub(crate) static CREATE_ARCHIVE_RULE_REQUEST: schema::Schema = schema::Schema::structure("CreateArchiveRuleRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("ruleName", &schemas::NAME).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP).required(),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static CREATE_SERVICE_LINKED_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("CreateServiceLinkedAnalyzerRequest", &[
    schema::Member::new("type", &schemas::TYPE).required(),
    schema::Member::new("archiveRules", &schemas::INLINE_ARCHIVE_RULES_LIST),
    schema::Member::new("clientToken", &schemas::STRING).token(),
    schema::Member::new("configuration", &types::ANALYZER_CONFIGURATION),
]);

pub(crate) static CREATE_SERVICE_LINKED_ANALYZER_RESPONSE: schema::Schema = schema::Schema::structure("CreateServiceLinkedAnalyzerResponse", &[
    schema::Member::new("arn", &schemas::ANALYZER_ARN),
]);

pub(crate) static CRITERION: schema::Schema = schema::Schema::structure("Criterion", &[
    schema::Member::new("eq", &schemas::VALUE_LIST),
    schema::Member::new("neq", &schemas::VALUE_LIST),
    schema::Member::new("contains", &schemas::VALUE_LIST),
    schema::Member::new("exists", &schemas::BOOLEAN),
]);

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

pub(crate) static DELETE_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("DeleteAnalyzerRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("clientToken", &schemas::STRING).at(schema::Location::Query).token(),
]);

pub(crate) static DELETE_ARCHIVE_RULE_REQUEST: schema::Schema = schema::Schema::structure("DeleteArchiveRuleRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("ruleName", &schemas::NAME).at(schema::Location::Uri).required(),
    schema::Member::new("clientToken", &schemas::STRING).at(schema::Location::Query).token(),
]);

pub(crate) static DELETE_SERVICE_LINKED_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("DeleteServiceLinkedAnalyzerRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("clientToken", &schemas::STRING).at(schema::Location::Query).token(),
]);

pub(crate) static DYNAMODB_STREAM_CONFIGURATION: schema::Schema = schema::Schema::structure("DynamodbStreamConfiguration", &[
    schema::Member::new("streamPolicy", &schemas::DYNAMODB_STREAM_POLICY),
]);

structure! {
    /// AWS's `DynamodbStreamConfiguration`.
    #[derive(Default)]
    DynamodbStreamConfiguration: DYNAMODB_STREAM_CONFIGURATION {
        /// `streamPolicy`.
        stream_policy: Option<String>,
    }
}

pub(crate) static DYNAMODB_TABLE_CONFIGURATION: schema::Schema = schema::Schema::structure("DynamodbTableConfiguration", &[
    schema::Member::new("tablePolicy", &schemas::DYNAMODB_TABLE_POLICY),
]);

structure! {
    /// AWS's `DynamodbTableConfiguration`.
    #[derive(Default)]
    DynamodbTableConfiguration: DYNAMODB_TABLE_CONFIGURATION {
        /// `tablePolicy`.
        table_policy: Option<String>,
    }
}

pub(crate) static EBS_SNAPSHOT_CONFIGURATION: schema::Schema = schema::Schema::structure("EbsSnapshotConfiguration", &[
    schema::Member::new("userIds", &schemas::EBS_USER_ID_LIST),
    schema::Member::new("groups", &schemas::EBS_GROUP_LIST),
    schema::Member::new("kmsKeyId", &schemas::EBS_SNAPSHOT_DATA_ENCRYPTION_KEY_ID),
]);

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

pub(crate) static ECR_REPOSITORY_CONFIGURATION: schema::Schema = schema::Schema::structure("EcrRepositoryConfiguration", &[
    schema::Member::new("repositoryPolicy", &schemas::ECR_REPOSITORY_POLICY),
]);

structure! {
    /// AWS's `EcrRepositoryConfiguration`.
    #[derive(Default)]
    EcrRepositoryConfiguration: ECR_REPOSITORY_CONFIGURATION {
        /// `repositoryPolicy`.
        repository_policy: Option<String>,
    }
}

pub(crate) static EFS_FILE_SYSTEM_CONFIGURATION: schema::Schema = schema::Schema::structure("EfsFileSystemConfiguration", &[
    schema::Member::new("fileSystemPolicy", &schemas::EFS_FILE_SYSTEM_POLICY),
]);

structure! {
    /// AWS's `EfsFileSystemConfiguration`.
    #[derive(Default)]
    EfsFileSystemConfiguration: EFS_FILE_SYSTEM_CONFIGURATION {
        /// `fileSystemPolicy`.
        file_system_policy: Option<String>,
    }
}

pub(crate) static EXTERNAL_ACCESS_DETAILS: schema::Schema = schema::Schema::structure("ExternalAccessDetails", &[
    schema::Member::new("action", &schemas::ACTION_LIST),
    schema::Member::new("condition", &schemas::CONDITION_KEY_MAP).required(),
    schema::Member::new("isPublic", &schemas::BOOLEAN),
    schema::Member::new("principal", &schemas::PRINCIPAL_MAP),
    schema::Member::new("sources", &schemas::FINDING_SOURCE_LIST),
    schema::Member::new("resourceControlPolicyRestriction", &schemas::RESOURCE_CONTROL_POLICY_RESTRICTION),
]);

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
        sources: Option<Vec<types::FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<types::ResourceControlPolicyRestriction>,
    }
}

pub(crate) static EXTERNAL_ACCESS_FINDINGS_STATISTICS: schema::Schema = schema::Schema::structure("ExternalAccessFindingsStatistics", &[
    schema::Member::new("resourceTypeStatistics", &schemas::RESOURCE_TYPE_STATISTICS_MAP),
    schema::Member::new("totalActiveFindings", &schemas::INTEGER),
    schema::Member::new("totalArchivedFindings", &schemas::INTEGER),
    schema::Member::new("totalResolvedFindings", &schemas::INTEGER),
]);

structure! {
    /// AWS's `ExternalAccessFindingsStatistics`.
    #[derive(Default)]
    ExternalAccessFindingsStatistics: EXTERNAL_ACCESS_FINDINGS_STATISTICS {
        /// `resourceTypeStatistics`.
        resource_type_statistics: Option<BTreeMap<String, types::ResourceTypeDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

pub(crate) static FINDING: schema::Schema = schema::Schema::structure("Finding", &[
    schema::Member::new("id", &schemas::FINDING_ID).required(),
    schema::Member::new("principal", &schemas::PRINCIPAL_MAP),
    schema::Member::new("action", &schemas::ACTION_LIST),
    schema::Member::new("resource", &schemas::STRING),
    schema::Member::new("isPublic", &schemas::BOOLEAN),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("condition", &schemas::CONDITION_KEY_MAP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("analyzedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("error", &schemas::STRING),
    schema::Member::new("sources", &schemas::FINDING_SOURCE_LIST),
    schema::Member::new("resourceControlPolicyRestriction", &schemas::RESOURCE_CONTROL_POLICY_RESTRICTION),
]);

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
        resource_type: types::ResourceType,
        /// `condition`, required.
        condition: BTreeMap<String, String>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `status`, required.
        status: types::FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<types::FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<types::ResourceControlPolicyRestriction>,
    }
}

pub(crate) static FINDING_AGGREGATION_ACCOUNT_DETAILS: schema::Schema = schema::Schema::structure("FindingAggregationAccountDetails", &[
    schema::Member::new("account", &schemas::STRING),
    schema::Member::new("numberOfActiveFindings", &schemas::INTEGER),
    schema::Member::new("details", &schemas::FINDING_AGGREGATION_ACCOUNT_DETAILS_MAP),
]);

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

pub(crate) static FINDING_DETAILS: schema::Schema = schema::Schema::structure("FindingDetails", &[
    schema::Member::new("internalAccessDetails", &types::INTERNAL_ACCESS_DETAILS),
    schema::Member::new("externalAccessDetails", &types::EXTERNAL_ACCESS_DETAILS),
    schema::Member::new("unusedPermissionDetails", &types::UNUSED_PERMISSION_DETAILS),
    schema::Member::new("unusedIamUserAccessKeyDetails", &types::UNUSED_IAM_USER_ACCESS_KEY_DETAILS),
    schema::Member::new("unusedIamRoleDetails", &types::UNUSED_IAM_ROLE_DETAILS),
    schema::Member::new("unusedIamUserPasswordDetails", &types::UNUSED_IAM_USER_PASSWORD_DETAILS),
]).union();

structure! {
    /// AWS's `FindingDetails`.
    #[derive(Default)]
    FindingDetails: FINDING_DETAILS {
        /// `internalAccessDetails`.
        internal_access_details: Option<types::InternalAccessDetails>,
        /// `externalAccessDetails`.
        external_access_details: Option<types::ExternalAccessDetails>,
        /// `unusedPermissionDetails`.
        unused_permission_details: Option<types::UnusedPermissionDetails>,
        /// `unusedIamUserAccessKeyDetails`.
        unused_iam_user_access_key_details: Option<types::UnusedIamUserAccessKeyDetails>,
        /// `unusedIamRoleDetails`.
        unused_iam_role_details: Option<types::UnusedIamRoleDetails>,
        /// `unusedIamUserPasswordDetails`.
        unused_iam_user_password_details: Option<types::UnusedIamUserPasswordDetails>,
    }
}

pub(crate) static FINDING_SOURCE: schema::Schema = schema::Schema::structure("FindingSource", &[
    schema::Member::new("type", &schemas::FINDING_SOURCE_TYPE).required(),
    schema::Member::new("detail", &types::FINDING_SOURCE_DETAIL),
]);

structure! {
    /// AWS's `FindingSource`.
    FindingSource: FINDING_SOURCE {
        /// `type`, required.
        r#type: types::FindingSourceType,
        /// `detail`.
        detail: Option<types::FindingSourceDetail>,
    }
}

pub(crate) static FINDING_SOURCE_DETAIL: schema::Schema = schema::Schema::structure("FindingSourceDetail", &[
    schema::Member::new("accessPointArn", &schemas::STRING),
    schema::Member::new("accessPointAccount", &schemas::STRING),
]);

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

pub(crate) static FINDING_SUMMARY: schema::Schema = schema::Schema::structure("FindingSummary", &[
    schema::Member::new("id", &schemas::FINDING_ID).required(),
    schema::Member::new("principal", &schemas::PRINCIPAL_MAP),
    schema::Member::new("action", &schemas::ACTION_LIST),
    schema::Member::new("resource", &schemas::STRING),
    schema::Member::new("isPublic", &schemas::BOOLEAN),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("condition", &schemas::CONDITION_KEY_MAP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("analyzedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("error", &schemas::STRING),
    schema::Member::new("sources", &schemas::FINDING_SOURCE_LIST),
    schema::Member::new("resourceControlPolicyRestriction", &schemas::RESOURCE_CONTROL_POLICY_RESTRICTION),
]);

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
        resource_type: types::ResourceType,
        /// `condition`, required.
        condition: BTreeMap<String, String>,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `status`, required.
        status: types::FindingStatus,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `error`.
        error: Option<String>,
        /// `sources`.
        sources: Option<Vec<types::FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<types::ResourceControlPolicyRestriction>,
    }
}

pub(crate) static FINDING_SUMMARY_V2: schema::Schema = schema::Schema::structure("FindingSummaryV2", &[
    schema::Member::new("analyzedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("error", &schemas::STRING),
    schema::Member::new("id", &schemas::FINDING_ID).required(),
    schema::Member::new("resource", &schemas::STRING),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("findingType", &schemas::FINDING_TYPE),
]);

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
        resource_type: types::ResourceType,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `status`, required.
        status: types::FindingStatus,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `findingType`.
        finding_type: Option<types::FindingType>,
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

pub(crate) static FINDINGS_STATISTICS: schema::Schema = schema::Schema::structure("FindingsStatistics", &[
    schema::Member::new("externalAccessFindingsStatistics", &types::EXTERNAL_ACCESS_FINDINGS_STATISTICS),
    schema::Member::new("internalAccessFindingsStatistics", &types::INTERNAL_ACCESS_FINDINGS_STATISTICS),
    schema::Member::new("unusedAccessFindingsStatistics", &types::UNUSED_ACCESS_FINDINGS_STATISTICS),
]).union();

structure! {
    /// AWS's `FindingsStatistics`.
    #[derive(Default)]
    FindingsStatistics: FINDINGS_STATISTICS {
        /// `externalAccessFindingsStatistics`.
        external_access_findings_statistics: Option<types::ExternalAccessFindingsStatistics>,
        /// `internalAccessFindingsStatistics`.
        internal_access_findings_statistics: Option<types::InternalAccessFindingsStatistics>,
        /// `unusedAccessFindingsStatistics`.
        unused_access_findings_statistics: Option<types::UnusedAccessFindingsStatistics>,
    }
}

pub(crate) static GENERATE_FINDING_RECOMMENDATION_REQUEST: schema::Schema = schema::Schema::structure("GenerateFindingRecommendationRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("id", &schemas::GENERATE_FINDING_RECOMMENDATION_REQUEST_ID_STRING).at(schema::Location::Uri).required(),
]);

pub(crate) static GENERATED_POLICY: schema::Schema = schema::Schema::structure("GeneratedPolicy", &[
    schema::Member::new("policy", &schemas::STRING).required(),
]);

structure! {
    /// AWS's `GeneratedPolicy`.
    #[derive(Default)]
    GeneratedPolicy: GENERATED_POLICY {
        /// `policy`, required.
        policy: String,
    }
}

pub(crate) static GENERATED_POLICY_PROPERTIES: schema::Schema = schema::Schema::structure("GeneratedPolicyProperties", &[
    schema::Member::new("isComplete", &schemas::BOOLEAN),
    schema::Member::new("principalArn", &schemas::PRINCIPAL_ARN).required(),
    schema::Member::new("cloudTrailProperties", &types::CLOUD_TRAIL_PROPERTIES),
]);

structure! {
    /// AWS's `GeneratedPolicyProperties`.
    #[derive(Default)]
    GeneratedPolicyProperties: GENERATED_POLICY_PROPERTIES {
        /// `isComplete`.
        is_complete: Option<bool>,
        /// `principalArn`, required.
        principal_arn: String,
        /// `cloudTrailProperties`.
        cloud_trail_properties: Option<types::CloudTrailProperties>,
    }
}

pub(crate) static GENERATED_POLICY_RESULT: schema::Schema = schema::Schema::structure("GeneratedPolicyResult", &[
    schema::Member::new("properties", &types::GENERATED_POLICY_PROPERTIES).required(),
    schema::Member::new("generatedPolicies", &schemas::GENERATED_POLICY_LIST),
]);

structure! {
    /// AWS's `GeneratedPolicyResult`.
    #[derive(Default)]
    GeneratedPolicyResult: GENERATED_POLICY_RESULT {
        /// `properties`, required.
        properties: types::GeneratedPolicyProperties,
        /// `generatedPolicies`.
        generated_policies: Option<Vec<types::GeneratedPolicy>>,
    }
}

pub(crate) static GET_ACCESS_PREVIEW_REQUEST: schema::Schema = schema::Schema::structure("GetAccessPreviewRequest", &[
    schema::Member::new("accessPreviewId", &schemas::ACCESS_PREVIEW_ID).at(schema::Location::Uri).required(),
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
]);

pub(crate) static GET_ACCESS_PREVIEW_RESPONSE: schema::Schema = schema::Schema::structure("GetAccessPreviewResponse", &[
    schema::Member::new("accessPreview", &types::ACCESS_PREVIEW).required(),
]);

pub(crate) static GET_ANALYZED_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("GetAnalyzedResourceRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN).at(schema::Location::Query).required(),
]);

pub(crate) static GET_ANALYZED_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("GetAnalyzedResourceResponse", &[
    schema::Member::new("resource", &types::ANALYZED_RESOURCE),
]);

pub(crate) static GET_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("GetAnalyzerRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
]);

pub(crate) static GET_ANALYZER_RESPONSE: schema::Schema = schema::Schema::structure("GetAnalyzerResponse", &[
    schema::Member::new("analyzer", &types::ANALYZER_SUMMARY).required(),
]);

pub(crate) static GET_ARCHIVE_RULE_REQUEST: schema::Schema = schema::Schema::structure("GetArchiveRuleRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("ruleName", &schemas::NAME).at(schema::Location::Uri).required(),
]);

pub(crate) static GET_ARCHIVE_RULE_RESPONSE: schema::Schema = schema::Schema::structure("GetArchiveRuleResponse", &[
    schema::Member::new("archiveRule", &types::ARCHIVE_RULE_SUMMARY).required(),
]);

pub(crate) static GET_FINDING_RECOMMENDATION_REQUEST: schema::Schema = schema::Schema::structure("GetFindingRecommendationRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("id", &schemas::GET_FINDING_RECOMMENDATION_REQUEST_ID_STRING).at(schema::Location::Uri).required(),
    schema::Member::new("maxResults", &schemas::GET_FINDING_RECOMMENDATION_REQUEST_MAX_RESULTS_INTEGER).at(schema::Location::Query),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
]);

pub(crate) static GET_FINDING_RECOMMENDATION_RESPONSE: schema::Schema = schema::Schema::structure("GetFindingRecommendationResponse", &[
    schema::Member::new("startedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("completedAt", &schemas::TIMESTAMP),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("error", &types::RECOMMENDATION_ERROR),
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("recommendedSteps", &schemas::RECOMMENDED_STEP_LIST),
    schema::Member::new("recommendationType", &schemas::RECOMMENDATION_TYPE).required(),
    schema::Member::new("status", &schemas::STATUS).required(),
]);

pub(crate) static GET_FINDING_REQUEST: schema::Schema = schema::Schema::structure("GetFindingRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("id", &schemas::FINDING_ID).at(schema::Location::Uri).required(),
]);

pub(crate) static GET_FINDING_RESPONSE: schema::Schema = schema::Schema::structure("GetFindingResponse", &[
    schema::Member::new("finding", &types::FINDING),
]);

pub(crate) static GET_FINDING_V2_REQUEST: schema::Schema = schema::Schema::structure("GetFindingV2Request", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("id", &schemas::FINDING_ID).at(schema::Location::Uri).required(),
    schema::Member::new("maxResults", &schemas::INTEGER).at(schema::Location::Query),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
]);

pub(crate) static GET_FINDING_V2_RESPONSE: schema::Schema = schema::Schema::structure("GetFindingV2Response", &[
    schema::Member::new("analyzedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("createdAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("error", &schemas::STRING),
    schema::Member::new("id", &schemas::FINDING_ID).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("resource", &schemas::STRING),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS).required(),
    schema::Member::new("updatedAt", &schemas::TIMESTAMP).required(),
    schema::Member::new("findingDetails", &schemas::FINDING_DETAILS_LIST).required(),
    schema::Member::new("findingType", &schemas::FINDING_TYPE),
]);

pub(crate) static GET_FINDINGS_STATISTICS_REQUEST: schema::Schema = schema::Schema::structure("GetFindingsStatisticsRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
]);

pub(crate) static GET_FINDINGS_STATISTICS_RESPONSE: schema::Schema = schema::Schema::structure("GetFindingsStatisticsResponse", &[
    schema::Member::new("findingsStatistics", &schemas::FINDINGS_STATISTICS_LIST),
    schema::Member::new("lastUpdatedAt", &schemas::TIMESTAMP),
]);

pub(crate) static GET_GENERATED_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetGeneratedPolicyRequest", &[
    schema::Member::new("jobId", &schemas::JOB_ID).at(schema::Location::Uri).required(),
    schema::Member::new("includeResourcePlaceholders", &schemas::BOOLEAN).at(schema::Location::Query),
    schema::Member::new("includeServiceLevelTemplate", &schemas::BOOLEAN).at(schema::Location::Query),
]);

pub(crate) static GET_GENERATED_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetGeneratedPolicyResponse", &[
    schema::Member::new("jobDetails", &types::JOB_DETAILS).required(),
    schema::Member::new("generatedPolicyResult", &types::GENERATED_POLICY_RESULT).required(),
]);

pub(crate) static IAM_ROLE_CONFIGURATION: schema::Schema = schema::Schema::structure("IamRoleConfiguration", &[
    schema::Member::new("trustPolicy", &schemas::IAM_TRUST_POLICY),
]);

structure! {
    /// AWS's `IamRoleConfiguration`.
    #[derive(Default)]
    IamRoleConfiguration: IAM_ROLE_CONFIGURATION {
        /// `trustPolicy`.
        trust_policy: Option<String>,
    }
}

pub(crate) static INLINE_ARCHIVE_RULE: schema::Schema = schema::Schema::structure("InlineArchiveRule", &[
    schema::Member::new("ruleName", &schemas::NAME).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP).required(),
]);

structure! {
    /// AWS's `InlineArchiveRule`.
    #[derive(Default)]
    InlineArchiveRule: INLINE_ARCHIVE_RULE {
        /// `ruleName`, required, 1 to 255.
        rule_name: String,
        /// `filter`, required.
        filter: BTreeMap<String, types::Criterion>,
    }
}

pub(crate) static INTERNAL_ACCESS_ANALYSIS_RULE: schema::Schema = schema::Schema::structure("InternalAccessAnalysisRule", &[
    schema::Member::new("inclusions", &schemas::INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA_LIST),
]);

structure! {
    /// AWS's `InternalAccessAnalysisRule`.
    #[derive(Default)]
    InternalAccessAnalysisRule: INTERNAL_ACCESS_ANALYSIS_RULE {
        /// `inclusions`.
        inclusions: Option<Vec<types::InternalAccessAnalysisRuleCriteria>>,
    }
}

pub(crate) static INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA: schema::Schema = schema::Schema::structure("InternalAccessAnalysisRuleCriteria", &[
    schema::Member::new("accountIds", &schemas::ACCOUNT_IDS_LIST),
    schema::Member::new("resourceTypes", &schemas::RESOURCE_TYPE_LIST),
    schema::Member::new("resourceArns", &schemas::RESOURCE_ARNS_LIST),
]);

structure! {
    /// AWS's `InternalAccessAnalysisRuleCriteria`.
    #[derive(Default)]
    InternalAccessAnalysisRuleCriteria: INTERNAL_ACCESS_ANALYSIS_RULE_CRITERIA {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
        /// `resourceTypes`.
        resource_types: Option<Vec<types::ResourceType>>,
        /// `resourceArns`.
        resource_arns: Option<Vec<String>>,
    }
}

pub(crate) static INTERNAL_ACCESS_CONFIGURATION: schema::Schema = schema::Schema::structure("InternalAccessConfiguration", &[
    schema::Member::new("analysisRule", &types::INTERNAL_ACCESS_ANALYSIS_RULE),
]);

structure! {
    /// AWS's `InternalAccessConfiguration`.
    #[derive(Default)]
    InternalAccessConfiguration: INTERNAL_ACCESS_CONFIGURATION {
        /// `analysisRule`.
        analysis_rule: Option<types::InternalAccessAnalysisRule>,
    }
}

pub(crate) static INTERNAL_ACCESS_DETAILS: schema::Schema = schema::Schema::structure("InternalAccessDetails", &[
    schema::Member::new("action", &schemas::ACTION_LIST),
    schema::Member::new("condition", &schemas::CONDITION_KEY_MAP),
    schema::Member::new("principal", &schemas::PRINCIPAL_MAP),
    schema::Member::new("principalOwnerAccount", &schemas::STRING),
    schema::Member::new("accessType", &schemas::INTERNAL_ACCESS_TYPE),
    schema::Member::new("principalType", &schemas::PRINCIPAL_TYPE),
    schema::Member::new("sources", &schemas::FINDING_SOURCE_LIST),
    schema::Member::new("resourceControlPolicyRestriction", &schemas::RESOURCE_CONTROL_POLICY_RESTRICTION),
    schema::Member::new("serviceControlPolicyRestriction", &schemas::SERVICE_CONTROL_POLICY_RESTRICTION),
]);

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
        access_type: Option<types::InternalAccessType>,
        /// `principalType`.
        principal_type: Option<types::PrincipalType>,
        /// `sources`.
        sources: Option<Vec<types::FindingSource>>,
        /// `resourceControlPolicyRestriction`.
        resource_control_policy_restriction: Option<types::ResourceControlPolicyRestriction>,
        /// `serviceControlPolicyRestriction`.
        service_control_policy_restriction: Option<types::ServiceControlPolicyRestriction>,
    }
}

pub(crate) static INTERNAL_ACCESS_FINDINGS_STATISTICS: schema::Schema = schema::Schema::structure("InternalAccessFindingsStatistics", &[
    schema::Member::new("resourceTypeStatistics", &schemas::INTERNAL_ACCESS_RESOURCE_TYPE_STATISTICS_MAP),
    schema::Member::new("totalActiveFindings", &schemas::INTEGER),
    schema::Member::new("totalArchivedFindings", &schemas::INTEGER),
    schema::Member::new("totalResolvedFindings", &schemas::INTEGER),
]);

structure! {
    /// AWS's `InternalAccessFindingsStatistics`.
    #[derive(Default)]
    InternalAccessFindingsStatistics: INTERNAL_ACCESS_FINDINGS_STATISTICS {
        /// `resourceTypeStatistics`.
        resource_type_statistics: Option<BTreeMap<String, types::InternalAccessResourceTypeDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

pub(crate) static INTERNAL_ACCESS_RESOURCE_TYPE_DETAILS: schema::Schema = schema::Schema::structure("InternalAccessResourceTypeDetails", &[
    schema::Member::new("totalActiveFindings", &schemas::INTEGER),
    schema::Member::new("totalResolvedFindings", &schemas::INTEGER),
    schema::Member::new("totalArchivedFindings", &schemas::INTEGER),
]);

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

pub(crate) static INTERNET_CONFIGURATION: schema::Schema = schema::Schema::structure("InternetConfiguration", &[]);

structure! {
    /// AWS's `InternetConfiguration`.
    #[derive(Default)]
    InternetConfiguration: INTERNET_CONFIGURATION {
    }
}

pub(crate) static JOB_DETAILS: schema::Schema = schema::Schema::structure("JobDetails", &[
    schema::Member::new("jobId", &schemas::JOB_ID).required(),
    schema::Member::new("status", &schemas::JOB_STATUS).required(),
    schema::Member::new("startedOn", &schemas::TIMESTAMP).required(),
    schema::Member::new("completedOn", &schemas::TIMESTAMP),
    schema::Member::new("jobError", &types::JOB_ERROR),
]);

structure! {
    /// AWS's `JobDetails`.
    JobDetails: JOB_DETAILS {
        /// `jobId`, required.
        job_id: String,
        /// `status`, required.
        status: types::JobStatus,
        /// `startedOn`, required.
        started_on: Timestamp,
        /// `completedOn`.
        completed_on: Option<Timestamp>,
        /// `jobError`.
        job_error: Option<types::JobError>,
    }
}

pub(crate) static JOB_ERROR: schema::Schema = schema::Schema::structure("JobError", &[
    schema::Member::new("code", &schemas::JOB_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

structure! {
    /// AWS's `JobError`.
    JobError: JOB_ERROR {
        /// `code`, required.
        code: types::JobErrorCode,
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

pub(crate) static KMS_GRANT_CONFIGURATION: schema::Schema = schema::Schema::structure("KmsGrantConfiguration", &[
    schema::Member::new("operations", &schemas::KMS_GRANT_OPERATIONS_LIST).required(),
    schema::Member::new("granteePrincipal", &schemas::GRANTEE_PRINCIPAL).required(),
    schema::Member::new("retiringPrincipal", &schemas::RETIRING_PRINCIPAL),
    schema::Member::new("constraints", &types::KMS_GRANT_CONSTRAINTS),
    schema::Member::new("issuingAccount", &schemas::ISSUING_ACCOUNT).required(),
]);

structure! {
    /// AWS's `KmsGrantConfiguration`.
    #[derive(Default)]
    KmsGrantConfiguration: KMS_GRANT_CONFIGURATION {
        /// `operations`, required.
        operations: Vec<types::KmsGrantOperation>,
        /// `granteePrincipal`, required.
        grantee_principal: String,
        /// `retiringPrincipal`.
        retiring_principal: Option<String>,
        /// `constraints`.
        constraints: Option<types::KmsGrantConstraints>,
        /// `issuingAccount`, required.
        issuing_account: String,
    }
}

pub(crate) static KMS_GRANT_CONSTRAINTS: schema::Schema = schema::Schema::structure("KmsGrantConstraints", &[
    schema::Member::new("encryptionContextEquals", &schemas::KMS_CONSTRAINTS_MAP),
    schema::Member::new("encryptionContextSubset", &schemas::KMS_CONSTRAINTS_MAP),
]);

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

pub(crate) static KMS_KEY_CONFIGURATION: schema::Schema = schema::Schema::structure("KmsKeyConfiguration", &[
    schema::Member::new("keyPolicies", &schemas::KMS_KEY_POLICIES_MAP),
    schema::Member::new("grants", &schemas::KMS_GRANT_CONFIGURATIONS_LIST),
]);

structure! {
    /// AWS's `KmsKeyConfiguration`.
    #[derive(Default)]
    KmsKeyConfiguration: KMS_KEY_CONFIGURATION {
        /// `keyPolicies`.
        key_policies: Option<BTreeMap<String, String>>,
        /// `grants`.
        grants: Option<Vec<types::KmsGrantConfiguration>>,
    }
}

pub(crate) static LIST_ACCESS_PREVIEW_FINDINGS_REQUEST: schema::Schema = schema::Schema::structure("ListAccessPreviewFindingsRequest", &[
    schema::Member::new("accessPreviewId", &schemas::ACCESS_PREVIEW_ID).at(schema::Location::Uri).required(),
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("maxResults", &schemas::INTEGER),
]);

pub(crate) static LIST_ACCESS_PREVIEW_FINDINGS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccessPreviewFindingsResponse", &[
    schema::Member::new("findings", &schemas::ACCESS_PREVIEW_FINDINGS_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCESS_PREVIEWS_REQUEST: schema::Schema = schema::Schema::structure("ListAccessPreviewsRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).at(schema::Location::Query).required(),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::INTEGER).at(schema::Location::Query),
]);

pub(crate) static LIST_ACCESS_PREVIEWS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccessPreviewsResponse", &[
    schema::Member::new("accessPreviews", &schemas::ACCESS_PREVIEWS_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ANALYZED_RESOURCES_REQUEST: schema::Schema = schema::Schema::structure("ListAnalyzedResourcesRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("resourceType", &schemas::RESOURCE_TYPE),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("maxResults", &schemas::INTEGER),
]);

pub(crate) static LIST_ANALYZED_RESOURCES_RESPONSE: schema::Schema = schema::Schema::structure("ListAnalyzedResourcesResponse", &[
    schema::Member::new("analyzedResources", &schemas::ANALYZED_RESOURCES_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ANALYZERS_REQUEST: schema::Schema = schema::Schema::structure("ListAnalyzersRequest", &[
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::INTEGER).at(schema::Location::Query),
    schema::Member::new("type", &schemas::TYPE).at(schema::Location::Query),
]);

pub(crate) static LIST_ANALYZERS_RESPONSE: schema::Schema = schema::Schema::structure("ListAnalyzersResponse", &[
    schema::Member::new("analyzers", &schemas::ANALYZERS_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ARCHIVE_RULES_REQUEST: schema::Schema = schema::Schema::structure("ListArchiveRulesRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::INTEGER).at(schema::Location::Query),
]);

pub(crate) static LIST_ARCHIVE_RULES_RESPONSE: schema::Schema = schema::Schema::structure("ListArchiveRulesResponse", &[
    schema::Member::new("archiveRules", &schemas::ARCHIVE_RULES_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_FINDINGS_REQUEST: schema::Schema = schema::Schema::structure("ListFindingsRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP),
    schema::Member::new("sort", &types::SORT_CRITERIA),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("maxResults", &schemas::INTEGER),
]);

pub(crate) static LIST_FINDINGS_RESPONSE: schema::Schema = schema::Schema::structure("ListFindingsResponse", &[
    schema::Member::new("findings", &schemas::FINDINGS_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_FINDINGS_V2_REQUEST: schema::Schema = schema::Schema::structure("ListFindingsV2Request", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP),
    schema::Member::new("maxResults", &schemas::INTEGER),
    schema::Member::new("nextToken", &schemas::TOKEN),
    schema::Member::new("sort", &types::SORT_CRITERIA),
]);

pub(crate) static LIST_FINDINGS_V2_RESPONSE: schema::Schema = schema::Schema::structure("ListFindingsV2Response", &[
    schema::Member::new("findings", &schemas::FINDINGS_LIST_V2).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_POLICY_GENERATIONS_REQUEST: schema::Schema = schema::Schema::structure("ListPolicyGenerationsRequest", &[
    schema::Member::new("principalArn", &schemas::PRINCIPAL_ARN).at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::LIST_POLICY_GENERATIONS_REQUEST_MAX_RESULTS_INTEGER).at(schema::Location::Query),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
]);

pub(crate) static LIST_POLICY_GENERATIONS_RESPONSE: schema::Schema = schema::Schema::structure("ListPolicyGenerationsResponse", &[
    schema::Member::new("policyGenerations", &schemas::POLICY_GENERATION_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("ListTagsForResourceRequest", &[
    schema::Member::new("resourceArn", &schemas::STRING).at(schema::Location::Uri).required(),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("ListTagsForResourceResponse", &[
    schema::Member::new("tags", &schemas::TAGS_MAP),
]);

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

pub(crate) static LOCATION: schema::Schema = schema::Schema::structure("Location", &[
    schema::Member::new("path", &schemas::PATH_ELEMENT_LIST).required(),
    schema::Member::new("span", &types::SPAN).required(),
]);

structure! {
    /// AWS's `Location`.
    #[derive(Default)]
    Location: LOCATION {
        /// `path`, required.
        path: Vec<types::PathElement>,
        /// `span`, required.
        span: types::Span,
    }
}

pub(crate) static NETWORK_ORIGIN_CONFIGURATION: schema::Schema = schema::Schema::structure("NetworkOriginConfiguration", &[
    schema::Member::new("vpcConfiguration", &types::VPC_CONFIGURATION),
    schema::Member::new("internetConfiguration", &types::INTERNET_CONFIGURATION),
]).union();

structure! {
    /// AWS's `NetworkOriginConfiguration`.
    #[derive(Default)]
    NetworkOriginConfiguration: NETWORK_ORIGIN_CONFIGURATION {
        /// `vpcConfiguration`.
        vpc_configuration: Option<types::VpcConfiguration>,
        /// `internetConfiguration`.
        internet_configuration: Option<types::InternetConfiguration>,
    }
}

values! {
    /// AWS's `OrderBy`.
    OrderBy: schemas::ORDER_BY {
        Asc = "ASC",
        Desc = "DESC",
    }
}

pub(crate) static PATH_ELEMENT: schema::Schema = schema::Schema::structure("PathElement", &[
    schema::Member::new("index", &schemas::INTEGER),
    schema::Member::new("key", &schemas::STRING),
    schema::Member::new("substring", &types::SUBSTRING),
    schema::Member::new("value", &schemas::STRING),
]).union();

structure! {
    /// AWS's `PathElement`.
    #[derive(Default)]
    PathElement: PATH_ELEMENT {
        /// `index`.
        index: Option<i32>,
        /// `key`.
        key: Option<String>,
        /// `substring`.
        substring: Option<types::Substring>,
        /// `value`.
        value: Option<String>,
    }
}

pub(crate) static POLICY_GENERATION: schema::Schema = schema::Schema::structure("PolicyGeneration", &[
    schema::Member::new("jobId", &schemas::JOB_ID).required(),
    schema::Member::new("principalArn", &schemas::PRINCIPAL_ARN).required(),
    schema::Member::new("status", &schemas::JOB_STATUS).required(),
    schema::Member::new("startedOn", &schemas::TIMESTAMP).required(),
    schema::Member::new("completedOn", &schemas::TIMESTAMP),
]);

structure! {
    /// AWS's `PolicyGeneration`.
    PolicyGeneration: POLICY_GENERATION {
        /// `jobId`, required.
        job_id: String,
        /// `principalArn`, required.
        principal_arn: String,
        /// `status`, required.
        status: types::JobStatus,
        /// `startedOn`, required.
        started_on: Timestamp,
        /// `completedOn`.
        completed_on: Option<Timestamp>,
    }
}

pub(crate) static POLICY_GENERATION_DETAILS: schema::Schema = schema::Schema::structure("PolicyGenerationDetails", &[
    schema::Member::new("principalArn", &schemas::PRINCIPAL_ARN).required(),
]);

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

pub(crate) static POSITION: schema::Schema = schema::Schema::structure("Position", &[
    schema::Member::new("line", &schemas::INTEGER).required(),
    schema::Member::new("column", &schemas::INTEGER).required(),
    schema::Member::new("offset", &schemas::INTEGER).required(),
]);

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

pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE: schema::Schema = schema::Schema::structure("RdsDbClusterSnapshotAttributeValue", &[
    schema::Member::new("accountIds", &schemas::RDS_DB_CLUSTER_SNAPSHOT_ACCOUNT_IDS_LIST),
]).union();

structure! {
    /// AWS's `RdsDbClusterSnapshotAttributeValue`.
    #[derive(Default)]
    RdsDbClusterSnapshotAttributeValue: RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTE_VALUE {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
    }
}

pub(crate) static RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION: schema::Schema = schema::Schema::structure("RdsDbClusterSnapshotConfiguration", &[
    schema::Member::new("attributes", &schemas::RDS_DB_CLUSTER_SNAPSHOT_ATTRIBUTES_MAP),
    schema::Member::new("kmsKeyId", &schemas::RDS_DB_CLUSTER_SNAPSHOT_KMS_KEY_ID),
]);

structure! {
    /// AWS's `RdsDbClusterSnapshotConfiguration`.
    #[derive(Default)]
    RdsDbClusterSnapshotConfiguration: RDS_DB_CLUSTER_SNAPSHOT_CONFIGURATION {
        /// `attributes`.
        attributes: Option<BTreeMap<String, types::RdsDbClusterSnapshotAttributeValue>>,
        /// `kmsKeyId`.
        kms_key_id: Option<String>,
    }
}

pub(crate) static RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE: schema::Schema = schema::Schema::structure("RdsDbSnapshotAttributeValue", &[
    schema::Member::new("accountIds", &schemas::RDS_DB_SNAPSHOT_ACCOUNT_IDS_LIST),
]).union();

structure! {
    /// AWS's `RdsDbSnapshotAttributeValue`.
    #[derive(Default)]
    RdsDbSnapshotAttributeValue: RDS_DB_SNAPSHOT_ATTRIBUTE_VALUE {
        /// `accountIds`.
        account_ids: Option<Vec<String>>,
    }
}

pub(crate) static RDS_DB_SNAPSHOT_CONFIGURATION: schema::Schema = schema::Schema::structure("RdsDbSnapshotConfiguration", &[
    schema::Member::new("attributes", &schemas::RDS_DB_SNAPSHOT_ATTRIBUTES_MAP),
    schema::Member::new("kmsKeyId", &schemas::RDS_DB_SNAPSHOT_KMS_KEY_ID),
]);

structure! {
    /// AWS's `RdsDbSnapshotConfiguration`.
    #[derive(Default)]
    RdsDbSnapshotConfiguration: RDS_DB_SNAPSHOT_CONFIGURATION {
        /// `attributes`.
        attributes: Option<BTreeMap<String, types::RdsDbSnapshotAttributeValue>>,
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

pub(crate) static REASON_SUMMARY: schema::Schema = schema::Schema::structure("ReasonSummary", &[
    schema::Member::new("description", &schemas::STRING),
    schema::Member::new("statementIndex", &schemas::INTEGER),
    schema::Member::new("statementId", &schemas::STRING),
]);

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

pub(crate) static RECOMMENDATION_ERROR: schema::Schema = schema::Schema::structure("RecommendationError", &[
    schema::Member::new("code", &schemas::STRING).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

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

pub(crate) static RECOMMENDED_STEP: schema::Schema = schema::Schema::structure("RecommendedStep", &[
    schema::Member::new("unusedPermissionsRecommendedStep", &types::UNUSED_PERMISSIONS_RECOMMENDED_STEP),
]).union();

structure! {
    /// AWS's `RecommendedStep`.
    #[derive(Default)]
    RecommendedStep: RECOMMENDED_STEP {
        /// `unusedPermissionsRecommendedStep`.
        unused_permissions_recommended_step: Option<types::UnusedPermissionsRecommendedStep>,
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

pub(crate) static RESOURCE_TYPE_DETAILS: schema::Schema = schema::Schema::structure("ResourceTypeDetails", &[
    schema::Member::new("totalActivePublic", &schemas::INTEGER),
    schema::Member::new("totalActiveCrossAccount", &schemas::INTEGER),
    schema::Member::new("totalActiveErrors", &schemas::INTEGER),
]);

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

pub(crate) static S3_ACCESS_POINT_CONFIGURATION: schema::Schema = schema::Schema::structure("S3AccessPointConfiguration", &[
    schema::Member::new("accessPointPolicy", &schemas::ACCESS_POINT_POLICY),
    schema::Member::new("publicAccessBlock", &types::S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    schema::Member::new("networkOrigin", &types::NETWORK_ORIGIN_CONFIGURATION),
]);

structure! {
    /// AWS's `S3AccessPointConfiguration`.
    #[derive(Default)]
    S3AccessPointConfiguration: S3_ACCESS_POINT_CONFIGURATION {
        /// `accessPointPolicy`.
        access_point_policy: Option<String>,
        /// `publicAccessBlock`.
        public_access_block: Option<types::S3PublicAccessBlockConfiguration>,
        /// `networkOrigin`.
        network_origin: Option<types::NetworkOriginConfiguration>,
    }
}

pub(crate) static S3_BUCKET_ACL_GRANT_CONFIGURATION: schema::Schema = schema::Schema::structure("S3BucketAclGrantConfiguration", &[
    schema::Member::new("permission", &schemas::ACL_PERMISSION).required(),
    schema::Member::new("grantee", &types::ACL_GRANTEE).required(),
]);

structure! {
    /// AWS's `S3BucketAclGrantConfiguration`.
    S3BucketAclGrantConfiguration: S3_BUCKET_ACL_GRANT_CONFIGURATION {
        /// `permission`, required.
        permission: types::AclPermission,
        /// `grantee`, required.
        grantee: types::AclGrantee,
    }
}

pub(crate) static S3_BUCKET_CONFIGURATION: schema::Schema = schema::Schema::structure("S3BucketConfiguration", &[
    schema::Member::new("bucketPolicy", &schemas::S3_BUCKET_POLICY),
    schema::Member::new("bucketAclGrants", &schemas::S3_BUCKET_ACL_GRANT_CONFIGURATIONS_LIST),
    schema::Member::new("bucketPublicAccessBlock", &types::S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION),
    schema::Member::new("accessPoints", &schemas::S3_ACCESS_POINT_CONFIGURATIONS_MAP),
]);

structure! {
    /// AWS's `S3BucketConfiguration`.
    #[derive(Default)]
    S3BucketConfiguration: S3_BUCKET_CONFIGURATION {
        /// `bucketPolicy`.
        bucket_policy: Option<String>,
        /// `bucketAclGrants`.
        bucket_acl_grants: Option<Vec<types::S3BucketAclGrantConfiguration>>,
        /// `bucketPublicAccessBlock`.
        bucket_public_access_block: Option<types::S3PublicAccessBlockConfiguration>,
        /// `accessPoints`.
        access_points: Option<BTreeMap<String, types::S3AccessPointConfiguration>>,
    }
}

pub(crate) static S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION: schema::Schema = schema::Schema::structure("S3ExpressDirectoryAccessPointConfiguration", &[
    schema::Member::new("accessPointPolicy", &schemas::ACCESS_POINT_POLICY),
    schema::Member::new("networkOrigin", &types::NETWORK_ORIGIN_CONFIGURATION),
]);

structure! {
    /// AWS's `S3ExpressDirectoryAccessPointConfiguration`.
    #[derive(Default)]
    S3ExpressDirectoryAccessPointConfiguration: S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATION {
        /// `accessPointPolicy`.
        access_point_policy: Option<String>,
        /// `networkOrigin`.
        network_origin: Option<types::NetworkOriginConfiguration>,
    }
}

pub(crate) static S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION: schema::Schema = schema::Schema::structure("S3ExpressDirectoryBucketConfiguration", &[
    schema::Member::new("bucketPolicy", &schemas::S3_EXPRESS_DIRECTORY_BUCKET_POLICY),
    schema::Member::new("accessPoints", &schemas::S3_EXPRESS_DIRECTORY_ACCESS_POINT_CONFIGURATIONS_MAP),
]);

structure! {
    /// AWS's `S3ExpressDirectoryBucketConfiguration`.
    #[derive(Default)]
    S3ExpressDirectoryBucketConfiguration: S3_EXPRESS_DIRECTORY_BUCKET_CONFIGURATION {
        /// `bucketPolicy`.
        bucket_policy: Option<String>,
        /// `accessPoints`.
        access_points: Option<BTreeMap<String, types::S3ExpressDirectoryAccessPointConfiguration>>,
    }
}

pub(crate) static S3_PUBLIC_ACCESS_BLOCK_CONFIGURATION: schema::Schema = schema::Schema::structure("S3PublicAccessBlockConfiguration", &[
    schema::Member::new("ignorePublicAcls", &schemas::BOOLEAN).required(),
    schema::Member::new("restrictPublicBuckets", &schemas::BOOLEAN).required(),
]);

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

pub(crate) static SECRETS_MANAGER_SECRET_CONFIGURATION: schema::Schema = schema::Schema::structure("SecretsManagerSecretConfiguration", &[
    schema::Member::new("kmsKeyId", &schemas::SECRETS_MANAGER_SECRET_KMS_ID),
    schema::Member::new("secretPolicy", &schemas::SECRETS_MANAGER_SECRET_POLICY),
]);

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

pub(crate) static SNS_TOPIC_CONFIGURATION: schema::Schema = schema::Schema::structure("SnsTopicConfiguration", &[
    schema::Member::new("topicPolicy", &schemas::SNS_TOPIC_POLICY),
]);

structure! {
    /// AWS's `SnsTopicConfiguration`.
    #[derive(Default)]
    SnsTopicConfiguration: SNS_TOPIC_CONFIGURATION {
        /// `topicPolicy`, 0 to 30720.
        topic_policy: Option<String>,
    }
}

pub(crate) static SORT_CRITERIA: schema::Schema = schema::Schema::structure("SortCriteria", &[
    schema::Member::new("attributeName", &schemas::STRING),
    schema::Member::new("orderBy", &schemas::ORDER_BY),
]);

structure! {
    /// AWS's `SortCriteria`.
    #[derive(Default)]
    SortCriteria: SORT_CRITERIA {
        /// `attributeName`.
        attribute_name: Option<String>,
        /// `orderBy`.
        order_by: Option<types::OrderBy>,
    }
}

pub(crate) static SPAN: schema::Schema = schema::Schema::structure("Span", &[
    schema::Member::new("start", &types::POSITION).required(),
    schema::Member::new("end", &types::POSITION).required(),
]);

structure! {
    /// AWS's `Span`.
    #[derive(Default)]
    Span: SPAN {
        /// `start`, required.
        start: types::Position,
        /// `end`, required.
        end: types::Position,
    }
}

pub(crate) static SQS_QUEUE_CONFIGURATION: schema::Schema = schema::Schema::structure("SqsQueueConfiguration", &[
    schema::Member::new("queuePolicy", &schemas::SQS_QUEUE_POLICY),
]);

structure! {
    /// AWS's `SqsQueueConfiguration`.
    #[derive(Default)]
    SqsQueueConfiguration: SQS_QUEUE_CONFIGURATION {
        /// `queuePolicy`.
        queue_policy: Option<String>,
    }
}

pub(crate) static START_POLICY_GENERATION_REQUEST: schema::Schema = schema::Schema::structure("StartPolicyGenerationRequest", &[
    schema::Member::new("policyGenerationDetails", &types::POLICY_GENERATION_DETAILS).required(),
    schema::Member::new("cloudTrailDetails", &types::CLOUD_TRAIL_DETAILS),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static START_POLICY_GENERATION_RESPONSE: schema::Schema = schema::Schema::structure("StartPolicyGenerationResponse", &[
    schema::Member::new("jobId", &schemas::JOB_ID).required(),
]);

pub(crate) static START_RESOURCE_SCAN_REQUEST: schema::Schema = schema::Schema::structure("StartResourceScanRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("resourceOwnerAccount", &schemas::STRING),
]);

values! {
    /// AWS's `Status`.
    Status: schemas::STATUS {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
    }
}

pub(crate) static STATUS_REASON: schema::Schema = schema::Schema::structure("StatusReason", &[
    schema::Member::new("code", &schemas::REASON_CODE).required(),
]);

structure! {
    /// AWS's `StatusReason`.
    StatusReason: STATUS_REASON {
        /// `code`, required.
        code: types::ReasonCode,
    }
}

pub(crate) static SUBSTRING: schema::Schema = schema::Schema::structure("Substring", &[
    schema::Member::new("start", &schemas::INTEGER).required(),
    schema::Member::new("length", &schemas::INTEGER).required(),
]);

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

pub(crate) static TAG_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("TagResourceRequest", &[
    schema::Member::new("resourceArn", &schemas::STRING).at(schema::Location::Uri).required(),
    schema::Member::new("tags", &schemas::TAGS_MAP).required(),
]);

pub(crate) static TAG_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("TagResourceResponse", &[]);

pub(crate) static TRAIL: schema::Schema = schema::Schema::structure("Trail", &[
    schema::Member::new("cloudTrailArn", &schemas::CLOUD_TRAIL_ARN).required(),
    schema::Member::new("regions", &schemas::REGION_LIST),
    schema::Member::new("allRegions", &schemas::BOOLEAN),
]);

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

pub(crate) static TRAIL_PROPERTIES: schema::Schema = schema::Schema::structure("TrailProperties", &[
    schema::Member::new("cloudTrailArn", &schemas::CLOUD_TRAIL_ARN).required(),
    schema::Member::new("regions", &schemas::REGION_LIST),
    schema::Member::new("allRegions", &schemas::BOOLEAN),
]);

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

pub(crate) static UNTAG_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("UntagResourceRequest", &[
    schema::Member::new("resourceArn", &schemas::STRING).at(schema::Location::Uri).required(),
    schema::Member::new("tagKeys", &schemas::TAG_KEYS).at(schema::Location::Query).required(),
]);

pub(crate) static UNTAG_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("UntagResourceResponse", &[]);

pub(crate) static UNUSED_ACCESS_CONFIGURATION: schema::Schema = schema::Schema::structure("UnusedAccessConfiguration", &[
    schema::Member::new("unusedAccessAge", &schemas::INTEGER),
    schema::Member::new("analysisRule", &types::ANALYSIS_RULE),
]);

structure! {
    /// AWS's `UnusedAccessConfiguration`.
    #[derive(Default)]
    UnusedAccessConfiguration: UNUSED_ACCESS_CONFIGURATION {
        /// `unusedAccessAge`.
        unused_access_age: Option<i32>,
        /// `analysisRule`.
        analysis_rule: Option<types::AnalysisRule>,
    }
}

pub(crate) static UNUSED_ACCESS_FINDINGS_STATISTICS: schema::Schema = schema::Schema::structure("UnusedAccessFindingsStatistics", &[
    schema::Member::new("unusedAccessTypeStatistics", &schemas::UNUSED_ACCESS_TYPE_STATISTICS_LIST),
    schema::Member::new("topAccounts", &schemas::ACCOUNT_AGGREGATIONS),
    schema::Member::new("totalActiveFindings", &schemas::INTEGER),
    schema::Member::new("totalArchivedFindings", &schemas::INTEGER),
    schema::Member::new("totalResolvedFindings", &schemas::INTEGER),
]);

structure! {
    /// AWS's `UnusedAccessFindingsStatistics`.
    #[derive(Default)]
    UnusedAccessFindingsStatistics: UNUSED_ACCESS_FINDINGS_STATISTICS {
        /// `unusedAccessTypeStatistics`.
        unused_access_type_statistics: Option<Vec<types::UnusedAccessTypeStatistics>>,
        /// `topAccounts`, 1 to 10.
        top_accounts: Option<Vec<types::FindingAggregationAccountDetails>>,
        /// `totalActiveFindings`.
        total_active_findings: Option<i32>,
        /// `totalArchivedFindings`.
        total_archived_findings: Option<i32>,
        /// `totalResolvedFindings`.
        total_resolved_findings: Option<i32>,
    }
}

pub(crate) static UNUSED_ACCESS_TYPE_STATISTICS: schema::Schema = schema::Schema::structure("UnusedAccessTypeStatistics", &[
    schema::Member::new("unusedAccessType", &schemas::STRING),
    schema::Member::new("total", &schemas::INTEGER),
]);

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

pub(crate) static UNUSED_ACTION: schema::Schema = schema::Schema::structure("UnusedAction", &[
    schema::Member::new("action", &schemas::STRING).required(),
    schema::Member::new("lastAccessed", &schemas::TIMESTAMP),
]);

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

pub(crate) static UNUSED_IAM_ROLE_DETAILS: schema::Schema = schema::Schema::structure("UnusedIamRoleDetails", &[
    schema::Member::new("lastAccessed", &schemas::TIMESTAMP),
]);

structure! {
    /// AWS's `UnusedIamRoleDetails`.
    #[derive(Default)]
    UnusedIamRoleDetails: UNUSED_IAM_ROLE_DETAILS {
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

pub(crate) static UNUSED_IAM_USER_ACCESS_KEY_DETAILS: schema::Schema = schema::Schema::structure("UnusedIamUserAccessKeyDetails", &[
    schema::Member::new("accessKeyId", &schemas::STRING).required(),
    schema::Member::new("lastAccessed", &schemas::TIMESTAMP),
]);

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

pub(crate) static UNUSED_IAM_USER_PASSWORD_DETAILS: schema::Schema = schema::Schema::structure("UnusedIamUserPasswordDetails", &[
    schema::Member::new("lastAccessed", &schemas::TIMESTAMP),
]);

structure! {
    /// AWS's `UnusedIamUserPasswordDetails`.
    #[derive(Default)]
    UnusedIamUserPasswordDetails: UNUSED_IAM_USER_PASSWORD_DETAILS {
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

pub(crate) static UNUSED_PERMISSION_DETAILS: schema::Schema = schema::Schema::structure("UnusedPermissionDetails", &[
    schema::Member::new("actions", &schemas::UNUSED_ACTION_LIST),
    schema::Member::new("serviceNamespace", &schemas::STRING).required(),
    schema::Member::new("lastAccessed", &schemas::TIMESTAMP),
]);

structure! {
    /// AWS's `UnusedPermissionDetails`.
    #[derive(Default)]
    UnusedPermissionDetails: UNUSED_PERMISSION_DETAILS {
        /// `actions`.
        actions: Option<Vec<types::UnusedAction>>,
        /// `serviceNamespace`, required.
        service_namespace: String,
        /// `lastAccessed`.
        last_accessed: Option<Timestamp>,
    }
}

pub(crate) static UNUSED_PERMISSIONS_RECOMMENDED_STEP: schema::Schema = schema::Schema::structure("UnusedPermissionsRecommendedStep", &[
    schema::Member::new("policyUpdatedAt", &schemas::TIMESTAMP),
    schema::Member::new("recommendedAction", &schemas::RECOMMENDED_REMEDIATION_ACTION).required(),
    schema::Member::new("recommendedPolicy", &schemas::STRING),
    schema::Member::new("existingPolicyId", &schemas::STRING),
]);

structure! {
    /// AWS's `UnusedPermissionsRecommendedStep`.
    UnusedPermissionsRecommendedStep: UNUSED_PERMISSIONS_RECOMMENDED_STEP {
        /// `policyUpdatedAt`.
        policy_updated_at: Option<Timestamp>,
        /// `recommendedAction`, required.
        recommended_action: types::RecommendedRemediationAction,
        /// `recommendedPolicy`.
        recommended_policy: Option<String>,
        /// `existingPolicyId`.
        existing_policy_id: Option<String>,
    }
}

pub(crate) static UPDATE_ANALYZER_REQUEST: schema::Schema = schema::Schema::structure("UpdateAnalyzerRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("configuration", &types::ANALYZER_CONFIGURATION),
]);

pub(crate) static UPDATE_ANALYZER_RESPONSE: schema::Schema = schema::Schema::structure("UpdateAnalyzerResponse", &[
    schema::Member::new("configuration", &types::ANALYZER_CONFIGURATION),
]);

pub(crate) static UPDATE_ARCHIVE_RULE_REQUEST: schema::Schema = schema::Schema::structure("UpdateArchiveRuleRequest", &[
    schema::Member::new("analyzerName", &schemas::ANALYZER_NAME).at(schema::Location::Uri).required(),
    schema::Member::new("ruleName", &schemas::NAME).at(schema::Location::Uri).required(),
    schema::Member::new("filter", &schemas::FILTER_CRITERIA_MAP).required(),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static UPDATE_FINDINGS_REQUEST: schema::Schema = schema::Schema::structure("UpdateFindingsRequest", &[
    schema::Member::new("analyzerArn", &schemas::ANALYZER_ARN).required(),
    schema::Member::new("status", &schemas::FINDING_STATUS_UPDATE).required(),
    schema::Member::new("ids", &schemas::FINDING_ID_LIST),
    schema::Member::new("resourceArn", &schemas::RESOURCE_ARN),
    schema::Member::new("clientToken", &schemas::STRING).token(),
]);

pub(crate) static VALIDATE_POLICY_FINDING: schema::Schema = schema::Schema::structure("ValidatePolicyFinding", &[
    schema::Member::new("findingDetails", &schemas::STRING).required(),
    schema::Member::new("findingType", &schemas::VALIDATE_POLICY_FINDING_TYPE).required(),
    schema::Member::new("issueCode", &schemas::ISSUE_CODE).required(),
    schema::Member::new("learnMoreLink", &schemas::LEARN_MORE_LINK).required(),
    schema::Member::new("locations", &schemas::LOCATION_LIST).required(),
]);

structure! {
    /// AWS's `ValidatePolicyFinding`.
    ValidatePolicyFinding: VALIDATE_POLICY_FINDING {
        /// `findingDetails`, required.
        finding_details: String,
        /// `findingType`, required.
        finding_type: types::ValidatePolicyFindingType,
        /// `issueCode`, required.
        issue_code: String,
        /// `learnMoreLink`, required.
        learn_more_link: String,
        /// `locations`, required.
        locations: Vec<types::Location>,
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

pub(crate) static VALIDATE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("ValidatePolicyRequest", &[
    schema::Member::new("locale", &schemas::LOCALE),
    schema::Member::new("maxResults", &schemas::INTEGER).at(schema::Location::Query),
    schema::Member::new("nextToken", &schemas::TOKEN).at(schema::Location::Query),
    schema::Member::new("policyDocument", &schemas::POLICY_DOCUMENT).required(),
    schema::Member::new("policyType", &schemas::POLICY_TYPE).required(),
    schema::Member::new("validatePolicyResourceType", &schemas::VALIDATE_POLICY_RESOURCE_TYPE),
]);

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

pub(crate) static VALIDATE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("ValidatePolicyResponse", &[
    schema::Member::new("findings", &schemas::VALIDATE_POLICY_FINDING_LIST).required(),
    schema::Member::new("nextToken", &schemas::TOKEN),
]);

pub(crate) static VALIDATION_EXCEPTION_FIELD: schema::Schema = schema::Schema::structure("ValidationExceptionField", &[
    schema::Member::new("name", &schemas::STRING).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

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

pub(crate) static VPC_CONFIGURATION: schema::Schema = schema::Schema::structure("VpcConfiguration", &[
    schema::Member::new("vpcId", &schemas::VPC_ID).required(),
]);

structure! {
    /// AWS's `VpcConfiguration`.
    #[derive(Default)]
    VpcConfiguration: VPC_CONFIGURATION {
        /// `vpcId`, required.
        vpc_id: String,
    }
}
