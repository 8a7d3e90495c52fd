// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ADD_TAGS_REQUEST = "AddTagsRequest" {
        "ResourceId": schemas::STRING, required;
        "TagsList": schemas::TAGS_LIST, required;
    }
}

schema! {
    ADD_TAGS_RESPONSE = "AddTagsResponse" {
    }
}

schema! {
    ADVANCED_EVENT_SELECTOR = "AdvancedEventSelector" {
        "Name": schemas::SELECTOR_NAME;
        "FieldSelectors": schemas::ADVANCED_FIELD_SELECTORS, required;
    }
}

structure! {
    /// AWS's `AdvancedEventSelector`.
    #[derive(Default)]
    AdvancedEventSelector: ADVANCED_EVENT_SELECTOR {
        /// `Name`, 0 to 1000.
        name: Option<String>,
        /// `FieldSelectors`, required, at least 1.
        field_selectors: Vec<AdvancedFieldSelector>,
    }
}

schema! {
    ADVANCED_FIELD_SELECTOR = "AdvancedFieldSelector" {
        "Field": schemas::SELECTOR_FIELD, required;
        "Equals": schemas::OPERATOR;
        "StartsWith": schemas::OPERATOR;
        "EndsWith": schemas::OPERATOR;
        "NotEquals": schemas::OPERATOR;
        "NotStartsWith": schemas::OPERATOR;
        "NotEndsWith": schemas::OPERATOR;
    }
}

structure! {
    /// AWS's `AdvancedFieldSelector`.
    #[derive(Default)]
    AdvancedFieldSelector: ADVANCED_FIELD_SELECTOR {
        /// `Field`, required, 1 to 1000.
        field: String,
        /// `Equals`, at least 1.
        equals: Option<Vec<String>>,
        /// `StartsWith`, at least 1.
        starts_with: Option<Vec<String>>,
        /// `EndsWith`, at least 1.
        ends_with: Option<Vec<String>>,
        /// `NotEquals`, at least 1.
        not_equals: Option<Vec<String>>,
        /// `NotStartsWith`, at least 1.
        not_starts_with: Option<Vec<String>>,
        /// `NotEndsWith`, at least 1.
        not_ends_with: Option<Vec<String>>,
    }
}

schema! {
    AGGREGATION_CONFIGURATION = "AggregationConfiguration" {
        "Templates": schemas::TEMPLATES, required;
        "EventCategory": schemas::EVENT_CATEGORY_AGGREGATION, required;
    }
}

structure! {
    /// AWS's `AggregationConfiguration`.
    AggregationConfiguration: AGGREGATION_CONFIGURATION {
        /// `Templates`, required, 1 to 50.
        templates: Vec<Template>,
        /// `EventCategory`, required.
        event_category: EventCategoryAggregation,
    }
}

values! {
    /// AWS's `BillingMode`.
    BillingMode: schemas::BILLING_MODE {
        ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING",
        FixedRetentionPricing = "FIXED_RETENTION_PRICING",
    }
}

schema! {
    CANCEL_QUERY_REQUEST = "CancelQueryRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN;
        "QueryId": schemas::UUID, required;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    CANCEL_QUERY_RESPONSE = "CancelQueryResponse" {
        "QueryId": schemas::UUID, required;
        "QueryStatus": schemas::QUERY_STATUS, required;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    CHANNEL = "Channel" {
        "ChannelArn": schemas::CHANNEL_ARN;
        "Name": schemas::CHANNEL_NAME;
    }
}

structure! {
    /// AWS's `Channel`.
    #[derive(Default)]
    Channel: CHANNEL {
        /// `ChannelArn`, 3 to 256.
        channel_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
    }
}

schema! {
    CONTEXT_KEY_SELECTOR = "ContextKeySelector" {
        "Type": schemas::TYPE, required;
        "Equals": schemas::OPERATOR_TARGET_LIST, required;
    }
}

structure! {
    /// AWS's `ContextKeySelector`.
    ContextKeySelector: CONTEXT_KEY_SELECTOR {
        /// `Type`, required.
        r#type: Type,
        /// `Equals`, required, 1 to 50.
        equals: Vec<String>,
    }
}

schema! {
    CREATE_CHANNEL_REQUEST = "CreateChannelRequest" {
        "Name": schemas::CHANNEL_NAME, required;
        "Source": schemas::SOURCE, required;
        "Destinations": schemas::DESTINATIONS, required;
        "Tags": schemas::TAGS_LIST;
    }
}

schema! {
    CREATE_CHANNEL_RESPONSE = "CreateChannelResponse" {
        "ChannelArn": schemas::CHANNEL_ARN;
        "Name": schemas::CHANNEL_NAME;
        "Source": schemas::SOURCE;
        "Destinations": schemas::DESTINATIONS;
        "Tags": schemas::TAGS_LIST;
    }
}

schema! {
    CREATE_DASHBOARD_REQUEST = "CreateDashboardRequest" {
        "Name": schemas::DASHBOARD_NAME, required;
        "RefreshSchedule": REFRESH_SCHEDULE;
        "TagsList": schemas::TAGS_LIST;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "Widgets": schemas::REQUEST_WIDGET_LIST;
    }
}

schema! {
    CREATE_DASHBOARD_RESPONSE = "CreateDashboardResponse" {
        "DashboardArn": schemas::DASHBOARD_ARN;
        "Name": schemas::DASHBOARD_NAME;
        "Type": schemas::DASHBOARD_TYPE;
        "Widgets": schemas::WIDGET_LIST;
        "TagsList": schemas::TAGS_LIST;
        "RefreshSchedule": REFRESH_SCHEDULE;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
    }
}

schema! {
    CREATE_EVENT_DATA_STORE_REQUEST = "CreateEventDataStoreRequest" {
        "Name": schemas::EVENT_DATA_STORE_NAME, required;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "TagsList": schemas::TAGS_LIST;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "StartIngestion": schemas::BOOLEAN;
        "BillingMode": schemas::BILLING_MODE;
    }
}

schema! {
    CREATE_EVENT_DATA_STORE_RESPONSE = "CreateEventDataStoreResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "Status": schemas::EVENT_DATA_STORE_STATUS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "TagsList": schemas::TAGS_LIST;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "BillingMode": schemas::BILLING_MODE;
    }
}

schema! {
    CREATE_TRAIL_REQUEST = "CreateTrailRequest" {
        "Name": schemas::STRING, required;
        "S3BucketName": schemas::STRING, required;
        "S3KeyPrefix": schemas::STRING;
        "SnsTopicName": schemas::STRING;
        "IncludeGlobalServiceEvents": schemas::BOOLEAN;
        "IsMultiRegionTrail": schemas::BOOLEAN;
        "EnableLogFileValidation": schemas::BOOLEAN;
        "CloudWatchLogsLogGroupArn": schemas::STRING;
        "CloudWatchLogsRoleArn": schemas::STRING;
        "KmsKeyId": schemas::STRING;
        "IsOrganizationTrail": schemas::BOOLEAN;
        "TagsList": schemas::TAGS_LIST;
        "RecursiveLogging": schemas::BOOLEAN;
    }
}

schema! {
    CREATE_TRAIL_RESPONSE = "CreateTrailResponse" {
        "Name": schemas::STRING;
        "S3BucketName": schemas::STRING;
        "S3KeyPrefix": schemas::STRING;
        "SnsTopicName": schemas::STRING;
        "SnsTopicARN": schemas::STRING;
        "IncludeGlobalServiceEvents": schemas::BOOLEAN;
        "IsMultiRegionTrail": schemas::BOOLEAN;
        "TrailARN": schemas::STRING;
        "LogFileValidationEnabled": schemas::BOOLEAN;
        "CloudWatchLogsLogGroupArn": schemas::STRING;
        "CloudWatchLogsRoleArn": schemas::STRING;
        "KmsKeyId": schemas::STRING;
        "IsOrganizationTrail": schemas::BOOLEAN;
        "RecursiveLogging": schemas::BOOLEAN;
    }
}

