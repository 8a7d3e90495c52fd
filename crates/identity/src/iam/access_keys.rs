//! Access keys of users and of root.
mod create_access_key;
mod delete_access_key;
mod get_access_key_last_used;
mod list_access_keys;
mod update_access_key;

use super::common;
use crate::Caller;
use crate::access::Access;
use crate::failure::validation_error;
use crate::operation::Ask;
use crate::state::{AccessKey, Account, KeyOwner};
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::NoSuchEntity;

/// Whose credentials are meant: the named user's, or the caller's own.
pub(super) fn owner(name: Option<&str>, caller: &Caller) -> Result<KeyOwner, ErrorAnswer> {
    match (name, caller.user_name()) {
        (Some(name), _) => common::user_name(name).map(KeyOwner::User),
        (None, Some(own)) => Ok(KeyOwner::User(own.clone())),
        (None, None) if caller.is_root() => Ok(KeyOwner::Root),
        (None, None) => Err(validation_error(
            "Must specify userName when calling with non-User credentials",
        )),
    }
}

/// The operation's own action on the owner of credentials.
pub(super) fn on_owner(ask: &Ask<'_>, owner: &KeyOwner) -> Access {
    match owner {
        KeyOwner::User(name) => common::on_user(ask, name),
        KeyOwner::Root => Access::on(Arn::iam(ask.account.id(), "root")),
    }
}

/// The name of the owner, as it was given, and its keys; root has no name.
fn keys<'a>(
    account: &'a Account,
    owner: &KeyOwner,
) -> Result<(Option<&'a str>, &'a [AccessKey]), NoSuchEntity> {
    match owner {
        KeyOwner::Root => Ok((None, &account.root.access_keys)),
        KeyOwner::User(name) => {
            let user = common::find_user(account, name)?;
            Ok((Some(user.name.as_str()), &user.access_keys))
        }
    }
}

/// The owner's keys, to be edited.
fn keys_mut<'a>(
    account: &'a mut Account,
    owner: &KeyOwner,
) -> Result<&'a mut Vec<AccessKey>, NoSuchEntity> {
    match owner {
        KeyOwner::Root => Ok(&mut account.root.access_keys),
        KeyOwner::User(name) => Ok(&mut common::user_mut(account, name)?.access_keys),
    }
}

/// `The Access Key with id AKIA… cannot be found.`
fn no_such_key(id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!("The Access Key with id {id} cannot be found."))
}
