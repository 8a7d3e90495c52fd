// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `Signin`, 2023-01-01: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod batch_revoke_sessions;
mod create_bearer_token;
mod create_oauth2_token;
mod create_oauth2_token_with_iam;
mod create_oauth2_token_with_token_exchange;
mod delete_console_authorization_configuration;
mod delete_resource_permission_statement;
mod get_console_authorization_configuration;
mod get_resource_policy;
mod get_session;
mod introspect_oauth2_token_with_iam;
mod list_resource_permission_statements;
mod list_sessions;
mod put_console_authorization_configuration;
mod put_resource_permission_statement;
mod revoke_oauth2_token_with_iam;

pub use batch_revoke_sessions::{
    BatchRevokeSessions, BatchRevokeSessionsError, BatchRevokeSessionsInput,
    BatchRevokeSessionsOutput,
};
pub use create_bearer_token::{
    CreateBearerToken, CreateBearerTokenError, CreateBearerTokenInput, CreateBearerTokenOutput,
};
pub use create_oauth2_token::{
    CreateOAuth2Token, CreateOAuth2TokenError, CreateOAuth2TokenInput, CreateOAuth2TokenOutput,
};
pub use create_oauth2_token_with_iam::{
    CreateOAuth2TokenWithIAM, CreateOAuth2TokenWithIAMError, CreateOAuth2TokenWithIAMInput,
    CreateOAuth2TokenWithIAMOutput,
};
pub use create_oauth2_token_with_token_exchange::{
    CreateOAuth2TokenWithTokenExchange, CreateOAuth2TokenWithTokenExchangeError,
    CreateOAuth2TokenWithTokenExchangeInput, CreateOAuth2TokenWithTokenExchangeOutput,
};
pub use delete_console_authorization_configuration::{
    DeleteConsoleAuthorizationConfiguration, DeleteConsoleAuthorizationConfigurationError,
    DeleteConsoleAuthorizationConfigurationInput, DeleteConsoleAuthorizationConfigurationOutput,
};
pub use delete_resource_permission_statement::{
    DeleteResourcePermissionStatement, DeleteResourcePermissionStatementError,
    DeleteResourcePermissionStatementInput, DeleteResourcePermissionStatementOutput,
};
pub use get_console_authorization_configuration::{
    GetConsoleAuthorizationConfiguration, GetConsoleAuthorizationConfigurationError,
    GetConsoleAuthorizationConfigurationInput, GetConsoleAuthorizationConfigurationOutput,
};
pub use get_resource_policy::{
    GetResourcePolicy, GetResourcePolicyError, GetResourcePolicyInput, GetResourcePolicyOutput,
};
pub use get_session::{GetSession, GetSessionError, GetSessionInput, GetSessionOutput};
pub use introspect_oauth2_token_with_iam::{
    IntrospectOAuth2TokenWithIAM, IntrospectOAuth2TokenWithIAMError,
    IntrospectOAuth2TokenWithIAMInput, IntrospectOAuth2TokenWithIAMOutput,
};
pub use list_resource_permission_statements::{
    ListResourcePermissionStatements, ListResourcePermissionStatementsError,
    ListResourcePermissionStatementsInput, ListResourcePermissionStatementsOutput,
};
pub use list_sessions::{ListSessions, ListSessionsError, ListSessionsInput, ListSessionsOutput};
pub use put_console_authorization_configuration::{
    PutConsoleAuthorizationConfiguration, PutConsoleAuthorizationConfigurationError,
    PutConsoleAuthorizationConfigurationInput, PutConsoleAuthorizationConfigurationOutput,
};
pub use put_resource_permission_statement::{
    PutResourcePermissionStatement, PutResourcePermissionStatementError,
    PutResourcePermissionStatementInput, PutResourcePermissionStatementOutput,
};
pub use revoke_oauth2_token_with_iam::{
    RevokeOAuth2TokenWithIAM, RevokeOAuth2TokenWithIAMError, RevokeOAuth2TokenWithIAMInput,
    RevokeOAuth2TokenWithIAMOutput,
};

/// The facts of `Signin`.
pub static SERVICE: Service = Service {
    id: "signin",
    protocol: Protocol::RestJson,
    api_version: "2023-01-01",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "signin",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `Signin`.
    SERVICE {
        BatchRevokeSessions = batch_revoke_sessions::BATCH_REVOKE_SESSIONS,
        CreateBearerToken = create_bearer_token::CREATE_BEARER_TOKEN,
        CreateOAuth2Token = create_oauth2_token::CREATE_OAUTH2_TOKEN,
        CreateOAuth2TokenWithIAM = create_oauth2_token_with_iam::CREATE_OAUTH2_TOKEN_WITH_IAM,
        CreateOAuth2TokenWithTokenExchange = create_oauth2_token_with_token_exchange::CREATE_OAUTH2_TOKEN_WITH_TOKEN_EXCHANGE,
        DeleteConsoleAuthorizationConfiguration = delete_console_authorization_configuration::DELETE_CONSOLE_AUTHORIZATION_CONFIGURATION,
        DeleteResourcePermissionStatement = delete_resource_permission_statement::DELETE_RESOURCE_PERMISSION_STATEMENT,
        GetConsoleAuthorizationConfiguration = get_console_authorization_configuration::GET_CONSOLE_AUTHORIZATION_CONFIGURATION,
        GetResourcePolicy = get_resource_policy::GET_RESOURCE_POLICY,
        GetSession = get_session::GET_SESSION,
        IntrospectOAuth2TokenWithIAM = introspect_oauth2_token_with_iam::INTROSPECT_OAUTH2_TOKEN_WITH_IAM,
        ListResourcePermissionStatements = list_resource_permission_statements::LIST_RESOURCE_PERMISSION_STATEMENTS,
        ListSessions = list_sessions::LIST_SESSIONS,
        PutConsoleAuthorizationConfiguration = put_console_authorization_configuration::PUT_CONSOLE_AUTHORIZATION_CONFIGURATION,
        PutResourcePermissionStatement = put_resource_permission_statement::PUT_RESOURCE_PERMISSION_STATEMENT,
        RevokeOAuth2TokenWithIAM = revoke_oauth2_token_with_iam::REVOKE_OAUTH2_TOKEN_WITH_IAM,
    }
    errors {
        AccessDenied,
        Conflict,
        InternalServer,
        InvalidGrant,
        InvalidScope,
        ResourceNotFound,
        ServiceQuotaExceeded,
        ServiceUnavailable,
        TooManyRequestsError,
        Validation,
    }
}
