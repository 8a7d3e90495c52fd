//! `UntagInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UntagInstanceProfile, UntagInstanceProfileError, UntagInstanceProfileInput,
    UntagInstanceProfileOutput,
};

impl Operation for UntagInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &UntagInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagInstanceProfileError>> {
        let keys = tags::keys(&input.tag_keys)?;
        Ok(super::on_profile(ask, &input.instance_profile_name)?.tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagInstanceProfileOutput, Failure<UntagInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let profile = super::profile_mut(call.account_mut(draft)?, &name)?;
        tags::unset(&mut profile.tags, &tags::keys(&call.input.tag_keys)?);
        Ok(UntagInstanceProfileOutput::default())
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
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let tagged = CreateInstanceProfileInput {
            tags: Some(vec![tag("team", "blue"), tag("stage", "test")]),
            ..sample::input("Web")
        };
        house.admin::<CreateInstanceProfile>(tagged).unwrap();
        let untag = UntagInstanceProfileInput {
            instance_profile_name: "Web".to_owned(),
            tag_keys: vec!["TEAM".to_owned()],
        };
        house.admin::<UntagInstanceProfile>(untag).unwrap();
        let tags = sample::get(&house, "Web").unwrap().tags.unwrap();
        assert_eq!((tags.len(), tags[0].key.as_str()), (1, "stage"));
    }
}
