//! `GetPolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html>.
use super::Found;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types;
use doorward_shapes::iam::{GetPolicy, GetPolicyError, GetPolicyInput, GetPolicyOutput};

impl Operation for GetPolicy {
    fn access(input: &GetPolicyInput, ask: &Ask<'_>) -> Result<Access, Failure<GetPolicyError>> {
        Ok(super::on_policy(&input.policy_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetPolicyOutput, Failure<GetPolicyError>> {
        let account = call.account(draft)?;
        let policy = match super::find(&attached::policy_arn(&call.input.policy_arn)?, account)? {
            Found::Own(policy) => types::Policy {
                description: policy.description.clone(),
                tags: Some(common::tag_list(&policy.tags)),
                ..super::output(policy, account)
            },
            Found::Aws(policy) => types::Policy {
                tags: Some(Vec::new()),
                ..super::aws_output(policy, account)
            },
        };
        Ok(GetPolicyOutput {
            policy: Some(policy),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn get(house: &House, arn: &str) -> Result<types::Policy, ErrorAnswer> {
        let policy_arn = arn.to_owned();
        let got = house.admin::<GetPolicy>(GetPolicyInput { policy_arn })?;
        Ok(got.policy.unwrap())
    }

    #[test]
    fn ones_own_policy_and_one_of_awss_are_shown_with_their_uses() {
        let house = House::new();
        let own = get(&house, &sample::policy(&house, "Read")).unwrap();
        assert_eq!(own.policy_name.as_deref(), Some("Read"));
        let aws = get(&house, "arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        // The house's administrator has it.
        assert_eq!(aws.attachment_count, Some(1));
        assert_eq!(aws.policy_id.as_deref(), Some("ANPAIWMBCKSKIEE64ZLYK"));
    }

    #[test]
    fn what_is_not_there_not_the_accounts_or_no_policy_is_refused() {
        let house = House::new();
        house.add_account("444455556666");
        let (none, other) = (
            "arn:aws:iam::111122223333:policy/None",
            "arn:aws:iam::444455556666:policy/None",
        );
        let role = "arn:aws:iam::111122223333:role/None";
        let missing = format!("Policy {none} was not found.");
        let denied = format!(
            "User: arn:aws:iam::111122223333:user/admin is not authorized to perform: \
             iam:GetPolicy on resource: {other} because no resource-based policy allows the \
             iam:GetPolicy action"
        );
        for (arn, code, message) in [
            (none, "NoSuchEntity", missing),
            (other, "AccessDenied", denied),
            (role, "InvalidInput", format!("ARN {role} is not valid.")),
        ] {
            let refused = get(&house, arn).unwrap_err();
            assert_eq!((refused.code.as_str(), refused.message), (code, message));
        }
    }
}
