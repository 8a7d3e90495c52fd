//! `CreateAccountAlias`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html>.
//!
//! An account has one alias: a new one replaces it, and the old one is free for others again.
use super::alias;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{AliasEntry, Draft};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateAccountAlias, CreateAccountAliasError, CreateAccountAliasInput, CreateAccountAliasOutput,
};

impl Operation for CreateAccountAlias {
    const WRITES: bool = true;

    fn access(
        _input: &CreateAccountAliasInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateAccountAliasError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateAccountAliasOutput, Failure<CreateAccountAliasError>> {
        let alias = alias(&call.input.account_alias)?;
        if draft.world().directory.aliases.contains(&alias) {
            let message = format!("The account alias {alias} already exists.");
            return Err(EntityAlreadyExists::new(message).into());
        }
        let old = call.account_mut(draft)?.info.alias.replace(alias.clone());
        let aliases = &mut draft.directory_mut().aliases;
        if let Some(old) = old {
            aliases.remove(&old);
        }
        aliases.insert(AliasEntry {
            alias,
            account: call.account_id(),
        });
        Ok(CreateAccountAliasOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caller::Identity;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteAccountAlias, DeleteAccountAliasInput, ListAccountAliases, ListAccountAliasesInput,
    };

    fn named(alias: &str) -> CreateAccountAliasInput {
        CreateAccountAliasInput {
            account_alias: alias.to_owned(),
        }
    }

    fn listed(house: &House) -> Vec<String> {
        let input = ListAccountAliasesInput::default();
        house
            .admin::<ListAccountAliases>(input)
            .unwrap()
            .account_aliases
    }

    #[test]
    fn a_new_alias_takes_the_place_of_the_old_one_until_it_is_deleted() {
        let house = House::new();
        assert!(listed(&house).is_empty());
        house.admin::<CreateAccountAlias>(named("first")).unwrap();
        house.admin::<CreateAccountAlias>(named("second")).unwrap();
        assert_eq!(listed(&house), ["second"]);
        let world = house.world();
        assert_eq!(world.directory.account("first"), None);
        assert_eq!(world.directory.account("second"), Some(house.account));
        let delete = |alias: &str| {
            house.admin::<DeleteAccountAlias>(DeleteAccountAliasInput {
                account_alias: alias.to_owned(),
            })
        };
        let refused = delete("first").unwrap_err();
        assert_eq!(refused.code, "NoSuchEntity");
        assert_eq!(
            refused.message,
            "The account alias with name first cannot be found."
        );
        delete("second").unwrap();
        assert!(listed(&house).is_empty());
        assert_eq!(house.world().directory.account("second"), None);
    }

    #[test]
    fn an_alias_is_one_accounts_in_the_whole_installation() {
        let house = House::new();
        let mut other = house.root();
        other.account = house.add_account("444455556666");
        other.identity = Identity::root(other.account);
        house
            .call::<CreateAccountAlias>(&other, named("taken"))
            .unwrap();
        let refused = house
            .admin::<CreateAccountAlias>(named("taken"))
            .unwrap_err();
        assert_eq!(refused.code, "EntityAlreadyExists");
        assert_eq!(refused.message, "The account alias taken already exists.");
        house
            .call::<CreateAccountAlias>(&other, named("moved-on"))
            .unwrap();
        house.admin::<CreateAccountAlias>(named("taken")).unwrap();
    }
}
