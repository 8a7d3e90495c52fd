//! `GetAccessKeyLastUsed`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html>.
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::means::Use;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, KeyOwner};
use doorward_names::AccessKeyId;
use doorward_shapes::iam::{
    GetAccessKeyLastUsed, GetAccessKeyLastUsedError, GetAccessKeyLastUsedInput,
    GetAccessKeyLastUsedOutput, types,
};

impl Operation for GetAccessKeyLastUsed {
    fn access(
        input: &GetAccessKeyLastUsedInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccessKeyLastUsedError>> {
        Ok(match owner(&input.access_key_id, ask.account) {
            Some(owner) => super::on_owner(ask, owner),
            None => Access::on_all(),
        })
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccessKeyLastUsedOutput, Failure<GetAccessKeyLastUsedError>> {
        let id = call.input.access_key_id.as_str();
        let account = call.account(draft)?;
        let Some(owner) = owner(id, account) else {
            // AWS denies it, even to root.
            let caller = call.caller.arn();
            return Err(access_denied(format!(
                "User: {caller} is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key {id}"
            ))
            .into());
        };
        let user_name = match owner {
            KeyOwner::Root => None,
            KeyOwner::User(name) => Some(name.to_string()),
        };
        Ok(GetAccessKeyLastUsedOutput {
            user_name,
            access_key_last_used: Some(output(call.means.last_use(id))),
        })
    }
}

fn owner<'a>(id: &str, account: &'a Account) -> Option<&'a KeyOwner> {
    account.index.keys.get(&AccessKeyId::parse(id).ok()?)
}

fn output(used: Option<Use>) -> types::AccessKeyLastUsed {
    let none = || "N/A".to_owned();
    match used {
        None => types::AccessKeyLastUsed {
            last_used_date: None,
            service_name: none(),
            region: none(),
        },
        Some(used) => types::AccessKeyLastUsed {
            last_used_date: Some(used.at.whole_seconds().into()),
            service_name: used.service,
            region: used.region,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    fn of(key: &str) -> GetAccessKeyLastUsedInput {
        GetAccessKeyLastUsedInput {
            access_key_id: key.to_owned(),
        }
    }

    #[test]
    fn the_last_use_of_a_key_is_told() {
        let house = House::new();
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let (key, _) = account.index.keys.iter().next().unwrap();
        let get = || {
            house
                .admin::<GetAccessKeyLastUsed>(of(key.as_str()))
                .unwrap()
        };
        let never = get();
        assert_eq!(never.user_name.as_deref(), Some("admin"));
        let never = never.access_key_last_used.unwrap();
        assert_eq!((never.last_used_date, never.region.as_str()), (None, "N/A"));
        let used = Use {
            at: house.now(),
            service: "sts".to_owned(),
            region: "eu-west-1".to_owned(),
        };
        house
            .installation
            .means()
            .note_use(house.account, key.as_str(), used);
        let last = get().access_key_last_used.unwrap();
        assert_eq!(
            (last.service_name.as_str(), last.region.as_str()),
            ("sts", "eu-west-1")
        );
        assert_eq!(last.last_used_date, Some(house.now().into()));
    }

    #[test]
    fn an_unknown_key_is_a_denial() {
        let house = House::new();
        assert_eq!(
            house.refused::<GetAccessKeyLastUsed>(of("AKIAIOSFODNN7EXAMPLE")),
            (
                "AccessDenied".to_owned(),
                "User: arn:aws:iam::111122223333:user/admin is not authorized to perform \
                 iam:GetAccessKeyLastUsed on resource: access key AKIAIOSFODNN7EXAMPLE"
                    .to_owned()
            )
        );
    }
}
