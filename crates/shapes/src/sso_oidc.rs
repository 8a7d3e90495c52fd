// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SSO OIDC`, 2019-06-10: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod create_token;
mod create_token_with_iam;
mod register_client;
mod start_device_authorization;

pub use create_token::{CreateToken, CreateTokenError, CreateTokenInput, CreateTokenOutput};
pub use create_token_with_iam::{
    CreateTokenWithIAM, CreateTokenWithIAMError, CreateTokenWithIAMInput, CreateTokenWithIAMOutput,
};
pub use register_client::{
    RegisterClient, RegisterClientError, RegisterClientInput, RegisterClientOutput,
};
pub use start_device_authorization::{
    StartDeviceAuthorization, StartDeviceAuthorizationError, StartDeviceAuthorizationInput,
    StartDeviceAuthorizationOutput,
};

/// The facts of `SSO OIDC`.
pub static SERVICE: Service = Service {
    id: "sso-oidc",
    protocol: Protocol::RestJson,
    api_version: "2019-06-10",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "sso-oauth",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `SSO OIDC`.
    SERVICE {
        CreateToken = create_token::CREATE_TOKEN,
        CreateTokenWithIAM = create_token_with_iam::CREATE_TOKEN_WITH_IAM,
        RegisterClient = register_client::REGISTER_CLIENT,
        StartDeviceAuthorization = start_device_authorization::START_DEVICE_AUTHORIZATION,
    }
    errors {
        AccessDenied,
        AuthorizationPending,
        ExpiredToken,
        InternalServer,
        InvalidClient,
        InvalidClientMetadata,
        InvalidGrant,
        InvalidRedirectUri,
        InvalidRequest,
        InvalidRequestRegion,
        InvalidScope,
        SlowDown,
        UnauthorizedClient,
        UnsupportedGrantType,
    }
}
