// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RestoreEventDataStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static RESTORE_EVENT_DATA_STORE: OperationSchema = OperationSchema {
    name: "RestoreEventDataStore",
    index: 46,
    service: &SERVICE,
    input: &types::RESTORE_EVENT_DATA_STORE_REQUEST,
    output: &types::RESTORE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::EventDataStoreMaxLimitExceeded::FACTS,
        &errors::InvalidEventDataStoreStatus::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
    ],
};

structure! {
    /// AWS's `RestoreEventDataStoreRequest`.
    #[derive(Default)]
    RestoreEventDataStoreInput: types::RESTORE_EVENT_DATA_STORE_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `RestoreEventDataStoreResponse`.
    #[derive(Default)]
    RestoreEventDataStoreOutput: types::RESTORE_EVENT_DATA_STORE_RESPONSE {
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
    }
}

call! {
    /// The operation `RestoreEventDataStore`.
    RestoreEventDataStore: RESTORE_EVENT_DATA_STORE, RestoreEventDataStoreInput => RestoreEventDataStoreOutput,
    /// What `RestoreEventDataStore` may refuse with.
    RestoreEventDataStoreError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        EventDataStoreMaxLimitExceeded,
        InvalidEventDataStoreStatus,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        OrganizationsNotInUse,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        OrganizationNotInAllFeaturesMode,
    }
}
