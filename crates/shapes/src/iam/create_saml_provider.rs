// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "CreateSAMLProvider",
    index: 20,
    service: &SERVICE,
    input: &types::CREATE_SAML_PROVIDER_REQUEST,
    output: &types::CREATE_SAML_PROVIDER_RESPONSE,
    result_wrapper: Some("CreateSAMLProviderResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateSAMLProviderRequest`.
    #[derive(Default)]
    CreateSAMLProviderInput: types::CREATE_SAML_PROVIDER_REQUEST {
        /// `SAMLMetadataDocument`, required, 1000 to 10000000.
        saml_metadata_document: String,
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `AssertionEncryptionMode`.
        assertion_encryption_mode: Option<types::AssertionEncryptionModeType>,
        /// `AddPrivateKey`, 1 to 16384.
        add_private_key: Option<Secret<String>>,
        /// `ContextProvider`.
        context_provider: Option<types::ContextProvider>,
        /// `IdentityCenterInstanceArn`, 1 to 1224.
        identity_center_instance_arn: Option<String>,
    }
}

structure! {
    /// AWS's `CreateSAMLProviderResponse`.
    #[derive(Default)]
    CreateSAMLProviderOutput: types::CREATE_SAML_PROVIDER_RESPONSE {
        /// `SAMLProviderArn`, 20 to 2048.
        saml_provider_arn: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

call! {
    /// The operation `CreateSAMLProvider`.
    CreateSAMLProvider: CREATE_SAML_PROVIDER, CreateSAMLProviderInput => CreateSAMLProviderOutput,
    /// What `CreateSAMLProvider` may refuse with.
    CreateSAMLProviderError {
        InvalidInput,
        EntityAlreadyExists,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
