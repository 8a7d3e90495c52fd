// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetSAMLProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SAML_PROVIDER: OperationSchema = OperationSchema {
    name: "GetSAMLProvider",
    index: 85,
    service: &SERVICE,
    input: &types::GET_SAML_PROVIDER_REQUEST,
    output: &types::GET_SAML_PROVIDER_RESPONSE,
    result_wrapper: Some("GetSAMLProviderResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetSAMLProviderRequest`.
    #[derive(Default)]
    GetSAMLProviderInput: types::GET_SAML_PROVIDER_REQUEST {
        /// `SAMLProviderArn`, required, 20 to 2048.
        saml_provider_arn: String,
    }
}

structure! {
    /// AWS's `GetSAMLProviderResponse`.
    #[derive(Default)]
    GetSAMLProviderOutput: types::GET_SAML_PROVIDER_RESPONSE {
        /// `SAMLProviderUUID`, 22 to 64.
        saml_provider_uuid: Option<String>,
        /// `SAMLMetadataDocument`, 1000 to 10000000.
        saml_metadata_document: Option<String>,
        /// `ContextProvider`.
        context_provider: Option<types::ContextProvider>,
        /// `SAMLKeyHashes`.
        saml_key_hashes: Option<Vec<types::SAMLKeyHashEntry>>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `ValidUntil`.
        valid_until: Option<Timestamp>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `AssertionEncryptionMode`.
        assertion_encryption_mode: Option<types::AssertionEncryptionModeType>,
        /// `PrivateKeyList`, at most 2.
        private_key_list: Option<Vec<types::SAMLPrivateKey>>,
        /// `IdentityCenterInstanceArn`, 1 to 1224.
        identity_center_instance_arn: Option<String>,
        /// `IdentityStoreArn`, 20 to 2048.
        identity_store_arn: Option<String>,
    }
}

call! {
    /// The operation `GetSAMLProvider`.
    GetSAMLProvider: GET_SAML_PROVIDER, GetSAMLProviderInput => GetSAMLProviderOutput,
    /// What `GetSAMLProvider` may refuse with.
    GetSAMLProviderError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
