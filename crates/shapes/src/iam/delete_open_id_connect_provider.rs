// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "DeleteOpenIDConnectProvider",
    index: 33,
    service: &SERVICE,
    input: &types::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteOpenIDConnectProviderRequest`.
    #[derive(Default)]
    DeleteOpenIDConnectProviderInput: types::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
    }
}

structure! {
    /// `DeleteOpenIDConnectProvider` has none.
    #[derive(Default)]
    DeleteOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `DeleteOpenIDConnectProvider`.
    DeleteOpenIDConnectProvider: DELETE_OPEN_ID_CONNECT_PROVIDER, DeleteOpenIDConnectProviderInput => DeleteOpenIDConnectProviderOutput,
    /// What `DeleteOpenIDConnectProvider` may refuse with.
    DeleteOpenIDConnectProviderError {
        InvalidInput,
        NoSuchEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
