// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ADD_TAGS_REQUEST: schema::Schema = schema::Schema::structure("AddTagsRequest", &[
    schema::Member::new("ResourceId", &schemas::STRING).required(),
    schema::Member::new("TagsList", &schemas::TAGS_LIST).required(),
]);

pub(crate) static ADD_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("AddTagsResponse", &[]);

pub(crate) static ADVANCED_EVENT_SELECTOR: schema::Schema = schema::Schema::structure("AdvancedEventSelector", &[
    schema::Member::new("Name", &schemas::SELECTOR_NAME),
    schema::Member::new("FieldSelectors", &schemas::ADVANCED_FIELD_SELECTORS).required(),
]);

structure! {
    /// AWS's `AdvancedEventSelector`.
    #[derive(Default)]
    AdvancedEventSelector: ADVANCED_EVENT_SELECTOR {
        /// `Name`, 0 to 1000.
        name: Option<String>,
        /// `FieldSelectors`, required, at least 1.
        field_selectors: Vec<types::AdvancedFieldSelector>,
    }
}

pub(crate) static ADVANCED_FIELD_SELECTOR: schema::Schema = schema::Schema::structure("AdvancedFieldSelector", &[
    schema::Member::new("Field", &schemas::SELECTOR_FIELD).required(),
    schema::Member::new("Equals", &schemas::OPERATOR),
    schema::Member::new("StartsWith", &schemas::OPERATOR),
    schema::Member::new("EndsWith", &schemas::OPERATOR),
    schema::Member::new("NotEquals", &schemas::OPERATOR),
    schema::Member::new("NotStartsWith", &schemas::OPERATOR),
    schema::Member::new("NotEndsWith", &schemas::OPERATOR),
]);

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

pub(crate) static AGGREGATION_CONFIGURATION: schema::Schema = schema::Schema::structure("AggregationConfiguration", &[
    schema::Member::new("Templates", &schemas::TEMPLATES).required(),
    schema::Member::new("EventCategory", &schemas::EVENT_CATEGORY_AGGREGATION).required(),
]);

structure! {
    /// AWS's `AggregationConfiguration`.
    AggregationConfiguration: AGGREGATION_CONFIGURATION {
        /// `Templates`, required, 1 to 50.
        templates: Vec<types::Template>,
        /// `EventCategory`, required.
        event_category: types::EventCategoryAggregation,
    }
}

values! {
    /// AWS's `BillingMode`.
    BillingMode: schemas::BILLING_MODE {
        ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING",
        FixedRetentionPricing = "FIXED_RETENTION_PRICING",
    }
}

pub(crate) static CANCEL_QUERY_REQUEST: schema::Schema = schema::Schema::structure("CancelQueryRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("QueryId", &schemas::UUID).required(),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static CANCEL_QUERY_RESPONSE: schema::Schema = schema::Schema::structure("CancelQueryResponse", &[
    schema::Member::new("QueryId", &schemas::UUID).required(),
    schema::Member::new("QueryStatus", &schemas::QUERY_STATUS).required(),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static CHANNEL: schema::Schema = schema::Schema::structure("Channel", &[
    schema::Member::new("ChannelArn", &schemas::CHANNEL_ARN),
    schema::Member::new("Name", &schemas::CHANNEL_NAME),
]);

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

pub(crate) static CONTEXT_KEY_SELECTOR: schema::Schema = schema::Schema::structure("ContextKeySelector", &[
    schema::Member::new("Type", &schemas::TYPE).required(),
    schema::Member::new("Equals", &schemas::OPERATOR_TARGET_LIST).required(),
]);

structure! {
    /// AWS's `ContextKeySelector`.
    ContextKeySelector: CONTEXT_KEY_SELECTOR {
        /// `Type`, required.
        r#type: types::Type,
        /// `Equals`, required, 1 to 50.
        equals: Vec<String>,
    }
}

pub(crate) static CREATE_CHANNEL_REQUEST: schema::Schema = schema::Schema::structure("CreateChannelRequest", &[
    schema::Member::new("Name", &schemas::CHANNEL_NAME).required(),
    schema::Member::new("Source", &schemas::SOURCE).required(),
    schema::Member::new("Destinations", &schemas::DESTINATIONS).required(),
    schema::Member::new("Tags", &schemas::TAGS_LIST),
]);

pub(crate) static CREATE_CHANNEL_RESPONSE: schema::Schema = schema::Schema::structure("CreateChannelResponse", &[
    schema::Member::new("ChannelArn", &schemas::CHANNEL_ARN),
    schema::Member::new("Name", &schemas::CHANNEL_NAME),
    schema::Member::new("Source", &schemas::SOURCE),
    schema::Member::new("Destinations", &schemas::DESTINATIONS),
    schema::Member::new("Tags", &schemas::TAGS_LIST),
]);

pub(crate) static CREATE_DASHBOARD_REQUEST: schema::Schema = schema::Schema::structure("CreateDashboardRequest", &[
    schema::Member::new("Name", &schemas::DASHBOARD_NAME).required(),
    schema::Member::new("RefreshSchedule", &types::REFRESH_SCHEDULE),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("Widgets", &schemas::REQUEST_WIDGET_LIST),
]);

pub(crate) static CREATE_DASHBOARD_RESPONSE: schema::Schema = schema::Schema::structure("CreateDashboardResponse", &[
    schema::Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
    schema::Member::new("Name", &schemas::DASHBOARD_NAME),
    schema::Member::new("Type", &schemas::DASHBOARD_TYPE),
    schema::Member::new("Widgets", &schemas::WIDGET_LIST),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
    schema::Member::new("RefreshSchedule", &types::REFRESH_SCHEDULE),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
]);

pub(crate) static CREATE_EVENT_DATA_STORE_REQUEST: schema::Schema = schema::Schema::structure("CreateEventDataStoreRequest", &[
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME).required(),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("StartIngestion", &schemas::BOOLEAN),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
]);

pub(crate) static CREATE_EVENT_DATA_STORE_RESPONSE: schema::Schema = schema::Schema::structure("CreateEventDataStoreResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
]);

pub(crate) static CREATE_TRAIL_REQUEST: schema::Schema = schema::Schema::structure("CreateTrailRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
    schema::Member::new("S3BucketName", &schemas::STRING).required(),
    schema::Member::new("S3KeyPrefix", &schemas::STRING),
    schema::Member::new("SnsTopicName", &schemas::STRING),
    schema::Member::new("IncludeGlobalServiceEvents", &schemas::BOOLEAN),
    schema::Member::new("IsMultiRegionTrail", &schemas::BOOLEAN),
    schema::Member::new("EnableLogFileValidation", &schemas::BOOLEAN),
    schema::Member::new("CloudWatchLogsLogGroupArn", &schemas::STRING),
    schema::Member::new("CloudWatchLogsRoleArn", &schemas::STRING),
    schema::Member::new("KmsKeyId", &schemas::STRING),
    schema::Member::new("IsOrganizationTrail", &schemas::BOOLEAN),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
    schema::Member::new("RecursiveLogging", &schemas::BOOLEAN),
]);

