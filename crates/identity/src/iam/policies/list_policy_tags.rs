//! `ListPolicyTags`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html>.
use super::Found;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, Tags};
use doorward_shapes::iam::{
    ListPolicyTags, ListPolicyTagsError, ListPolicyTagsInput, ListPolicyTagsOutput,
};

impl Operation for ListPolicyTags {
    fn access(
        input: &ListPolicyTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPolicyTagsError>> {
        Ok(super::on_policy(&input.policy_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListPolicyTagsOutput, Failure<ListPolicyTagsError>> {
        let input = &call.input;
        let arn = attached::policy_arn(&input.policy_arn)?;
        let none = Tags::new();
        let tags = match super::find(&arn, call.account(draft)?)? {
            Found::Own(policy) => &policy.tags,
            Found::Aws(_) => &none,
        };
        let page = tags::page(tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListPolicyTagsOutput {
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
    use doorward_shapes::iam::{CreatePolicy, CreatePolicyInput};

    #[test]
    fn tags_are_listed_in_pages() {
        let house = House::new();
        let tagged = CreatePolicyInput {
            tags: Some(vec![tag("b", "2"), tag("C", "3"), tag("a", "1")]),
            ..sample::input("Read")
        };
        let made = house.admin::<CreatePolicy>(tagged).unwrap();
        let arn = made.policy.unwrap().arn.unwrap();
        let list = |marker: Option<String>| {
            let input = ListPolicyTagsInput {
                policy_arn: arn.clone(),
                max_items: Some(2),
                marker,
            };
            house.admin::<ListPolicyTags>(input).unwrap()
        };
        let first = list(None);
        assert_eq!(
            (first.tags[0].key.as_str(), first.is_truncated),
            ("a", Some(true))
        );
        let rest = list(first.marker);
        assert_eq!(
            (rest.tags[0].key.as_str(), rest.is_truncated),
            ("C", Some(false))
        );
    }

    #[test]
    fn awss_policies_have_no_tags() {
        let input = ListPolicyTagsInput {
            policy_arn: "arn:aws:iam::aws:policy/IAMFullAccess".to_owned(),
            ..ListPolicyTagsInput::default()
        };
        assert!(
            House::new()
                .admin::<ListPolicyTags>(input)
                .unwrap()
                .tags
                .is_empty()
        );
    }
}
