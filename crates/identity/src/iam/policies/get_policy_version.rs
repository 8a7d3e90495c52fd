//! `GetPolicyVersion`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html>.
use super::Found;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::attached;
use crate::iam::common::document_output;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::PolicyVersion;
use doorward_shapes::iam::{
    GetPolicyVersion, GetPolicyVersionError, GetPolicyVersionInput, GetPolicyVersionOutput,
};

impl Operation for GetPolicyVersion {
    fn access(
        input: &GetPolicyVersionInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetPolicyVersionError>> {
        Ok(super::on_policy(&input.policy_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetPolicyVersionOutput, Failure<GetPolicyVersionError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let id = call.input.version_id.as_str();
        let version = match super::find(&arn, call.account(draft)?)? {
            Found::Own(policy) => {
                let version = super::version(policy, &arn, id)?;
                PolicyVersion {
                    document: Some(document_output(version.document.as_written())),
                    ..super::version_output(version, policy)
                }
            }
            Found::Aws(policy) if policy.version == id => PolicyVersion {
                document: Some(document_output(policy.document().as_written())),
                ..super::aws_version_output(policy)
            },
            Found::Aws(_) => return Err(super::no_such_version(&arn, id).into()),
        };
        Ok(GetPolicyVersionOutput {
            policy_version: Some(version),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn get(house: &House, arn: &str, id: &str) -> Result<PolicyVersion, ErrorAnswer> {
        let got = house.admin::<GetPolicyVersion>(GetPolicyVersionInput {
            policy_arn: arn.to_owned(),
            version_id: id.to_owned(),
        })?;
        Ok(got.policy_version.unwrap())
    }

    #[test]
    fn a_document_comes_percent_encoded_and_otherwise_as_it_was_written() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let version = get(&house, &arn, "v1").unwrap();
        assert_eq!(version.is_default_version, Some(true));
        let document = version.document.unwrap();
        assert!(
            document.starts_with("%7B%22Version%22%3A%222012-10-17%22"),
            "{document}"
        );
        let decoded = percent_encoding::percent_decode_str(&document).decode_utf8();
        assert_eq!(decoded.unwrap(), sample::ALLOW);
    }

    #[test]
    fn versions_of_awss_policies_are_there_to_be_read() {
        let arn = "arn:aws:iam::aws:policy/PowerUserAccess";
        let version = get(&House::new(), arn, "v12").unwrap();
        assert!(version.document.unwrap().contains("NotAction"));
    }

    #[test]
    fn a_version_that_is_not_there_is_refused() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let refused = get(&house, &arn, "v2").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        let message = format!("Policy {arn} version v2 does not exist or is not attachable.");
        assert_eq!(refused.message, message);
        let aws = "arn:aws:iam::aws:policy/PowerUserAccess";
        assert_eq!(get(&house, aws, "v1").unwrap_err().code, "NoSuchEntity");
    }
}
