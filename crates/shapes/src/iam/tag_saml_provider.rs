// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "TagSAMLProvider",
    index: 151,
    service: &SERVICE,
    input: &types::TAG_SAML_PROVIDER_REQUEST,
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
    /// AWS's `TagSAMLProviderRequest`.
    #[derive(Default)]
    TagSAMLProviderInput: types::TAG_SAML_PROVIDER_REQUEST {
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagSAMLProvider` has none.
    #[derive(Default)]
    TagSAMLProviderOutput: NOTHING {}
}

call! {
    /// The operation `TagSAMLProvider`.
    TagSAMLProvider: TAG_SAML_PROVIDER, TagSAMLProviderInput => TagSAMLProviderOutput,
    /// What `TagSAMLProvider` may refuse with.
    TagSAMLProviderError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
