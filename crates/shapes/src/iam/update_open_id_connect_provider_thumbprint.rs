// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateOpenIDConnectProviderThumbprint`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationSchema = OperationSchema {
    name: "UpdateOpenIDConnectProviderThumbprint",
    index: 169,
    service: &SERVICE,
    input: &types::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
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
    /// AWS's `UpdateOpenIDConnectProviderThumbprintRequest`.
    #[derive(Default)]
    UpdateOpenIDConnectProviderThumbprintInput: types::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `ThumbprintList`, required.
        thumbprint_list: Vec<String>,
    }
}

structure! {
    /// `UpdateOpenIDConnectProviderThumbprint` has none.
    #[derive(Default)]
    UpdateOpenIDConnectProviderThumbprintOutput: NOTHING {}
}

call! {
    /// The operation `UpdateOpenIDConnectProviderThumbprint`.
    UpdateOpenIDConnectProviderThumbprint: UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT, UpdateOpenIDConnectProviderThumbprintInput => UpdateOpenIDConnectProviderThumbprintOutput,
    /// What `UpdateOpenIDConnectProviderThumbprint` may refuse with.
    UpdateOpenIDConnectProviderThumbprintError {
        ConcurrentModification,
        InvalidInput,
        NoSuchEntity,
        ServiceFailure,
    }
}
