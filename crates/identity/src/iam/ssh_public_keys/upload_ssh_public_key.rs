//! `UploadSSHPublicKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html>.
use super::key::RsaKey;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, KeyStatus, SshPublicKey};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::errors::DuplicateSSHPublicKey;
use doorward_shapes::iam::types::{self, StatusType};
use doorward_shapes::iam::{
    UploadSSHPublicKey, UploadSSHPublicKeyError, UploadSSHPublicKeyInput, UploadSSHPublicKeyOutput,
};

impl Operation for UploadSSHPublicKey {
    const WRITES: bool = true;

    fn access(
        input: &UploadSSHPublicKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UploadSSHPublicKeyError>> {
        Ok(super::on_user(ask, &input.user_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UploadSSHPublicKeyOutput, Failure<UploadSSHPublicKeyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        let id = UniqueId::generate(UniqueIdKind::PublicKey, account.id(), call.moment.random());
        let user = common::user_mut(account, &name)?;
        let body = call.input.ssh_public_key_body.trim();
        let key = RsaKey::parse(body)?;
        let mut others = user.ssh_public_keys.iter();
        if others.any(|other| RsaKey::parse(&other.body).is_ok_and(|other| other == key)) {
            return Err(DuplicateSSHPublicKey::new("Duplicate SSH public key uploaded.").into());
        }
        if user.ssh_public_keys.len() >= quota::SSH_PUBLIC_KEYS {
            return Err(exceeded("SSHPublicKeysPerUser", quota::SSH_PUBLIC_KEYS).into());
        }
        let uploaded = call.moment.now.whole_seconds();
        let output = types::SSHPublicKey {
            user_name: user.name.to_string(),
            ssh_public_key_id: id.to_string(),
            fingerprint: key.fingerprint(),
            ssh_public_key_body: body.to_owned(),
            status: StatusType::Active,
            upload_date: Some(uploaded.into()),
        };
        user.ssh_public_keys.push(SshPublicKey {
            id,
            body: body.to_owned(),
            status: KeyStatus::Active,
            uploaded,
        });
        Ok(UploadSSHPublicKeyOutput {
            ssh_public_key: Some(output),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, KEYS, PEM};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{DeleteUser, DeleteUserInput};

    #[test]
    fn a_key_is_taken_once_in_whatever_encoding_and_holds_its_user() {
        let house = House::new();
        let key = sample::uploaded(&house, "Ada");
        let id = key.ssh_public_key_id.as_str();
        assert!(id.starts_with("APKA") && id.len() == 21, "{id}");
        assert_eq!(
            (key.user_name.as_str(), key.status),
            ("Ada", StatusType::Active)
        );
        assert_eq!(key.fingerprint.len(), 47);
        for body in [KEYS.lines().next().unwrap(), PEM] {
            let refused = house.refused::<UploadSSHPublicKey>(sample::input("ada", body));
            let message = "Duplicate SSH public key uploaded.";
            assert_eq!(
                refused,
                ("DuplicateSSHPublicKey".to_owned(), message.to_owned())
            );
        }
        let user_name = "ada".to_owned();
        let refused = house.refused::<DeleteUser>(DeleteUserInput { user_name });
        let message = "Cannot delete entity, must remove referenced objects first.";
        assert_eq!(refused, ("DeleteConflict".to_owned(), message.to_owned()));
        // Another user may have the same.
        sample::uploaded(&house, "bob");
    }

    #[test]
    fn a_user_has_five_keys_at_most() {
        let house = House::new();
        house.make_user("ada");
        for body in KEYS.lines().take(5) {
            house
                .admin::<UploadSSHPublicKey>(sample::input("ada", body))
                .unwrap();
        }
        let sixth = sample::input("ada", KEYS.lines().nth(5).unwrap());
        let refused = house.refused::<UploadSSHPublicKey>(sixth);
        let message = "Cannot exceed quota for SSHPublicKeysPerUser: 5";
        assert_eq!(refused, ("LimitExceeded".to_owned(), message.to_owned()));
    }

    #[test]
    fn what_is_no_key_and_who_is_no_user_are_refused() {
        let house = House::new();
        house.make_user("ada");
        for (user, body, code) in [
            ("ada", "a key", "UnrecognizedPublicKeyEncoding"),
            ("ada", "ssh-rsa AAAA", "InvalidPublicKey"),
            ("eve", PEM, "NoSuchEntity"),
        ] {
            let refused = house.refused::<UploadSSHPublicKey>(sample::input(user, body));
            assert_eq!(refused.0, code);
        }
    }
}
