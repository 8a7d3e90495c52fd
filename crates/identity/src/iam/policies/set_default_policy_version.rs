//! `SetDefaultPolicyVersion`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    SetDefaultPolicyVersion, SetDefaultPolicyVersionError, SetDefaultPolicyVersionInput,
    SetDefaultPolicyVersionOutput,
};

impl Operation for SetDefaultPolicyVersion {
    const WRITES: bool = true;

    fn access(
        input: &SetDefaultPolicyVersionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<SetDefaultPolicyVersionError>> {
        super::on_own_policy::<Self>(&input.policy_arn, ask)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<SetDefaultPolicyVersionOutput, Failure<SetDefaultPolicyVersionError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let policy = common::policy_mut(call.account_mut(draft)?, &arn)?;
        policy.default_version = super::version(policy, &arn, &call.input.version_id)?.number;
        Ok(SetDefaultPolicyVersionOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{GetPolicy, GetPolicyInput};

    fn set(house: &House, arn: &str, id: &str) -> Result<(), ErrorAnswer> {
        let input = SetDefaultPolicyVersionInput {
            policy_arn: arn.to_owned(),
            version_id: id.to_owned(),
        };
        house.admin::<SetDefaultPolicyVersion>(input).map(drop)
    }

    #[test]
    fn another_version_comes_into_force() {
        let house = House::new();
        let policy_arn = sample::policy(&house, "Read");
        sample::version(&house, &policy_arn, false).unwrap();
        set(&house, &policy_arn, "v2").unwrap();
        let got = house
            .admin::<GetPolicy>(GetPolicyInput { policy_arn })
            .unwrap();
        assert_eq!(
            got.policy.unwrap().default_version_id.as_deref(),
            Some("v2")
        );
    }

    #[test]
    fn a_version_that_is_not_there_is_refused() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let refused = set(&house, &arn, "v7").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        let message = format!("Policy {arn} version v7 does not exist or is not attachable.");
        assert_eq!(refused.message, message);
    }
}
