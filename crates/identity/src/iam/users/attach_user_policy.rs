//! `AttachUserPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    AttachUserPolicy, AttachUserPolicyError, AttachUserPolicyInput, AttachUserPolicyOutput,
};

impl Operation for AttachUserPolicy {
    const WRITES: bool = true;

    fn access(
        input: &AttachUserPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AttachUserPolicyError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name).with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AttachUserPolicyOutput, Failure<AttachUserPolicyError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        common::find_user(account, &name)?;
        let policy = attached::attachable(&call.input.policy_arn, account, Holder::User)?;
        let user = common::user_mut(account, &name)?;
        attached::attach(&mut user.attached_policies, policy)?;
        Ok(AttachUserPolicyOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DetachUserPolicy, DetachUserPolicyInput, ListAttachedUserPolicies,
        ListAttachedUserPoliciesInput, PutUserPolicy, PutUserPolicyInput,
    };

    const POWER: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

    fn attach(user: &str, arn: &str) -> AttachUserPolicyInput {
        AttachUserPolicyInput {
            user_name: user.to_owned(),
            policy_arn: arn.to_owned(),
        }
    }

    fn detach(arn: &str) -> DetachUserPolicyInput {
        DetachUserPolicyInput {
            user_name: "sample".to_owned(),
            policy_arn: arn.to_owned(),
        }
    }

    #[test]
    fn a_policy_is_attached_listed_and_detached() {
        let house = House::new();
        house.make_user("sample");
        house
            .admin::<AttachUserPolicy>(attach("SAMPLE", POWER))
            .unwrap();
        let list = |prefix: &str| {
            let input = ListAttachedUserPoliciesInput {
                user_name: "sample".to_owned(),
                path_prefix: Some(prefix.to_owned()),
                ..ListAttachedUserPoliciesInput::default()
            };
            let output = house.admin::<ListAttachedUserPolicies>(input).unwrap();
            output.attached_policies.unwrap()
        };
        assert_eq!(list("/")[0].policy_name.as_deref(), Some("PowerUserAccess"));
        assert!(list("/other/").is_empty());
        house.admin::<DetachUserPolicy>(detach(POWER)).unwrap();
        assert_eq!(
            house.refused::<DetachUserPolicy>(detach(POWER)),
            (
                "NoSuchEntity".to_owned(),
                format!("Policy {POWER} was not found.")
            )
        );
    }

    #[test]
    fn a_policy_is_refused_in_aws_words() {
        let house = House::new();
        house.make_user("sample");
        let missing = "arn:aws:iam::111122223333:policy/missing";
        for (user, arn, code, message) in [
            (
                "eve",
                POWER,
                "NoSuchEntity",
                "The user with name eve cannot be found.".to_owned(),
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
            let refused = house.refused::<AttachUserPolicy>(attach(user, arn));
            assert_eq!(refused, (code.to_owned(), message));
        }
    }

    #[test]
    fn which_policies_may_be_attached_is_a_condition() {
        let house = House::new();
        house.make_user("ada");
        let policy_document = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow",
                "Action": ["iam:AttachUserPolicy", "iam:DetachUserPolicy"], "Resource": "*",
                "Condition": {{"ArnEquals": {{"iam:PolicyARN": "{POWER}"}}}}}}]}}"#
        );
        let input = PutUserPolicyInput {
            user_name: "ada".to_owned(),
            policy_name: "p".to_owned(),
            policy_document,
        };
        house.admin::<PutUserPolicy>(input).unwrap();
        let ada = house.user("ada");
        let other = attach("ada", "arn:aws:iam::aws:policy/AdministratorAccess");
        let (code, _) = told(house.call::<AttachUserPolicy>(&ada, other));
        assert_eq!(code, "AccessDenied");
        house
            .call::<AttachUserPolicy>(&ada, attach("ada", POWER))
            .unwrap();
    }
}
