//! The account itself: its alias and what is in it.
mod create_account_alias;
mod delete_account_alias;
mod get_account_authorization_details;
mod get_account_properties;
mod get_account_summary;
mod list_account_aliases;
mod properties;
mod put_account_properties;
mod set_security_token_service_preferences;

use super::common::malformed;
use doorward_names::AccountAlias;
use doorward_shapes::ErrorAnswer;

/// An alias from the wire.
fn alias(text: &str) -> Result<AccountAlias, ErrorAnswer> {
    AccountAlias::parse(text).map_err(|error| malformed("accountAlias", error))
}
