// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagOpenIDConnectProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER: OperationSchema = OperationSchema {
    name: "TagOpenIDConnectProvider",
    index: 148,
    service: &SERVICE,
    input: &types::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagOpenIDConnectProviderRequest`.
    #[derive(Default)]
    TagOpenIDConnectProviderInput: types::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST {
        /// `OpenIDConnectProviderArn`, required, 20 to 2048.
        open_id_connect_provider_arn: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagOpenIDConnectProvider` has none.
    #[derive(Default)]
    TagOpenIDConnectProviderOutput: NOTHING {}
}

call! {
    /// The operation `TagOpenIDConnectProvider`.
    TagOpenIDConnectProvider: TAG_OPEN_ID_CONNECT_PROVIDER, TagOpenIDConnectProviderInput => TagOpenIDConnectProviderOutput,
    /// What `TagOpenIDConnectProvider` may refuse with.
    TagOpenIDConnectProviderError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
