// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "UntagSAMLProvider",
    index: 159,
    service: &SERVICE,
    input: &types::UNTAG_SAML_PROVIDER_REQUEST,
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
    /// AWS's `UntagSAMLProviderRequest`.
    #[derive(Default)]
    UntagSAMLProviderInput: types::UNTAG_SAML_PROVIDER_REQUEST {
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagSAMLProvider` has none.
    #[derive(Default)]
    UntagSAMLProviderOutput: NOTHING {}
}

call! {
    /// The operation `UntagSAMLProvider`.
    UntagSAMLProvider: UNTAG_SAML_PROVIDER, UntagSAMLProviderInput => UntagSAMLProviderOutput,
    /// What `UntagSAMLProvider` may refuse with.
    UntagSAMLProviderError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
