//! `PutGroupPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, documents, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    PutGroupPolicy, PutGroupPolicyError, PutGroupPolicyInput, PutGroupPolicyOutput,
};

impl Operation for PutGroupPolicy {
    const WRITES: bool = true;

    fn access(
        input: &PutGroupPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutGroupPolicyError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutGroupPolicyOutput, Failure<PutGroupPolicyError>> {
        let input = &call.input;
        let name = common::group_name(&input.group_name)?;
        let group = common::group_mut(call.account_mut(draft)?, &name)?;
        let policy_name = common::policy_name(&input.policy_name)?;
        let policy = documents::inline(&input.policy_document)?;
        let policies = &mut group.inline_policies;
        inline::put(policies, policy_name, policy, Holder::Group, &group.name)?;
        Ok(PutGroupPolicyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::READ;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteGroupPolicy, DeleteGroupPolicyInput, GetGroupPolicy, GetGroupPolicyInput,
        ListGroupPolicies, ListGroupPoliciesInput,
    };

    fn put(group: &str, policy: &str, document: &str) -> PutGroupPolicyInput {
        PutGroupPolicyInput {
            group_name: group.to_owned(),
            policy_name: policy.to_owned(),
            policy_document: document.to_owned(),
        }
    }

    fn get(policy: &str) -> GetGroupPolicyInput {
        GetGroupPolicyInput {
            group_name: "SAMPLE".to_owned(),
            policy_name: policy.to_owned(),
        }
    }

    #[test]
    fn a_policy_is_put_listed_got_encoded_and_deleted() {
        let house = House::new();
        house.make_group("sample");
        house
            .admin::<PutGroupPolicy>(put("sample", "Read", READ))
            .unwrap();
        let input = ListGroupPoliciesInput {
            group_name: "sample".to_owned(),
            ..ListGroupPoliciesInput::default()
        };
        let listed = house.admin::<ListGroupPolicies>(input).unwrap();
        assert_eq!(listed.policy_names, ["Read"]);
        let got = house.admin::<GetGroupPolicy>(get("READ")).unwrap();
        assert_eq!(
            (got.group_name.as_str(), got.policy_name.as_str()),
            ("sample", "Read")
        );
        let start = "%7B%22Version%22%3A%20%222012-10-17%22%2C%20%22Statement%22";
        assert!(
            got.policy_document.starts_with(start),
            "{}",
            got.policy_document
        );
        let input = DeleteGroupPolicyInput {
            group_name: "sample".to_owned(),
            policy_name: "read".to_owned(),
        };
        house.admin::<DeleteGroupPolicy>(input.clone()).unwrap();
        let gone = (
            "NoSuchEntity".to_owned(),
            "The group policy with name read cannot be found.".to_owned(),
        );
        assert_eq!(house.refused::<DeleteGroupPolicy>(input), gone);
        assert_eq!(house.refused::<GetGroupPolicy>(get("read")), gone);
    }

    #[test]
    fn a_policy_is_refused_in_aws_words() {
        let house = House::new();
        house.make_group("sample");
        let large = READ.replace('*', &format!("arn:aws:s3:::{}", "x".repeat(5120)));
        for (group, document, code, message) in [
            (
                "eve",
                "{",
                "NoSuchEntity",
                "The group with name eve cannot be found.",
            ),
            (
                "sample",
                "{",
                "MalformedPolicyDocument",
                "Syntax errors in policy.",
            ),
            (
                "SAMPLE",
                large.as_str(),
                "LimitExceeded",
                "Maximum policy size of 5120 bytes exceeded for group sample",
            ),
        ] {
            let (found, words) = house.refused::<PutGroupPolicy>(put(group, "p", document));
            assert_eq!((found.as_str(), words.as_str()), (code, message));
        }
    }
}
