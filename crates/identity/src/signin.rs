//! The operations of `signin`, each in its file: who may sign in from where, and `aws login`.
//!
//! ```text
//!  page: AuthorizeOAuth2Access ─► a code ─► CreateOAuth2Token ─► credentials and a refresh token
//!        for whoever is signed in          once, with PKCE         rotates, with the same key
//! ```
//!
//! See "Sign in through the AWS CLI" in the Sign-In User Guide, RFC 7636 (PKCE) and RFC 9449 (`DPoP`).

mod authorize_oauth2_access;
mod client;
mod console_access;
mod create_oauth2_token;
mod present;
mod proof;
#[cfg(test)]
mod tests;
mod token;

use crate::services::{Performer, runs};
pub use authorize_oauth2_access::requested;
pub use client::{CONFIRMATION, PATH};
pub(crate) use console_access::{Barred, after_sign_in, before_password, lift};
use doorward_shapes::signin::Operation as Op;
pub(crate) use present::{Refused, in_words_of_oauth, present, proof_in};
pub(crate) use proof::Proof;

/// How each operation of `signin` is performed, or why it is not.
pub(crate) fn performer(operation: Op) -> Performer {
    match operation {
        Op::CreateOAuth2Token => runs::<doorward_shapes::signin::CreateOAuth2Token>(),
        Op::CreateBearerToken
        | Op::CreateOAuth2TokenWithIAM
        | Op::CreateOAuth2TokenWithTokenExchange
        | Op::IntrospectOAuth2TokenWithIAM
        | Op::RevokeOAuth2TokenWithIAM => Performer::Absent("it needs tokens for applications"),
        Op::DeleteConsoleAuthorizationConfiguration
        | Op::DeleteResourcePermissionStatement
        | Op::GetConsoleAuthorizationConfiguration
        | Op::GetResourcePolicy
        | Op::ListResourcePermissionStatements
        | Op::PutConsoleAuthorizationConfiguration
        | Op::PutResourcePermissionStatement => console_access::performer(operation),
    }
}
