//! The address that a root user signs in with, and how it is changed: by a code that is mailed to
//! the new one.
mod accept_primary_email_update;
mod get_primary_email;
mod get_primary_email_update_status;
mod start_primary_email_update;
#[cfg(test)]
mod tests;

use super::common;
use crate::access::Access;
use crate::failure::Fault;
use crate::operation::Ask;
use doorward_names::AccountId;
use doorward_shapes::account::errors::{ResourceNotFound, Validation};
use doorward_shapes::account::types::ValidationExceptionReason;

/// How long a code is taken, in seconds.
const LIFETIME: i64 = 30 * 60;

/// The operation's own action on the member that is named, about an address.
fn access(account_id: &str, email: &str, ask: &Ask<'_>) -> Result<Access, Fault> {
    let access = common::access(Some(account_id), ask)?;
    let domain = email
        .rsplit_once('@')
        .map(|(_, domain)| domain.trim().to_lowercase());
    Ok(access.with_some("account:EmailTargetDomain", domain))
}

/// An address as it is kept: one that a letter can be sent to.
fn address(text: &str) -> Result<String, Validation> {
    let email = text.trim().to_lowercase();
    let plain = !email.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    let parts = email.split_once('@');
    let framed = parts.is_some_and(|(user, domain)| {
        !user.is_empty() && !domain.is_empty() && !domain.contains(['@', ',', '<', '>'])
    });
    if plain && framed {
        return Ok(email);
    }
    Err(refused("The specified email address is not valid."))
}

fn refused(message: &str) -> Validation {
    Validation {
        reason: Some(ValidationExceptionReason::FieldValidationFailed),
        ..Validation::new(message)
    }
}

/// What a code is sealed to.
fn context(account: AccountId) -> String {
    format!("primary-email/{account}")
}

fn no_update() -> ResourceNotFound {
    ResourceNotFound::new("No primary email update was found for the account.")
}