pub(crate) static CREATE_TRAIL_RESPONSE: schema::Schema = schema::Schema::structure("CreateTrailResponse", &[
    schema::Member::new("Name", &schemas::STRING),
    schema::Member::new("S3BucketName", &schemas::STRING),
    schema::Member::new("S3KeyPrefix", &schemas::STRING),
    schema::Member::new("SnsTopicName", &schemas::STRING),
    schema::Member::new("SnsTopicARN", &schemas::STRING),
    schema::Member::new("IncludeGlobalServiceEvents", &schemas::BOOLEAN),
    schema::Member::new("IsMultiRegionTrail", &schemas::BOOLEAN),
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("LogFileValidationEnabled", &schemas::BOOLEAN),
    schema::Member::new("CloudWatchLogsLogGroupArn", &schemas::STRING),
    schema::Member::new("CloudWatchLogsRoleArn", &schemas::STRING),
    schema::Member::new("KmsKeyId", &schemas::STRING),
    schema::Member::new("IsOrganizationTrail", &schemas::BOOLEAN),
    schema::Member::new("RecursiveLogging", &schemas::BOOLEAN),
]);

pub(crate) static DASHBOARD_DETAIL: schema::Schema = schema::Schema::structure("DashboardDetail", &[
    schema::Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
    schema::Member::new("Type", &schemas::DASHBOARD_TYPE),
]);