schema! {
    DASHBOARD_DETAIL = "DashboardDetail" {
        "DashboardArn": schemas::DASHBOARD_ARN;
        "Type": schemas::DASHBOARD_TYPE;
    }
}

structure! {
    /// AWS's `DashboardDetail`.
    #[derive(Default)]
    DashboardDetail: DASHBOARD_DETAIL {
        /// `DashboardArn`.
        dashboard_arn: Option<String>,
        /// `Type`.
        r#type: Option<DashboardType>,
    }
}

values! {
    /// AWS's `DashboardStatus`.
    DashboardStatus: schemas::DASHBOARD_STATUS {
        Creating = "CREATING",
        Created = "CREATED",
        Updating = "UPDATING",
        Updated = "UPDATED",
        Deleting = "DELETING",
    }
}

values! {
    /// AWS's `DashboardType`.
    DashboardType: schemas::DASHBOARD_TYPE {
        Managed = "MANAGED",
        Custom = "CUSTOM",
    }
}

schema! {
    DATA_RESOURCE = "DataResource" {
        "Type": schemas::STRING;
        "Values": schemas::DATA_RESOURCE_VALUES;
    }
}

structure! {
    /// AWS's `DataResource`.
    #[derive(Default)]
    DataResource: DATA_RESOURCE {
        /// `Type`.
        r#type: Option<String>,
        /// `Values`.
        values: Option<Vec<String>>,
    }
}

schema! {
    DELETE_CHANNEL_REQUEST = "DeleteChannelRequest" {
        "Channel": schemas::CHANNEL_ARN, required;
    }
}

schema! {
    DELETE_CHANNEL_RESPONSE = "DeleteChannelResponse" {
    }
}

schema! {
    DELETE_DASHBOARD_REQUEST = "DeleteDashboardRequest" {
        "DashboardId": schemas::DASHBOARD_ARN, required;
    }
}

schema! {
    DELETE_DASHBOARD_RESPONSE = "DeleteDashboardResponse" {
    }
}

schema! {
    DELETE_EVENT_DATA_STORE_REQUEST = "DeleteEventDataStoreRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    DELETE_EVENT_DATA_STORE_RESPONSE = "DeleteEventDataStoreResponse" {
    }
}

schema! {
    DELETE_RESOURCE_POLICY_REQUEST = "DeleteResourcePolicyRequest" {
        "ResourceArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    DELETE_RESOURCE_POLICY_RESPONSE = "DeleteResourcePolicyResponse" {
    }
}

schema! {
    DELETE_TRAIL_REQUEST = "DeleteTrailRequest" {
        "Name": schemas::STRING, required;
    }
}

schema! {
    DELETE_TRAIL_RESPONSE = "DeleteTrailResponse" {
    }
}

values! {
    /// AWS's `DeliveryStatus`.
    DeliveryStatus: schemas::DELIVERY_STATUS {
        Success = "SUCCESS",
        Failed = "FAILED",
        FailedSigningFile = "FAILED_SIGNING_FILE",
        Pending = "PENDING",
        ResourceNotFound = "RESOURCE_NOT_FOUND",
        AccessDenied = "ACCESS_DENIED",
        AccessDeniedSigningFile = "ACCESS_DENIED_SIGNING_FILE",
        Cancelled = "CANCELLED",
        Unknown = "UNKNOWN",
    }
}

schema! {
    DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST = "DeregisterOrganizationDelegatedAdminRequest" {
        "DelegatedAdminAccountId": schemas::ACCOUNT_ID, required;
    }
}

schema! {
    DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE = "DeregisterOrganizationDelegatedAdminResponse" {
    }
}

schema! {
    DESCRIBE_QUERY_REQUEST = "DescribeQueryRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN;
        "QueryId": schemas::UUID;
        "QueryAlias": schemas::QUERY_ALIAS;
        "RefreshId": schemas::REFRESH_ID;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    DESCRIBE_QUERY_RESPONSE = "DescribeQueryResponse" {
        "QueryId": schemas::UUID;
        "QueryString": schemas::QUERY_STATEMENT;
        "QueryStatus": schemas::QUERY_STATUS;
        "QueryStatistics": QUERY_STATISTICS_FOR_DESCRIBE_QUERY;
        "ErrorMessage": schemas::ERROR_MESSAGE;
        "DeliveryS3Uri": schemas::DELIVERY_S3_URI;
        "DeliveryStatus": schemas::DELIVERY_STATUS;
        "Prompt": schemas::PROMPT;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    DESCRIBE_TRAILS_REQUEST = "DescribeTrailsRequest" {
        "trailNameList": schemas::TRAIL_NAME_LIST;
        "includeShadowTrails": schemas::BOOLEAN;
    }
}

schema! {
    DESCRIBE_TRAILS_RESPONSE = "DescribeTrailsResponse" {
        "trailList": schemas::TRAIL_LIST;
    }
}

schema! {
    DESTINATION = "Destination" {
        "Type": schemas::DESTINATION_TYPE, required;
        "Location": schemas::LOCATION, required;
    }
}

structure! {
    /// AWS's `Destination`.
    Destination: DESTINATION {
        /// `Type`, required.
        r#type: DestinationType,
        /// `Location`, required, 3 to 1024.
        location: String,
    }
}

values! {
    /// AWS's `DestinationType`.
    DestinationType: schemas::DESTINATION_TYPE {
        EventDataStore = "EVENT_DATA_STORE",
        AwsService = "AWS_SERVICE",
    }
}

schema! {
    DISABLE_FEDERATION_REQUEST = "DisableFederationRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    DISABLE_FEDERATION_RESPONSE = "DisableFederationResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "FederationStatus": schemas::FEDERATION_STATUS;
    }
}

schema! {
    ENABLE_FEDERATION_REQUEST = "EnableFederationRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
        "FederationRoleArn": schemas::FEDERATION_ROLE_ARN, required;
    }
}

schema! {
    ENABLE_FEDERATION_RESPONSE = "EnableFederationResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "FederationStatus": schemas::FEDERATION_STATUS;
        "FederationRoleArn": schemas::FEDERATION_ROLE_ARN;
    }
}

schema! {
    EVENT = "Event" {
        "EventId": schemas::STRING;
        "EventName": schemas::STRING;
        "ReadOnly": schemas::STRING;
        "AccessKeyId": schemas::STRING;
        "EventTime": schemas::DATE;
        "EventSource": schemas::STRING;
        "Username": schemas::STRING;
        "Resources": schemas::RESOURCE_LIST;
        "CloudTrailEvent": schemas::STRING;
    }
}

structure! {
    /// AWS's `Event`.
    #[derive(Default)]
    Event: EVENT {
        /// `EventId`.
        event_id: Option<String>,
        /// `EventName`.
        event_name: Option<String>,
        /// `ReadOnly`.
        read_only: Option<String>,
        /// `AccessKeyId`.
        access_key_id: Option<String>,
        /// `EventTime`.
        event_time: Option<Timestamp>,
        /// `EventSource`.
        event_source: Option<String>,
        /// `Username`.
        username: Option<String>,
        /// `Resources`.
        resources: Option<Vec<Resource>>,
        /// `CloudTrailEvent`.
        cloud_trail_event: Option<String>,
    }
}

values! {
    /// AWS's `EventCategory`.
    EventCategory: schemas::EVENT_CATEGORY {
        Insight = "insight",
    }
}

values! {
    /// AWS's `EventCategoryAggregation`.
    EventCategoryAggregation: schemas::EVENT_CATEGORY_AGGREGATION {
        Data = "Data",
    }
}

schema! {
    EVENT_DATA_STORE = "EventDataStore" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "Status": schemas::EVENT_DATA_STORE_STATUS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
    }
}

