//! `AttachGroupPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachGroupPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    AttachGroupPolicy, AttachGroupPolicyError, AttachGroupPolicyInput, AttachGroupPolicyOutput,
};

impl Operation for AttachGroupPolicy {
    const WRITES: bool = true;

    fn access(
        input: &AttachGroupPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AttachGroupPolicyError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name).with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AttachGroupPolicyOutput, Failure<AttachGroupPolicyError>> {
        let name = common::group_name(&call.input.group_name)?;
        let account = call.account_mut(draft)?;
        common::find_group(account, &name)?;
        let policy = attached::attachable(&call.input.policy_arn, account, Holder::Group)?;
        let group = common::group_mut(account, &name)?;
        attached::attach(&mut group.attached_policies, policy)?;
        Ok(AttachGroupPolicyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DetachGroupPolicy, DetachGroupPolicyInput, ListAttachedGroupPolicies,
        ListAttachedGroupPoliciesInput,
    };

    const POWER: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

    fn attach(group: &str, arn: &str) -> AttachGroupPolicyInput {
        AttachGroupPolicyInput {
            group_name: group.to_owned(),
            policy_arn: arn.to_owned(),
        }
    }

    fn detach(arn: &str) -> DetachGroupPolicyInput {
        DetachGroupPolicyInput {
            group_name: "sample".to_owned(),
            policy_arn: arn.to_owned(),
        }
    }

    #[test]
    fn a_policy_is_attached_listed_and_detached() {
        let house = House::new();
        house.make_group("sample");
        house
            .admin::<AttachGroupPolicy>(attach("SAMPLE", POWER))
            .unwrap();
        let list = |prefix: &str| {
            let input = ListAttachedGroupPoliciesInput {
                group_name: "sample".to_owned(),
                path_prefix: Some(prefix.to_owned()),
                ..ListAttachedGroupPoliciesInput::default()
            };
            let output = house.admin::<ListAttachedGroupPolicies>(input).unwrap();
            output.attached_policies.unwrap()
        };
        assert_eq!(list("/")[0].policy_name.as_deref(), Some("PowerUserAccess"));
        assert!(list("/other/").is_empty());
        house.admin::<DetachGroupPolicy>(detach(POWER)).unwrap();
        assert_eq!(
            house.refused::<DetachGroupPolicy>(detach(POWER)),
            (
                "NoSuchEntity".to_owned(),
                format!("Policy {POWER} was not found.")
            )
        );
    }

    #[test]
    fn a_policy_is_refused_in_aws_words() {
        let house = House::new();
        house.make_group("sample");
        let missing = "arn:aws:iam::111122223333:policy/missing";
        for (group, arn, code, message) in [
            (
                "eve",
                POWER,
                "NoSuchEntity",
                "The group with name eve cannot be found.".to_owned(),
            ),
            (
                "sample",
                missing,
                "NoSuchEntity",
                format!("Policy {missing} does not exist or is not attachable."),
            ),
            (
                "sample",
                "arn:aws:iam:aws:policy/PowerUserAccess",
                "InvalidInput",
                "ARN arn:aws:iam:aws:policy/PowerUserAccess is not valid.".to_owned(),
            ),
        ] {
            let refused = house.refused::<AttachGroupPolicy>(attach(group, arn));
            assert_eq!(refused, (code.to_owned(), message));
        }
    }
}
