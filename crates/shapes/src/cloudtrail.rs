// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CloudTrail`, 2013-11-01: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod add_tags;
mod cancel_query;
mod create_channel;
mod create_dashboard;
mod create_event_data_store;
mod create_trail;
mod delete_channel;
mod delete_dashboard;
mod delete_event_data_store;
mod delete_resource_policy;
mod delete_trail;
mod deregister_organization_delegated_admin;
mod describe_query;
mod describe_trails;
mod disable_federation;
mod enable_federation;
mod generate_query;
mod get_channel;
mod get_dashboard;
mod get_event_configuration;
mod get_event_data_store;
mod get_event_selectors;
mod get_import;
mod get_insight_selectors;
mod get_query_results;
mod get_resource_policy;
mod get_trail;
mod get_trail_status;
mod list_channels;
mod list_dashboards;
mod list_event_data_stores;
mod list_import_failures;
mod list_imports;
mod list_insights_data;
mod list_insights_metric_data;
mod list_public_keys;
mod list_queries;
mod list_tags;
mod list_trails;
mod lookup_events;
mod put_event_configuration;
mod put_event_selectors;
mod put_insight_selectors;
mod put_resource_policy;
mod register_organization_delegated_admin;
mod remove_tags;
mod restore_event_data_store;
mod search_sample_queries;
mod start_dashboard_refresh;
mod start_event_data_store_ingestion;
mod start_import;
mod start_logging;
mod start_query;
mod stop_event_data_store_ingestion;
mod stop_import;
mod stop_logging;
mod update_channel;
mod update_dashboard;
mod update_event_data_store;
mod update_trail;

