//! `UntagOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UntagOpenIDConnectProvider, UntagOpenIDConnectProviderError, UntagOpenIDConnectProviderInput,
    UntagOpenIDConnectProviderOutput,
};

impl Operation for UntagOpenIDConnectProvider {
    const WRITES: bool = true;

    fn access(
        input: &UntagOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagOpenIDConnectProviderError>> {
        let keys = tags::keys(&input.tag_keys)?;
        let access = super::on_provider(ask, &input.open_id_connect_provider_arn)?;
        Ok(access.tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagOpenIDConnectProviderOutput, Failure<UntagOpenIDConnectProviderError>> {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        let keys = tags::keys(&call.input.tag_keys)?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        tags::unset(&mut provider.tags, &keys);
        Ok(UntagOpenIDConnectProviderOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateOpenIDConnectProvider, CreateOpenIDConnectProviderInput};

    #[test]
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let tagged = CreateOpenIDConnectProviderInput {
            tags: Some(vec![tag("team", "blue"), tag("stage", "test")]),
            ..sample::input("https://example.com")
        };
        let made = house.admin::<CreateOpenIDConnectProvider>(tagged).unwrap();
        let arn = made.open_id_connect_provider_arn.unwrap();
        let untag = UntagOpenIDConnectProviderInput {
            open_id_connect_provider_arn: arn.clone(),
            tag_keys: vec!["TEAM".to_owned()],
        };
        house.admin::<UntagOpenIDConnectProvider>(untag).unwrap();
        let tags = sample::get(&house, &arn).unwrap().tags.unwrap();
        assert_eq!((tags.len(), tags[0].key.as_str()), (1, "stage"));
    }
}
