//! `UpdateSSHPublicKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateSSHPublicKey, UpdateSSHPublicKeyError, UpdateSSHPublicKeyInput, UpdateSSHPublicKeyOutput,
};

impl Operation for UpdateSSHPublicKey {
    const WRITES: bool = true;

    fn access(
        input: &UpdateSSHPublicKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateSSHPublicKeyError>> {
        Ok(super::on_user(ask, &input.user_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateSSHPublicKeyOutput, Failure<UpdateSSHPublicKeyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let status = common::status(call.input.status)?;
        let id = call.input.ssh_public_key_id.as_str();
        super::key_mut(call.account_mut(draft)?, &name, id)?.status = status;
        Ok(UpdateSSHPublicKeyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::types::StatusType;
    use doorward_shapes::iam::{
        DeleteSSHPublicKey, DeleteSSHPublicKeyInput, ListSSHPublicKeys, ListSSHPublicKeysInput,
    };

    #[test]
    fn a_key_is_switched_off_and_on_and_deleted() {
        let house = House::new();
        let id = sample::uploaded(&house, "ada").ssh_public_key_id;
        let listed = || {
            let input = ListSSHPublicKeysInput {
                user_name: Some("ada".to_owned()),
                ..ListSSHPublicKeysInput::default()
            };
            let keys = house.admin::<ListSSHPublicKeys>(input).unwrap();
            let keys = keys.ssh_public_keys.unwrap().into_iter();
            keys.map(|key| key.status).collect::<Vec<_>>()
        };
        let set = |status| UpdateSSHPublicKeyInput {
            user_name: "ada".to_owned(),
            ssh_public_key_id: id.clone(),
            status,
        };
        for status in [StatusType::Inactive, StatusType::Active] {
            house.admin::<UpdateSSHPublicKey>(set(status)).unwrap();
            assert_eq!(listed(), [status]);
        }
        let (code, _) = house.refused::<UpdateSSHPublicKey>(set(StatusType::Expired));
        assert_eq!(code, "InvalidInput");
        let delete = DeleteSSHPublicKeyInput {
            user_name: "ada".to_owned(),
            ssh_public_key_id: id.clone(),
        };
        house.admin::<DeleteSSHPublicKey>(delete.clone()).unwrap();
        assert_eq!(listed(), []);
        let missing = (
            "NoSuchEntity".to_owned(),
            format!("User has no Public Key with id {id}."),
        );
        assert_eq!(house.refused::<DeleteSSHPublicKey>(delete), missing);
        let again = set(StatusType::Active);
        assert_eq!(house.refused::<UpdateSSHPublicKey>(again), missing);
    }
}
