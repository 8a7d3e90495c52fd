// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("\\d+");
static PATTERN_1: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:]+$");
static PATTERN_2: Pattern = Pattern::new("^[a-zA-Z0-9._\\-]+$");
static PATTERN_3: Pattern = Pattern::new("^[a-zA-Z0-9_\\-]+$");
static PATTERN_4: Pattern = Pattern::new("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?");
static PATTERN_5: Pattern = Pattern::new("^[\\w\\d\\s_.,\\-:\\[\\]]+$");
static PATTERN_6: Pattern = Pattern::new(".*");
static PATTERN_7: Pattern = Pattern::new("^[A-Za-z0-9_]+$");
static PATTERN_8: Pattern = Pattern::new("^[a-z0-9_-]+\\.amazonaws\\.com$");
static PATTERN_9: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$");
static PATTERN_10: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:*]+$");
static PATTERN_11: Pattern = Pattern::new(".+");
static PATTERN_12: Pattern =
    Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*");
static PATTERN_13: Pattern = Pattern::new("^[ -~\\n]*$");
static PATTERN_14: Pattern = Pattern::new("^[a-zA-Z][a-zA-Z0-9._\\-]*$");
static PATTERN_15: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:$]+$");
static PATTERN_16: Pattern = Pattern::new("(?s).*");
static PATTERN_17: Pattern = Pattern::new("[\\w|\\d|\\.|_]+");
static PATTERN_18: Pattern = Pattern::new("^[0-9]{2}:[0-9]{2}");
static PATTERN_19: Pattern = Pattern::new("^[a-f0-9\\-]+$");
static PATTERN_20: Pattern = Pattern::new("^[a-zA-Z0-9._\\- ]+$");

pub(crate) static ACCOUNT_ID: Schema = Schema::string("AccountId")
    .min(12)
    .max(16)
    .pattern(&PATTERN_0);
pub(crate) static ADVANCED_EVENT_SELECTORS: Schema =
    Schema::list("AdvancedEventSelectors", &types::ADVANCED_EVENT_SELECTOR);
pub(crate) static ADVANCED_FIELD_SELECTORS: Schema =
    Schema::list("AdvancedFieldSelectors", &types::ADVANCED_FIELD_SELECTOR).min(1);
pub(crate) static AGGREGATION_CONFIGURATIONS: Schema = Schema::list(
    "AggregationConfigurations",
    &types::AGGREGATION_CONFIGURATION,
)
.max(1);
pub(crate) static BILLING_MODE: Schema = Schema::string("BillingMode")
    .values(&["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"]);
pub(crate) static BOOLEAN: Schema = Schema::boolean("Boolean");
pub(crate) static BYTE_BUFFER: Schema = Schema::blob("ByteBuffer");
pub(crate) static CHANNEL_ARN: Schema = Schema::string("ChannelArn")
    .min(3)
    .max(256)
    .pattern(&PATTERN_1);
pub(crate) static CHANNEL_NAME: Schema = Schema::string("ChannelName")
    .min(3)
    .max(128)
    .pattern(&PATTERN_2);
pub(crate) static CHANNELS: Schema = Schema::list("Channels", &types::CHANNEL);
pub(crate) static CONTEXT_KEY_SELECTORS: Schema =
    Schema::list("ContextKeySelectors", &types::CONTEXT_KEY_SELECTOR).max(2);
pub(crate) static DASHBOARD_ARN: Schema = Schema::string("DashboardArn").pattern(&PATTERN_1);
pub(crate) static DASHBOARD_NAME: Schema = Schema::string("DashboardName")
    .min(3)
    .max(128)
    .pattern(&PATTERN_3);
pub(crate) static DASHBOARD_STATUS: Schema = Schema::string("DashboardStatus")
    .values(&["CREATING", "CREATED", "UPDATING", "UPDATED", "DELETING"]);
pub(crate) static DASHBOARD_TYPE: Schema =
    Schema::string("DashboardType").values(&["MANAGED", "CUSTOM"]);
pub(crate) static DASHBOARDS: Schema = Schema::list("Dashboards", &types::DASHBOARD_DETAIL);
pub(crate) static DATA_RESOURCE_VALUES: Schema = Schema::list("DataResourceValues", &STRING);
pub(crate) static DATA_RESOURCES: Schema = Schema::list("DataResources", &types::DATA_RESOURCE);
pub(crate) static DATE: Schema = Schema::timestamp("Date");
pub(crate) static DELIVERY_S3_URI: Schema = Schema::string("DeliveryS3Uri")
    .max(1024)
    .pattern(&PATTERN_4);
