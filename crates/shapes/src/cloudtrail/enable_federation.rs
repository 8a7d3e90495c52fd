// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableFederation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_FEDERATION: OperationSchema = OperationSchema {
    name: "EnableFederation",
    index: 15,
    service: &SERVICE,
    input: &types::ENABLE_FEDERATION_REQUEST,
    output: &types::ENABLE_FEDERATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::EventDataStoreFederationEnabled::FACTS,
    ],
};

structure! {
    /// AWS's `EnableFederationRequest`.
    #[derive(Default)]
    EnableFederationInput: types::ENABLE_FEDERATION_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
        /// `FederationRoleArn`, required, 3 to 125.
        federation_role_arn: String,
    }
}

structure! {
    /// AWS's `EnableFederationResponse`.
    #[derive(Default)]
    EnableFederationOutput: types::ENABLE_FEDERATION_RESPONSE {
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `FederationStatus`.
        federation_status: Option<types::FederationStatus>,
        /// `FederationRoleArn`, 3 to 125.
        federation_role_arn: Option<String>,
    }
}

call! {
    /// The operation `EnableFederation`.
    EnableFederation: ENABLE_FEDERATION, EnableFederationInput => EnableFederationOutput,
    /// What `EnableFederation` may refuse with.
    EnableFederationError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        InvalidParameter,
        InactiveEventDataStore,
        OperationNotPermitted,
        UnsupportedOperation,
        CloudTrailAccessNotEnabled,
        InsufficientDependencyServiceAccessPermission,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        OrganizationsNotInUse,
        OrganizationNotInAllFeaturesMode,
        ConcurrentModification,
        AccessDenied,
        EventDataStoreFederationEnabled,
    }
}
