// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "UpdateOpenIDConnectProvider",
    index: 168,
    service: &SERVICE,
    input: &types::UPDATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
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
    /// AWS's `UpdateOpenIDConnectProviderRequest`.
    #[derive(Default)]
    UpdateOpenIDConnectProviderInput: types::UPDATE_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `ContextProvider`.
        context_provider: Option<types::ContextProvider>,
        /// `IdentityCenterInstanceArn`, 1 to 1224.
        identity_center_instance_arn: Option<String>,
        /// `RemoveContextProvider`.
        remove_context_provider: Option<bool>,
        /// `RemoveIdentityCenterInstance`.
        remove_identity_center_instance: Option<bool>,
    }
}

structure! {
    /// `UpdateOpenIDConnectProvider` has none.
    #[derive(Default)]
    UpdateOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `UpdateOpenIDConnectProvider`.
    UpdateOpenIDConnectProvider: UPDATE_OPEN_ID_CONNECT_PROVIDER, UpdateOpenIDConnectProviderInput => UpdateOpenIDConnectProviderOutput,
    /// What `UpdateOpenIDConnectProvider` may refuse with.
    UpdateOpenIDConnectProviderError {
        ConcurrentModification,
        InvalidInput,
        NoSuchEntity,
        ServiceFailure,
    }
}