pub(crate) static DELIVERY_STATUS: Schema = Schema::string("DeliveryStatus").values(&[
    "SUCCESS",
    "FAILED",
    "FAILED_SIGNING_FILE",
    "PENDING",
    "RESOURCE_NOT_FOUND",
    "ACCESS_DENIED",
    "ACCESS_DENIED_SIGNING_FILE",
    "CANCELLED",
    "UNKNOWN",
]);
pub(crate) static DESTINATION_TYPE: Schema =
    Schema::string("DestinationType").values(&["EVENT_DATA_STORE", "AWS_SERVICE"]);
pub(crate) static DESTINATIONS: Schema = Schema::list("Destinations", &types::DESTINATION)
    .min(1)
    .max(200);
pub(crate) static DOUBLE: Schema = Schema::double("Double");
pub(crate) static ERROR_CODE: Schema = Schema::string("ErrorCode").max(128).pattern(&PATTERN_5);
pub(crate) static ERROR_MESSAGE: Schema = Schema::string("ErrorMessage")
    .min(4)
    .max(1000)
    .pattern(&PATTERN_6);
pub(crate) static EVENT_CATEGORY: Schema = Schema::string("EventCategory").values(&["insight"]);
pub(crate) static EVENT_CATEGORY_AGGREGATION: Schema =
    Schema::string("EventCategoryAggregation").values(&["Data"]);
pub(crate) static EVENT_DATA_STORE_ARN: Schema = Schema::string("EventDataStoreArn")
    .min(3)
    .max(256)
    .pattern(&PATTERN_1);
pub(crate) static EVENT_DATA_STORE_KMS_KEY_ID: Schema = Schema::string("EventDataStoreKmsKeyId")
    .min(1)
    .max(350)
    .pattern(&PATTERN_1);
pub(crate) static EVENT_DATA_STORE_LIST: Schema =
    Schema::list("EventDataStoreList", &EVENT_DATA_STORE_ARN)
        .min(1)
        .max(1);
pub(crate) static EVENT_DATA_STORE_NAME: Schema = Schema::string("EventDataStoreName")
    .min(3)
    .max(128)
    .pattern(&PATTERN_2);
pub(crate) static EVENT_DATA_STORE_STATUS: Schema =
    Schema::string("EventDataStoreStatus").values(&[
        "CREATED",
        "ENABLED",
        "PENDING_DELETION",
        "STARTING_INGESTION",
        "STOPPING_INGESTION",
        "STOPPED_INGESTION",
    ]);
pub(crate) static EVENT_DATA_STORES: Schema =
    Schema::list("EventDataStores", &types::EVENT_DATA_STORE);
pub(crate) static EVENT_NAME: Schema = Schema::string("EventName").max(128).pattern(&PATTERN_7);
pub(crate) static EVENT_SELECTORS: Schema = Schema::list("EventSelectors", &types::EVENT_SELECTOR);
pub(crate) static EVENT_SOURCE: Schema = Schema::string("EventSource").max(256).pattern(&PATTERN_8);
pub(crate) static EVENTS_LIST: Schema = Schema::list("EventsList", &types::EVENT);
pub(crate) static EXCLUDE_MANAGEMENT_EVENT_SOURCES: Schema =
    Schema::list("ExcludeManagementEventSources", &STRING);
pub(crate) static FEDERATION_ROLE_ARN: Schema = Schema::string("FederationRoleArn")
    .min(3)
    .max(125)
    .pattern(&PATTERN_9);
pub(crate) static FEDERATION_STATUS: Schema =
    Schema::string("FederationStatus").values(&["ENABLING", "ENABLED", "DISABLING", "DISABLED"]);
pub(crate) static IMPORT_DESTINATIONS: Schema =
    Schema::list("ImportDestinations", &EVENT_DATA_STORE_ARN)
        .min(1)
        .max(1);
pub(crate) static IMPORT_FAILURE_LIST: Schema =
    Schema::list("ImportFailureList", &types::IMPORT_FAILURE_LIST_ITEM);
pub(crate) static IMPORT_FAILURE_STATUS: Schema =
    Schema::string("ImportFailureStatus").values(&["FAILED", "RETRY", "SUCCEEDED"]);
pub(crate) static IMPORT_STATUS: Schema = Schema::string("ImportStatus").values(&[
    "INITIALIZING",
    "IN_PROGRESS",
    "FAILED",
    "STOPPED",
    "COMPLETED",
]);
pub(crate) static IMPORTS_LIST: Schema = Schema::list("ImportsList", &types::IMPORTS_LIST_ITEM);
pub(crate) static INSIGHT_SELECTORS: Schema =
    Schema::list("InsightSelectors", &types::INSIGHT_SELECTOR);
