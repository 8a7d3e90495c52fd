// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateIdentityStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_IDENTITY_STORE: OperationSchema = OperationSchema {
    name: "UpdateIdentityStore",
    index: 20,
    service: &SERVICE,
    input: &types::UPDATE_IDENTITY_STORE_REQUEST,
    output: &types::UPDATE_IDENTITY_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Conflict::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateIdentityStoreRequest`.
    #[derive(Default)]
    UpdateIdentityStoreInput: types::UPDATE_IDENTITY_STORE_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `NetworkConfiguration`.
        network_configuration: Option<types::NetworkConfiguration>,
    }
}

structure! {
    /// AWS's `UpdateIdentityStoreResponse`.
    #[derive(Default)]
    UpdateIdentityStoreOutput: types::UPDATE_IDENTITY_STORE_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `IdentityStoreArn`, required, 62 to 93.
        identity_store_arn: String,
    }
}

call! {
    /// The operation `UpdateIdentityStore`.
    UpdateIdentityStore: UPDATE_IDENTITY_STORE, UpdateIdentityStoreInput => UpdateIdentityStoreOutput,
    /// What `UpdateIdentityStore` may refuse with.
    UpdateIdentityStoreError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
    }
}