structure! {
    /// AWS's `DashboardDetail`.
    #[derive(Default)]
    DashboardDetail: DASHBOARD_DETAIL {
        /// `DashboardArn`.
        dashboard_arn: Option<String>,
        /// `Type`.
        r#type: Option<types::DashboardType>,
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

pub(crate) static DATA_RESOURCE: schema::Schema = schema::Schema::structure("DataResource", &[
    schema::Member::new("Type", &schemas::STRING),
    schema::Member::new("Values", &schemas::DATA_RESOURCE_VALUES),
]);

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

pub(crate) static DELETE_CHANNEL_REQUEST: schema::Schema = schema::Schema::structure("DeleteChannelRequest", &[
    schema::Member::new("Channel", &schemas::CHANNEL_ARN).required(),
]);

pub(crate) static DELETE_CHANNEL_RESPONSE: schema::Schema = schema::Schema::structure("DeleteChannelResponse", &[]);

pub(crate) static DELETE_DASHBOARD_REQUEST: schema::Schema = schema::Schema::structure("DeleteDashboardRequest", &[
    schema::Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
]);

pub(crate) static DELETE_DASHBOARD_RESPONSE: schema::Schema = schema::Schema::structure("DeleteDashboardResponse", &[]);

pub(crate) static DELETE_EVENT_DATA_STORE_REQUEST: schema::Schema = schema::Schema::structure("DeleteEventDataStoreRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static DELETE_EVENT_DATA_STORE_RESPONSE: schema::Schema = schema::Schema::structure("DeleteEventDataStoreResponse", &[]);

pub(crate) static DELETE_RESOURCE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeleteResourcePolicyRequest", &[
    schema::Member::new("ResourceArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static DELETE_RESOURCE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("DeleteResourcePolicyResponse", &[]);

pub(crate) static DELETE_TRAIL_REQUEST: schema::Schema = schema::Schema::structure("DeleteTrailRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
]);

pub(crate) static DELETE_TRAIL_RESPONSE: schema::Schema = schema::Schema::structure("DeleteTrailResponse", &[]);

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

pub(crate) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: schema::Schema = schema::Schema::structure("DeregisterOrganizationDelegatedAdminRequest", &[
    schema::Member::new("DelegatedAdminAccountId", &schemas::ACCOUNT_ID).required(),
]);

pub(crate) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: schema::Schema = schema::Schema::structure("DeregisterOrganizationDelegatedAdminResponse", &[]);

pub(crate) static DESCRIBE_QUERY_REQUEST: schema::Schema = schema::Schema::structure("DescribeQueryRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("QueryId", &schemas::UUID),
    schema::Member::new("QueryAlias", &schemas::QUERY_ALIAS),
    schema::Member::new("RefreshId", &schemas::REFRESH_ID),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static DESCRIBE_QUERY_RESPONSE: schema::Schema = schema::Schema::structure("DescribeQueryResponse", &[
    schema::Member::new("QueryId", &schemas::UUID),
    schema::Member::new("QueryString", &schemas::QUERY_STATEMENT),
    schema::Member::new("QueryStatus", &schemas::QUERY_STATUS),
    schema::Member::new("QueryStatistics", &types::QUERY_STATISTICS_FOR_DESCRIBE_QUERY),
    schema::Member::new("ErrorMessage", &schemas::ERROR_MESSAGE),
    schema::Member::new("DeliveryS3Uri", &schemas::DELIVERY_S3_URI),
    schema::Member::new("DeliveryStatus", &schemas::DELIVERY_STATUS),
    schema::Member::new("Prompt", &schemas::PROMPT),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static DESCRIBE_TRAILS_REQUEST: schema::Schema = schema::Schema::structure("DescribeTrailsRequest", &[
    schema::Member::new("trailNameList", &schemas::TRAIL_NAME_LIST),
    schema::Member::new("includeShadowTrails", &schemas::BOOLEAN),
]);

pub(crate) static DESCRIBE_TRAILS_RESPONSE: schema::Schema = schema::Schema::structure("DescribeTrailsResponse", &[
    schema::Member::new("trailList", &schemas::TRAIL_LIST),
]);

pub(crate) static DESTINATION: schema::Schema = schema::Schema::structure("Destination", &[
    schema::Member::new("Type", &schemas::DESTINATION_TYPE).required(),
    schema::Member::new("Location", &schemas::LOCATION).required(),
]);

structure! {
    /// AWS's `Destination`.
    Destination: DESTINATION {
        /// `Type`, required.
        r#type: types::DestinationType,
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

pub(crate) static DISABLE_FEDERATION_REQUEST: schema::Schema = schema::Schema::structure("DisableFederationRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static DISABLE_FEDERATION_RESPONSE: schema::Schema = schema::Schema::structure("DisableFederationResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
]);

pub(crate) static ENABLE_FEDERATION_REQUEST: schema::Schema = schema::Schema::structure("EnableFederationRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
    schema::Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN).required(),
]);

pub(crate) static ENABLE_FEDERATION_RESPONSE: schema::Schema = schema::Schema::structure("EnableFederationResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
    schema::Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
]);

pub(crate) static EVENT: schema::Schema = schema::Schema::structure("Event", &[
    schema::Member::new("EventId", &schemas::STRING),
    schema::Member::new("EventName", &schemas::STRING),
    schema::Member::new("ReadOnly", &schemas::STRING),
    schema::Member::new("AccessKeyId", &schemas::STRING),
    schema::Member::new("EventTime", &schemas::DATE),
    schema::Member::new("EventSource", &schemas::STRING),
    schema::Member::new("Username", &schemas::STRING),
    schema::Member::new("Resources", &schemas::RESOURCE_LIST),
    schema::Member::new("CloudTrailEvent", &schemas::STRING),
]);

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
        resources: Option<Vec<types::Resource>>,
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

pub(crate) static EVENT_DATA_STORE: schema::Schema = schema::Schema::structure("EventDataStore", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
]);

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
        status: Option<types::EventDataStoreStatus>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<types::AdvancedEventSelector>>,
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

pub(crate) static EVENT_SELECTOR: schema::Schema = schema::Schema::structure("EventSelector", &[
    schema::Member::new("ReadWriteType", &schemas::READ_WRITE_TYPE),
    schema::Member::new("IncludeManagementEvents", &schemas::BOOLEAN),
    schema::Member::new("DataResources", &schemas::DATA_RESOURCES),
    schema::Member::new("ExcludeManagementEventSources", &schemas::EXCLUDE_MANAGEMENT_EVENT_SOURCES),
]);

structure! {
    /// AWS's `EventSelector`.
    #[derive(Default)]
    EventSelector: EVENT_SELECTOR {
        /// `ReadWriteType`.
        read_write_type: Option<types::ReadWriteType>,
        /// `IncludeManagementEvents`.
        include_management_events: Option<bool>,
        /// `DataResources`.
        data_resources: Option<Vec<types::DataResource>>,
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

pub(crate) static GENERATE_QUERY_REQUEST: schema::Schema = schema::Schema::structure("GenerateQueryRequest", &[
    schema::Member::new("EventDataStores", &schemas::EVENT_DATA_STORE_LIST).required(),
    schema::Member::new("Prompt", &schemas::PROMPT).required(),
]);

pub(crate) static GENERATE_QUERY_RESPONSE: schema::Schema = schema::Schema::structure("GenerateQueryResponse", &[
    schema::Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
    schema::Member::new("QueryAlias", &schemas::QUERY_ALIAS),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_CHANNEL_REQUEST: schema::Schema = schema::Schema::structure("GetChannelRequest", &[
    schema::Member::new("Channel", &schemas::CHANNEL_ARN).required(),
]);

pub(crate) static GET_CHANNEL_RESPONSE: schema::Schema = schema::Schema::structure("GetChannelResponse", &[
    schema::Member::new("ChannelArn", &schemas::CHANNEL_ARN),
    schema::Member::new("Name", &schemas::CHANNEL_NAME),
    schema::Member::new("Source", &schemas::SOURCE),
    schema::Member::new("SourceConfig", &types::SOURCE_CONFIG),
    schema::Member::new("Destinations", &schemas::DESTINATIONS),
    schema::Member::new("IngestionStatus", &types::INGESTION_STATUS),
]);

pub(crate) static GET_DASHBOARD_REQUEST: schema::Schema = schema::Schema::structure("GetDashboardRequest", &[
    schema::Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
]);

pub(crate) static GET_DASHBOARD_RESPONSE: schema::Schema = schema::Schema::structure("GetDashboardResponse", &[
    schema::Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
    schema::Member::new("Type", &schemas::DASHBOARD_TYPE),
    schema::Member::new("Status", &schemas::DASHBOARD_STATUS),
    schema::Member::new("Widgets", &schemas::WIDGET_LIST),
    schema::Member::new("RefreshSchedule", &types::REFRESH_SCHEDULE),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("LastRefreshId", &schemas::REFRESH_ID),
    schema::Member::new("LastRefreshFailureReason", &schemas::ERROR_MESSAGE),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
]);

pub(crate) static GET_EVENT_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("GetEventConfigurationRequest", &[
    schema::Member::new("TrailName", &schemas::STRING),
    schema::Member::new("EventDataStore", &schemas::STRING),
]);

pub(crate) static GET_EVENT_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("GetEventConfigurationResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
    schema::Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
    schema::Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
]);

pub(crate) static GET_EVENT_DATA_STORE_REQUEST: schema::Schema = schema::Schema::structure("GetEventDataStoreRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static GET_EVENT_DATA_STORE_RESPONSE: schema::Schema = schema::Schema::structure("GetEventDataStoreResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
    schema::Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
    schema::Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
    schema::Member::new("PartitionKeys", &schemas::PARTITION_KEY_LIST),
]);

pub(crate) static GET_EVENT_SELECTORS_REQUEST: schema::Schema = schema::Schema::structure("GetEventSelectorsRequest", &[
    schema::Member::new("TrailName", &schemas::STRING).required(),
]);

pub(crate) static GET_EVENT_SELECTORS_RESPONSE: schema::Schema = schema::Schema::structure("GetEventSelectorsResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
]);

pub(crate) static GET_IMPORT_REQUEST: schema::Schema = schema::Schema::structure("GetImportRequest", &[
    schema::Member::new("ImportId", &schemas::UUID).required(),
]);

pub(crate) static GET_IMPORT_RESPONSE: schema::Schema = schema::Schema::structure("GetImportResponse", &[
    schema::Member::new("ImportId", &schemas::UUID),
    schema::Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
    schema::Member::new("ImportSource", &types::IMPORT_SOURCE),
    schema::Member::new("StartEventTime", &schemas::DATE),
    schema::Member::new("EndEventTime", &schemas::DATE),
    schema::Member::new("ImportStatus", &schemas::IMPORT_STATUS),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("ImportStatistics", &types::IMPORT_STATISTICS),
]);

pub(crate) static GET_INSIGHT_SELECTORS_REQUEST: schema::Schema = schema::Schema::structure("GetInsightSelectorsRequest", &[
    schema::Member::new("TrailName", &schemas::STRING),
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
]);

pub(crate) static GET_INSIGHT_SELECTORS_RESPONSE: schema::Schema = schema::Schema::structure("GetInsightSelectorsResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS),
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
]);

pub(crate) static GET_QUERY_RESULTS_REQUEST: schema::Schema = schema::Schema::structure("GetQueryResultsRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("QueryId", &schemas::UUID).required(),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    schema::Member::new("MaxQueryResults", &schemas::MAX_QUERY_RESULTS),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_QUERY_RESULTS_RESPONSE: schema::Schema = schema::Schema::structure("GetQueryResultsResponse", &[
    schema::Member::new("QueryStatus", &schemas::QUERY_STATUS),
    schema::Member::new("QueryStatistics", &types::QUERY_STATISTICS),
    schema::Member::new("QueryResultRows", &schemas::QUERY_RESULT_ROWS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    schema::Member::new("ErrorMessage", &schemas::ERROR_MESSAGE),
]);

pub(crate) static GET_RESOURCE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetResourcePolicyRequest", &[
    schema::Member::new("ResourceArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static GET_RESOURCE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetResourcePolicyResponse", &[
    schema::Member::new("ResourceArn", &schemas::RESOURCE_ARN),
    schema::Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY),
    schema::Member::new("DelegatedAdminResourcePolicy", &schemas::RESOURCE_POLICY),
]);

pub(crate) static GET_TRAIL_REQUEST: schema::Schema = schema::Schema::structure("GetTrailRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
]);

pub(crate) static GET_TRAIL_RESPONSE: schema::Schema = schema::Schema::structure("GetTrailResponse", &[
    schema::Member::new("Trail", &types::TRAIL),
]);

pub(crate) static GET_TRAIL_STATUS_REQUEST: schema::Schema = schema::Schema::structure("GetTrailStatusRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
]);

