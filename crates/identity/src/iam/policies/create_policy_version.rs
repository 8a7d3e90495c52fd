//! `CreatePolicyVersion`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common, documents};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, PolicyVersion};
use doorward_shapes::iam::errors::LimitExceeded;
use doorward_shapes::iam::{
    CreatePolicyVersion, CreatePolicyVersionError, CreatePolicyVersionInput,
    CreatePolicyVersionOutput,
};

impl Operation for CreatePolicyVersion {
    const WRITES: bool = true;

    fn access(
        input: &CreatePolicyVersionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreatePolicyVersionError>> {
        super::on_own_policy::<Self>(&input.policy_arn, ask)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreatePolicyVersionOutput, Failure<CreatePolicyVersionError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let document = documents::managed(&call.input.policy_document)?;
        let policy = common::policy_mut(call.account_mut(draft)?, &arn)?;
        if policy.versions.len() >= quota::POLICY_VERSIONS {
            let message = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.";
            return Err(LimitExceeded::new(message).into());
        }
        let version = PolicyVersion {
            number: policy.next_version,
            document,
            created: call.facts.now.whole_seconds(),
        };
        policy.next_version = policy.next_version.saturating_add(1);
        policy.updated = version.created;
        if call.input.set_as_default == Some(true) {
            policy.default_version = version.number;
        }
        let output = super::version_output(&version, policy);
        policy.versions.push(version);
        Ok(CreatePolicyVersionOutput {
            policy_version: Some(output),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn versions_are_numbered_on_and_the_default_moves_only_when_told() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let second = sample::version(&house, &arn, false).unwrap();
        assert_eq!(second.version_id.as_deref(), Some("v2"));
        assert_eq!(second.is_default_version, Some(false));
        let third = sample::version(&house, &arn, true).unwrap();
        assert_eq!(third.version_id.as_deref(), Some("v3"));
        assert_eq!(third.is_default_version, Some(true));
        assert!(third.document.is_none());
    }

    #[test]
    fn there_are_five_versions_at_most() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        for _ in 0..4 {
            sample::version(&house, &arn, false).unwrap();
        }
        let refused = sample::version(&house, &arn, false).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "A managed policy can have up to 5 versions. Before you create a new version, you \
             must delete an existing version."
        );
    }

    #[test]
    fn a_malformed_version_of_a_policy_that_is_not_there_is_refused_for_its_form() {
        let house = House::new();
        let make = |document: &str| {
            house.admin::<CreatePolicyVersion>(CreatePolicyVersionInput {
                policy_arn: "arn:aws:iam::111122223333:policy/None".to_owned(),
                policy_document: document.to_owned(),
                set_as_default: None,
            })
        };
        assert_eq!(make("{}").unwrap_err().code, "MalformedPolicyDocument");
        assert_eq!(make(sample::ALLOW).unwrap_err().code, "NoSuchEntity");
    }
}
