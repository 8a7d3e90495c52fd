// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "UpdateSAMLProvider",
    index: 172,
    service: &SERVICE,
    input: &types::UPDATE_SAML_PROVIDER_REQUEST,
    output: &types::UPDATE_SAML_PROVIDER_RESPONSE,
    result_wrapper: Some("UpdateSAMLProviderResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateSAMLProviderRequest`.
    #[derive(Default)]
    UpdateSAMLProviderInput: types::UPDATE_SAML_PROVIDER_REQUEST {
        /// `SAMLMetadataDocument`, 1000 to 10000000.
        saml_metadata_document: Option<String>,
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
        /// `AssertionEncryptionMode`.
        assertion_encryption_mode: Option<types::AssertionEncryptionModeType>,
        /// `AddPrivateKey`, 1 to 16384.
        add_private_key: Option<Secret<String>>,
        /// `RemovePrivateKey`, 22 to 64.
        remove_private_key: Option<String>,
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
    /// AWS's `UpdateSAMLProviderResponse`.
    #[derive(Default)]
    UpdateSAMLProviderOutput: types::UPDATE_SAML_PROVIDER_RESPONSE {
        /// `SAMLProviderArn`, 20 to 2048.
        saml_provider_arn: Option<String>,
    }
}

call! {
    /// The operation `UpdateSAMLProvider`.
    UpdateSAMLProvider: UPDATE_SAML_PROVIDER, UpdateSAMLProviderInput => UpdateSAMLProviderOutput,
    /// What `UpdateSAMLProvider` may refuse with.
    UpdateSAMLProviderError {
        NoSuchEntity,
        InvalidInput,
        LimitExceeded,
        ServiceFailure,
        ConcurrentModification,
    }
}
