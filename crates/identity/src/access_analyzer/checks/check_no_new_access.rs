//! `CheckNoNewAccess`: whether a policy allows what another does not.
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html>.
use super::{candidate, policy, reasons, undecided};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::reference;
use crate::state::Draft;
use doorward_policy::analyze::{Verdict, no_new_access};
use doorward_shapes::accessanalyzer::types::CheckNoNewAccessResult as Result_;
use doorward_shapes::accessanalyzer::{
    CheckNoNewAccess, CheckNoNewAccessError, CheckNoNewAccessInput, CheckNoNewAccessOutput,
};

impl Operation for CheckNoNewAccess {
    fn access(
        _input: &CheckNoNewAccessInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<CheckNoNewAccessError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<CheckNoNewAccessOutput, Failure<CheckNoNewAccessError>> {
        let input = &call.input;
        let kind = input.policy_type;
        let new = candidate("newPolicyDocument", &input.new_policy_document, kind)?;
        let existing = &input.existing_policy_document;
        let existing = policy("existingPolicyDocument", existing, kind)?;
        match no_new_access(&new, &existing, reference()) {
            Verdict::Pass => Ok(CheckNoNewAccessOutput {
                result: Some(Result_::Pass),
                message: Some(LESS.to_owned()),
                reasons: None,
            }),
            Verdict::Fail(found) => Ok(CheckNoNewAccessOutput {
                result: Some(Result_::Fail),
                message: Some(MORE.to_owned()),
                reasons: Some(reasons(found, "New access in the statement")),
            }),
            Verdict::Unknown => Err(undecided().into()),
        }
    }
}

const LESS: &str =
    "The modified permissions grant less or equal access compared to your existing policy.";
const MORE: &str = "The modified permissions grant new access compared to your existing policy.";

#[cfg(test)]
mod tests {
    use super::super::samples::{john, own};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::accessanalyzer::types::AccessCheckPolicyType as Type;

    fn check(
        new: &str,
        existing: &str,
        policy_type: Type,
    ) -> Result<CheckNoNewAccessOutput, ErrorAnswer> {
        House::new().admin::<CheckNoNewAccess>(CheckNoNewAccessInput {
            new_policy_document: new.to_owned(),
            existing_policy_document: existing.to_owned(),
            policy_type,
        })
    }

    const BUCKET: &str = r#""Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::amzn-s3-demo-bucket/*"]"#;
    const ALL: &str = r#""Effect":"Allow","Action":"s3:*","Resource":"*""#;

    #[test]
    fn a_policy_that_allows_less_passes() {
        let passed = check(&own(BUCKET), &own(ALL), Type::IdentityPolicy).unwrap();
        assert_eq!(passed.result, Some(Result_::Pass));
        assert_eq!(passed.message.as_deref(), Some(LESS));
        assert!(passed.reasons.is_none());
    }

    #[test]
    fn a_policy_that_allows_more_fails_by_statement() {
        let failed = check(&own(ALL), &own(BUCKET), Type::IdentityPolicy).unwrap();
        assert_eq!(failed.result, Some(Result_::Fail));
        assert_eq!(failed.message.as_deref(), Some(MORE));
        let reason = failed.reasons.unwrap().remove(0);
        let description = reason.description.as_deref();
        assert_eq!(
            description,
            Some("New access in the statement with index: 0.")
        );
        assert_eq!(
            (reason.statement_index, reason.statement_id),
            (Some(0), None)
        );
        let (gets, puts) = (john("s3:GetObject", "*"), john("s3:PutObject", "*"));
        let failed = check(&puts, &gets, Type::ResourcePolicy).unwrap();
        let reason = failed.reasons.unwrap().remove(0);
        let description = reason.description.as_deref();
        let named = "New access in the statement with sid: AllowJohnDoe.";
        assert_eq!(description, Some(named));
        assert_eq!(reason.statement_id.as_deref(), Some("AllowJohnDoe"));
    }

    #[test]
    fn only_the_existing_policy_may_name_principals_with_wildcards() {
        let role = |name: &str| {
            own(&format!(
                r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"AWS":"arn:aws:iam::111111111111:role/{name}"}}"#
            ))
        };
        let passed = check(&role("ci-x"), &role("ci-*"), Type::ResourcePolicy).unwrap();
        assert_eq!(passed.result, Some(Result_::Pass));
        let refused = check(&role("ci-*"), &role("ci-*"), Type::ResourcePolicy).unwrap_err();
        assert_eq!(refused.code, "InvalidParameterException");
        assert!(refused.message.contains("role/ci-*"), "{}", refused.message);
    }

    #[test]
    fn what_is_no_policy_is_refused_by_name() {
        let good = own(ALL);
        let about = |new: &str, existing: &str, kind| {
            let refused = check(new, existing, kind).unwrap_err();
            assert_eq!(
                (refused.code.as_str(), refused.status),
                ("InvalidParameterException", 400)
            );
            refused.message
        };
        for bad in ["", "{}", "not json", r#"{"Statement":[]}"#] {
            let new = about(bad, &good, Type::IdentityPolicy);
            assert!(
                new.starts_with("The newPolicyDocument is not valid: "),
                "{new}"
            );
            let existing = about(&good, bad, Type::IdentityPolicy);
            assert!(
                existing.starts_with("The existingPolicyDocument is"),
                "{existing}"
            );
        }
        // A policy of one kind is none of the other.
        let principal = about(&john("s3:*", "*"), &good, Type::IdentityPolicy);
        assert!(principal.contains("Principal"), "{principal}");
    }

    #[test]
    fn what_is_neither_proven_nor_shown_is_no_answer() {
        // Whether one tag is another is known only of each request.
        let tag = |values: &str| {
            own(&format!(
                r#"{ALL},"Condition":{{"StringLike":{{"aws:ResourceTag/a":"${{aws:PrincipalTag/b}}"}},"StringEquals":{{"aws:PrincipalTag/b":[{values}]}}}}"#
            ))
        };
        let plain = own(&format!(
            r#"{ALL},"Condition":{{"StringEquals":{{"aws:ResourceTag/a":["x","y"]}}}}"#
        ));
        let refused = check(&tag(r#""x","y""#), &plain, Type::IdentityPolicy).unwrap_err();
        assert_eq!(refused.code, "UnprocessableEntityException");
        assert_eq!(refused.status, 422);
        let failed = check(&tag(r#""z""#), &plain, Type::IdentityPolicy).unwrap();
        assert_eq!(failed.result, Some(Result_::Fail));
    }
}
