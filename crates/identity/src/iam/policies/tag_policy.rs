//! `TagPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{TagPolicy, TagPolicyError, TagPolicyInput, TagPolicyOutput};

impl Operation for TagPolicy {
    const WRITES: bool = true;

    fn access(input: &TagPolicyInput, ask: &Ask<'_>) -> Result<Access, Failure<TagPolicyError>> {
        let tags = common::tags(Some(&input.tags))?;
        Ok(super::on_own_policy::<Self>(&input.policy_arn, ask)?.request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagPolicyOutput, Failure<TagPolicyError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let new = common::tags(Some(&call.input.tags))?;
        let policy = common::policy_mut(call.account_mut(draft)?, &arn)?;
        tags::set(&mut policy.tags, new)?;
        Ok(TagPolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::Tag;
    use doorward_shapes::iam::{GetPolicy, GetPolicyInput};

    fn set(house: &House, arn: &str, tags: Vec<Tag>) -> Result<(), ErrorAnswer> {
        let policy_arn = arn.to_owned();
        house
            .admin::<TagPolicy>(TagPolicyInput { policy_arn, tags })
            .map(drop)
    }

    #[test]
    fn tags_are_added_and_replaced() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        set(
            &house,
            &arn,
            vec![tag("team", "blue"), tag("stage", "test")],
        )
        .unwrap();
        set(&house, &arn, vec![tag("Team", "red")]).unwrap();
        let policy_arn = arn.clone();
        let got = house
            .admin::<GetPolicy>(GetPolicyInput { policy_arn })
            .unwrap();
        let tags = got.policy.unwrap().tags.unwrap();
        let told = tags
            .iter()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [("stage", "test"), ("Team", "red")]
        );
    }

    #[test]
    fn a_key_twice_or_too_many_are_refused() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let twice = set(&house, &arn, vec![tag("a", "1"), tag("A", "2")]).unwrap_err();
        assert_eq!(twice.code, "InvalidInput");
        let many = |from: u32| {
            (from..from + 30)
                .map(|n| tag(&format!("k{n}"), ""))
                .collect()
        };
        set(&house, &arn, many(0)).unwrap();
        let refused = set(&house, &arn, many(30)).unwrap_err();
        assert_eq!(refused.code, "LimitExceeded");
    }
}
