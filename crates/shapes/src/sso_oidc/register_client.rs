// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RegisterClient`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REGISTER_CLIENT: OperationSchema = OperationSchema {
    name: "RegisterClient",
    index: 2,
    service: &SERVICE,
    input: &types::REGISTER_CLIENT_REQUEST,
    output: &types::REGISTER_CLIENT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/client/register",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::InvalidScope::FACTS,
        &errors::InvalidClientMetadata::FACTS,
        &errors::InternalServer::FACTS,
        &errors::InvalidRedirectUri::FACTS,
        &errors::UnsupportedGrantType::FACTS,
        &errors::SlowDown::FACTS,
    ],
};

structure! {
    /// AWS's `RegisterClientRequest`.
    #[derive(Default)]
    RegisterClientInput: types::REGISTER_CLIENT_REQUEST {
        /// `clientName`, required.
        client_name: String,
        /// `clientType`, required.
        client_type: String,
        /// `scopes`.
        scopes: Option<Vec<String>>,
        /// `redirectUris`.
        redirect_uris: Option<Vec<String>>,
        /// `grantTypes`.
        grant_types: Option<Vec<String>>,
        /// `issuerUrl`.
        issuer_url: Option<String>,
        /// `entitledApplicationArn`.
        entitled_application_arn: Option<String>,
    }
}

structure! {
    /// AWS's `RegisterClientResponse`.
    #[derive(Default)]
    RegisterClientOutput: types::REGISTER_CLIENT_RESPONSE {
        /// `clientId`.
        client_id: Option<String>,
        /// `clientSecret`.
        client_secret: Option<Secret<String>>,
        /// `clientIdIssuedAt`.
        client_id_issued_at: Option<i64>,
        /// `clientSecretExpiresAt`.
        client_secret_expires_at: Option<i64>,
        /// `authorizationEndpoint`.
        authorization_endpoint: Option<String>,
        /// `tokenEndpoint`.
        token_endpoint: Option<String>,
    }
}

call! {
    /// The operation `RegisterClient`.
    RegisterClient: REGISTER_CLIENT, RegisterClientInput => RegisterClientOutput,
    /// What `RegisterClient` may refuse with.
    RegisterClientError {
        InvalidRequest,
        InvalidScope,
        InvalidClientMetadata,
        InternalServer,
        InvalidRedirectUri,
        UnsupportedGrantType,
        SlowDown,
    }
}