pub(crate) static INSIGHT_TYPE: Schema =
    Schema::string("InsightType").values(&["ApiCallRateInsight", "ApiErrorRateInsight"]);
pub(crate) static INSIGHTS_METRIC_DATA_TYPE: Schema =
    Schema::string("InsightsMetricDataType").values(&["FillWithZeros", "NonZeroData"]);
pub(crate) static INSIGHTS_METRIC_MAX_RESULTS: Schema = Schema::integer("InsightsMetricMaxResults")
    .min(1)
    .max(21600);
pub(crate) static INSIGHTS_METRIC_NEXT_TOKEN: Schema =
    Schema::string("InsightsMetricNextToken").min(1).max(5000);
pub(crate) static INSIGHTS_METRIC_PERIOD: Schema =
    Schema::integer("InsightsMetricPeriod").min(60).max(3600);
pub(crate) static INSIGHTS_METRIC_VALUES: Schema = Schema::list("InsightsMetricValues", &DOUBLE);
pub(crate) static INTEGER: Schema = Schema::integer("Integer");
pub(crate) static LIST_CHANNELS_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListChannelsMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LIST_DASHBOARDS_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListDashboardsMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListEventDataStoresMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListImportFailuresMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LIST_IMPORTS_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListImportsMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LIST_INSIGHTS_DATA_DIMENSION_KEY: Schema =
    Schema::string("ListInsightsDataDimensionKey").values(&["EventId", "EventName", "EventSource"]);
pub(crate) static LIST_INSIGHTS_DATA_DIMENSION_VALUE: Schema =
    Schema::string("ListInsightsDataDimensionValue")
        .min(1)
        .max(2000);
pub(crate) static LIST_INSIGHTS_DATA_DIMENSIONS: Schema = Schema::map(
    "ListInsightsDataDimensions",
    &LIST_INSIGHTS_DATA_DIMENSION_KEY,
    &LIST_INSIGHTS_DATA_DIMENSION_VALUE,
)
.min(1)
.max(1);
pub(crate) static LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListInsightsDataMaxResultsCount")
        .min(1)
        .max(50);
pub(crate) static LIST_INSIGHTS_DATA_TYPE: Schema =
    Schema::string("ListInsightsDataType").values(&["InsightsEvents"]);
pub(crate) static LIST_QUERIES_MAX_RESULTS_COUNT: Schema =
    Schema::integer("ListQueriesMaxResultsCount")
        .min(1)
        .max(1000);
pub(crate) static LOCATION: Schema = Schema::string("Location")
    .min(3)
    .max(1024)
    .pattern(&PATTERN_10);
pub(crate) static LONG: Schema = Schema::long("Long");
pub(crate) static LOOKUP_ATTRIBUTE_KEY: Schema = Schema::string("LookupAttributeKey").values(&[
    "EventId",
    "EventName",
    "ReadOnly",
    "Username",
    "ResourceType",
    "ResourceName",
    "EventSource",
    "AccessKeyId",
]);
pub(crate) static LOOKUP_ATTRIBUTE_VALUE: Schema =
    Schema::string("LookupAttributeValue").min(1).max(2000);
pub(crate) static LOOKUP_ATTRIBUTES_LIST: Schema =
    Schema::list("LookupAttributesList", &types::LOOKUP_ATTRIBUTE);
pub(crate) static MAX_EVENT_SIZE: Schema =
    Schema::string("MaxEventSize").values(&["Standard", "Large"]);
pub(crate) static MAX_QUERY_RESULTS: Schema = Schema::integer("MaxQueryResults").min(1).max(1000);
pub(crate) static MAX_RESULTS: Schema = Schema::integer("MaxResults").min(1).max(50);
pub(crate) static NEXT_TOKEN: Schema = Schema::string("NextToken");
pub(crate) static OPERATOR: Schema = Schema::list("Operator", &OPERATOR_VALUE).min(1);
pub(crate) static OPERATOR_TARGET_LIST: Schema =
    Schema::list("OperatorTargetList", &OPERATOR_TARGET_LIST_MEMBER)
        .min(1)
        .max(50);
pub(crate) static OPERATOR_TARGET_LIST_MEMBER: Schema =
    Schema::string("OperatorTargetListMember").min(1).max(128);
pub(crate) static OPERATOR_VALUE: Schema = Schema::string("OperatorValue")
    .min(1)
    .max(2048)
    .pattern(&PATTERN_11);
