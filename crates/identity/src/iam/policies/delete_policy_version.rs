//! `DeletePolicyVersion`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::DeleteConflict;
use doorward_shapes::iam::{
    DeletePolicyVersion, DeletePolicyVersionError, DeletePolicyVersionInput,
    DeletePolicyVersionOutput,
};

impl Operation for DeletePolicyVersion {
    const WRITES: bool = true;

    fn access(
        input: &DeletePolicyVersionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeletePolicyVersionError>> {
        super::on_own_policy::<Self>(&input.policy_arn, ask)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeletePolicyVersionOutput, Failure<DeletePolicyVersionError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let policy = common::policy_mut(call.account_mut(draft)?, &arn)?;
        let number = super::version(policy, &arn, &call.input.version_id)?.number;
        if number == policy.default_version {
            let message = "Cannot delete the default version of a policy.";
            return Err(DeleteConflict::new(message).into());
        }
        policy.versions.retain(|version| version.number != number);
        Ok(DeletePolicyVersionOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn delete(house: &House, arn: &str, id: &str) -> Result<(), ErrorAnswer> {
        let input = DeletePolicyVersionInput {
            policy_arn: arn.to_owned(),
            version_id: id.to_owned(),
        };
        house.admin::<DeletePolicyVersion>(input).map(drop)
    }

    #[test]
    fn a_version_is_deleted_once_and_its_number_not_used_again() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        sample::version(&house, &arn, false).unwrap();
        delete(&house, &arn, "v2").unwrap();
        assert_eq!(delete(&house, &arn, "v2").unwrap_err().code, "NoSuchEntity");
        let next = sample::version(&house, &arn, false).unwrap();
        assert_eq!(next.version_id.as_deref(), Some("v3"));
    }

    #[test]
    fn the_version_in_force_stays() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let refused = delete(&house, &arn, "v1").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("DeleteConflict", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot delete the default version of a policy."
        );
    }
}
