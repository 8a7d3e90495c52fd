// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListSAMLProviders`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SAML_PROVIDERS: OperationSchema = OperationSchema {
    name: "ListSAMLProviders",
    index: 119,
    service: &SERVICE,
    input: &types::LIST_SAML_PROVIDERS_REQUEST,
    output: &types::LIST_SAML_PROVIDERS_RESPONSE,
    result_wrapper: Some("ListSAMLProvidersResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListSAMLProvidersRequest`.
    #[derive(Default)]
    ListSAMLProvidersInput: types::LIST_SAML_PROVIDERS_REQUEST {
    }
}

structure! {
    /// AWS's `ListSAMLProvidersResponse`.
    #[derive(Default)]
    ListSAMLProvidersOutput: types::LIST_SAML_PROVIDERS_RESPONSE {
        /// `SAMLProviderList`.
        saml_provider_list: Option<Vec<types::SAMLProviderListEntry>>,
    }
}

call! {
    /// The operation `ListSAMLProviders`.
    ListSAMLProviders: LIST_SAML_PROVIDERS, ListSAMLProvidersInput => ListSAMLProvidersOutput,
    /// What `ListSAMLProviders` may refuse with.
    ListSAMLProvidersError {
        ServiceFailure,
    }
}