pub(crate) static PAGINATION_TOKEN: Schema = Schema::string("PaginationToken")
    .min(4)
    .max(1000)
    .pattern(&PATTERN_6);
pub(crate) static PARTITION_KEY_LIST: Schema =
    Schema::list("PartitionKeyList", &types::PARTITION_KEY).max(2);
pub(crate) static PARTITION_KEY_NAME: Schema = Schema::string("PartitionKeyName")
    .min(1)
    .max(255)
    .pattern(&PATTERN_12);
pub(crate) static PARTITION_KEY_TYPE: Schema = Schema::string("PartitionKeyType")
    .min(0)
    .max(255)
    .pattern(&PATTERN_12);
pub(crate) static PROMPT: Schema = Schema::string("Prompt")
    .min(3)
    .max(500)
    .pattern(&PATTERN_13);
pub(crate) static PUBLIC_KEY_LIST: Schema = Schema::list("PublicKeyList", &types::PUBLIC_KEY);
pub(crate) static QUERIES: Schema = Schema::list("Queries", &types::QUERY);
pub(crate) static QUERY_ALIAS: Schema = Schema::string("QueryAlias")
    .min(1)
    .max(256)
    .pattern(&PATTERN_14);
pub(crate) static QUERY_PARAMETER: Schema = Schema::string("QueryParameter")
    .min(1)
    .max(1024)
    .pattern(&PATTERN_6);
pub(crate) static QUERY_PARAMETER_KEY: Schema = Schema::string("QueryParameterKey")
    .min(3)
    .max(128)
    .pattern(&PATTERN_15);
pub(crate) static QUERY_PARAMETER_VALUE: Schema = Schema::string("QueryParameterValue")
    .min(1)
    .max(128)
    .pattern(&PATTERN_1);
pub(crate) static QUERY_PARAMETER_VALUES: Schema = Schema::map(
    "QueryParameterValues",
    &QUERY_PARAMETER_KEY,
    &QUERY_PARAMETER_VALUE,
);
pub(crate) static QUERY_PARAMETERS: Schema = Schema::list("QueryParameters", &QUERY_PARAMETER)
    .min(1)
    .max(10);
pub(crate) static QUERY_RESULT_COLUMN: Schema =
    Schema::map("QueryResultColumn", &QUERY_RESULT_KEY, &QUERY_RESULT_VALUE);
pub(crate) static QUERY_RESULT_KEY: Schema = Schema::string("QueryResultKey");
pub(crate) static QUERY_RESULT_ROW: Schema = Schema::list("QueryResultRow", &QUERY_RESULT_COLUMN);
pub(crate) static QUERY_RESULT_ROWS: Schema = Schema::list("QueryResultRows", &QUERY_RESULT_ROW);
pub(crate) static QUERY_RESULT_VALUE: Schema = Schema::string("QueryResultValue");
pub(crate) static QUERY_STATEMENT: Schema = Schema::string("QueryStatement")
    .min(1)
    .max(10000)
    .pattern(&PATTERN_16);
pub(crate) static QUERY_STATUS: Schema = Schema::string("QueryStatus").values(&[
    "QUEUED",
    "RUNNING",
    "FINISHED",
    "FAILED",
    "CANCELLED",
    "TIMED_OUT",
]);
pub(crate) static READ_WRITE_TYPE: Schema =
    Schema::string("ReadWriteType").values(&["ReadOnly", "WriteOnly", "All"]);
pub(crate) static REFRESH_ID: Schema = Schema::string("RefreshId")
    .min(10)
    .max(20)
    .pattern(&PATTERN_0);
pub(crate) static REFRESH_SCHEDULE_FREQUENCY_UNIT: Schema =
    Schema::string("RefreshScheduleFrequencyUnit").values(&["HOURS", "DAYS"]);
pub(crate) static REFRESH_SCHEDULE_FREQUENCY_VALUE: Schema =
    Schema::integer("RefreshScheduleFrequencyValue");
pub(crate) static REFRESH_SCHEDULE_STATUS: Schema =
    Schema::string("RefreshScheduleStatus").values(&["ENABLED", "DISABLED"]);
pub(crate) static REQUEST_WIDGET_LIST: Schema =
    Schema::list("RequestWidgetList", &types::REQUEST_WIDGET);
pub(crate) static RESOURCE_ARN: Schema = Schema::string("ResourceArn")
    .min(3)
    .max(256)
    .pattern(&PATTERN_1);
