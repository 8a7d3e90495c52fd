// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListOpenIDConnectProviders`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListOpenIDConnectProviders",
    index: 109,
    service: &SERVICE,
    input: &types::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
    output: &types::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProvidersResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListOpenIDConnectProvidersRequest`.
    #[derive(Default)]
    ListOpenIDConnectProvidersInput: types::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST {
    }
}

structure! {
    /// AWS's `ListOpenIDConnectProvidersResponse`.
    #[derive(Default)]
    ListOpenIDConnectProvidersOutput: types::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE {
        /// `OpenIDConnectProviderList`.
        open_id_connect_provider_list: Option<Vec<types::OpenIDConnectProviderListEntry>>,
    }
}

call! {
    /// The operation `ListOpenIDConnectProviders`.
    ListOpenIDConnectProviders: LIST_OPEN_ID_CONNECT_PROVIDERS, ListOpenIDConnectProvidersInput => ListOpenIDConnectProvidersOutput,
    /// What `ListOpenIDConnectProviders` may refuse with.
    ListOpenIDConnectProvidersError {
        ServiceFailure,
    }
}
