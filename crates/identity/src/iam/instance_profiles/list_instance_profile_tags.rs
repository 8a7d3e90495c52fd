//! `ListInstanceProfileTags`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListInstanceProfileTags, ListInstanceProfileTagsError, ListInstanceProfileTagsInput,
    ListInstanceProfileTagsOutput,
};

impl Operation for ListInstanceProfileTags {
    fn access(
        input: &ListInstanceProfileTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListInstanceProfileTagsError>> {
        Ok(super::on_profile(ask, &input.instance_profile_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListInstanceProfileTagsOutput, Failure<ListInstanceProfileTagsError>> {
        let input = &call.input;
        let name = super::profile_name(&input.instance_profile_name)?;
        let profile = super::find(call.account(draft)?, &name)?;
        let page = tags::page(&profile.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListInstanceProfileTagsOutput {
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
    use doorward_shapes::iam::{CreateInstanceProfile, CreateInstanceProfileInput};

    #[test]
    fn tags_are_listed_in_pages() {
        let house = House::new();
        let tagged = CreateInstanceProfileInput {
            tags: Some(vec![tag("b", "2"), tag("a", "1")]),
            ..sample::input("Web")
        };
        house.admin::<CreateInstanceProfile>(tagged).unwrap();
        let list = |marker| {
            let input = ListInstanceProfileTagsInput {
                instance_profile_name: "Web".to_owned(),
                max_items: Some(1),
                marker,
            };
            house.admin::<ListInstanceProfileTags>(input).unwrap()
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
