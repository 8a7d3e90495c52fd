// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AddClientIDToOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "AddClientIDToOpenIDConnectProvider",
    index: 2,
    service: &SERVICE,
    input: &types::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
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
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `AddClientIDToOpenIDConnectProviderRequest`.
    #[derive(Default)]
    AddClientIDToOpenIDConnectProviderInput: types::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `ClientID`, required, 1 to 255.
        client_id: String,
    }
}

structure! {
    /// `AddClientIDToOpenIDConnectProvider` has none.
    #[derive(Default)]
    AddClientIDToOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `AddClientIDToOpenIDConnectProvider`.
    AddClientIDToOpenIDConnectProvider: ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER, AddClientIDToOpenIDConnectProviderInput => AddClientIDToOpenIDConnectProviderOutput,
    /// What `AddClientIDToOpenIDConnectProvider` may refuse with.
    AddClientIDToOpenIDConnectProviderError {
        ConcurrentModification,
        InvalidInput,
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
