//! `TagInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    TagInstanceProfile, TagInstanceProfileError, TagInstanceProfileInput, TagInstanceProfileOutput,
};

impl Operation for TagInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &TagInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<TagInstanceProfileError>> {
        let tags = common::tags(Some(&input.tags))?;
        Ok(super::on_profile(ask, &input.instance_profile_name)?.request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagInstanceProfileOutput, Failure<TagInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let new = common::tags(Some(&call.input.tags))?;
        let profile = super::profile_mut(call.account_mut(draft)?, &name)?;
        tags::set(&mut profile.tags, new)?;
        Ok(TagInstanceProfileOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;

    #[test]
    fn tags_are_added_to_an_instance_profile_there_is() {
        let house = House::new();
        let input = TagInstanceProfileInput {
            instance_profile_name: "Web".to_owned(),
            tags: vec![tag("team", "blue")],
        };
        let refused = house
            .admin::<TagInstanceProfile>(input.clone())
            .unwrap_err();
        assert_eq!(refused.code, "NoSuchEntity");
        sample::profile(&house, "Web");
        house.admin::<TagInstanceProfile>(input).unwrap();
        let tags = sample::get(&house, "Web").unwrap().tags.unwrap();
        assert_eq!(
            (tags[0].key.as_str(), tags[0].value.as_str()),
            ("team", "blue")
        );
    }
}