pub(crate) static GET_TRAIL_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("GetTrailStatusResponse", &[
    schema::Member::new("IsLogging", &schemas::BOOLEAN),
    schema::Member::new("LatestDeliveryError", &schemas::STRING),
    schema::Member::new("LatestNotificationError", &schemas::STRING),
    schema::Member::new("LatestDeliveryTime", &schemas::DATE),
    schema::Member::new("LatestNotificationTime", &schemas::DATE),
    schema::Member::new("StartLoggingTime", &schemas::DATE),
    schema::Member::new("StopLoggingTime", &schemas::DATE),
    schema::Member::new("LatestCloudWatchLogsDeliveryError", &schemas::STRING),
    schema::Member::new("LatestCloudWatchLogsDeliveryTime", &schemas::DATE),
    schema::Member::new("LatestDigestDeliveryTime", &schemas::DATE),
    schema::Member::new("LatestDigestDeliveryError", &schemas::STRING),
    schema::Member::new("LatestDeliveryAttemptTime", &schemas::STRING),
    schema::Member::new("LatestNotificationAttemptTime", &schemas::STRING),
    schema::Member::new("LatestNotificationAttemptSucceeded", &schemas::STRING),
    schema::Member::new("LatestDeliveryAttemptSucceeded", &schemas::STRING),
    schema::Member::new("TimeLoggingStarted", &schemas::STRING),
    schema::Member::new("TimeLoggingStopped", &schemas::STRING),
]);

pub(crate) static IMPORT_FAILURE_LIST_ITEM: schema::Schema = schema::Schema::structure("ImportFailureListItem", &[
    schema::Member::new("Location", &schemas::STRING),
    schema::Member::new("Status", &schemas::IMPORT_FAILURE_STATUS),
    schema::Member::new("ErrorType", &schemas::STRING),
    schema::Member::new("ErrorMessage", &schemas::STRING),
    schema::Member::new("LastUpdatedTime", &schemas::DATE),
]);

