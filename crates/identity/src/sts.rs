//! AWS Security Token Service: the list of its operations.

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod assume_root;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_delegated_access_token;
mod get_federation_token;
mod get_scoped_credentials;
mod get_session_token;
mod get_web_identity_token;
pub(crate) use assume_role_with_web_identity::readable;
pub(crate) mod issue;
mod mfa;
mod policies;
mod role_session;
mod tags;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use crate::services::{Performer, runs};
use doorward_shapes::sts::{self, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        Op::AssumeRole => runs::<sts::AssumeRole>(),
        Op::DecodeAuthorizationMessage => runs::<sts::DecodeAuthorizationMessage>(),
        Op::GetAccessKeyInfo => runs::<sts::GetAccessKeyInfo>(),
        Op::GetCallerIdentity => runs::<sts::GetCallerIdentity>(),
        Op::GetFederationToken => runs::<sts::GetFederationToken>(),
        Op::GetScopedCredentials => runs::<sts::GetScopedCredentials>(),
        Op::GetSessionToken => runs::<sts::GetSessionToken>(),
        Op::AssumeRoleWithSAML => runs::<sts::AssumeRoleWithSAML>(),
        Op::AssumeRoleWithWebIdentity => runs::<sts::AssumeRoleWithWebIdentity>(),
        Op::AssumeRoot => runs::<sts::AssumeRoot>(),
        Op::GetDelegatedAccessToken => runs::<sts::GetDelegatedAccessToken>(),
        Op::GetWebIdentityToken => runs::<sts::GetWebIdentityToken>(),
    }
}
