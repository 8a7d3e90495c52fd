//! `CreateGroup`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, already_exists};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, Group, Unknown};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::{CreateGroup, CreateGroupError, CreateGroupInput, CreateGroupOutput};
use std::collections::{BTreeMap, BTreeSet};

impl Operation for CreateGroup {
    const WRITES: bool = true;

    fn access(
        input: &CreateGroupInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateGroupError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "group", &path, &input.group_name);
        Ok(Access::on(arn))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateGroupOutput, Failure<CreateGroupError>> {
        let name = common::group_name(&call.input.group_name)?;
        let path = common::path(call.input.path.as_deref())?;
        let account = call.account_mut(draft)?;
        if account.groups.contains(&name) {
            return Err(already_exists("Group", &name).into());
        }
        common::require_room(account, Quota::Groups, account.groups.len())?;
        let group = Group {
            name,
            path,
            id: UniqueId::generate(UniqueIdKind::Group, account.id(), call.moment.random()),
            created: call.facts.now.whole_seconds(),
            inline_policies: BTreeMap::new(),
            attached_policies: BTreeSet::new(),
            unknown: Unknown::new(),
        };
        let output = super::output(&group, account.id());
        account.groups.insert(group);
        Ok(CreateGroupOutput { group: output })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    fn named(name: &str) -> CreateGroupInput {
        CreateGroupInput {
            group_name: name.to_owned(),
            path: Some("/team/".to_owned()),
        }
    }

    #[test]
    fn a_group_is_made_once_whatever_the_case_of_its_name() {
        let house = House::new();
        let group = house.admin::<CreateGroup>(named("Staff")).unwrap().group;
        assert_eq!(group.arn, "arn:aws:iam::111122223333:group/team/Staff");
        assert!(group.group_id.starts_with("AGPA"));
        assert_eq!(
            house.refused::<CreateGroup>(named("STAFF")),
            (
                "EntityAlreadyExists".to_owned(),
                "Group with name STAFF already exists.".to_owned()
            )
        );
    }
}
