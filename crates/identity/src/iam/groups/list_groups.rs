//! `ListGroups`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::{ListGroups, ListGroupsError, ListGroupsInput, ListGroupsOutput};

impl Operation for ListGroups {
    fn access(input: &ListGroupsInput, ask: &Ask<'_>) -> Result<Access, Failure<ListGroupsError>> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let arn = Arn::iam(ask.account.id(), &format!("group{prefix}"));
        Ok(Access::on(arn))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListGroupsOutput, Failure<ListGroupsError>> {
        let account = call.account(draft)?;
        let prefix = call.input.path_prefix.as_deref().unwrap_or("/");
        let page = common::table_page(
            &account.groups,
            |group| group.path.as_str().starts_with(prefix),
            call.input.marker.as_deref(),
            call.input.max_items,
        )?;
        Ok(ListGroupsOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            groups: page
                .items
                .into_iter()
                .map(|group| super::output(group, account.id()))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    #[test]
    fn groups_come_in_pages_and_by_path() {
        let house = House::new();
        for name in ["b", "A", "c"] {
            house.make_group(name);
        }
        let page = |prefix: &str, marker| ListGroupsInput {
            path_prefix: Some(prefix.to_owned()),
            marker,
            max_items: Some(2),
        };
        let first = house.admin::<ListGroups>(page("/", None)).unwrap();
        let second = house.admin::<ListGroups>(page("/", first.marker)).unwrap();
        let groups = first.groups.iter().chain(&second.groups);
        let names = groups.map(|group| group.group_name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), ["A", "b", "c"]);
        let elsewhere = house.admin::<ListGroups>(page("/x/", None)).unwrap();
        assert!(elsewhere.groups.is_empty());
    }
}
