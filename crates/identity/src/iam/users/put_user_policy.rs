//! `PutUserPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, documents, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    PutUserPolicy, PutUserPolicyError, PutUserPolicyInput, PutUserPolicyOutput,
};

impl Operation for PutUserPolicy {
    const WRITES: bool = true;

    fn access(
        input: &PutUserPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutUserPolicyError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutUserPolicyOutput, Failure<PutUserPolicyError>> {
        let input = &call.input;
        let name = common::user_name(&input.user_name)?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        let policy_name = common::policy_name(&input.policy_name)?;
        let policy = documents::inline(&input.policy_document)?;
        let policies = &mut user.inline_policies;
        inline::put(policies, policy_name, policy, Holder::User, &user.name)?;
        Ok(PutUserPolicyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::READ;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteUserPolicy, DeleteUserPolicyInput, GetUserPolicy, GetUserPolicyInput,
        ListUserPolicies, ListUserPoliciesInput,
    };

    fn put(user: &str, policy: &str, document: &str) -> PutUserPolicyInput {
        PutUserPolicyInput {
            user_name: user.to_owned(),
            policy_name: policy.to_owned(),
            policy_document: document.to_owned(),
        }
    }

    fn get(policy: &str) -> GetUserPolicyInput {
        GetUserPolicyInput {
            user_name: "SAMPLE".to_owned(),
            policy_name: policy.to_owned(),
        }
    }

    #[test]
    fn a_policy_is_put_listed_got_encoded_and_deleted() {
        let house = House::new();
        house.make_user("sample");
        house
            .admin::<PutUserPolicy>(put("sample", "Read", READ))
            .unwrap();
        let input = ListUserPoliciesInput {
            user_name: "sample".to_owned(),
            ..ListUserPoliciesInput::default()
        };
        let listed = house.admin::<ListUserPolicies>(input).unwrap();
        assert_eq!(listed.policy_names, ["Read"]);
        let got = house.admin::<GetUserPolicy>(get("READ")).unwrap();
        assert_eq!(
            (got.user_name.as_str(), got.policy_name.as_str()),
            ("sample", "Read")
        );
        let start = "%7B%22Version%22%3A%20%222012-10-17%22%2C%20%22Statement%22";
        assert!(
            got.policy_document.starts_with(start),
            "{}",
            got.policy_document
        );
        let input = DeleteUserPolicyInput {
            user_name: "sample".to_owned(),
            policy_name: "read".to_owned(),
        };
        house.admin::<DeleteUserPolicy>(input.clone()).unwrap();
        let gone = (
            "NoSuchEntity".to_owned(),
            "The user policy with name read cannot be found.".to_owned(),
        );
        assert_eq!(house.refused::<DeleteUserPolicy>(input), gone);
        assert_eq!(house.refused::<GetUserPolicy>(get("read")), gone);
    }

    #[test]
    fn a_policy_is_refused_in_aws_words() {
        let house = House::new();
        house.make_user("sample");
        let large = READ.replace('*', &format!("arn:aws:s3:::{}", "x".repeat(2048)));
        for (user, document, code, message) in [
            (
                "eve",
                "{",
                "NoSuchEntity",
                "The user with name eve cannot be found.",
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
                "Maximum policy size of 2048 bytes exceeded for user sample",
            ),
        ] {
            let (found, words) = house.refused::<PutUserPolicy>(put(user, "p", document));
            assert_eq!((found.as_str(), words.as_str()), (code, message));
        }
    }
}
