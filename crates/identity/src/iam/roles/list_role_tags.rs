//! `ListRoleTags`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListRoleTags, ListRoleTagsError, ListRoleTagsInput, ListRoleTagsOutput,
};

impl Operation for ListRoleTags {
    fn access(
        input: &ListRoleTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListRoleTagsError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListRoleTagsOutput, Failure<ListRoleTagsError>> {
        let input = &call.input;
        let name = common::role_name(&input.role_name)?;
        let role = common::find_role(call.account(draft)?, &name)?;
        let page = tags::page(&role.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListRoleTagsOutput {
            is_truncated: Some(page.is_truncated()),
            tags: page.items,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput};

    #[test]
    fn tags_are_listed_in_pages() {
        let house = House::new();
        let tagged = CreateRoleInput {
            tags: Some(vec![tag("b", "2"), tag("a", "1")]),
            ..sample::input("Deploy")
        };
        house.admin::<CreateRole>(tagged).unwrap();
        let list = |marker| {
            let input = ListRoleTagsInput {
                role_name: "Deploy".to_owned(),
                max_items: Some(1),
                marker,
            };
            house.admin::<ListRoleTags>(input).unwrap()
        };
        let first = list(None);
        assert_eq!(
            (first.tags[0].key.as_str(), first.is_truncated),
            ("a", Some(true))
        );
        let rest = list(first.marker);
        assert_eq!(
            (rest.tags[0].key.as_str(), rest.is_truncated),
            ("b", Some(false))
        );
    }
}
