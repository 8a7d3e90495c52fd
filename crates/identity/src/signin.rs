//! The operations of `signin`, each in its file.
mod console_access;

use crate::services::Performer;
pub(crate) use console_access::{Barred, after_sign_in, before_password, lift};
use doorward_shapes::signin::Operation as Op;

/// How each operation of `signin` is performed, or why it is not.
pub(crate) fn performer(operation: Op) -> Performer {
    match operation {
        Op::CreateOAuth2Token
        | Op::CreateBearerToken
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
