// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "GetOpenIDConnectProvider",
    index: 77,
    service: &SERVICE,
    input: &types::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &types::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("GetOpenIDConnectProviderResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetOpenIDConnectProviderRequest`.
    #[derive(Default)]
    GetOpenIDConnectProviderInput: types::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
    }
}

structure! {
    /// AWS's `GetOpenIDConnectProviderResponse`.
    #[derive(Default)]
    GetOpenIDConnectProviderOutput: types::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE {
        /// `Url`, 1 to 255.
        url: Option<String>,
        /// `ClientIDList`.
        client_id_list: Option<Vec<String>>,
        /// `ThumbprintList`.
        thumbprint_list: Option<Vec<String>>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `ContextProvider`.
        context_provider: Option<types::ContextProvider>,
        /// `IdentityCenterInstanceArn`, 1 to 1224.
        identity_center_instance_arn: Option<String>,
        /// `IdentityStoreArn`, 20 to 2048.
        identity_store_arn: Option<String>,
    }
}

call! {
    /// The operation `GetOpenIDConnectProvider`.
    GetOpenIDConnectProvider: GET_OPEN_ID_CONNECT_PROVIDER, GetOpenIDConnectProviderInput => GetOpenIDConnectProviderOutput,
    /// What `GetOpenIDConnectProvider` may refuse with.
    GetOpenIDConnectProviderError {
        InvalidInput,
        NoSuchEntity,
        ServiceFailure,
    }
}
