// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "UntagOpenIDConnectProvider",
    index: 156,
    service: &SERVICE,
    input: &types::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagOpenIDConnectProviderRequest`.
    #[derive(Default)]
    UntagOpenIDConnectProviderInput: types::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagOpenIDConnectProvider` has none.
    #[derive(Default)]
    UntagOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `UntagOpenIDConnectProvider`.
    UntagOpenIDConnectProvider: UNTAG_OPEN_ID_CONNECT_PROVIDER, UntagOpenIDConnectProviderInput => UntagOpenIDConnectProviderOutput,
    /// What `UntagOpenIDConnectProvider` may refuse with.
    UntagOpenIDConnectProviderError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
