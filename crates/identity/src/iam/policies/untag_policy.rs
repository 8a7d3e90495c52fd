//! `UntagPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{UntagPolicy, UntagPolicyError, UntagPolicyInput, UntagPolicyOutput};

impl Operation for UntagPolicy {
    const WRITES: bool = true;

    fn access(
        input: &UntagPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagPolicyError>> {
        let keys = tags::keys(&input.tag_keys)?;
        Ok(super::on_own_policy::<Self>(&input.policy_arn, ask)?.tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagPolicyOutput, Failure<UntagPolicyError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let policy = common::policy_mut(call.account_mut(draft)?, &arn)?;
        tags::unset(&mut policy.tags, &tags::keys(&call.input.tag_keys)?);
        Ok(UntagPolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{ListPolicyTags, ListPolicyTagsInput, TagPolicy, TagPolicyInput};

    #[test]
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let policy_arn = sample::policy(&house, "Read");
        let tag = TagPolicyInput {
            policy_arn: policy_arn.clone(),
            tags: vec![tag("team", "blue"), tag("stage", "test")],
        };
        house.admin::<TagPolicy>(tag).unwrap();
        let untag = UntagPolicyInput {
            policy_arn: policy_arn.clone(),
            tag_keys: vec!["TEAM".to_owned(), "none".to_owned()],
        };
        house.admin::<UntagPolicy>(untag).unwrap();
        let list = ListPolicyTagsInput {
            policy_arn,
            ..ListPolicyTagsInput::default()
        };
        let left = house.admin::<ListPolicyTags>(list).unwrap().tags;
        assert_eq!((left.len(), left[0].key.as_str()), (1, "stage"));
    }
}