pub use add_tags::{AddTags, AddTagsError, AddTagsInput, AddTagsOutput};
pub use cancel_query::{CancelQuery, CancelQueryError, CancelQueryInput, CancelQueryOutput};
pub use create_channel::{
    CreateChannel, CreateChannelError, CreateChannelInput, CreateChannelOutput,
};
pub use create_dashboard::{
    CreateDashboard, CreateDashboardError, CreateDashboardInput, CreateDashboardOutput,
};
pub use create_event_data_store::{
    CreateEventDataStore, CreateEventDataStoreError, CreateEventDataStoreInput,
    CreateEventDataStoreOutput,
};
pub use create_trail::{CreateTrail, CreateTrailError, CreateTrailInput, CreateTrailOutput};
pub use delete_channel::{
    DeleteChannel, DeleteChannelError, DeleteChannelInput, DeleteChannelOutput,
};
pub use delete_dashboard::{
    DeleteDashboard, DeleteDashboardError, DeleteDashboardInput, DeleteDashboardOutput,
};
pub use delete_event_data_store::{
    DeleteEventDataStore, DeleteEventDataStoreError, DeleteEventDataStoreInput,
    DeleteEventDataStoreOutput,
};
pub use delete_resource_policy::{
    DeleteResourcePolicy, DeleteResourcePolicyError, DeleteResourcePolicyInput,
    DeleteResourcePolicyOutput,
};
pub use delete_trail::{DeleteTrail, DeleteTrailError, DeleteTrailInput, DeleteTrailOutput};
pub use deregister_organization_delegated_admin::{
    DeregisterOrganizationDelegatedAdmin, DeregisterOrganizationDelegatedAdminError,
    DeregisterOrganizationDelegatedAdminInput, DeregisterOrganizationDelegatedAdminOutput,
};
pub use describe_query::{
    DescribeQuery, DescribeQueryError, DescribeQueryInput, DescribeQueryOutput,
};
pub use describe_trails::{
    DescribeTrails, DescribeTrailsError, DescribeTrailsInput, DescribeTrailsOutput,
};
pub use disable_federation::{
    DisableFederation, DisableFederationError, DisableFederationInput, DisableFederationOutput,
};
pub use enable_federation::{
    EnableFederation, EnableFederationError, EnableFederationInput, EnableFederationOutput,
};
pub use generate_query::{
    GenerateQuery, GenerateQueryError, GenerateQueryInput, GenerateQueryOutput,
};
pub use get_channel::{GetChannel, GetChannelError, GetChannelInput, GetChannelOutput};
pub use get_dashboard::{GetDashboard, GetDashboardError, GetDashboardInput, GetDashboardOutput};
pub use get_event_configuration::{
    GetEventConfiguration, GetEventConfigurationError, GetEventConfigurationInput,
    GetEventConfigurationOutput,
};
pub use get_event_data_store::{
    GetEventDataStore, GetEventDataStoreError, GetEventDataStoreInput, GetEventDataStoreOutput,
};
pub use get_event_selectors::{
    GetEventSelectors, GetEventSelectorsError, GetEventSelectorsInput, GetEventSelectorsOutput,
};
pub use get_import::{GetImport, GetImportError, GetImportInput, GetImportOutput};
pub use get_insight_selectors::{
    GetInsightSelectors, GetInsightSelectorsError, GetInsightSelectorsInput,
    GetInsightSelectorsOutput,
};
pub use get_query_results::{
    GetQueryResults, GetQueryResultsError, GetQueryResultsInput, GetQueryResultsOutput,
};
pub use get_resource_policy::{
    GetResourcePolicy, GetResourcePolicyError, GetResourcePolicyInput, GetResourcePolicyOutput,
};
pub use get_trail::{GetTrail, GetTrailError, GetTrailInput, GetTrailOutput};
pub use get_trail_status::{
    GetTrailStatus, GetTrailStatusError, GetTrailStatusInput, GetTrailStatusOutput,
};
pub use list_channels::{ListChannels, ListChannelsError, ListChannelsInput, ListChannelsOutput};
pub use list_dashboards::{
    ListDashboards, ListDashboardsError, ListDashboardsInput, ListDashboardsOutput,
};
pub use list_event_data_stores::{
    ListEventDataStores, ListEventDataStoresError, ListEventDataStoresInput,
    ListEventDataStoresOutput,
};
pub use list_import_failures::{
    ListImportFailures, ListImportFailuresError, ListImportFailuresInput, ListImportFailuresOutput,
};
pub use list_imports::{ListImports, ListImportsError, ListImportsInput, ListImportsOutput};
pub use list_insights_data::{
    ListInsightsData, ListInsightsDataError, ListInsightsDataInput, ListInsightsDataOutput,
};
pub use list_insights_metric_data::{
    ListInsightsMetricData, ListInsightsMetricDataError, ListInsightsMetricDataInput,
    ListInsightsMetricDataOutput,
};
pub use list_public_keys::{
    ListPublicKeys, ListPublicKeysError, ListPublicKeysInput, ListPublicKeysOutput,
};
pub use list_queries::{ListQueries, ListQueriesError, ListQueriesInput, ListQueriesOutput};
pub use list_tags::{ListTags, ListTagsError, ListTagsInput, ListTagsOutput};
pub use list_trails::{ListTrails, ListTrailsError, ListTrailsInput, ListTrailsOutput};
pub use lookup_events::{LookupEvents, LookupEventsError, LookupEventsInput, LookupEventsOutput};
pub use put_event_configuration::{
    PutEventConfiguration, PutEventConfigurationError, PutEventConfigurationInput,
    PutEventConfigurationOutput,
};
pub use put_event_selectors::{
    PutEventSelectors, PutEventSelectorsError, PutEventSelectorsInput, PutEventSelectorsOutput,
};
pub use put_insight_selectors::{
    PutInsightSelectors, PutInsightSelectorsError, PutInsightSelectorsInput,
    PutInsightSelectorsOutput,
};
pub use put_resource_policy::{
    PutResourcePolicy, PutResourcePolicyError, PutResourcePolicyInput, PutResourcePolicyOutput,
};
pub use register_organization_delegated_admin::{
    RegisterOrganizationDelegatedAdmin, RegisterOrganizationDelegatedAdminError,
    RegisterOrganizationDelegatedAdminInput, RegisterOrganizationDelegatedAdminOutput,
};
pub use remove_tags::{RemoveTags, RemoveTagsError, RemoveTagsInput, RemoveTagsOutput};
pub use restore_event_data_store::{
    RestoreEventDataStore, RestoreEventDataStoreError, RestoreEventDataStoreInput,
    RestoreEventDataStoreOutput,
};
pub use search_sample_queries::{
    SearchSampleQueries, SearchSampleQueriesError, SearchSampleQueriesInput,
    SearchSampleQueriesOutput,
};
pub use start_dashboard_refresh::{
    StartDashboardRefresh, StartDashboardRefreshError, StartDashboardRefreshInput,
    StartDashboardRefreshOutput,
};
pub use start_event_data_store_ingestion::{
    StartEventDataStoreIngestion, StartEventDataStoreIngestionError,
    StartEventDataStoreIngestionInput, StartEventDataStoreIngestionOutput,
};
pub use start_import::{StartImport, StartImportError, StartImportInput, StartImportOutput};
pub use start_logging::{StartLogging, StartLoggingError, StartLoggingInput, StartLoggingOutput};
pub use start_query::{StartQuery, StartQueryError, StartQueryInput, StartQueryOutput};
pub use stop_event_data_store_ingestion::{
    StopEventDataStoreIngestion, StopEventDataStoreIngestionError,
    StopEventDataStoreIngestionInput, StopEventDataStoreIngestionOutput,
};
pub use stop_import::{StopImport, StopImportError, StopImportInput, StopImportOutput};
pub use stop_logging::{StopLogging, StopLoggingError, StopLoggingInput, StopLoggingOutput};
pub use update_channel::{
    UpdateChannel, UpdateChannelError, UpdateChannelInput, UpdateChannelOutput,
};
pub use update_dashboard::{
    UpdateDashboard, UpdateDashboardError, UpdateDashboardInput, UpdateDashboardOutput,
};
pub use update_event_data_store::{
    UpdateEventDataStore, UpdateEventDataStoreError, UpdateEventDataStoreInput,
    UpdateEventDataStoreOutput,
};
pub use update_trail::{UpdateTrail, UpdateTrailError, UpdateTrailInput, UpdateTrailOutput};

