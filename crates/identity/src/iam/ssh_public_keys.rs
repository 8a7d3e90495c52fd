//! SSH public keys of users, for Git repositories.
mod delete_ssh_public_key;
mod get_ssh_public_key;
mod key;
mod list_ssh_public_keys;
mod update_ssh_public_key;
mod upload_ssh_public_key;

use super::common;
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Account, SshPublicKey};
use doorward_names::UserName;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::NoSuchEntity;

/// The operation's own action on the user `name`.
fn on_user(ask: &Ask<'_>, name: &str) -> Result<Access, ErrorAnswer> {
    Ok(common::on_user(ask, &common::user_name(name)?))
}

/// The key `id` of the user `name`, to be edited.
fn key_mut<'a>(
    account: &'a mut Account,
    name: &UserName,
    id: &str,
) -> Result<&'a mut SshPublicKey, NoSuchEntity> {
    let mut keys = common::user_mut(account, name)?.ssh_public_keys.iter_mut();
    let key = keys.find(|key| key.id.as_str() == id);
    key.ok_or_else(|| no_such_key(id))
}

/// `User has no Public Key with id APKA….`
fn no_such_key(id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!("User has no Public Key with id {id}."))
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::iam::types::SSHPublicKey;
    use doorward_shapes::iam::{UploadSSHPublicKey, UploadSSHPublicKeyInput};

    /// Keys that `ssh-keygen` made.
    pub(super) const KEYS: &str = include_str!("../../tests/credentials/ssh_keys.pub");
    /// The first of them as PEM.
    pub(super) const PEM: &str = include_str!("../../tests/credentials/ssh_key.pem");

    pub(super) fn input(user: &str, body: &str) -> UploadSSHPublicKeyInput {
        UploadSSHPublicKeyInput {
            user_name: user.to_owned(),
            ssh_public_key_body: body.to_owned(),
        }
    }

    /// The first key, uploaded for a new user.
    pub(super) fn uploaded(house: &House, user: &str) -> SSHPublicKey {
        house.make_user(user);
        let body = KEYS.lines().next().unwrap();
        let output = house.admin::<UploadSSHPublicKey>(input(user, body));
        output.unwrap().ssh_public_key.unwrap()
    }
}