pub(crate) static RESOURCE_ID_LIST: Schema = Schema::list("ResourceIdList", &STRING);
pub(crate) static RESOURCE_LIST: Schema = Schema::list("ResourceList", &types::RESOURCE);
pub(crate) static RESOURCE_POLICY: Schema = Schema::string("ResourcePolicy").min(1).max(8192);
pub(crate) static RESOURCE_TAG_LIST: Schema = Schema::list("ResourceTagList", &types::RESOURCE_TAG);
pub(crate) static RETENTION_PERIOD: Schema = Schema::integer("RetentionPeriod").min(7).max(3653);
pub(crate) static SAMPLE_QUERY_DESCRIPTION: Schema = Schema::string("SampleQueryDescription");
pub(crate) static SAMPLE_QUERY_NAME: Schema = Schema::string("SampleQueryName");
pub(crate) static SAMPLE_QUERY_RELEVANCE: Schema = Schema::float("SampleQueryRelevance");
pub(crate) static SAMPLE_QUERY_SQL: Schema = Schema::string("SampleQuerySQL");
pub(crate) static SEARCH_SAMPLE_QUERIES_MAX_RESULTS: Schema =
    Schema::integer("SearchSampleQueriesMaxResults")
        .min(1)
        .max(50);
pub(crate) static SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE: Schema =
    Schema::string("SearchSampleQueriesSearchPhrase")
        .min(2)
        .max(1000)
        .pattern(&PATTERN_13);
pub(crate) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS: Schema = Schema::list(
    "SearchSampleQueriesSearchResults",
    &types::SEARCH_SAMPLE_QUERIES_SEARCH_RESULT,
);
pub(crate) static SELECTOR_FIELD: Schema = Schema::string("SelectorField")
    .min(1)
    .max(1000)
    .pattern(&PATTERN_17);
pub(crate) static SELECTOR_NAME: Schema = Schema::string("SelectorName")
    .min(0)
    .max(1000)
    .pattern(&PATTERN_6);
pub(crate) static SOURCE: Schema = Schema::string("Source").min(1).max(256).pattern(&PATTERN_6);
pub(crate) static SOURCE_EVENT_CATEGORIES: Schema =
    Schema::list("SourceEventCategories", &SOURCE_EVENT_CATEGORY);
pub(crate) static SOURCE_EVENT_CATEGORY: Schema =
    Schema::string("SourceEventCategory").values(&["Management", "Data"]);
pub(crate) static STRING: Schema = Schema::string("String");
pub(crate) static TAG_KEY: Schema = Schema::string("TagKey").min(1).max(128);
pub(crate) static TAG_VALUE: Schema = Schema::string("TagValue").min(1).max(256);
pub(crate) static TAGS_LIST: Schema = Schema::list("TagsList", &types::TAG).max(200);
pub(crate) static TEMPLATE: Schema =
    Schema::string("Template").values(&["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"]);
pub(crate) static TEMPLATES: Schema = Schema::list("Templates", &TEMPLATE).min(1).max(50);
pub(crate) static TERMINATION_PROTECTION_ENABLED: Schema =
    Schema::boolean("TerminationProtectionEnabled");
pub(crate) static TIME_OF_DAY: Schema = Schema::string("TimeOfDay").pattern(&PATTERN_18);
pub(crate) static TIMESTAMPS: Schema = Schema::list("Timestamps", &DATE);
pub(crate) static TRAIL_LIST: Schema = Schema::list("TrailList", &types::TRAIL);
pub(crate) static TRAIL_NAME_LIST: Schema = Schema::list("TrailNameList", &STRING);
pub(crate) static TRAILS: Schema = Schema::list("Trails", &types::TRAIL_INFO);
pub(crate) static TYPE: Schema = Schema::string("Type").values(&["TagContext", "RequestContext"]);
pub(crate) static UUID: Schema = Schema::string("UUID").min(36).max(36).pattern(&PATTERN_19);
pub(crate) static VIEW_PROPERTIES_KEY: Schema = Schema::string("ViewPropertiesKey")
    .min(3)
    .max(128)
    .pattern(&PATTERN_2);
pub(crate) static VIEW_PROPERTIES_MAP: Schema = Schema::map(
    "ViewPropertiesMap",
    &VIEW_PROPERTIES_KEY,
    &VIEW_PROPERTIES_VALUE,
);
pub(crate) static VIEW_PROPERTIES_VALUE: Schema = Schema::string("ViewPropertiesValue")
    .min(1)
    .max(128)
    .pattern(&PATTERN_20);
pub(crate) static WIDGET_LIST: Schema = Schema::list("WidgetList", &types::WIDGET);
