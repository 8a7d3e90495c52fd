// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteEventDataStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_EVENT_DATA_STORE: OperationSchema = OperationSchema {
    name: "DeleteEventDataStore",
    index: 8,
    service: &SERVICE,
    input: &types::DELETE_EVENT_DATA_STORE_REQUEST,
    output: &types::DELETE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EventDataStoreARNInvalid::FACTS,
        &errors::EventDataStoreNotFound::FACTS,
        &errors::EventDataStoreTerminationProtected::FACTS,
        &errors::EventDataStoreHasOngoingImport::FACTS,
        &errors::InactiveEventDataStore::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::ChannelExistsForEDS::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::Conflict::FACTS,
        &errors::EventDataStoreFederationEnabled::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteEventDataStoreRequest`.
    #[derive(Default)]
    DeleteEventDataStoreInput: types::DELETE_EVENT_DATA_STORE_REQUEST {
        /// `EventDataStore`, required, 3 to 256.
        event_data_store: String,
    }
}

structure! {
    /// AWS's `DeleteEventDataStoreResponse`.
    #[derive(Default)]
    DeleteEventDataStoreOutput: types::DELETE_EVENT_DATA_STORE_RESPONSE {
    }
}

call! {
    /// The operation `DeleteEventDataStore`.
    DeleteEventDataStore: DELETE_EVENT_DATA_STORE, DeleteEventDataStoreInput => DeleteEventDataStoreOutput,
    /// What `DeleteEventDataStore` may refuse with.
    DeleteEventDataStoreError {
        EventDataStoreARNInvalid,
        EventDataStoreNotFound,
        EventDataStoreTerminationProtected,
        EventDataStoreHasOngoingImport,
        InactiveEventDataStore,
        InvalidParameter,
        OperationNotPermitted,
        UnsupportedOperation,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        ChannelExistsForEDS,
        InsufficientDependencyServiceAccessPermission,
        Conflict,
        EventDataStoreFederationEnabled,
    }
}
