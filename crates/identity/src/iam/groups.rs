//! IAM groups and who is in them.
mod add_user_to_group;
mod attach_group_policy;
mod create_group;
mod delete_group;
mod delete_group_policy;
mod detach_group_policy;
mod get_group;
mod get_group_policy;
mod list_attached_group_policies;
mod list_group_policies;
mod list_groups;
mod list_groups_for_user;
mod put_group_policy;
mod remove_user_from_group;
mod update_group;

use crate::state::Group;
use doorward_names::AccountId;
use doorward_shapes::iam::types;

/// A group as every operation answers it.
fn output(group: &Group, account: AccountId) -> types::Group {
    types::Group {
        path: group.path.to_string(),
        group_name: group.name.to_string(),
        group_id: group.id.to_string(),
        arn: group.arn(account).to_string(),
        create_date: group.created.into(),
    }
}
