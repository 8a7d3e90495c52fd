// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateEventDataStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_EVENT_DATA_STORE: OperationSchema = OperationSchema {
    name: "UpdateEventDataStore",
    index: 58,
    service: &SERVICE,
    input: &types::UPDATE_EVENT_DATA_STORE_REQUEST,
    output: &types::UPDATE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreAlreadyExists::FACTS,
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidEventSelectors::FACTS,
        &errors::InvalidInsightSelectors::FACTS,
        &errors::EventDataStoreHasOngoingImport::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidKmsKeyId::FACTS,
        &errors::KmsKeyNotFound::FACTS,
        &errors::Kms::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateEventDataStoreRequest`.
    #[derive(Default)]
    UpdateEventDataStoreInput: types::UPDATE_EVENT_DATA_STORE_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
        /// `Name`, 3 to 128.
        name: Option<String>,
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
        /// `KmsKeyId`, 1 to 350.
        kms_key_id: Option<String>,
        /// `BillingMode`.
        billing_mode: Option<types::BillingMode>,
    }
}

structure! {
    /// AWS's `UpdateEventDataStoreResponse`.
    #[derive(Default)]
    UpdateEventDataStoreOutput: types::UPDATE_EVENT_DATA_STORE_RESPONSE {
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
    }
}

call! {
    /// The operation `UpdateEventDataStore`.
    UpdateEventDataStore: UPDATE_EVENT_DATA_STORE, UpdateEventDataStoreInput => UpdateEventDataStoreOutput,
    /// What `UpdateEventDataStore` may refuse with.
    UpdateEventDataStoreError {
        EventDataStoreAlreadyExists,
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidEventSelectors,
        InvalidInsightSelectors,
        EventDataStoreHasOngoingImport,
        InactiveEventDataStore,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
        InsufficientEncryptionPolicy,
        InvalidKmsKeyId,
        KmsKeyNotFound,
        Kms,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        OrganizationsNotInUse,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        OrganizationNotInAllFeaturesMode,
        Conflict,
        Throttling,
    }
}
