// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "CreateOpenIDConnectProvider",
    index: 16,
    service: &SERVICE,
    input: &types::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &types::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("CreateOpenIDConnectProviderResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::OpenIdIdpCommunicationError::FACTS,
    ],
};

structure! {
    /// AWS's `CreateOpenIDConnectProviderRequest`.
    #[derive(Default)]
    CreateOpenIDConnectProviderInput: types::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `Url`, required, 1 to 255.
        url: String,
        /// `ClientIDList`.
        client_id_list: Option<Vec<String>>,
        /// `ThumbprintList`.
        thumbprint_list: Option<Vec<String>>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `ContextProvider`.
        context_provider: Option<types::ContextProvider>,
        /// `IdentityCenterInstanceArn`, 1 to 1224.
        identity_center_instance_arn: Option<String>,
    }
}

structure! {
    /// AWS's `CreateOpenIDConnectProviderResponse`.
    #[derive(Default)]
    CreateOpenIDConnectProviderOutput: types::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE {
        /// `OpenIDConnectProviderArn`, 20 to 2048.
        open_id_connect_provider_arn: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

call! {
    /// The operation `CreateOpenIDConnectProvider`.
    CreateOpenIDConnectProvider: CREATE_OPEN_ID_CONNECT_PROVIDER, CreateOpenIDConnectProviderInput => CreateOpenIDConnectProviderOutput,
    /// What `CreateOpenIDConnectProvider` may refuse with.
    CreateOpenIDConnectProviderError {
        InvalidInput,
        EntityAlreadyExists,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
        OpenIdIdpCommunicationError,
    }
}
