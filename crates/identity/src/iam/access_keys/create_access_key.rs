//! `CreateAccessKey`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::first_run::new_access_key;
use crate::iam::common::exceeded;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::Draft;
use doorward_shapes::iam::{
    CreateAccessKey, CreateAccessKeyError, CreateAccessKeyInput, CreateAccessKeyOutput, types,
};

impl Operation for CreateAccessKey {
    const WRITES: bool = true;

    fn access(
        input: &CreateAccessKeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateAccessKeyError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateAccessKeyOutput, Failure<CreateAccessKeyError>> {
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let account = call.account_mut(draft)?;
        let (name, keys) = super::keys(account, &owner)?;
        if keys.len() >= quota::ACCESS_KEYS {
            return Err(exceeded("AccessKeysPerUser", quota::ACCESS_KEYS).into());
        }
        let (key, shown) = new_access_key(call.means, account.id(), call.moment)?;
        let access_key = types::AccessKey {
            user_name: name.unwrap_or_default().to_owned(),
            access_key_id: shown.id.to_string(),
            status: key.status.into(),
            secret_access_key: shown.secret,
            create_date: Some(key.created.into()),
        };
        super::keys_mut(account, &owner)?.push(key);
        Ok(CreateAccessKeyOutput { access_key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::state::KeyOwner;
    use crate::testing::House;
    use doorward_names::{AccessKeyId, UserName};

    fn of(name: Option<&str>) -> CreateAccessKeyInput {
        let user_name = name.map(str::to_owned);
        CreateAccessKeyInput { user_name }
    }

    #[test]
    fn a_user_has_two_keys_at_most_and_their_secrets_are_shown_once() {
        let house = House::new();
        house.make_user("Ada");
        let key = house
            .admin::<CreateAccessKey>(of(Some("ada")))
            .unwrap()
            .access_key;
        assert_eq!(
            (key.user_name.as_str(), key.status),
            ("Ada", types::StatusType::Active)
        );
        let id = AccessKeyId::parse(&key.access_key_id).unwrap();
        assert_eq!(id.account(), Some(house.account));
        let world = house.world();
        let owner = world
            .account(house.account)
            .unwrap()
            .index
            .keys
            .get(&id)
            .cloned();
        assert_eq!(owner, Some(KeyOwner::User(UserName::parse("Ada").unwrap())));
        let record = house.records()[0].to_string();
        assert!(record.contains(&key.access_key_id), "{record}");
        assert!(!record.contains(key.secret_access_key.expose()), "{record}");
        house.admin::<CreateAccessKey>(of(Some("ada"))).unwrap();
        assert_eq!(
            house.refused::<CreateAccessKey>(of(Some("ada"))),
            (
                "LimitExceeded".to_owned(),
                "Cannot exceed quota for AccessKeysPerUser: 2".to_owned()
            )
        );
        assert_eq!(
            house.refused::<CreateAccessKey>(of(Some("eve"))).1,
            "The user with name eve cannot be found."
        );
    }

    #[test]
    fn who_names_nobody_means_itself() {
        let house = House::new();
        let own = house.admin::<CreateAccessKey>(of(None)).unwrap().access_key;
        assert_eq!(own.user_name, "admin");
        let root = house.root();
        house.call::<CreateAccessKey>(&root, of(None)).unwrap();
        let world = house.world();
        assert_eq!(
            world.account(house.account).unwrap().root.access_keys.len(),
            1
        );
    }

    #[test]
    fn who_may_make_its_own_keys_may_not_make_those_of_others() {
        let house = House::new();
        house.make_user("ada");
        house.allow(
            "ada",
            "iam:CreateAccessKey",
            "arn:aws:iam::*:user/${aws:username}",
        );
        let ada = house.user("ada");
        house.call::<CreateAccessKey>(&ada, of(None)).unwrap();
        let denied = told(house.call::<CreateAccessKey>(&ada, of(Some("admin"))));
        assert_eq!(denied.0, "AccessDenied");
    }
}
