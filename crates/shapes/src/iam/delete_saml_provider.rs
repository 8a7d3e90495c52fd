// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "DeleteSAMLProvider",
    index: 39,
    service: &SERVICE,
    input: &types::DELETE_SAML_PROVIDER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteSAMLProviderRequest`.
    #[derive(Default)]
    DeleteSAMLProviderInput: types::DELETE_SAML_PROVIDER_REQUEST {
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
    }
}

structure! {
    /// `DeleteSAMLProvider` has none.
    #[derive(Default)]
    DeleteSAMLProviderOutput: NOTHING {}
}

call! {
    /// The operation `DeleteSAMLProvider`.
    DeleteSAMLProvider: DELETE_SAML_PROVIDER, DeleteSAMLProviderInput => DeleteSAMLProviderOutput,
    /// What `DeleteSAMLProvider` may refuse with.
    DeleteSAMLProviderError {
        InvalidInput,
        LimitExceeded,
        NoSuchEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
