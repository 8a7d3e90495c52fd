//! `DeleteGroup`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, delete_conflict};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, Group};
use doorward_shapes::iam::{DeleteGroup, DeleteGroupError, DeleteGroupInput, DeleteGroupOutput};

impl Operation for DeleteGroup {
    const WRITES: bool = true;

    fn access(
        input: &DeleteGroupInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteGroupError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteGroupOutput, Failure<DeleteGroupError>> {
        let name = common::group_name(&call.input.group_name)?;
        let account = call.account_mut(draft)?;
        let group = common::find_group(account, &name)?;
        if let Some(must) = remains(group, account) {
            return Err(delete_conflict(must).into());
        }
        account.groups.remove(&name);
        Ok(DeleteGroupOutput {})
    }
}

/// What must be done before `group` can go.
fn remains(group: &Group, account: &Account) -> Option<&'static str> {
    let members = account.index.members.get(&group.name);
    [
        (
            members.is_some_and(|m| !m.is_empty()),
            "remove users from group",
        ),
        (!group.inline_policies.is_empty(), "delete policies"),
        (!group.attached_policies.is_empty(), "detach all policies"),
    ]
    .into_iter()
    .find_map(|(there, must)| there.then_some(must))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::READ;
    use crate::testing::House;
    use doorward_shapes::iam::{
        AddUserToGroup, AddUserToGroupInput, AttachGroupPolicy, AttachGroupPolicyInput,
        PutGroupPolicy, PutGroupPolicyInput,
    };

    fn delete(name: &str) -> DeleteGroupInput {
        DeleteGroupInput {
            group_name: name.to_owned(),
        }
    }

    #[test]
    fn a_group_is_deleted_when_nothing_is_in_it() {
        let house = House::new();
        for name in ["members", "inline", "attached", "empty"] {
            house.make_group(name);
        }
        let group = |name: &str| name.to_owned();
        let input = AddUserToGroupInput {
            group_name: group("members"),
            user_name: "admin".to_owned(),
        };
        house.admin::<AddUserToGroup>(input).unwrap();
        let input = PutGroupPolicyInput {
            group_name: group("inline"),
            policy_name: "p".to_owned(),
            policy_document: READ.to_owned(),
        };
        house.admin::<PutGroupPolicy>(input).unwrap();
        let input = AttachGroupPolicyInput {
            group_name: group("attached"),
            policy_arn: "arn:aws:iam::aws:policy/IAMFullAccess".to_owned(),
        };
        house.admin::<AttachGroupPolicy>(input).unwrap();
        for (name, must) in [
            ("members", "remove users from group"),
            ("inline", "delete policies"),
            ("attached", "detach all policies"),
        ] {
            let message = format!("Cannot delete entity, must {must} first.");
            let refused = house.refused::<DeleteGroup>(delete(name));
            assert_eq!(refused, ("DeleteConflict".to_owned(), message), "{name}");
        }
        house.admin::<DeleteGroup>(delete("EMPTY")).unwrap();
        assert_eq!(
            house.refused::<DeleteGroup>(delete("empty")).1,
            "The group with name empty cannot be found."
        );
    }
}