/// The facts of `CloudTrail`.
pub static SERVICE: Service = Service {
    id: "cloudtrail",
    protocol: Protocol::Json11,
    api_version: "2013-11-01",
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    xml_namespace: "",
    signing_name: "cloudtrail",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `CloudTrail`.
    SERVICE {
        AddTags = add_tags::ADD_TAGS,
        CancelQuery = cancel_query::CANCEL_QUERY,
        CreateChannel = create_channel::CREATE_CHANNEL,
        CreateDashboard = create_dashboard::CREATE_DASHBOARD,
        CreateEventDataStore = create_event_data_store::CREATE_EVENT_DATA_STORE,
        CreateTrail = create_trail::CREATE_TRAIL,
        DeleteChannel = delete_channel::DELETE_CHANNEL,
        DeleteDashboard = delete_dashboard::DELETE_DASHBOARD,
        DeleteEventDataStore = delete_event_data_store::DELETE_EVENT_DATA_STORE,
        DeleteResourcePolicy = delete_resource_policy::DELETE_RESOURCE_POLICY,
        DeleteTrail = delete_trail::DELETE_TRAIL,
        DeregisterOrganizationDelegatedAdmin = deregister_organization_delegated_admin::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN,
        DescribeQuery = describe_query::DESCRIBE_QUERY,
        DescribeTrails = describe_trails::DESCRIBE_TRAILS,
        DisableFederation = disable_federation::DISABLE_FEDERATION,
        EnableFederation = enable_federation::ENABLE_FEDERATION,
        GenerateQuery = generate_query::GENERATE_QUERY,
        GetChannel = get_channel::GET_CHANNEL,
        GetDashboard = get_dashboard::GET_DASHBOARD,
        GetEventConfiguration = get_event_configuration::GET_EVENT_CONFIGURATION,
        GetEventDataStore = get_event_data_store::GET_EVENT_DATA_STORE,
        GetEventSelectors = get_event_selectors::GET_EVENT_SELECTORS,
        GetImport = get_import::GET_IMPORT,
        GetInsightSelectors = get_insight_selectors::GET_INSIGHT_SELECTORS,
        GetQueryResults = get_query_results::GET_QUERY_RESULTS,
        GetResourcePolicy = get_resource_policy::GET_RESOURCE_POLICY,
        GetTrail = get_trail::GET_TRAIL,
        GetTrailStatus = get_trail_status::GET_TRAIL_STATUS,
        ListChannels = list_channels::LIST_CHANNELS,
        ListDashboards = list_dashboards::LIST_DASHBOARDS,
        ListEventDataStores = list_event_data_stores::LIST_EVENT_DATA_STORES,
        ListImportFailures = list_import_failures::LIST_IMPORT_FAILURES,
        ListImports = list_imports::LIST_IMPORTS,
        ListInsightsData = list_insights_data::LIST_INSIGHTS_DATA,
        ListInsightsMetricData = list_insights_metric_data::LIST_INSIGHTS_METRIC_DATA,
        ListPublicKeys = list_public_keys::LIST_PUBLIC_KEYS,
        ListQueries = list_queries::LIST_QUERIES,
        ListTags = list_tags::LIST_TAGS,
        ListTrails = list_trails::LIST_TRAILS,
        LookupEvents = lookup_events::LOOKUP_EVENTS,
        PutEventConfiguration = put_event_configuration::PUT_EVENT_CONFIGURATION,
        PutEventSelectors = put_event_selectors::PUT_EVENT_SELECTORS,
        PutInsightSelectors = put_insight_selectors::PUT_INSIGHT_SELECTORS,
        PutResourcePolicy = put_resource_policy::PUT_RESOURCE_POLICY,
        RegisterOrganizationDelegatedAdmin = register_organization_delegated_admin::REGISTER_ORGANIZATION_DELEGATED_ADMIN,
        RemoveTags = remove_tags::REMOVE_TAGS,
        RestoreEventDataStore = restore_event_data_store::RESTORE_EVENT_DATA_STORE,
        SearchSampleQueries = search_sample_queries::SEARCH_SAMPLE_QUERIES,
        StartDashboardRefresh = start_dashboard_refresh::START_DASHBOARD_REFRESH,
        StartEventDataStoreIngestion = start_event_data_store_ingestion::START_EVENT_DATA_STORE_INGESTION,
        StartImport = start_import::START_IMPORT,
        StartLogging = start_logging::START_LOGGING,
        StartQuery = start_query::START_QUERY,
        StopEventDataStoreIngestion = stop_event_data_store_ingestion::STOP_EVENT_DATA_STORE_INGESTION,
        StopImport = stop_import::STOP_IMPORT,
        StopLogging = stop_logging::STOP_LOGGING,
        UpdateChannel = update_channel::UPDATE_CHANNEL,
        UpdateDashboard = update_dashboard::UPDATE_DASHBOARD,
        UpdateEventDataStore = update_event_data_store::UPDATE_EVENT_DATA_STORE,
        UpdateTrail = update_trail::UPDATE_TRAIL,
    }
    errors {
        AccessDenied,
        AccountHasOngoingImport,
        AccountNotFound,
        AccountNotRegistered,
        AccountRegistered,
        CannotDelegateManagementAccount,
        ChannelARNInvalid,
        ChannelAlreadyExists,
        ChannelExistsForEDS,
        ChannelMaxLimitExceeded,
        ChannelNotFound,
        CloudTrailARNInvalid,
        CloudTrailAccessNotEnabled,
        CloudTrailInvalidClientTokenId,
        CloudWatchLogsDeliveryUnavailable,
        ConcurrentModification,
        Conflict,
        DelegatedAdminAccountLimitExceeded,
        EventDataStoreARNInvalid,
        EventDataStoreAlreadyExists,
        EventDataStoreFederationEnabled,
        EventDataStoreHasOngoingImport,
        EventDataStoreMaxLimitExceeded,
        EventDataStoreNotFound,
        EventDataStoreTerminationProtected,
        GenerateResponse,
        ImportNotFound,
        InactiveEventDataStore,
        InactiveQuery,
        InsightNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        InsufficientEncryptionPolicy,
        InsufficientIAMAccessPermission,
        InsufficientS3BucketPolicy,
        InsufficientSnsTopicPolicy,
        InvalidCloudWatchLogsLogGroupArn,
        InvalidCloudWatchLogsRoleArn,
        InvalidDateRange,
        InvalidEventCategory,
        InvalidEventDataStoreCategory,
        InvalidEventDataStoreStatus,
        InvalidEventSelectors,
        InvalidHomeRegion,
        InvalidImportSource,
        InvalidInsightSelectors,
        InvalidKmsKeyId,
        InvalidLookupAttributes,
        InvalidMaxResults,
        InvalidNextToken,
        InvalidParameterCombination,
        InvalidParameter,
        InvalidQueryStatement,
        InvalidQueryStatus,
        InvalidS3BucketName,
        InvalidS3Prefix,
        InvalidSnsTopicName,
        InvalidSource,
        InvalidTagParameter,
        InvalidTimeRange,
        InvalidToken,
        InvalidTrailName,
        Kms,
        KmsKeyDisabled,
        KmsKeyNotFound,
        MaxConcurrentQueries,
        MaximumNumberOfTrailsExceeded,
        NoManagementAccountSLRExists,
        NotOrganizationManagementAccount,
        NotOrganizationMasterAccount,
        OperationNotPermitted,
        OrganizationNotInAllFeaturesMode,
        OrganizationsNotInUse,
        QueryIdNotFound,
        ResourceARNNotValid,
        ResourceNotFound,
        ResourcePolicyNotFound,
        ResourcePolicyNotValid,
        ResourceTypeNotSupported,
        S3BucketDoesNotExist,
        ServiceQuotaExceeded,
        TagsLimitExceeded,
        Throttling,
        TrailAlreadyExists,
        TrailNotFound,
        TrailNotProvided,
        UnsupportedOperation,
    }
}
