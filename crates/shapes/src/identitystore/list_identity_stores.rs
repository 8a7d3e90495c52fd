// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListIdentityStores`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_IDENTITY_STORES: OperationSchema = OperationSchema {
    name: "ListIdentityStores",
    index: 17,
    service: &SERVICE,
    input: &types::LIST_IDENTITY_STORES_REQUEST,
    output: &types::LIST_IDENTITY_STORES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListIdentityStoresRequest`.
    #[derive(Default)]
    ListIdentityStoresInput: types::LIST_IDENTITY_STORES_REQUEST {
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListIdentityStoresResponse`.
    #[derive(Default)]
    ListIdentityStoresOutput: types::LIST_IDENTITY_STORES_RESPONSE {
        /// `IdentityStores`, required.
        identity_stores: Vec<types::IdentityStore>,
        /// `NextToken`, 1 to 65535.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListIdentityStores`.
    ListIdentityStores: LIST_IDENTITY_STORES, ListIdentityStoresInput => ListIdentityStoresOutput,
    /// What `ListIdentityStores` may refuse with.
    ListIdentityStoresError {
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
