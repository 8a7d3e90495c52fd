//! `ListSAMLProviderTags`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviderTags.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListSAMLProviderTags, ListSAMLProviderTagsError, ListSAMLProviderTagsInput,
    ListSAMLProviderTagsOutput,
};

impl Operation for ListSAMLProviderTags {
    fn access(
        input: &ListSAMLProviderTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListSAMLProviderTagsError>> {
        Ok(super::on_provider(ask, &input.saml_provider_arn)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListSAMLProviderTagsOutput, Failure<ListSAMLProviderTagsError>> {
        let arn = common::arn(&call.input.saml_provider_arn)?;
        let input = &call.input;
        let provider = super::find(call.account(draft)?, &arn)?;
        let page = tags::page(&provider.tags, input.marker.as_deref(), input.max_items)?;
        Ok(ListSAMLProviderTagsOutput {
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
    use doorward_shapes::iam::{CreateSAMLProvider, CreateSAMLProviderInput};

    #[test]
    fn tags_are_listed_in_pages() {
        let house = House::new();
        let tagged = CreateSAMLProviderInput {
            tags: Some(vec![tag("b", "2"), tag("a", "1")]),
            ..sample::input("Example")
        };
        let made = house.admin::<CreateSAMLProvider>(tagged).unwrap();
        let arn = made.saml_provider_arn.unwrap();
        let list = |marker| {
            let input = ListSAMLProviderTagsInput {
                saml_provider_arn: arn.clone(),
                max_items: Some(1),
                marker,
            };
            house.admin::<ListSAMLProviderTags>(input).unwrap()
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
