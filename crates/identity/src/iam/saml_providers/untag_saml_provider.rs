//! `UntagSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UntagSAMLProvider, UntagSAMLProviderError, UntagSAMLProviderInput, UntagSAMLProviderOutput,
};

impl Operation for UntagSAMLProvider {
    const WRITES: bool = true;

    fn access(
        input: &UntagSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagSAMLProviderError>> {
        let keys = tags::keys(&input.tag_keys)?;
        let access = super::on_provider(ask, &input.saml_provider_arn)?;
        Ok(access.tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagSAMLProviderOutput, Failure<UntagSAMLProviderError>> {
        let arn = common::arn(&call.input.saml_provider_arn)?;
        let keys = tags::keys(&call.input.tag_keys)?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        tags::unset(&mut provider.tags, &keys);
        Ok(UntagSAMLProviderOutput::default())
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
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let tagged = CreateSAMLProviderInput {
            tags: Some(vec![tag("team", "blue"), tag("stage", "test")]),
            ..sample::input("Example")
        };
        let made = house.admin::<CreateSAMLProvider>(tagged).unwrap();
        let arn = made.saml_provider_arn.unwrap();
        let untag = UntagSAMLProviderInput {
            saml_provider_arn: arn.clone(),
            tag_keys: vec!["TEAM".to_owned()],
        };
        house.admin::<UntagSAMLProvider>(untag).unwrap();
        let tags = sample::get(&house, &arn).unwrap().tags.unwrap();
        assert_eq!((tags.len(), tags[0].key.as_str()), (1, "stage"));
    }
}
