//! The operations of `signin`, each in its file: who may sign in from where, `aws login`, and
//! tokens for applications.
//!
//! ```text
//!  page: AuthorizeOAuth2Access ─► a code ─► CreateOAuth2Token ─► credentials and a refresh token
//!        for whoever is signed in          once, with PKCE         rotates, with the same key
//!
//!  signed: CreateOAuth2TokenWithIAM, CreateBearerToken ─► an access token for a service
//!  unsigned, with a token of somebody's identity provider:
//!          CreateOAuth2TokenWithTokenExchange ─► such an access token, of a role's session
//!
//!  signed: IntrospectOAuth2TokenWithIAM ─► what any of the tokens says
//!          RevokeOAuth2TokenWithIAM ─► a refresh token's login ends
//!          ListSessions, GetSession, BatchRevokeSessions ─► the logins of an identity
//! ```
//!
//! See "Sign in through the AWS CLI" in the Sign-In User Guide, RFC 7636 (PKCE) and RFC 9449 (`DPoP`).

mod application;
mod authorize_oauth2_access;
mod batch_revoke_sessions;
mod client;
mod console_access;
mod create_bearer_token;
mod create_oauth2_token;
mod create_oauth2_token_with_iam;
mod create_oauth2_token_with_token_exchange;
mod get_session;
mod grant;
mod introspect_oauth2_token_with_iam;
mod list_sessions;
mod present;
mod proof;
mod revoke_oauth2_token_with_iam;
mod sessions;
#[cfg(test)]
mod tests;
mod token;

use crate::services::{Performer, runs};
pub(crate) use application::{CLIENT, session_of};
pub use authorize_oauth2_access::requested;
pub use client::{CONFIRMATION, PATH};
pub(crate) use console_access::{Barred, after_sign_in, before_password, lift, while_open};
use doorward_shapes::signin::{self, Operation as Op};
pub(crate) use grant::{
    Grant, Kind, in_words_of_exchange, in_words_of_grants, invalid_grant, unavailable,
};
pub(crate) use present::{Refused, in_words_of_oauth, present, proof_in};
pub(crate) use proof::Proof;

/// How each operation of `signin` is performed, or why it is not.
pub(crate) fn performer(operation: Op) -> Performer {
    match operation {
        Op::CreateBearerToken => runs::<signin::CreateBearerToken>(),
        Op::CreateOAuth2Token => runs::<signin::CreateOAuth2Token>(),
        Op::CreateOAuth2TokenWithIAM => runs::<signin::CreateOAuth2TokenWithIAM>(),
        Op::CreateOAuth2TokenWithTokenExchange => {
            runs::<signin::CreateOAuth2TokenWithTokenExchange>()
        }
        Op::BatchRevokeSessions => runs::<signin::BatchRevokeSessions>(),
        Op::GetSession => runs::<signin::GetSession>(),
        Op::ListSessions => runs::<signin::ListSessions>(),
        Op::IntrospectOAuth2TokenWithIAM => runs::<signin::IntrospectOAuth2TokenWithIAM>(),
        Op::RevokeOAuth2TokenWithIAM => runs::<signin::RevokeOAuth2TokenWithIAM>(),
        Op::DeleteConsoleAuthorizationConfiguration
        | Op::DeleteResourcePermissionStatement
        | Op::GetConsoleAuthorizationConfiguration
        | Op::GetResourcePolicy
        | Op::ListResourcePermissionStatements
        | Op::PutConsoleAuthorizationConfiguration
        | Op::PutResourcePermissionStatement => console_access::performer(operation),
    }
}
