//! `GetSSHPublicKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html>.
use super::key::{RsaKey, is_pem};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, broken};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::{self, EncodingType};
use doorward_shapes::iam::{
    GetSSHPublicKey, GetSSHPublicKeyError, GetSSHPublicKeyInput, GetSSHPublicKeyOutput,
};

impl Operation for GetSSHPublicKey {
    fn access(
        input: &GetSSHPublicKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetSSHPublicKeyError>> {
        Ok(super::on_user(ask, &input.user_name)?)
    }

    /// A line for `authorized_keys` comes without its comment.
    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetSSHPublicKeyOutput, Failure<GetSSHPublicKeyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let id = call.input.ssh_public_key_id.as_str();
        let user = common::find_user(call.account(draft)?, &name)?;
        let mut keys = user.ssh_public_keys.iter();
        let key = keys.find(|key| key.id.as_str() == id);
        let key = key.ok_or_else(|| super::no_such_key(id))?;
        let read = RsaKey::parse(&key.body).map_err(|_| broken("an SSH key is unreadable"))?;
        let body = match call.input.encoding {
            EncodingType::Pem if !is_pem(&key.body) => read.to_pem(),
            EncodingType::Pem => Some(key.body.clone()),
            EncodingType::Ssh => Some(read.to_ssh()),
        };
        let key = types::SSHPublicKey {
            user_name: user.name.to_string(),
            ssh_public_key_id: key.id.to_string(),
            fingerprint: read.fingerprint(),
            ssh_public_key_body: body.ok_or_else(|| broken("an SSH key has no encoding"))?,
            status: key.status.into(),
            upload_date: Some(key.uploaded.into()),
        };
        Ok(GetSSHPublicKeyOutput {
            ssh_public_key: Some(key),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, KEYS, PEM};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::UploadSSHPublicKey;

    fn get(user: &str, id: &str, encoding: EncodingType) -> GetSSHPublicKeyInput {
        GetSSHPublicKeyInput {
            user_name: user.to_owned(),
            ssh_public_key_id: id.to_owned(),
            encoding,
        }
    }

    #[test]
    fn a_key_is_shown_in_the_encoding_that_is_asked_for() {
        let house = House::new();
        let line = KEYS.lines().next().unwrap();
        let from_ssh = sample::uploaded(&house, "ada").ssh_public_key_id;
        house.make_user("bob");
        let from_pem = house.admin::<UploadSSHPublicKey>(sample::input("bob", PEM));
        let from_pem = from_pem.unwrap().ssh_public_key.unwrap().ssh_public_key_id;
        let bare = line.rsplit_once(' ').unwrap().0;
        for (user, id, encoding, body) in [
            ("ada", &from_ssh, EncodingType::Ssh, bare),
            ("ada", &from_ssh, EncodingType::Pem, PEM),
            ("bob", &from_pem, EncodingType::Ssh, bare),
            ("bob", &from_pem, EncodingType::Pem, PEM.trim()),
        ] {
            let got = house.admin::<GetSSHPublicKey>(get(user, id, encoding));
            let got = got.unwrap().ssh_public_key.unwrap();
            assert_eq!(got.ssh_public_key_body, body);
        }
        // Another's key is not among one's own.
        let refused = house.refused::<GetSSHPublicKey>(get("bob", &from_ssh, EncodingType::Ssh));
        let message = format!("User has no Public Key with id {from_ssh}.");
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message));
    }
}
