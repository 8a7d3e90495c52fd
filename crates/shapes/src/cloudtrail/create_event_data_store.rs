// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateEventDataStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_EVENT_DATA_STORE: OperationSchema = OperationSchema {
    name: "CreateEventDataStore",
    index: 4,
    service: &SERVICE,
    input: &types::CREATE_EVENT_DATA_STORE_REQUEST,
    output: &types::CREATE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreAlreadyExists::FACTS,
        &errors::EventDataStoreMaxLimitExceeded::FACTS,
        &errors::InvalidEventSelectors::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InvalidTagParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::Conflict::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::InvalidKmsKeyId::FACTS,
        &errors::KmsKeyNotFound::FACTS,
        &errors::Kms::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::Throttling::FACTS,
    ],
};

structure! {
    /// AWS's `CreateEventDataStoreRequest`.
    #[derive(Default)]
    CreateEventDataStoreInput: types::CREATE_EVENT_DATA_STORE_REQUEST {
        /// `Name`, required, 3 to 128.
        name: String,
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
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
        /// `KmsKeyId`, 1 to 350.
        kms_key_id: Option<String>,
        /// `StartIngestion`.
        start_ingestion: Option<bool>,
        /// `BillingMode`.
        billing_mode: Option<types::BillingMode>,
    }
}

structure! {
    /// AWS's `CreateEventDataStoreResponse`.
    #[derive(Default)]
    CreateEventDataStoreOutput: types::CREATE_EVENT_DATA_STORE_RESPONSE {
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
        /// `TagsList`, at most 200.
        tags_list: Option<Vec<types::Tag>>,
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
    /// The operation `CreateEventDataStore`.
    CreateEventDataStore: CREATE_EVENT_DATA_STORE, CreateEventDataStoreInput => CreateEventDataStoreOutput,
    /// What `CreateEventDataStore` may refuse with.
    CreateEventDataStoreError {
        EventDataStoreAlreadyExists,
        EventDataStoreMaxLimitExceeded,
        InvalidEventSelectors,
        InvalidParameter,
        InvalidTagParameter,
        OperationNotPermitted,
        UnsupportedOperation,
        Conflict,
        InsufficientEncryptionPolicy,
        InvalidKmsKeyId,
        KmsKeyNotFound,
        Kms,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        NotOrganizationMasterAccount,
        OrganizationsNotInUse,
        OrganizationNotInAllFeaturesMode,
        NoManagementAccountSLRExists,
        Throttling,
    }
}
