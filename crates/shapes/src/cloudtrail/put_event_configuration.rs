// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutEventConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_EVENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "PutEventConfiguration",
    index: 40,
    service: &SERVICE,
    input: &types::PUT_EVENT_CONFIGURATION_REQUEST,
    output: &types::PUT_EVENT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::InvalidParameterCombination::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreStatus::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::Throttling::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::Conflict::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::InsufficientIAMAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `PutEventConfigurationRequest`.
    #[derive(Default)]
    PutEventConfigurationInput: types::PUT_EVENT_CONFIGURATION_REQUEST {
        /// `TrailName`.
        trail_name: Option<String>,
        /// `EventDataStore`.
        event_data_store: Option<String>,
        /// `MaxEventSize`.
        max_event_size: Option<types::MaxEventSize>,
        /// `ContextKeySelectors`, at most 2.
        context_key_selectors: Option<Vec<types::ContextKeySelector>>,
        /// `AggregationConfigurations`, at most 1.
        aggregation_configurations: Option<Vec<types::AggregationConfiguration>>,
    }
}

structure! {
    /// AWS's `PutEventConfigurationResponse`.
    #[derive(Default)]
    PutEventConfigurationOutput: types::PUT_EVENT_CONFIGURATION_RESPONSE {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `MaxEventSize`.
        max_event_size: Option<types::MaxEventSize>,
        /// `ContextKeySelectors`, at most 2.
        context_key_selectors: Option<Vec<types::ContextKeySelector>>,
        /// `AggregationConfigurations`, at most 1.
        aggregation_configurations: Option<Vec<types::AggregationConfiguration>>,
    }
}

call! {
    /// The operation `PutEventConfiguration`.
    PutEventConfiguration: PUT_EVENT_CONFIGURATION, PutEventConfigurationInput => PutEventConfigurationOutput,
    /// What `PutEventConfiguration` may refuse with.
    PutEventConfigurationError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        InvalidParameterCombination,
        InvalidHomeRegion,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreStatus,
        InvalidEventDataStoreCategory,
        InactiveEventDataStore,
        UnsupportedOperation,
        OperationNotPermitted,
        Throttling,
        InvalidParameter,
        Conflict,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
        InsufficientIAMAccessPermission,
    }
}
