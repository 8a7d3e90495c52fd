// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetEventConfiguration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_EVENT_CONFIGURATION: OperationSchema = OperationSchema {
    name: "GetEventConfiguration",
    index: 19,
    service: &SERVICE,
    input: &types::GET_EVENT_CONFIGURATION_REQUEST,
    output: &types::GET_EVENT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventDataStoreStatus::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InvalidEventDataStoreCategory::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InvalidParameterCombination::FACTS,
    ],
};

structure! {
    /// AWS's `GetEventConfigurationRequest`.
    #[derive(Default)]
    GetEventConfigurationInput: types::GET_EVENT_CONFIGURATION_REQUEST {
        /// `TrailName`.
        trail_name: Option<String>,
        /// `EventDataStore`.
        event_data_store: Option<String>,
    }
}

structure! {
    /// AWS's `GetEventConfigurationResponse`.
    #[derive(Default)]
    GetEventConfigurationOutput: types::GET_EVENT_CONFIGURATION_RESPONSE {
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
    /// The operation `GetEventConfiguration`.
    GetEventConfiguration: GET_EVENT_CONFIGURATION, GetEventConfigurationInput => GetEventConfigurationOutput,
    /// What `GetEventConfiguration` may refuse with.
    GetEventConfigurationError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        UnsupportedOperation,
        OperationNotPermitted,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventDataStoreStatus,
        InvalidParameter,
        InvalidEventDataStoreCategory,
        NoManagementAccountSLRExists,
        InvalidParameterCombination,
    }
}