structure! {
    /// AWS's `ImportFailureListItem`.
    #[derive(Default)]
    ImportFailureListItem: IMPORT_FAILURE_LIST_ITEM {
        /// `Location`.
        location: Option<String>,
        /// `Status`.
        status: Option<types::ImportFailureStatus>,
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

pub(crate) static IMPORT_SOURCE: schema::Schema = schema::Schema::structure("ImportSource", &[
    schema::Member::new("S3", &types::S3_IMPORT_SOURCE).required(),
]);

structure! {
    /// AWS's `ImportSource`.
    #[derive(Default)]
    ImportSource: IMPORT_SOURCE {
        /// `S3`, required.
        s3: types::S3ImportSource,
    }
}

pub(crate) static IMPORT_STATISTICS: schema::Schema = schema::Schema::structure("ImportStatistics", &[
    schema::Member::new("PrefixesFound", &schemas::LONG),
    schema::Member::new("PrefixesCompleted", &schemas::LONG),
    schema::Member::new("FilesCompleted", &schemas::LONG),
    schema::Member::new("EventsCompleted", &schemas::LONG),
    schema::Member::new("FailedEntries", &schemas::LONG),
]);

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

pub(crate) static IMPORTS_LIST_ITEM: schema::Schema = schema::Schema::structure("ImportsListItem", &[
    schema::Member::new("ImportId", &schemas::UUID),
    schema::Member::new("ImportStatus", &schemas::IMPORT_STATUS),
    schema::Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
]);

structure! {
    /// AWS's `ImportsListItem`.
    #[derive(Default)]
    ImportsListItem: IMPORTS_LIST_ITEM {
        /// `ImportId`, 36 to 36.
        import_id: Option<String>,
        /// `ImportStatus`.
        import_status: Option<types::ImportStatus>,
        /// `Destinations`, 1 to 1.
        destinations: Option<Vec<String>>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
    }
}

pub(crate) static INGESTION_STATUS: schema::Schema = schema::Schema::structure("IngestionStatus", &[
    schema::Member::new("LatestIngestionSuccessTime", &schemas::DATE),
    schema::Member::new("LatestIngestionSuccessEventID", &schemas::UUID),
    schema::Member::new("LatestIngestionErrorCode", &schemas::ERROR_MESSAGE),
    schema::Member::new("LatestIngestionAttemptTime", &schemas::DATE),
    schema::Member::new("LatestIngestionAttemptEventID", &schemas::UUID),
]);

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

pub(crate) static INSIGHT_SELECTOR: schema::Schema = schema::Schema::structure("InsightSelector", &[
    schema::Member::new("InsightType", &schemas::INSIGHT_TYPE),
    schema::Member::new("EventCategories", &schemas::SOURCE_EVENT_CATEGORIES),
]);

structure! {
    /// AWS's `InsightSelector`.
    #[derive(Default)]
    InsightSelector: INSIGHT_SELECTOR {
        /// `InsightType`.
        insight_type: Option<types::InsightType>,
        /// `EventCategories`.
        event_categories: Option<Vec<types::SourceEventCategory>>,
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

pub(crate) static LIST_CHANNELS_REQUEST: schema::Schema = schema::Schema::structure("ListChannelsRequest", &[
    schema::Member::new("MaxResults", &schemas::LIST_CHANNELS_MAX_RESULTS_COUNT),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_CHANNELS_RESPONSE: schema::Schema = schema::Schema::structure("ListChannelsResponse", &[
    schema::Member::new("Channels", &schemas::CHANNELS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_DASHBOARDS_REQUEST: schema::Schema = schema::Schema::structure("ListDashboardsRequest", &[
    schema::Member::new("NamePrefix", &schemas::DASHBOARD_NAME),
    schema::Member::new("Type", &schemas::DASHBOARD_TYPE),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    schema::Member::new("MaxResults", &schemas::LIST_DASHBOARDS_MAX_RESULTS_COUNT),
]);

pub(crate) static LIST_DASHBOARDS_RESPONSE: schema::Schema = schema::Schema::structure("ListDashboardsResponse", &[
    schema::Member::new("Dashboards", &schemas::DASHBOARDS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_EVENT_DATA_STORES_REQUEST: schema::Schema = schema::Schema::structure("ListEventDataStoresRequest", &[
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    schema::Member::new("MaxResults", &schemas::LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT),
]);

pub(crate) static LIST_EVENT_DATA_STORES_RESPONSE: schema::Schema = schema::Schema::structure("ListEventDataStoresResponse", &[
    schema::Member::new("EventDataStores", &schemas::EVENT_DATA_STORES),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_IMPORT_FAILURES_REQUEST: schema::Schema = schema::Schema::structure("ListImportFailuresRequest", &[
    schema::Member::new("ImportId", &schemas::UUID).required(),
    schema::Member::new("MaxResults", &schemas::LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_IMPORT_FAILURES_RESPONSE: schema::Schema = schema::Schema::structure("ListImportFailuresResponse", &[
    schema::Member::new("Failures", &schemas::IMPORT_FAILURE_LIST),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_IMPORTS_REQUEST: schema::Schema = schema::Schema::structure("ListImportsRequest", &[
    schema::Member::new("MaxResults", &schemas::LIST_IMPORTS_MAX_RESULTS_COUNT),
    schema::Member::new("Destination", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("ImportStatus", &schemas::IMPORT_STATUS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_IMPORTS_RESPONSE: schema::Schema = schema::Schema::structure("ListImportsResponse", &[
    schema::Member::new("Imports", &schemas::IMPORTS_LIST),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

values! {
    /// AWS's `ListInsightsDataDimensionKey`.
    ListInsightsDataDimensionKey: schemas::LIST_INSIGHTS_DATA_DIMENSION_KEY {
        EventId = "EventId",
        EventName = "EventName",
        EventSource = "EventSource",
    }
}

pub(crate) static LIST_INSIGHTS_DATA_REQUEST: schema::Schema = schema::Schema::structure("ListInsightsDataRequest", &[
    schema::Member::new("InsightSource", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("DataType", &schemas::LIST_INSIGHTS_DATA_TYPE).required(),
    schema::Member::new("Dimensions", &schemas::LIST_INSIGHTS_DATA_DIMENSIONS),
    schema::Member::new("StartTime", &schemas::DATE),
    schema::Member::new("EndTime", &schemas::DATE),
    schema::Member::new("MaxResults", &schemas::LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_INSIGHTS_DATA_RESPONSE: schema::Schema = schema::Schema::structure("ListInsightsDataResponse", &[
    schema::Member::new("Events", &schemas::EVENTS_LIST),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

values! {
    /// AWS's `ListInsightsDataType`.
    ListInsightsDataType: schemas::LIST_INSIGHTS_DATA_TYPE {
        InsightsEvents = "InsightsEvents",
    }
}

pub(crate) static LIST_INSIGHTS_METRIC_DATA_REQUEST: schema::Schema = schema::Schema::structure("ListInsightsMetricDataRequest", &[
    schema::Member::new("TrailName", &schemas::STRING),
    schema::Member::new("EventSource", &schemas::EVENT_SOURCE).required(),
    schema::Member::new("EventName", &schemas::EVENT_NAME).required(),
    schema::Member::new("InsightType", &schemas::INSIGHT_TYPE).required(),
    schema::Member::new("ErrorCode", &schemas::ERROR_CODE),
    schema::Member::new("StartTime", &schemas::DATE),
    schema::Member::new("EndTime", &schemas::DATE),
    schema::Member::new("Period", &schemas::INSIGHTS_METRIC_PERIOD),
    schema::Member::new("DataType", &schemas::INSIGHTS_METRIC_DATA_TYPE),
    schema::Member::new("MaxResults", &schemas::INSIGHTS_METRIC_MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::INSIGHTS_METRIC_NEXT_TOKEN),
]);

pub(crate) static LIST_INSIGHTS_METRIC_DATA_RESPONSE: schema::Schema = schema::Schema::structure("ListInsightsMetricDataResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("EventSource", &schemas::EVENT_SOURCE),
    schema::Member::new("EventName", &schemas::EVENT_NAME),
    schema::Member::new("InsightType", &schemas::INSIGHT_TYPE),
    schema::Member::new("ErrorCode", &schemas::ERROR_CODE),
    schema::Member::new("Timestamps", &schemas::TIMESTAMPS),
    schema::Member::new("Values", &schemas::INSIGHTS_METRIC_VALUES),
    schema::Member::new("NextToken", &schemas::INSIGHTS_METRIC_NEXT_TOKEN),
]);

pub(crate) static LIST_PUBLIC_KEYS_REQUEST: schema::Schema = schema::Schema::structure("ListPublicKeysRequest", &[
    schema::Member::new("StartTime", &schemas::DATE),
    schema::Member::new("EndTime", &schemas::DATE),
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LIST_PUBLIC_KEYS_RESPONSE: schema::Schema = schema::Schema::structure("ListPublicKeysResponse", &[
    schema::Member::new("PublicKeyList", &schemas::PUBLIC_KEY_LIST),
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LIST_QUERIES_REQUEST: schema::Schema = schema::Schema::structure("ListQueriesRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    schema::Member::new("MaxResults", &schemas::LIST_QUERIES_MAX_RESULTS_COUNT),
    schema::Member::new("StartTime", &schemas::DATE),
    schema::Member::new("EndTime", &schemas::DATE),
    schema::Member::new("QueryStatus", &schemas::QUERY_STATUS),
]);

pub(crate) static LIST_QUERIES_RESPONSE: schema::Schema = schema::Schema::structure("ListQueriesResponse", &[
    schema::Member::new("Queries", &schemas::QUERIES),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static LIST_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListTagsRequest", &[
    schema::Member::new("ResourceIdList", &schemas::RESOURCE_ID_LIST).required(),
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LIST_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListTagsResponse", &[
    schema::Member::new("ResourceTagList", &schemas::RESOURCE_TAG_LIST),
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LIST_TRAILS_REQUEST: schema::Schema = schema::Schema::structure("ListTrailsRequest", &[
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LIST_TRAILS_RESPONSE: schema::Schema = schema::Schema::structure("ListTrailsResponse", &[
    schema::Member::new("Trails", &schemas::TRAILS),
    schema::Member::new("NextToken", &schemas::STRING),
]);

pub(crate) static LOOKUP_ATTRIBUTE: schema::Schema = schema::Schema::structure("LookupAttribute", &[
    schema::Member::new("AttributeKey", &schemas::LOOKUP_ATTRIBUTE_KEY).required(),
    schema::Member::new("AttributeValue", &schemas::LOOKUP_ATTRIBUTE_VALUE).required(),
]);

structure! {
    /// AWS's `LookupAttribute`.
    LookupAttribute: LOOKUP_ATTRIBUTE {
        /// `AttributeKey`, required.
        attribute_key: types::LookupAttributeKey,
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

pub(crate) static LOOKUP_EVENTS_REQUEST: schema::Schema = schema::Schema::structure("LookupEventsRequest", &[
    schema::Member::new("LookupAttributes", &schemas::LOOKUP_ATTRIBUTES_LIST),
    schema::Member::new("StartTime", &schemas::DATE),
    schema::Member::new("EndTime", &schemas::DATE),
    schema::Member::new("EventCategory", &schemas::EVENT_CATEGORY),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LOOKUP_EVENTS_RESPONSE: schema::Schema = schema::Schema::structure("LookupEventsResponse", &[
    schema::Member::new("Events", &schemas::EVENTS_LIST),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

values! {
    /// AWS's `MaxEventSize`.
    MaxEventSize: schemas::MAX_EVENT_SIZE {
        Standard = "Standard",
        Large = "Large",
    }
}

pub(crate) static PARTITION_KEY: schema::Schema = schema::Schema::structure("PartitionKey", &[
    schema::Member::new("Name", &schemas::PARTITION_KEY_NAME).required(),
    schema::Member::new("Type", &schemas::PARTITION_KEY_TYPE).required(),
]);

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

pub(crate) static PUBLIC_KEY: schema::Schema = schema::Schema::structure("PublicKey", &[
    schema::Member::new("Value", &schemas::BYTE_BUFFER),
    schema::Member::new("ValidityStartTime", &schemas::DATE),
    schema::Member::new("ValidityEndTime", &schemas::DATE),
    schema::Member::new("Fingerprint", &schemas::STRING),
]);

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

pub(crate) static PUT_EVENT_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("PutEventConfigurationRequest", &[
    schema::Member::new("TrailName", &schemas::STRING),
    schema::Member::new("EventDataStore", &schemas::STRING),
    schema::Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
    schema::Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
    schema::Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
]);

pub(crate) static PUT_EVENT_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("PutEventConfigurationResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
    schema::Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
    schema::Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
]);

pub(crate) static PUT_EVENT_SELECTORS_REQUEST: schema::Schema = schema::Schema::structure("PutEventSelectorsRequest", &[
    schema::Member::new("TrailName", &schemas::STRING).required(),
    schema::Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
]);

pub(crate) static PUT_EVENT_SELECTORS_RESPONSE: schema::Schema = schema::Schema::structure("PutEventSelectorsResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
]);

pub(crate) static PUT_INSIGHT_SELECTORS_REQUEST: schema::Schema = schema::Schema::structure("PutInsightSelectorsRequest", &[
    schema::Member::new("TrailName", &schemas::STRING),
    schema::Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS).required(),
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
]);

pub(crate) static PUT_INSIGHT_SELECTORS_RESPONSE: schema::Schema = schema::Schema::structure("PutInsightSelectorsResponse", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS),
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
]);

pub(crate) static PUT_RESOURCE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("PutResourcePolicyRequest", &[
    schema::Member::new("ResourceArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY).required(),
]);

pub(crate) static PUT_RESOURCE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("PutResourcePolicyResponse", &[
    schema::Member::new("ResourceArn", &schemas::RESOURCE_ARN),
    schema::Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY),
    schema::Member::new("DelegatedAdminResourcePolicy", &schemas::RESOURCE_POLICY),
]);

pub(crate) static QUERY: schema::Schema = schema::Schema::structure("Query", &[
    schema::Member::new("QueryId", &schemas::UUID),
    schema::Member::new("QueryStatus", &schemas::QUERY_STATUS),
    schema::Member::new("CreationTime", &schemas::DATE),
]);

structure! {
    /// AWS's `Query`.
    #[derive(Default)]
    Query: QUERY {
        /// `QueryId`, 36 to 36.
        query_id: Option<String>,
        /// `QueryStatus`.
        query_status: Option<types::QueryStatus>,
        /// `CreationTime`.
        creation_time: Option<Timestamp>,
    }
}

pub(crate) static QUERY_STATISTICS: schema::Schema = schema::Schema::structure("QueryStatistics", &[
    schema::Member::new("ResultsCount", &schemas::INTEGER),
    schema::Member::new("TotalResultsCount", &schemas::INTEGER),
    schema::Member::new("BytesScanned", &schemas::LONG),
]);

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

pub(crate) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY: schema::Schema = schema::Schema::structure("QueryStatisticsForDescribeQuery", &[
    schema::Member::new("EventsMatched", &schemas::LONG),
    schema::Member::new("EventsScanned", &schemas::LONG),
    schema::Member::new("BytesScanned", &schemas::LONG),
    schema::Member::new("ExecutionTimeInMillis", &schemas::INTEGER),
    schema::Member::new("CreationTime", &schemas::DATE),
]);

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

pub(crate) static REFRESH_SCHEDULE: schema::Schema = schema::Schema::structure("RefreshSchedule", &[
    schema::Member::new("Frequency", &types::REFRESH_SCHEDULE_FREQUENCY),
    schema::Member::new("Status", &schemas::REFRESH_SCHEDULE_STATUS),
    schema::Member::new("TimeOfDay", &schemas::TIME_OF_DAY),
]);

structure! {
    /// AWS's `RefreshSchedule`.
    #[derive(Default)]
    RefreshSchedule: REFRESH_SCHEDULE {
        /// `Frequency`.
        frequency: Option<types::RefreshScheduleFrequency>,
        /// `Status`.
        status: Option<types::RefreshScheduleStatus>,
        /// `TimeOfDay`.
        time_of_day: Option<String>,
    }
}

pub(crate) static REFRESH_SCHEDULE_FREQUENCY: schema::Schema = schema::Schema::structure("RefreshScheduleFrequency", &[
    schema::Member::new("Unit", &schemas::REFRESH_SCHEDULE_FREQUENCY_UNIT),
    schema::Member::new("Value", &schemas::REFRESH_SCHEDULE_FREQUENCY_VALUE),
]);

structure! {
    /// AWS's `RefreshScheduleFrequency`.
    #[derive(Default)]
    RefreshScheduleFrequency: REFRESH_SCHEDULE_FREQUENCY {
        /// `Unit`.
        unit: Option<types::RefreshScheduleFrequencyUnit>,
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

pub(crate) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: schema::Schema = schema::Schema::structure("RegisterOrganizationDelegatedAdminRequest", &[
    schema::Member::new("MemberAccountId", &schemas::ACCOUNT_ID).required(),
]);

pub(crate) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: schema::Schema = schema::Schema::structure("RegisterOrganizationDelegatedAdminResponse", &[]);

pub(crate) static REMOVE_TAGS_REQUEST: schema::Schema = schema::Schema::structure("RemoveTagsRequest", &[
    schema::Member::new("ResourceId", &schemas::STRING).required(),
    schema::Member::new("TagsList", &schemas::TAGS_LIST).required(),
]);

pub(crate) static REMOVE_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("RemoveTagsResponse", &[]);

pub(crate) static REQUEST_WIDGET: schema::Schema = schema::Schema::structure("RequestWidget", &[
    schema::Member::new("QueryStatement", &schemas::QUERY_STATEMENT).required(),
    schema::Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
    schema::Member::new("ViewProperties", &schemas::VIEW_PROPERTIES_MAP).required(),
]);

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

pub(crate) static RESOURCE: schema::Schema = schema::Schema::structure("Resource", &[
    schema::Member::new("ResourceType", &schemas::STRING),
    schema::Member::new("ResourceName", &schemas::STRING),
]);

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

pub(crate) static RESOURCE_TAG: schema::Schema = schema::Schema::structure("ResourceTag", &[
    schema::Member::new("ResourceId", &schemas::STRING),
    schema::Member::new("TagsList", &schemas::TAGS_LIST),
]);

structure! {
    /// AWS's `ResourceTag`.
    #[derive(Default)]
    ResourceTag: RESOURCE_TAG {
        /// `ResourceId`.
        resource_id: Option<String>,
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
    }
}

pub(crate) static RESTORE_EVENT_DATA_STORE_REQUEST: schema::Schema = schema::Schema::structure("RestoreEventDataStoreRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static RESTORE_EVENT_DATA_STORE_RESPONSE: schema::Schema = schema::Schema::structure("RestoreEventDataStoreResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
]);

pub(crate) static S3_IMPORT_SOURCE: schema::Schema = schema::Schema::structure("S3ImportSource", &[
    schema::Member::new("S3LocationUri", &schemas::STRING).required(),
    schema::Member::new("S3BucketRegion", &schemas::STRING).required(),
    schema::Member::new("S3BucketAccessRoleArn", &schemas::STRING).required(),
]);

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

pub(crate) static SEARCH_SAMPLE_QUERIES_REQUEST: schema::Schema = schema::Schema::structure("SearchSampleQueriesRequest", &[
    schema::Member::new("SearchPhrase", &schemas::SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE).required(),
    schema::Member::new("MaxResults", &schemas::SEARCH_SAMPLE_QUERIES_MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static SEARCH_SAMPLE_QUERIES_RESPONSE: schema::Schema = schema::Schema::structure("SearchSampleQueriesResponse", &[
    schema::Member::new("SearchResults", &schemas::SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS),
    schema::Member::new("NextToken", &schemas::PAGINATION_TOKEN),
]);

pub(crate) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT: schema::Schema = schema::Schema::structure("SearchSampleQueriesSearchResult", &[
    schema::Member::new("Name", &schemas::SAMPLE_QUERY_NAME),
    schema::Member::new("Description", &schemas::SAMPLE_QUERY_DESCRIPTION),
    schema::Member::new("SQL", &schemas::SAMPLE_QUERY_SQL),
    schema::Member::new("Relevance", &schemas::SAMPLE_QUERY_RELEVANCE),
]);

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

pub(crate) static SOURCE_CONFIG: schema::Schema = schema::Schema::structure("SourceConfig", &[
    schema::Member::new("ApplyToAllRegions", &schemas::BOOLEAN),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
]);

structure! {
    /// AWS's `SourceConfig`.
    #[derive(Default)]
    SourceConfig: SOURCE_CONFIG {
        /// `ApplyToAllRegions`.
        apply_to_all_regions: Option<bool>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<types::AdvancedEventSelector>>,
    }
}

values! {
    /// AWS's `SourceEventCategory`.
    SourceEventCategory: schemas::SOURCE_EVENT_CATEGORY {
        Management = "Management",
        Data = "Data",
    }
}

pub(crate) static START_DASHBOARD_REFRESH_REQUEST: schema::Schema = schema::Schema::structure("StartDashboardRefreshRequest", &[
    schema::Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
    schema::Member::new("QueryParameterValues", &schemas::QUERY_PARAMETER_VALUES),
]);

pub(crate) static START_DASHBOARD_REFRESH_RESPONSE: schema::Schema = schema::Schema::structure("StartDashboardRefreshResponse", &[
    schema::Member::new("RefreshId", &schemas::REFRESH_ID),
]);

pub(crate) static START_EVENT_DATA_STORE_INGESTION_REQUEST: schema::Schema = schema::Schema::structure("StartEventDataStoreIngestionRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static START_EVENT_DATA_STORE_INGESTION_RESPONSE: schema::Schema = schema::Schema::structure("StartEventDataStoreIngestionResponse", &[]);

pub(crate) static START_IMPORT_REQUEST: schema::Schema = schema::Schema::structure("StartImportRequest", &[
    schema::Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
    schema::Member::new("ImportSource", &types::IMPORT_SOURCE),
    schema::Member::new("StartEventTime", &schemas::DATE),
    schema::Member::new("EndEventTime", &schemas::DATE),
    schema::Member::new("ImportId", &schemas::UUID),
]);

pub(crate) static START_IMPORT_RESPONSE: schema::Schema = schema::Schema::structure("StartImportResponse", &[
    schema::Member::new("ImportId", &schemas::UUID),
    schema::Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
    schema::Member::new("ImportSource", &types::IMPORT_SOURCE),
    schema::Member::new("StartEventTime", &schemas::DATE),
    schema::Member::new("EndEventTime", &schemas::DATE),
    schema::Member::new("ImportStatus", &schemas::IMPORT_STATUS),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
]);

pub(crate) static START_LOGGING_REQUEST: schema::Schema = schema::Schema::structure("StartLoggingRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
]);

pub(crate) static START_LOGGING_RESPONSE: schema::Schema = schema::Schema::structure("StartLoggingResponse", &[]);

pub(crate) static START_QUERY_REQUEST: schema::Schema = schema::Schema::structure("StartQueryRequest", &[
    schema::Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
    schema::Member::new("DeliveryS3Uri", &schemas::DELIVERY_S3_URI),
    schema::Member::new("QueryAlias", &schemas::QUERY_ALIAS),
    schema::Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static START_QUERY_RESPONSE: schema::Schema = schema::Schema::structure("StartQueryResponse", &[
    schema::Member::new("QueryId", &schemas::UUID),
    schema::Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static STOP_EVENT_DATA_STORE_INGESTION_REQUEST: schema::Schema = schema::Schema::structure("StopEventDataStoreIngestionRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
]);

pub(crate) static STOP_EVENT_DATA_STORE_INGESTION_RESPONSE: schema::Schema = schema::Schema::structure("StopEventDataStoreIngestionResponse", &[]);

pub(crate) static STOP_IMPORT_REQUEST: schema::Schema = schema::Schema::structure("StopImportRequest", &[
    schema::Member::new("ImportId", &schemas::UUID).required(),
]);

pub(crate) static STOP_IMPORT_RESPONSE: schema::Schema = schema::Schema::structure("StopImportResponse", &[
    schema::Member::new("ImportId", &schemas::UUID),
    schema::Member::new("ImportSource", &types::IMPORT_SOURCE),
    schema::Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
    schema::Member::new("ImportStatus", &schemas::IMPORT_STATUS),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("StartEventTime", &schemas::DATE),
    schema::Member::new("EndEventTime", &schemas::DATE),
    schema::Member::new("ImportStatistics", &types::IMPORT_STATISTICS),
]);

pub(crate) static STOP_LOGGING_REQUEST: schema::Schema = schema::Schema::structure("StopLoggingRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
]);

pub(crate) static STOP_LOGGING_RESPONSE: schema::Schema = schema::Schema::structure("StopLoggingResponse", &[]);

pub(crate) static TAG: schema::Schema = schema::Schema::structure("Tag", &[
    schema::Member::new("Key", &schemas::TAG_KEY).required(),
    schema::Member::new("Value", &schemas::TAG_VALUE),
]);

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

pub(crate) static TRAIL: schema::Schema = schema::Schema::structure("Trail", &[
    schema::Member::new("Name", &schemas::STRING),
    schema::Member::new("S3BucketName", &schemas::STRING),
    schema::Member::new("S3KeyPrefix", &schemas::STRING),
    schema::Member::new("SnsTopicName", &schemas::STRING),
    schema::Member::new("SnsTopicARN", &schemas::STRING),
    schema::Member::new("IncludeGlobalServiceEvents", &schemas::BOOLEAN),
    schema::Member::new("IsMultiRegionTrail", &schemas::BOOLEAN),
    schema::Member::new("HomeRegion", &schemas::STRING),
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("LogFileValidationEnabled", &schemas::BOOLEAN),
    schema::Member::new("CloudWatchLogsLogGroupArn", &schemas::STRING),
    schema::Member::new("CloudWatchLogsRoleArn", &schemas::STRING),
    schema::Member::new("KmsKeyId", &schemas::STRING),
    schema::Member::new("HasCustomEventSelectors", &schemas::BOOLEAN),
    schema::Member::new("HasInsightSelectors", &schemas::BOOLEAN),
    schema::Member::new("IsOrganizationTrail", &schemas::BOOLEAN),
    schema::Member::new("RecursiveLogging", &schemas::BOOLEAN),
]);

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

pub(crate) static TRAIL_INFO: schema::Schema = schema::Schema::structure("TrailInfo", &[
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("Name", &schemas::STRING),
    schema::Member::new("HomeRegion", &schemas::STRING),
]);

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

pub(crate) static UPDATE_CHANNEL_REQUEST: schema::Schema = schema::Schema::structure("UpdateChannelRequest", &[
    schema::Member::new("Channel", &schemas::CHANNEL_ARN).required(),
    schema::Member::new("Destinations", &schemas::DESTINATIONS),
    schema::Member::new("Name", &schemas::CHANNEL_NAME),
]);

pub(crate) static UPDATE_CHANNEL_RESPONSE: schema::Schema = schema::Schema::structure("UpdateChannelResponse", &[
    schema::Member::new("ChannelArn", &schemas::CHANNEL_ARN),
    schema::Member::new("Name", &schemas::CHANNEL_NAME),
    schema::Member::new("Source", &schemas::SOURCE),
    schema::Member::new("Destinations", &schemas::DESTINATIONS),
]);

pub(crate) static UPDATE_DASHBOARD_REQUEST: schema::Schema = schema::Schema::structure("UpdateDashboardRequest", &[
    schema::Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
    schema::Member::new("Widgets", &schemas::REQUEST_WIDGET_LIST),
    schema::Member::new("RefreshSchedule", &types::REFRESH_SCHEDULE),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
]);

pub(crate) static UPDATE_DASHBOARD_RESPONSE: schema::Schema = schema::Schema::structure("UpdateDashboardResponse", &[
    schema::Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
    schema::Member::new("Name", &schemas::DASHBOARD_NAME),
    schema::Member::new("Type", &schemas::DASHBOARD_TYPE),
    schema::Member::new("Widgets", &schemas::WIDGET_LIST),
    schema::Member::new("RefreshSchedule", &types::REFRESH_SCHEDULE),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
]);

pub(crate) static UPDATE_EVENT_DATA_STORE_REQUEST: schema::Schema = schema::Schema::structure("UpdateEventDataStoreRequest", &[
    schema::Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
]);

pub(crate) static UPDATE_EVENT_DATA_STORE_RESPONSE: schema::Schema = schema::Schema::structure("UpdateEventDataStoreResponse", &[
    schema::Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
    schema::Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
    schema::Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
    schema::Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    schema::Member::new("MultiRegionEnabled", &schemas::BOOLEAN),
    schema::Member::new("OrganizationEnabled", &schemas::BOOLEAN),
    schema::Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
    schema::Member::new("TerminationProtectionEnabled", &schemas::TERMINATION_PROTECTION_ENABLED),
    schema::Member::new("CreatedTimestamp", &schemas::DATE),
    schema::Member::new("UpdatedTimestamp", &schemas::DATE),
    schema::Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
    schema::Member::new("BillingMode", &schemas::BILLING_MODE),
    schema::Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
    schema::Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
]);

pub(crate) static UPDATE_TRAIL_REQUEST: schema::Schema = schema::Schema::structure("UpdateTrailRequest", &[
    schema::Member::new("Name", &schemas::STRING).required(),
    schema::Member::new("S3BucketName", &schemas::STRING),
    schema::Member::new("S3KeyPrefix", &schemas::STRING),
    schema::Member::new("SnsTopicName", &schemas::STRING),
    schema::Member::new("IncludeGlobalServiceEvents", &schemas::BOOLEAN),
    schema::Member::new("IsMultiRegionTrail", &schemas::BOOLEAN),
    schema::Member::new("EnableLogFileValidation", &schemas::BOOLEAN),
    schema::Member::new("CloudWatchLogsLogGroupArn", &schemas::STRING),
    schema::Member::new("CloudWatchLogsRoleArn", &schemas::STRING),
    schema::Member::new("KmsKeyId", &schemas::STRING),
    schema::Member::new("IsOrganizationTrail", &schemas::BOOLEAN),
    schema::Member::new("RecursiveLogging", &schemas::BOOLEAN),
]);

pub(crate) static UPDATE_TRAIL_RESPONSE: schema::Schema = schema::Schema::structure("UpdateTrailResponse", &[
    schema::Member::new("Name", &schemas::STRING),
    schema::Member::new("S3BucketName", &schemas::STRING),
    schema::Member::new("S3KeyPrefix", &schemas::STRING),
    schema::Member::new("SnsTopicName", &schemas::STRING),
    schema::Member::new("SnsTopicARN", &schemas::STRING),
    schema::Member::new("IncludeGlobalServiceEvents", &schemas::BOOLEAN),
    schema::Member::new("IsMultiRegionTrail", &schemas::BOOLEAN),
    schema::Member::new("TrailARN", &schemas::STRING),
    schema::Member::new("LogFileValidationEnabled", &schemas::BOOLEAN),
    schema::Member::new("CloudWatchLogsLogGroupArn", &schemas::STRING),
    schema::Member::new("CloudWatchLogsRoleArn", &schemas::STRING),
    schema::Member::new("KmsKeyId", &schemas::STRING),
    schema::Member::new("IsOrganizationTrail", &schemas::BOOLEAN),
    schema::Member::new("RecursiveLogging", &schemas::BOOLEAN),
]);

pub(crate) static WIDGET: schema::Schema = schema::Schema::structure("Widget", &[
    schema::Member::new("QueryAlias", &schemas::QUERY_ALIAS),
    schema::Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
    schema::Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
    schema::Member::new("ViewProperties", &schemas::VIEW_PROPERTIES_MAP),
]);

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
