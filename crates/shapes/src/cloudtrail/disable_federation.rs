// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableFederation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_FEDERATION: OperationSchema = OperationSchema {
    name: "DisableFederation",
    index: 14,
    service: &SERVICE,
    input: &types::DISABLE_FEDERATION_REQUEST,
    output: &types::DISABLE_FEDERATION_RESPONSE,
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
    ],
};

structure! {
    /// AWS's `DisableFederationRequest`.
    #[derive(Default)]
    DisableFederationInput: types::DISABLE_FEDERATION_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `DisableFederationResponse`.
    #[derive(Default)]
    DisableFederationOutput: types::DISABLE_FEDERATION_RESPONSE {
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `FederationStatus`.
        federation_status: Option<types::FederationStatus>,
    }
}

call! {
    /// The operation `DisableFederation`.
    DisableFederation: DISABLE_FEDERATION, DisableFederationInput => DisableFederationOutput,
    /// What `DisableFederation` may refuse with.
    DisableFederationError {
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
    }
}