structure! {
    /// AWS's `EventDataStore`.
    #[derive(Default)]
    EventDataStore: EVENT_DATA_STORE {
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
        /// `Status`.
        status: Option<EventDataStoreStatus>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
        /// `MultiRegionEnabled`.
        multi_region_enabled: Option<bool>,
        /// `OrganizationEnabled`.
        organization_enabled: Option<bool>,
        /// `RetentionPeriod`, 7 to 3653.
        retention_period: Option<i32>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
    }
}

values! {
    /// AWS's `EventDataStoreStatus`.
    EventDataStoreStatus: schemas::EVENT_DATA_STORE_STATUS {
        Created = "CREATED",
        Enabled = "ENABLED",
        PendingDeletion = "PENDING_DELETION",
        StartingIngestion = "STARTING_INGESTION",
        StoppingIngestion = "STOPPING_INGESTION",
        StoppedIngestion = "STOPPED_INGESTION",
    }
}

schema! {
    EVENT_SELECTOR = "EventSelector" {
        "ReadWriteType": schemas::READ_WRITE_TYPE;
        "IncludeManagementEvents": schemas::BOOLEAN;
        "DataResources": schemas::DATA_RESOURCES;
        "ExcludeManagementEventSources": schemas::EXCLUDE_MANAGEMENT_EVENT_SOURCES;
    }
}

structure! {
    /// AWS's `EventSelector`.
    #[derive(Default)]
    EventSelector: EVENT_SELECTOR {
        /// `ReadWriteType`.
        read_write_type: Option<ReadWriteType>,
        /// `IncludeManagementEvents`.
        include_management_events: Option<bool>,
        /// `DataResources`.
        data_resources: Option<Vec<DataResource>>,
        /// `ExcludeManagementEventSources`.
        exclude_management_event_sources: Option<Vec<String>>,
    }
}

values! {
    /// AWS's `FederationStatus`.
    FederationStatus: schemas::FEDERATION_STATUS {
        Enabling = "ENABLING",
        Enabled = "ENABLED",
        Disabling = "DISABLING",
        Disabled = "DISABLED",
    }
}

schema! {
    GENERATE_QUERY_REQUEST = "GenerateQueryRequest" {
        "EventDataStores": schemas::EVENT_DATA_STORE_LIST, required;
        "Prompt": schemas::PROMPT, required;
    }
}

schema! {
    GENERATE_QUERY_RESPONSE = "GenerateQueryResponse" {
        "QueryStatement": schemas::QUERY_STATEMENT;
        "QueryAlias": schemas::QUERY_ALIAS;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_CHANNEL_REQUEST = "GetChannelRequest" {
        "Channel": schemas::CHANNEL_ARN, required;
    }
}

schema! {
    GET_CHANNEL_RESPONSE = "GetChannelResponse" {
        "ChannelArn": schemas::CHANNEL_ARN;
        "Name": schemas::CHANNEL_NAME;
        "Source": schemas::SOURCE;
        "SourceConfig": SOURCE_CONFIG;
        "Destinations": schemas::DESTINATIONS;
        "IngestionStatus": INGESTION_STATUS;
    }
}

schema! {
    GET_DASHBOARD_REQUEST = "GetDashboardRequest" {
        "DashboardId": schemas::DASHBOARD_ARN, required;
    }
}

schema! {
    GET_DASHBOARD_RESPONSE = "GetDashboardResponse" {
        "DashboardArn": schemas::DASHBOARD_ARN;
        "Type": schemas::DASHBOARD_TYPE;
        "Status": schemas::DASHBOARD_STATUS;
        "Widgets": schemas::WIDGET_LIST;
        "RefreshSchedule": REFRESH_SCHEDULE;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "LastRefreshId": schemas::REFRESH_ID;
        "LastRefreshFailureReason": schemas::ERROR_MESSAGE;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
    }
}

schema! {
    GET_EVENT_CONFIGURATION_REQUEST = "GetEventConfigurationRequest" {
        "TrailName": schemas::STRING;
        "EventDataStore": schemas::STRING;
    }
}

schema! {
    GET_EVENT_CONFIGURATION_RESPONSE = "GetEventConfigurationResponse" {
        "TrailARN": schemas::STRING;
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "MaxEventSize": schemas::MAX_EVENT_SIZE;
        "ContextKeySelectors": schemas::CONTEXT_KEY_SELECTORS;
        "AggregationConfigurations": schemas::AGGREGATION_CONFIGURATIONS;
    }
}

schema! {
    GET_EVENT_DATA_STORE_REQUEST = "GetEventDataStoreRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    GET_EVENT_DATA_STORE_RESPONSE = "GetEventDataStoreResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "Status": schemas::EVENT_DATA_STORE_STATUS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "BillingMode": schemas::BILLING_MODE;
        "FederationStatus": schemas::FEDERATION_STATUS;
        "FederationRoleArn": schemas::FEDERATION_ROLE_ARN;
        "PartitionKeys": schemas::PARTITION_KEY_LIST;
    }
}

schema! {
    GET_EVENT_SELECTORS_REQUEST = "GetEventSelectorsRequest" {
        "TrailName": schemas::STRING, required;
    }
}

schema! {
    GET_EVENT_SELECTORS_RESPONSE = "GetEventSelectorsResponse" {
        "TrailARN": schemas::STRING;
        "EventSelectors": schemas::EVENT_SELECTORS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
    }
}

schema! {
    GET_IMPORT_REQUEST = "GetImportRequest" {
        "ImportId": schemas::UUID, required;
    }
}

schema! {
    GET_IMPORT_RESPONSE = "GetImportResponse" {
        "ImportId": schemas::UUID;
        "Destinations": schemas::IMPORT_DESTINATIONS;
        "ImportSource": IMPORT_SOURCE;
        "StartEventTime": schemas::DATE;
        "EndEventTime": schemas::DATE;
        "ImportStatus": schemas::IMPORT_STATUS;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "ImportStatistics": IMPORT_STATISTICS;
    }
}

schema! {
    GET_INSIGHT_SELECTORS_REQUEST = "GetInsightSelectorsRequest" {
        "TrailName": schemas::STRING;
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN;
    }
}

schema! {
    GET_INSIGHT_SELECTORS_RESPONSE = "GetInsightSelectorsResponse" {
        "TrailARN": schemas::STRING;
        "InsightSelectors": schemas::INSIGHT_SELECTORS;
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "InsightsDestination": schemas::EVENT_DATA_STORE_ARN;
    }
}

schema! {
    GET_QUERY_RESULTS_REQUEST = "GetQueryResultsRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN;
        "QueryId": schemas::UUID, required;
        "NextToken": schemas::PAGINATION_TOKEN;
        "MaxQueryResults": schemas::MAX_QUERY_RESULTS;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_QUERY_RESULTS_RESPONSE = "GetQueryResultsResponse" {
        "QueryStatus": schemas::QUERY_STATUS;
        "QueryStatistics": QUERY_STATISTICS;
        "QueryResultRows": schemas::QUERY_RESULT_ROWS;
        "NextToken": schemas::PAGINATION_TOKEN;
        "ErrorMessage": schemas::ERROR_MESSAGE;
    }
}

schema! {
    GET_RESOURCE_POLICY_REQUEST = "GetResourcePolicyRequest" {
        "ResourceArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    GET_RESOURCE_POLICY_RESPONSE = "GetResourcePolicyResponse" {
        "ResourceArn": schemas::RESOURCE_ARN;
        "ResourcePolicy": schemas::RESOURCE_POLICY;
        "DelegatedAdminResourcePolicy": schemas::RESOURCE_POLICY;
    }
}

schema! {
    GET_TRAIL_REQUEST = "GetTrailRequest" {
        "Name": schemas::STRING, required;
    }
}

schema! {
    GET_TRAIL_RESPONSE = "GetTrailResponse" {
        "Trail": TRAIL;
    }
}

