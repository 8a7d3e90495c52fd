//! `CheckNoPublicAccess`: whether a resource's policy lets in anyone at all.
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoPublicAccess.html>.
use super::{candidate, reasons, undecided};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::reference;
use crate::state::Draft;
use doorward_policy::analyze::{PublicRules, Verdict, no_public_access};
use doorward_shapes::accessanalyzer::types::{
    AccessCheckPolicyType, AccessCheckResourceType as Type, CheckNoPublicAccessResult as Result_,
};
use doorward_shapes::accessanalyzer::{
    CheckNoPublicAccess, CheckNoPublicAccessError, CheckNoPublicAccessInput,
    CheckNoPublicAccessOutput,
};

impl Operation for CheckNoPublicAccess {
    fn access(
        _input: &CheckNoPublicAccessInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<CheckNoPublicAccessError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<CheckNoPublicAccessOutput, Failure<CheckNoPublicAccessError>> {
        let input = &call.input;
        let kind = AccessCheckPolicyType::ResourcePolicy;
        let document = candidate("policyDocument", &input.policy_document, kind)?;
        match no_public_access(&document, rules(input.resource_type), reference()) {
            Verdict::Pass => Ok(CheckNoPublicAccessOutput {
                result: Some(Result_::Pass),
                message: Some(PRIVATE.to_owned()),
                reasons: None,
            }),
            Verdict::Fail(found) => Ok(CheckNoPublicAccessOutput {
                result: Some(Result_::Fail),
                message: Some(PUBLIC.to_owned()),
                reasons: Some(reasons(
                    found,
                    "Public access granted in the following statement",
                )),
            }),
            Verdict::Unknown => Err(undecided().into()),
        }
    }
}

/// Which meaning of "public" AWS's pages give a type of resource.
fn rules(resource: Type) -> PublicRules {
    match resource {
        Type::AWSS3Bucket | Type::AWSS3ExpressDirectoryBucket | Type::AWSS3OutpostsBucket => {
            PublicRules::Bucket
        }
        Type::AWSS3AccessPoint | Type::AWSS3ExpressAccessPoint | Type::AWSS3OutpostsAccessPoint => {
            PublicRules::AccessPoint
        }
        Type::AWSEFSFileSystem => PublicRules::FileSystem,
        _ => PublicRules::Other,
    }
}

const PRIVATE: &str =
    "The resource policy does not grant public access for the given resource type.";
const PUBLIC: &str = "The resource policy grants public access for the given resource type.";

#[cfg(test)]
mod tests {
    use super::super::samples::own;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn check(
        statement: &str,
        resource_type: Type,
    ) -> Result<CheckNoPublicAccessOutput, ErrorAnswer> {
        House::new().admin::<CheckNoPublicAccess>(CheckNoPublicAccessInput {
            policy_document: own(statement),
            resource_type,
        })
    }

    const BOB: &str = r#""Sid":"Bob","Effect":"Allow","Action":["s3:GetObject"]"#;

    #[test]
    fn awss_own_examples_are_answered_in_its_words() {
        let john =
            format!(r#"{BOB},"Principal":{{"AWS":"arn:aws:iam::111122223333:user/JohnDoe"}}"#);
        let passed = check(&john, Type::AWSS3Bucket).unwrap();
        assert_eq!(passed.result, Some(Result_::Pass));
        assert_eq!(passed.message.as_deref(), Some(PRIVATE));
        assert!(passed.reasons.is_none());
        let failed = check(&format!(r#"{BOB},"Principal":"*""#), Type::AWSS3Bucket).unwrap();
        assert_eq!(failed.result, Some(Result_::Fail));
        assert_eq!(failed.message.as_deref(), Some(PUBLIC));
        let reason = failed.reasons.unwrap().remove(0);
        let words = "Public access granted in the following statement with sid: Bob.";
        assert_eq!(reason.description.as_deref(), Some(words));
        assert_eq!(
            (reason.statement_index, reason.statement_id.as_deref()),
            (Some(0), Some("Bob"))
        );
    }

    #[test]
    fn what_binds_depends_on_the_type_of_the_resource() {
        let with = |operator: &str, key: &str, value: &str| {
            format!(r#"{BOB},"Principal":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}"#)
        };
        let mounted = with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true");
        let point = "arn:aws:s3:us-west-2:123456789012:accesspoint/*";
        let point = with("ArnLike", "s3:DataAccessPointArn", point);
        for (statement, resource, result) in [
            (&mounted, Type::AWSEFSFileSystem, Result_::Pass),
            (&mounted, Type::AWSSQSQueue, Result_::Fail),
            (&point, Type::AWSS3Bucket, Result_::Pass),
            (&point, Type::AWSS3AccessPoint, Result_::Fail),
        ] {
            let answer = check(statement, resource).unwrap();
            assert_eq!(answer.result, Some(result), "{statement} {resource:?}");
        }
    }

    #[test]
    fn what_is_no_policy_of_a_resource_is_refused() {
        for statement in ["", r#""Effect":"Perhaps""#] {
            let refused = check(statement, Type::AWSSNSTopic).unwrap_err();
            assert_eq!(refused.code, "InvalidParameterException");
        }
    }
}
