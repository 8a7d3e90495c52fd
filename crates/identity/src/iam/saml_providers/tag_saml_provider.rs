//! `TagSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    TagSAMLProvider, TagSAMLProviderError, TagSAMLProviderInput, TagSAMLProviderOutput,
};

impl Operation for TagSAMLProvider {
    const WRITES: bool = true;

    fn access(
        input: &TagSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<TagSAMLProviderError>> {
        let tags = common::tags(Some(&input.tags))?;
        let access = super::on_provider(ask, &input.saml_provider_arn)?;
        Ok(access.request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagSAMLProviderOutput, Failure<TagSAMLProviderError>> {
        let arn = common::arn(&call.input.saml_provider_arn)?;
        let new = common::tags(Some(&call.input.tags))?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        tags::set(&mut provider.tags, new)?;
        Ok(TagSAMLProviderOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;

    #[test]
    fn tags_are_added_to_a_provider_there_is() {
        let house = House::new();
        let arn = sample::provider(&house, "Example");
        let input = |arn: &str| TagSAMLProviderInput {
            saml_provider_arn: arn.to_owned(),
            tags: vec![tag("team", "blue")],
        };
        house.admin::<TagSAMLProvider>(input(&arn)).unwrap();
        let tags = sample::get(&house, &arn).unwrap().tags.unwrap();
        assert_eq!((tags[0].key.as_str(), tags.len()), ("team", 1));
        let (code, _) = house.refused::<TagSAMLProvider>(input(&format!("{arn}/x")));
        assert_eq!(code, "NoSuchEntity");
    }
}