schema! {
    GET_TRAIL_STATUS_REQUEST = "GetTrailStatusRequest" {
        "Name": schemas::STRING, required;
    }
}

schema! {
    GET_TRAIL_STATUS_RESPONSE = "GetTrailStatusResponse" {
        "IsLogging": schemas::BOOLEAN;
        "LatestDeliveryError": schemas::STRING;
        "LatestNotificationError": schemas::STRING;
        "LatestDeliveryTime": schemas::DATE;
        "LatestNotificationTime": schemas::DATE;
        "StartLoggingTime": schemas::DATE;
        "StopLoggingTime": schemas::DATE;
        "LatestCloudWatchLogsDeliveryError": schemas::STRING;
        "LatestCloudWatchLogsDeliveryTime": schemas::DATE;
        "LatestDigestDeliveryTime": schemas::DATE;
        "LatestDigestDeliveryError": schemas::STRING;
        "LatestDeliveryAttemptTime": schemas::STRING;
        "LatestNotificationAttemptTime": schemas::STRING;
        "LatestNotificationAttemptSucceeded": schemas::STRING;
        "LatestDeliveryAttemptSucceeded": schemas::STRING;
        "TimeLoggingStarted": schemas::STRING;
        "TimeLoggingStopped": schemas::STRING;
    }
}

schema! {
    IMPORT_FAILURE_LIST_ITEM = "ImportFailureListItem" {
        "Location": schemas::STRING;
        "Status": schemas::IMPORT_FAILURE_STATUS;
        "ErrorType": schemas::STRING;
        "ErrorMessage": schemas::STRING;
        "LastUpdatedTime": schemas::DATE;
    }
}

structure! {
    /// AWS's `ImportFailureListItem`.
    #[derive(Default)]
    ImportFailureListItem: IMPORT_FAILURE_LIST_ITEM {
        /// `Location`.
        location: Option<String>,
        /// `Status`.
        status: Option<ImportFailureStatus>,
        /// `ErrorType`.
        error_type: Option<String>,
        /// `ErrorMessage`.
        error_message: Option<String>,
        /// `LastUpdatedTime`.
        last_updated_time: Option<Timestamp>,
    }
}

values! {
    /// AWS's `ImportFailureStatus`.
    ImportFailureStatus: schemas::IMPORT_FAILURE_STATUS {
        Failed = "FAILED",
        Retry = "RETRY",
        Succeeded = "SUCCEEDED",
    }
}

schema! {
    IMPORT_SOURCE = "ImportSource" {
        "S3": S3_IMPORT_SOURCE, required;
    }
}

structure! {
    /// AWS's `ImportSource`.
    #[derive(Default)]
    ImportSource: IMPORT_SOURCE {
        /// `S3`, required.
        s3: S3ImportSource,
    }
}

schema! {
    IMPORT_STATISTICS = "ImportStatistics" {
        "PrefixesFound": schemas::LONG;
        "PrefixesCompleted": schemas::LONG;
        "FilesCompleted": schemas::LONG;
        "EventsCompleted": schemas::LONG;
        "FailedEntries": schemas::LONG;
    }
}

structure! {
    /// AWS's `ImportStatistics`.
    #[derive(Default)]
    ImportStatistics: IMPORT_STATISTICS {
        /// `PrefixesFound`.
        prefixes_found: Option<i64>,
        /// `PrefixesCompleted`.
        prefixes_completed: Option<i64>,
        /// `FilesCompleted`.
        files_completed: Option<i64>,
        /// `EventsCompleted`.
        events_completed: Option<i64>,
        /// `FailedEntries`.
        failed_entries: Option<i64>,
    }
}

values! {
    /// AWS's `ImportStatus`.
    ImportStatus: schemas::IMPORT_STATUS {
        Initializing = "INITIALIZING",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Stopped = "STOPPED",
        Completed = "COMPLETED",
    }
}

schema! {
    IMPORTS_LIST_ITEM = "ImportsListItem" {
        "ImportId": schemas::UUID;
        "ImportStatus": schemas::IMPORT_STATUS;
        "Destinations": schemas::IMPORT_DESTINATIONS;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
    }
}

structure! {
    /// AWS's `ImportsListItem`.
    #[derive(Default)]
    ImportsListItem: IMPORTS_LIST_ITEM {
        /// `ImportId`, 36 to 36.
        import_id: Option<String>,
        /// `ImportStatus`.
        import_status: Option<ImportStatus>,
        /// `Destinations`, 1 to 1.
        destinations: Option<Vec<String>>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
    }
}

schema! {
    INGESTION_STATUS = "IngestionStatus" {
        "LatestIngestionSuccessTime": schemas::DATE;
        "LatestIngestionSuccessEventID": schemas::UUID;
        "LatestIngestionErrorCode": schemas::ERROR_MESSAGE;
        "LatestIngestionAttemptTime": schemas::DATE;
        "LatestIngestionAttemptEventID": schemas::UUID;
    }
}

structure! {
    /// AWS's `IngestionStatus`.
    #[derive(Default)]
    IngestionStatus: INGESTION_STATUS {
        /// `LatestIngestionSuccessTime`.
        latest_ingestion_success_time: Option<Timestamp>,
        /// `LatestIngestionSuccessEventID`, 36 to 36.
        latest_ingestion_success_event_id: Option<String>,
        /// `LatestIngestionErrorCode`, 4 to 1000.
        latest_ingestion_error_code: Option<String>,
        /// `LatestIngestionAttemptTime`.
        latest_ingestion_attempt_time: Option<Timestamp>,
        /// `LatestIngestionAttemptEventID`, 36 to 36.
        latest_ingestion_attempt_event_id: Option<String>,
    }
}

schema! {
    INSIGHT_SELECTOR = "InsightSelector" {
        "InsightType": schemas::INSIGHT_TYPE;
        "EventCategories": schemas::SOURCE_EVENT_CATEGORIES;
    }
}

structure! {
    /// AWS's `InsightSelector`.
    #[derive(Default)]
    InsightSelector: INSIGHT_SELECTOR {
        /// `InsightType`.
        insight_type: Option<InsightType>,
        /// `EventCategories`.
        event_categories: Option<Vec<SourceEventCategory>>,
    }
}

values! {
    /// AWS's `InsightType`.
    InsightType: schemas::INSIGHT_TYPE {
        ApiCallRateInsight = "ApiCallRateInsight",
        ApiErrorRateInsight = "ApiErrorRateInsight",
    }
}

values! {
    /// AWS's `InsightsMetricDataType`.
    InsightsMetricDataType: schemas::INSIGHTS_METRIC_DATA_TYPE {
        FillWithZeros = "FillWithZeros",
        NonZeroData = "NonZeroData",
    }
}

