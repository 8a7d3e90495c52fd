// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveClientIDFromOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationSchema =
    OperationSchema {
        name: "RemoveClientIDFromOpenIDConnectProvider",
        index: 136,
        service: &SERVICE,
        input: &types::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
        output: &NOTHING,
        result_wrapper: None,
        method: "POST",
        uri: "/",
        status: 200,
        auth: Auth::SigV4,
        errors: &[
            &errors::ConcurrentModification::FACTS,
            &errors::InvalidInput::FACTS,
            &errors::NoSuchEntity::FACTS,
            &errors::ServiceFailure::FACTS,
        ],
    };

structure! {
    /// AWS's `RemoveClientIDFromOpenIDConnectProviderRequest`.
    #[derive(Default)]
    RemoveClientIDFromOpenIDConnectProviderInput: types::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `ClientID`, required, 1 to 255.
        client_id: String,
    }
}

structure! {
    /// `RemoveClientIDFromOpenIDConnectProvider` has none.
    #[derive(Default)]
    RemoveClientIDFromOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `RemoveClientIDFromOpenIDConnectProvider`.
    RemoveClientIDFromOpenIDConnectProvider: REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER, RemoveClientIDFromOpenIDConnectProviderInput => RemoveClientIDFromOpenIDConnectProviderOutput,
    /// What `RemoveClientIDFromOpenIDConnectProvider` may refuse with.
    RemoveClientIDFromOpenIDConnectProviderError {
        ConcurrentModification,
        InvalidInput,
        NoSuchEntity,
        ServiceFailure,
    }
}
