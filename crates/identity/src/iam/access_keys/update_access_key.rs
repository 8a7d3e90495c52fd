//! `UpdateAccessKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateAccessKey, UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput,
};

impl Operation for UpdateAccessKey {
    const WRITES: bool = true;

    fn access(
        input: &UpdateAccessKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateAccessKeyError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateAccessKeyOutput, Failure<UpdateAccessKeyError>> {
        let status = common::status(call.input.status)?;
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let keys = super::keys_mut(call.account_mut(draft)?, &owner)?;
        let id = call.input.access_key_id.as_str();
        let key = keys.iter_mut().find(|key| key.id.as_str() == id);
        key.ok_or_else(|| super::no_such_key(id))?.status = status;
        Ok(UpdateAccessKeyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::types::StatusType;
    use doorward_shapes::iam::{
        CreateAccessKey, CreateAccessKeyInput, DeleteAccessKey, DeleteAccessKeyInput,
        ListAccessKeys, ListAccessKeysInput,
    };

    fn listed(house: &House) -> Vec<(String, StatusType)> {
        let input = ListAccessKeysInput {
            user_name: Some("ada".to_owned()),
            ..ListAccessKeysInput::default()
        };
        let output = house.admin::<ListAccessKeys>(input).unwrap();
        let keys = output.access_key_metadata.into_iter();
        keys.map(|key| (key.access_key_id.unwrap(), key.status.unwrap()))
            .collect()
    }

    #[test]
    fn a_key_is_switched_off_and_on_and_deleted() {
        let house = House::new();
        house.make_user("ada");
        let user_name = Some("ada".to_owned());
        let key = house
            .admin::<CreateAccessKey>(CreateAccessKeyInput {
                user_name: user_name.clone(),
            })
            .unwrap()
            .access_key
            .access_key_id;
        let set = |status| UpdateAccessKeyInput {
            user_name: user_name.clone(),
            access_key_id: key.clone(),
            status,
        };
        for status in [StatusType::Inactive, StatusType::Active] {
            house.admin::<UpdateAccessKey>(set(status)).unwrap();
            assert_eq!(listed(&house), [(key.clone(), status)]);
        }
        let (code, _) = house.refused::<UpdateAccessKey>(set(StatusType::Expired));
        assert_eq!(code, "InvalidInput");
        let delete = |name: Option<String>| DeleteAccessKeyInput {
            user_name: name,
            access_key_id: key.clone(),
        };
        let missing = (
            "NoSuchEntity".to_owned(),
            format!("The Access Key with id {key} cannot be found."),
        );
        // Another's key is not found among one's own.
        assert_eq!(house.refused::<DeleteAccessKey>(delete(None)), missing);
        house
            .admin::<DeleteAccessKey>(delete(user_name.clone()))
            .unwrap();
        assert_eq!(
            house.refused::<UpdateAccessKey>(set(StatusType::Active)),
            missing
        );
        assert_eq!(listed(&house), []);
    }
}