schema! {
    LIST_CHANNELS_REQUEST = "ListChannelsRequest" {
        "MaxResults": schemas::LIST_CHANNELS_MAX_RESULTS_COUNT;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_CHANNELS_RESPONSE = "ListChannelsResponse" {
        "Channels": schemas::CHANNELS;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_DASHBOARDS_REQUEST = "ListDashboardsRequest" {
        "NamePrefix": schemas::DASHBOARD_NAME;
        "Type": schemas::DASHBOARD_TYPE;
        "NextToken": schemas::PAGINATION_TOKEN;
        "MaxResults": schemas::LIST_DASHBOARDS_MAX_RESULTS_COUNT;
    }
}

schema! {
    LIST_DASHBOARDS_RESPONSE = "ListDashboardsResponse" {
        "Dashboards": schemas::DASHBOARDS;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_EVENT_DATA_STORES_REQUEST = "ListEventDataStoresRequest" {
        "NextToken": schemas::PAGINATION_TOKEN;
        "MaxResults": schemas::LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT;
    }
}

schema! {
    LIST_EVENT_DATA_STORES_RESPONSE = "ListEventDataStoresResponse" {
        "EventDataStores": schemas::EVENT_DATA_STORES;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_IMPORT_FAILURES_REQUEST = "ListImportFailuresRequest" {
        "ImportId": schemas::UUID, required;
        "MaxResults": schemas::LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_IMPORT_FAILURES_RESPONSE = "ListImportFailuresResponse" {
        "Failures": schemas::IMPORT_FAILURE_LIST;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_IMPORTS_REQUEST = "ListImportsRequest" {
        "MaxResults": schemas::LIST_IMPORTS_MAX_RESULTS_COUNT;
        "Destination": schemas::EVENT_DATA_STORE_ARN;
        "ImportStatus": schemas::IMPORT_STATUS;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_IMPORTS_RESPONSE = "ListImportsResponse" {
        "Imports": schemas::IMPORTS_LIST;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

values! {
    /// AWS's `ListInsightsDataDimensionKey`.
    ListInsightsDataDimensionKey: schemas::LIST_INSIGHTS_DATA_DIMENSION_KEY {
        EventId = "EventId",
        EventName = "EventName",
        EventSource = "EventSource",
    }
}

schema! {
    LIST_INSIGHTS_DATA_REQUEST = "ListInsightsDataRequest" {
        "InsightSource": schemas::RESOURCE_ARN, required;
        "DataType": schemas::LIST_INSIGHTS_DATA_TYPE, required;
        "Dimensions": schemas::LIST_INSIGHTS_DATA_DIMENSIONS;
        "StartTime": schemas::DATE;
        "EndTime": schemas::DATE;
        "MaxResults": schemas::LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_INSIGHTS_DATA_RESPONSE = "ListInsightsDataResponse" {
        "Events": schemas::EVENTS_LIST;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

values! {
    /// AWS's `ListInsightsDataType`.
    ListInsightsDataType: schemas::LIST_INSIGHTS_DATA_TYPE {
        InsightsEvents = "InsightsEvents",
    }
}

schema! {
    LIST_INSIGHTS_METRIC_DATA_REQUEST = "ListInsightsMetricDataRequest" {
        "TrailName": schemas::STRING;
        "EventSource": schemas::EVENT_SOURCE, required;
        "EventName": schemas::EVENT_NAME, required;
        "InsightType": schemas::INSIGHT_TYPE, required;
        "ErrorCode": schemas::ERROR_CODE;
        "StartTime": schemas::DATE;
        "EndTime": schemas::DATE;
        "Period": schemas::INSIGHTS_METRIC_PERIOD;
        "DataType": schemas::INSIGHTS_METRIC_DATA_TYPE;
        "MaxResults": schemas::INSIGHTS_METRIC_MAX_RESULTS;
        "NextToken": schemas::INSIGHTS_METRIC_NEXT_TOKEN;
    }
}

schema! {
    LIST_INSIGHTS_METRIC_DATA_RESPONSE = "ListInsightsMetricDataResponse" {
        "TrailARN": schemas::STRING;
        "EventSource": schemas::EVENT_SOURCE;
        "EventName": schemas::EVENT_NAME;
        "InsightType": schemas::INSIGHT_TYPE;
        "ErrorCode": schemas::ERROR_CODE;
        "Timestamps": schemas::TIMESTAMPS;
        "Values": schemas::INSIGHTS_METRIC_VALUES;
        "NextToken": schemas::INSIGHTS_METRIC_NEXT_TOKEN;
    }
}

schema! {
    LIST_PUBLIC_KEYS_REQUEST = "ListPublicKeysRequest" {
        "StartTime": schemas::DATE;
        "EndTime": schemas::DATE;
        "NextToken": schemas::STRING;
    }
}

schema! {
    LIST_PUBLIC_KEYS_RESPONSE = "ListPublicKeysResponse" {
        "PublicKeyList": schemas::PUBLIC_KEY_LIST;
        "NextToken": schemas::STRING;
    }
}

schema! {
    LIST_QUERIES_REQUEST = "ListQueriesRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
        "NextToken": schemas::PAGINATION_TOKEN;
        "MaxResults": schemas::LIST_QUERIES_MAX_RESULTS_COUNT;
        "StartTime": schemas::DATE;
        "EndTime": schemas::DATE;
        "QueryStatus": schemas::QUERY_STATUS;
    }
}

schema! {
    LIST_QUERIES_RESPONSE = "ListQueriesResponse" {
        "Queries": schemas::QUERIES;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    LIST_TAGS_REQUEST = "ListTagsRequest" {
        "ResourceIdList": schemas::RESOURCE_ID_LIST, required;
        "NextToken": schemas::STRING;
    }
}

schema! {
    LIST_TAGS_RESPONSE = "ListTagsResponse" {
        "ResourceTagList": schemas::RESOURCE_TAG_LIST;
        "NextToken": schemas::STRING;
    }
}

schema! {
    LIST_TRAILS_REQUEST = "ListTrailsRequest" {
        "NextToken": schemas::STRING;
    }
}

schema! {
    LIST_TRAILS_RESPONSE = "ListTrailsResponse" {
        "Trails": schemas::TRAILS;
        "NextToken": schemas::STRING;
    }
}

schema! {
    LOOKUP_ATTRIBUTE = "LookupAttribute" {
        "AttributeKey": schemas::LOOKUP_ATTRIBUTE_KEY, required;
        "AttributeValue": schemas::LOOKUP_ATTRIBUTE_VALUE, required;
    }
}

structure! {
    /// AWS's `LookupAttribute`.
    LookupAttribute: LOOKUP_ATTRIBUTE {
        /// `AttributeKey`, required.
        attribute_key: LookupAttributeKey,
        /// `AttributeValue`, required, 1 to 2000.
        attribute_value: String,
    }
}

values! {
    /// AWS's `LookupAttributeKey`.
    LookupAttributeKey: schemas::LOOKUP_ATTRIBUTE_KEY {
        EventId = "EventId",
        EventName = "EventName",
        ReadOnly = "ReadOnly",
        Username = "Username",
        ResourceType = "ResourceType",
        ResourceName = "ResourceName",
        EventSource = "EventSource",
        AccessKeyId = "AccessKeyId",
    }
}

schema! {
    LOOKUP_EVENTS_REQUEST = "LookupEventsRequest" {
        "LookupAttributes": schemas::LOOKUP_ATTRIBUTES_LIST;
        "StartTime": schemas::DATE;
        "EndTime": schemas::DATE;
        "EventCategory": schemas::EVENT_CATEGORY;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LOOKUP_EVENTS_RESPONSE = "LookupEventsResponse" {
        "Events": schemas::EVENTS_LIST;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

values! {
    /// AWS's `MaxEventSize`.
    MaxEventSize: schemas::MAX_EVENT_SIZE {
        Standard = "Standard",
        Large = "Large",
    }
}

schema! {
    PARTITION_KEY = "PartitionKey" {
        "Name": schemas::PARTITION_KEY_NAME, required;
        "Type": schemas::PARTITION_KEY_TYPE, required;
    }
}

structure! {
    /// AWS's `PartitionKey`.
    #[derive(Default)]
    PartitionKey: PARTITION_KEY {
        /// `Name`, required, 1 to 255.
        name: String,
        /// `Type`, required, 0 to 255.
        r#type: String,
    }
}

schema! {
    PUBLIC_KEY = "PublicKey" {
        "Value": schemas::BYTE_BUFFER;
        "ValidityStartTime": schemas::DATE;
        "ValidityEndTime": schemas::DATE;
        "Fingerprint": schemas::STRING;
    }
}

structure! {
    /// AWS's `PublicKey`.
    #[derive(Default)]
    PublicKey: PUBLIC_KEY {
        /// `Value`.
        value: Option<Vec<u8>>,
        /// `ValidityStartTime`.
        validity_start_time: Option<Timestamp>,
        /// `ValidityEndTime`.
        validity_end_time: Option<Timestamp>,
        /// `Fingerprint`.
        fingerprint: Option<String>,
    }
}

schema! {
    PUT_EVENT_CONFIGURATION_REQUEST = "PutEventConfigurationRequest" {
        "TrailName": schemas::STRING;
        "EventDataStore": schemas::STRING;
        "MaxEventSize": schemas::MAX_EVENT_SIZE;
        "ContextKeySelectors": schemas::CONTEXT_KEY_SELECTORS;
        "AggregationConfigurations": schemas::AGGREGATION_CONFIGURATIONS;
    }
}

schema! {
    PUT_EVENT_CONFIGURATION_RESPONSE = "PutEventConfigurationResponse" {
        "TrailARN": schemas::STRING;
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "MaxEventSize": schemas::MAX_EVENT_SIZE;
        "ContextKeySelectors": schemas::CONTEXT_KEY_SELECTORS;
        "AggregationConfigurations": schemas::AGGREGATION_CONFIGURATIONS;
    }
}

schema! {
    PUT_EVENT_SELECTORS_REQUEST = "PutEventSelectorsRequest" {
        "TrailName": schemas::STRING, required;
        "EventSelectors": schemas::EVENT_SELECTORS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
    }
}

schema! {
    PUT_EVENT_SELECTORS_RESPONSE = "PutEventSelectorsResponse" {
        "TrailARN": schemas::STRING;
        "EventSelectors": schemas::EVENT_SELECTORS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
    }
}

schema! {
    PUT_INSIGHT_SELECTORS_REQUEST = "PutInsightSelectorsRequest" {
        "TrailName": schemas::STRING;
        "InsightSelectors": schemas::INSIGHT_SELECTORS, required;
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN;
        "InsightsDestination": schemas::EVENT_DATA_STORE_ARN;
    }
}

schema! {
    PUT_INSIGHT_SELECTORS_RESPONSE = "PutInsightSelectorsResponse" {
        "TrailARN": schemas::STRING;
        "InsightSelectors": schemas::INSIGHT_SELECTORS;
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "InsightsDestination": schemas::EVENT_DATA_STORE_ARN;
    }
}

schema! {
    PUT_RESOURCE_POLICY_REQUEST = "PutResourcePolicyRequest" {
        "ResourceArn": schemas::RESOURCE_ARN, required;
        "ResourcePolicy": schemas::RESOURCE_POLICY, required;
    }
}

schema! {
    PUT_RESOURCE_POLICY_RESPONSE = "PutResourcePolicyResponse" {
        "ResourceArn": schemas::RESOURCE_ARN;
        "ResourcePolicy": schemas::RESOURCE_POLICY;
        "DelegatedAdminResourcePolicy": schemas::RESOURCE_POLICY;
    }
}

schema! {
    QUERY = "Query" {
        "QueryId": schemas::UUID;
        "QueryStatus": schemas::QUERY_STATUS;
        "CreationTime": schemas::DATE;
    }
}

structure! {
    /// AWS's `Query`.
    #[derive(Default)]
    Query: QUERY {
        /// `QueryId`, 36 to 36.
        query_id: Option<String>,
        /// `QueryStatus`.
        query_status: Option<QueryStatus>,
        /// `CreationTime`.
        creation_time: Option<Timestamp>,
    }
}

schema! {
    QUERY_STATISTICS = "QueryStatistics" {
        "ResultsCount": schemas::INTEGER;
        "TotalResultsCount": schemas::INTEGER;
        "BytesScanned": schemas::LONG;
    }
}

structure! {
    /// AWS's `QueryStatistics`.
    #[derive(Default)]
    QueryStatistics: QUERY_STATISTICS {
        /// `ResultsCount`.
        results_count: Option<i32>,
        /// `TotalResultsCount`.
        total_results_count: Option<i32>,
        /// `BytesScanned`.
        bytes_scanned: Option<i64>,
    }
}

schema! {
    QUERY_STATISTICS_FOR_DESCRIBE_QUERY = "QueryStatisticsForDescribeQuery" {
        "EventsMatched": schemas::LONG;
        "EventsScanned": schemas::LONG;
        "BytesScanned": schemas::LONG;
        "ExecutionTimeInMillis": schemas::INTEGER;
        "CreationTime": schemas::DATE;
    }
}

structure! {
    /// AWS's `QueryStatisticsForDescribeQuery`.
    #[derive(Default)]
    QueryStatisticsForDescribeQuery: QUERY_STATISTICS_FOR_DESCRIBE_QUERY {
        /// `EventsMatched`.
        events_matched: Option<i64>,
        /// `EventsScanned`.
        events_scanned: Option<i64>,
        /// `BytesScanned`.
        bytes_scanned: Option<i64>,
        /// `ExecutionTimeInMillis`.
        execution_time_in_millis: Option<i32>,
        /// `CreationTime`.
        creation_time: Option<Timestamp>,
    }
}

values! {
    /// AWS's `QueryStatus`.
    QueryStatus: schemas::QUERY_STATUS {
        Queued = "QUEUED",
        Running = "RUNNING",
        Finished = "FINISHED",
        Failed = "FAILED",
        Cancelled = "CANCELLED",
        TimedOut = "TIMED_OUT",
    }
}

values! {
    /// AWS's `ReadWriteType`.
    ReadWriteType: schemas::READ_WRITE_TYPE {
        ReadOnly = "ReadOnly",
        WriteOnly = "WriteOnly",
        All = "All",
    }
}

schema! {
    REFRESH_SCHEDULE = "RefreshSchedule" {
        "Frequency": REFRESH_SCHEDULE_FREQUENCY;
        "Status": schemas::REFRESH_SCHEDULE_STATUS;
        "TimeOfDay": schemas::TIME_OF_DAY;
    }
}

structure! {
    /// AWS's `RefreshSchedule`.
    #[derive(Default)]
    RefreshSchedule: REFRESH_SCHEDULE {
        /// `Frequency`.
        frequency: Option<RefreshScheduleFrequency>,
        /// `Status`.
        status: Option<RefreshScheduleStatus>,
        /// `TimeOfDay`.
        time_of_day: Option<String>,
    }
}

schema! {
    REFRESH_SCHEDULE_FREQUENCY = "RefreshScheduleFrequency" {
        "Unit": schemas::REFRESH_SCHEDULE_FREQUENCY_UNIT;
        "Value": schemas::REFRESH_SCHEDULE_FREQUENCY_VALUE;
    }
}

structure! {
    /// AWS's `RefreshScheduleFrequency`.
    #[derive(Default)]
    RefreshScheduleFrequency: REFRESH_SCHEDULE_FREQUENCY {
        /// `Unit`.
        unit: Option<RefreshScheduleFrequencyUnit>,
        /// `Value`.
        value: Option<i32>,
    }
}

values! {
    /// AWS's `RefreshScheduleFrequencyUnit`.
    RefreshScheduleFrequencyUnit: schemas::REFRESH_SCHEDULE_FREQUENCY_UNIT {
        Hours = "HOURS",
        Days = "DAYS",
    }
}

values! {
    /// AWS's `RefreshScheduleStatus`.
    RefreshScheduleStatus: schemas::REFRESH_SCHEDULE_STATUS {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

schema! {
    REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST = "RegisterOrganizationDelegatedAdminRequest" {
        "MemberAccountId": schemas::ACCOUNT_ID, required;
    }
}

schema! {
    REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE = "RegisterOrganizationDelegatedAdminResponse" {
    }
}

schema! {
    REMOVE_TAGS_REQUEST = "RemoveTagsRequest" {
        "ResourceId": schemas::STRING, required;
        "TagsList": schemas::TAGS_LIST, required;
    }
}

schema! {
    REMOVE_TAGS_RESPONSE = "RemoveTagsResponse" {
    }
}

schema! {
    REQUEST_WIDGET = "RequestWidget" {
        "QueryStatement": schemas::QUERY_STATEMENT, required;
        "QueryParameters": schemas::QUERY_PARAMETERS;
        "ViewProperties": schemas::VIEW_PROPERTIES_MAP, required;
    }
}

structure! {
    /// AWS's `RequestWidget`.
    #[derive(Default)]
    RequestWidget: REQUEST_WIDGET {
        /// `QueryStatement`, required, 1 to 10000.
        query_statement: String,
        /// `QueryParameters`, 1 to 10.
        query_parameters: Option<Vec<String>>,
        /// `ViewProperties`, required.
        view_properties: BTreeMap<String, String>,
    }
}

schema! {
    RESOURCE = "Resource" {
        "ResourceType": schemas::STRING;
        "ResourceName": schemas::STRING;
    }
}

structure! {
    /// AWS's `Resource`.
    #[derive(Default)]
    Resource: RESOURCE {
        /// `ResourceType`.
        resource_type: Option<String>,
        /// `ResourceName`.
        resource_name: Option<String>,
    }
}

schema! {
    RESOURCE_TAG = "ResourceTag" {
        "ResourceId": schemas::STRING;
        "TagsList": schemas::TAGS_LIST;
    }
}

structure! {
    /// AWS's `ResourceTag`.
    #[derive(Default)]
    ResourceTag: RESOURCE_TAG {
        /// `ResourceId`.
        resource_id: Option<String>,
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<Tag>>,
    }
}

schema! {
    RESTORE_EVENT_DATA_STORE_REQUEST = "RestoreEventDataStoreRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    RESTORE_EVENT_DATA_STORE_RESPONSE = "RestoreEventDataStoreResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "Status": schemas::EVENT_DATA_STORE_STATUS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "BillingMode": schemas::BILLING_MODE;
    }
}

schema! {
    S3_IMPORT_SOURCE = "S3ImportSource" {
        "S3LocationUri": schemas::STRING, required;
        "S3BucketRegion": schemas::STRING, required;
        "S3BucketAccessRoleArn": schemas::STRING, required;
    }
}

structure! {
    /// AWS's `S3ImportSource`.
    #[derive(Default)]
    S3ImportSource: S3_IMPORT_SOURCE {
        /// `S3LocationUri`, required.
        s3_location_uri: String,
        /// `S3BucketRegion`, required.
        s3_bucket_region: String,
        /// `S3BucketAccessRoleArn`, required.
        s3_bucket_access_role_arn: String,
    }
}

schema! {
    SEARCH_SAMPLE_QUERIES_REQUEST = "SearchSampleQueriesRequest" {
        "SearchPhrase": schemas::SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE, required;
        "MaxResults": schemas::SEARCH_SAMPLE_QUERIES_MAX_RESULTS;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    SEARCH_SAMPLE_QUERIES_RESPONSE = "SearchSampleQueriesResponse" {
        "SearchResults": schemas::SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS;
        "NextToken": schemas::PAGINATION_TOKEN;
    }
}

schema! {
    SEARCH_SAMPLE_QUERIES_SEARCH_RESULT = "SearchSampleQueriesSearchResult" {
        "Name": schemas::SAMPLE_QUERY_NAME;
        "Description": schemas::SAMPLE_QUERY_DESCRIPTION;
        "SQL": schemas::SAMPLE_QUERY_SQL;
        "Relevance": schemas::SAMPLE_QUERY_RELEVANCE;
    }
}

structure! {
    /// AWS's `SearchSampleQueriesSearchResult`.
    #[derive(Default)]
    SearchSampleQueriesSearchResult: SEARCH_SAMPLE_QUERIES_SEARCH_RESULT {
        /// `Name`.
        name: Option<String>,
        /// `Description`.
        description: Option<String>,
        /// `SQL`.
        sql: Option<String>,
        /// `Relevance`.
        relevance: Option<f64>,
    }
}

schema! {
    SOURCE_CONFIG = "SourceConfig" {
        "ApplyToAllRegions": schemas::BOOLEAN;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
    }
}

structure! {
    /// AWS's `SourceConfig`.
    #[derive(Default)]
    SourceConfig: SOURCE_CONFIG {
        /// `ApplyToAllRegions`.
        apply_to_all_regions: Option<bool>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    }
}

values! {
    /// AWS's `SourceEventCategory`.
    SourceEventCategory: schemas::SOURCE_EVENT_CATEGORY {
        Management = "Management",
        Data = "Data",
    }
}

schema! {
    START_DASHBOARD_REFRESH_REQUEST = "StartDashboardRefreshRequest" {
        "DashboardId": schemas::DASHBOARD_ARN, required;
        "QueryParameterValues": schemas::QUERY_PARAMETER_VALUES;
    }
}

schema! {
    START_DASHBOARD_REFRESH_RESPONSE = "StartDashboardRefreshResponse" {
        "RefreshId": schemas::REFRESH_ID;
    }
}

schema! {
    START_EVENT_DATA_STORE_INGESTION_REQUEST = "StartEventDataStoreIngestionRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    START_EVENT_DATA_STORE_INGESTION_RESPONSE = "StartEventDataStoreIngestionResponse" {
    }
}

schema! {
    START_IMPORT_REQUEST = "StartImportRequest" {
        "Destinations": schemas::IMPORT_DESTINATIONS;
        "ImportSource": IMPORT_SOURCE;
        "StartEventTime": schemas::DATE;
        "EndEventTime": schemas::DATE;
        "ImportId": schemas::UUID;
    }
}

schema! {
    START_IMPORT_RESPONSE = "StartImportResponse" {
        "ImportId": schemas::UUID;
        "Destinations": schemas::IMPORT_DESTINATIONS;
        "ImportSource": IMPORT_SOURCE;
        "StartEventTime": schemas::DATE;
        "EndEventTime": schemas::DATE;
        "ImportStatus": schemas::IMPORT_STATUS;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
    }
}

schema! {
    START_LOGGING_REQUEST = "StartLoggingRequest" {
        "Name": schemas::STRING, required;
    }
}

schema! {
    START_LOGGING_RESPONSE = "StartLoggingResponse" {
    }
}

schema! {
    START_QUERY_REQUEST = "StartQueryRequest" {
        "QueryStatement": schemas::QUERY_STATEMENT;
        "DeliveryS3Uri": schemas::DELIVERY_S3_URI;
        "QueryAlias": schemas::QUERY_ALIAS;
        "QueryParameters": schemas::QUERY_PARAMETERS;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    START_QUERY_RESPONSE = "StartQueryResponse" {
        "QueryId": schemas::UUID;
        "EventDataStoreOwnerAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    STOP_EVENT_DATA_STORE_INGESTION_REQUEST = "StopEventDataStoreIngestionRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
    }
}

schema! {
    STOP_EVENT_DATA_STORE_INGESTION_RESPONSE = "StopEventDataStoreIngestionResponse" {
    }
}

schema! {
    STOP_IMPORT_REQUEST = "StopImportRequest" {
        "ImportId": schemas::UUID, required;
    }
}

schema! {
    STOP_IMPORT_RESPONSE = "StopImportResponse" {
        "ImportId": schemas::UUID;
        "ImportSource": IMPORT_SOURCE;
        "Destinations": schemas::IMPORT_DESTINATIONS;
        "ImportStatus": schemas::IMPORT_STATUS;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "StartEventTime": schemas::DATE;
        "EndEventTime": schemas::DATE;
        "ImportStatistics": IMPORT_STATISTICS;
    }
}

schema! {
    STOP_LOGGING_REQUEST = "StopLoggingRequest" {
        "Name": schemas::STRING, required;
    }
}

schema! {
    STOP_LOGGING_RESPONSE = "StopLoggingResponse" {
    }
}

schema! {
    TAG = "Tag" {
        "Key": schemas::TAG_KEY, required;
        "Value": schemas::TAG_VALUE;
    }
}

structure! {
    /// AWS's `Tag`.
    #[derive(Default)]
    Tag: TAG {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, 1 to 256.
        value: Option<String>,
    }
}

values! {
    /// AWS's `Template`.
    Template: schemas::TEMPLATE {
        ApiActivity = "API_ACTIVITY",
        ResourceAccess = "RESOURCE_ACCESS",
        UserActions = "USER_ACTIONS",
    }
}

schema! {
    TRAIL = "Trail" {
        "Name": schemas::STRING;
        "S3BucketName": schemas::STRING;
        "S3KeyPrefix": schemas::STRING;
        "SnsTopicName": schemas::STRING;
        "SnsTopicARN": schemas::STRING;
        "IncludeGlobalServiceEvents": schemas::BOOLEAN;
        "IsMultiRegionTrail": schemas::BOOLEAN;
        "HomeRegion": schemas::STRING;
        "TrailARN": schemas::STRING;
        "LogFileValidationEnabled": schemas::BOOLEAN;
        "CloudWatchLogsLogGroupArn": schemas::STRING;
        "CloudWatchLogsRoleArn": schemas::STRING;
        "KmsKeyId": schemas::STRING;
        "HasCustomEventSelectors": schemas::BOOLEAN;
        "HasInsightSelectors": schemas::BOOLEAN;
        "IsOrganizationTrail": schemas::BOOLEAN;
        "RecursiveLogging": schemas::BOOLEAN;
    }
}

structure! {
    /// AWS's `Trail`.
    #[derive(Default)]
    Trail: TRAIL {
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
        /// `HomeRegion`.
        home_region: Option<String>,
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
        /// `HasCustomEventSelectors`.
        has_custom_event_selectors: Option<bool>,
        /// `HasInsightSelectors`.
        has_insight_selectors: Option<bool>,
        /// `IsOrganizationTrail`.
        is_organization_trail: Option<bool>,
        /// `RecursiveLogging`.
        recursive_logging: Option<bool>,
    }
}

schema! {
    TRAIL_INFO = "TrailInfo" {
        "TrailARN": schemas::STRING;
        "Name": schemas::STRING;
        "HomeRegion": schemas::STRING;
    }
}

structure! {
    /// AWS's `TrailInfo`.
    #[derive(Default)]
    TrailInfo: TRAIL_INFO {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `Name`.
        name: Option<String>,
        /// `HomeRegion`.
        home_region: Option<String>,
    }
}

values! {
    /// AWS's `Type`.
    Type: schemas::TYPE {
        TagContext = "TagContext",
        RequestContext = "RequestContext",
    }
}

schema! {
    UPDATE_CHANNEL_REQUEST = "UpdateChannelRequest" {
        "Channel": schemas::CHANNEL_ARN, required;
        "Destinations": schemas::DESTINATIONS;
        "Name": schemas::CHANNEL_NAME;
    }
}

schema! {
    UPDATE_CHANNEL_RESPONSE = "UpdateChannelResponse" {
        "ChannelArn": schemas::CHANNEL_ARN;
        "Name": schemas::CHANNEL_NAME;
        "Source": schemas::SOURCE;
        "Destinations": schemas::DESTINATIONS;
    }
}

schema! {
    UPDATE_DASHBOARD_REQUEST = "UpdateDashboardRequest" {
        "DashboardId": schemas::DASHBOARD_ARN, required;
        "Widgets": schemas::REQUEST_WIDGET_LIST;
        "RefreshSchedule": REFRESH_SCHEDULE;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
    }
}

schema! {
    UPDATE_DASHBOARD_RESPONSE = "UpdateDashboardResponse" {
        "DashboardArn": schemas::DASHBOARD_ARN;
        "Name": schemas::DASHBOARD_NAME;
        "Type": schemas::DASHBOARD_TYPE;
        "Widgets": schemas::WIDGET_LIST;
        "RefreshSchedule": REFRESH_SCHEDULE;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
    }
}

schema! {
    UPDATE_EVENT_DATA_STORE_REQUEST = "UpdateEventDataStoreRequest" {
        "EventDataStore": schemas::EVENT_DATA_STORE_ARN, required;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "BillingMode": schemas::BILLING_MODE;
    }
}

schema! {
    UPDATE_EVENT_DATA_STORE_RESPONSE = "UpdateEventDataStoreResponse" {
        "EventDataStoreArn": schemas::EVENT_DATA_STORE_ARN;
        "Name": schemas::EVENT_DATA_STORE_NAME;
        "Status": schemas::EVENT_DATA_STORE_STATUS;
        "AdvancedEventSelectors": schemas::ADVANCED_EVENT_SELECTORS;
        "MultiRegionEnabled": schemas::BOOLEAN;
        "OrganizationEnabled": schemas::BOOLEAN;
        "RetentionPeriod": schemas::RETENTION_PERIOD;
        "TerminationProtectionEnabled": schemas::TERMINATION_PROTECTION_ENABLED;
        "CreatedTimestamp": schemas::DATE;
        "UpdatedTimestamp": schemas::DATE;
        "KmsKeyId": schemas::EVENT_DATA_STORE_KMS_KEY_ID;
        "BillingMode": schemas::BILLING_MODE;
        "FederationStatus": schemas::FEDERATION_STATUS;
        "FederationRoleArn": schemas::FEDERATION_ROLE_ARN;
    }
}

schema! {
    UPDATE_TRAIL_REQUEST = "UpdateTrailRequest" {
        "Name": schemas::STRING, required;
        "S3BucketName": schemas::STRING;
        "S3KeyPrefix": schemas::STRING;
        "SnsTopicName": schemas::STRING;
        "IncludeGlobalServiceEvents": schemas::BOOLEAN;
        "IsMultiRegionTrail": schemas::BOOLEAN;
        "EnableLogFileValidation": schemas::BOOLEAN;
        "CloudWatchLogsLogGroupArn": schemas::STRING;
        "CloudWatchLogsRoleArn": schemas::STRING;
        "KmsKeyId": schemas::STRING;
        "IsOrganizationTrail": schemas::BOOLEAN;
        "RecursiveLogging": schemas::BOOLEAN;
    }
}

schema! {
    UPDATE_TRAIL_RESPONSE = "UpdateTrailResponse" {
        "Name": schemas::STRING;
        "S3BucketName": schemas::STRING;
        "S3KeyPrefix": schemas::STRING;
        "SnsTopicName": schemas::STRING;
        "SnsTopicARN": schemas::STRING;
        "IncludeGlobalServiceEvents": schemas::BOOLEAN;
        "IsMultiRegionTrail": schemas::BOOLEAN;
        "TrailARN": schemas::STRING;
        "LogFileValidationEnabled": schemas::BOOLEAN;
        "CloudWatchLogsLogGroupArn": schemas::STRING;
        "CloudWatchLogsRoleArn": schemas::STRING;
        "KmsKeyId": schemas::STRING;
        "IsOrganizationTrail": schemas::BOOLEAN;
        "RecursiveLogging": schemas::BOOLEAN;
    }
}

schema! {
    WIDGET = "Widget" {
        "QueryAlias": schemas::QUERY_ALIAS;
        "QueryStatement": schemas::QUERY_STATEMENT;
        "QueryParameters": schemas::QUERY_PARAMETERS;
        "ViewProperties": schemas::VIEW_PROPERTIES_MAP;
    }
}

structure! {
    /// AWS's `Widget`.
    #[derive(Default)]
    Widget: WIDGET {
        /// `QueryAlias`, 1 to 256.
        query_alias: Option<String>,
        /// `QueryStatement`, 1 to 10000.
        query_statement: Option<String>,
        /// `QueryParameters`, 1 to 10.
        query_parameters: Option<Vec<String>>,
        /// `ViewProperties`.
        view_properties: Option<BTreeMap<String, String>>,
    }
}
