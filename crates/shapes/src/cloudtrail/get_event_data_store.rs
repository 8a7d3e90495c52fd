// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetEventDataStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_EVENT_DATA_STORE: OperationSchema = OperationSchema {
    name: "GetEventDataStore",
    index: 20,
    service: &SERVICE,
    input: &types::GET_EVENT_DATA_STORE_REQUEST,
    output: &types::GET_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
    ],
};

structure! {
    /// AWS's `GetEventDataStoreRequest`.
    #[derive(Default)]
    GetEventDataStoreInput: types::GET_EVENT_DATA_STORE_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `GetEventDataStoreResponse`.
    #[derive(Default)]
    GetEventDataStoreOutput: types::GET_EVENT_DATA_STORE_RESPONSE {
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `Name`, 3 to 128.
        name: Option<String>,
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
        /// `TerminationProtectionEnabled`.
        termination_protection_enabled: Option<bool>,
        /// `CreatedTimestamp`.
        created_timestamp: Option<Timestamp>,
        /// `UpdatedTimestamp`.
        updated_timestamp: Option<Timestamp>,
        /// `KmsKeyId`, 1 to 350.
        kms_key_id: Option<String>,
        /// `BillingMode`.
        billing_mode: Option<types::BillingMode>,
        /// `FederationStatus`.
        federation_status: Option<types::FederationStatus>,
        /// `FederationRoleArn`, 3 to 125.
        federation_role_arn: Option<String>,
        /// `PartitionKeys`, at most 2.
        partition_keys: Option<Vec<types::PartitionKey>>,
    }
}

call! {
    /// The operation `GetEventDataStore`.
    GetEventDataStore: GET_EVENT_DATA_STORE, GetEventDataStoreInput => GetEventDataStoreOutput,
    /// What `GetEventDataStore` may refuse with.
    GetEventDataStoreError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
        NoManagementAccountSLRExists,
    }
}
