//! `CheckAccessNotGranted`: whether a policy allows any of some actions on any of some resources.
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckAccessNotGranted.html>.
use super::{candidate, reasons, undecided};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::reference;
use crate::state::Draft;
use doorward_policy::analyze::{self, Verdict, access_not_granted};
use doorward_shapes::accessanalyzer::errors::InvalidParameter;
use doorward_shapes::accessanalyzer::types::CheckAccessNotGrantedResult as Result_;
use doorward_shapes::accessanalyzer::{
    CheckAccessNotGranted, CheckAccessNotGrantedError, CheckAccessNotGrantedInput,
    CheckAccessNotGrantedOutput,
};

impl Operation for CheckAccessNotGranted {
    fn access(
        _input: &CheckAccessNotGrantedInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<CheckAccessNotGrantedError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<CheckAccessNotGrantedOutput, Failure<CheckAccessNotGrantedError>> {
        let input = &call.input;
        let document = candidate("policyDocument", &input.policy_document, input.policy_type)?;
        match access_not_granted(&document, wanted(input)?, reference()) {
            Verdict::Pass => Ok(CheckAccessNotGrantedOutput {
                result: Some(Result_::Pass),
                message: Some(NOT_GRANTED.to_owned()),
                reasons: None,
            }),
            Verdict::Fail(found) => Ok(CheckAccessNotGrantedOutput {
                result: Some(Result_::Fail),
                message: Some(GRANTED.to_owned()),
                reasons: Some(reasons(found, WHICH)),
            }),
            Verdict::Unknown => Err(undecided().into()),
        }
    }
}

/// The actions and resources of the call; one list may be empty, and then stands for everything.
fn wanted(input: &CheckAccessNotGrantedInput) -> Result<analyze::Access<'_>, InvalidParameter> {
    // The model lets one object at most pass.
    let given = input.access.first();
    let access = analyze::Access {
        actions: given.and_then(|g| g.actions.as_deref()).unwrap_or_default(),
        resources: given
            .and_then(|g| g.resources.as_deref())
            .unwrap_or_default(),
    };
    if access.actions.is_empty() && access.resources.is_empty() {
        let message = "The access must have an action or a resource.";
        return Err(InvalidParameter::new(message));
    }
    match access.fault() {
        None => Ok(access),
        Some(text) => Err(InvalidParameter::new(format!(
            "The access is not valid: {text} is neither an action nor the ARN of a resource."
        ))),
    }
}

const NOT_GRANTED: &str =
    "The policy document does not grant access to perform the listed actions or resources.";
const GRANTED: &str =
    "The policy document grants access to perform one or more of the listed actions or resources.";
const WHICH: &str = "One or more of the listed actions or resources in the statement";

#[cfg(test)]
mod tests {
    use super::super::samples::john;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::accessanalyzer::types::{self, AccessCheckPolicyType};

    fn check(
        policy: &str,
        actions: Option<&[&str]>,
        resources: Option<&[&str]>,
    ) -> Result<CheckAccessNotGrantedOutput, ErrorAnswer> {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        House::new().admin::<CheckAccessNotGranted>(CheckAccessNotGrantedInput {
            policy_document: policy.to_owned(),
            access: vec![types::Access {
                actions: actions.map(owned),
                resources: resources.map(owned),
            }],
            policy_type: AccessCheckPolicyType::ResourcePolicy,
        })
    }

    #[test]
    fn awss_own_examples_are_answered_in_its_words() {
        let passed = check(&john("s3:GetObject", "*"), Some(&["s3:PutObject"]), None).unwrap();
        assert_eq!(passed.result, Some(Result_::Pass));
        assert_eq!(passed.message.as_deref(), Some(NOT_GRANTED));
        assert!(passed.reasons.is_none());
        let other = john("s3:PutObject", "arn:aws:s3:::non-sensitive-bucket/*");
        let sensitive = ["arn:aws:s3:::sensitive-bucket/*"];
        let passed = check(&other, None, Some(&sensitive)).unwrap();
        assert_eq!(passed.result, Some(Result_::Pass));
        let own = ["arn:aws:s3:::my-bucket/*"];
        let failed = check(&john("s3:PutObject", own[0]), None, Some(&own)).unwrap();
        assert_eq!(failed.result, Some(Result_::Fail));
        assert_eq!(failed.message.as_deref(), Some(GRANTED));
        let reason = failed.reasons.unwrap().remove(0);
        let words = "One or more of the listed actions or resources in the statement with sid: \
                     AllowJohnDoe.";
        assert_eq!(reason.description.as_deref(), Some(words));
        assert_eq!(reason.statement_id.as_deref(), Some("AllowJohnDoe"));
        assert_eq!(reason.statement_index, Some(0));
    }

    #[test]
    fn an_action_and_a_resource_count_only_together() {
        let policy = john("s3:PutObject", "arn:aws:s3:::mine/*");
        for (action, resource, result) in [
            ("s3:PutObject", "arn:aws:s3:::mine/x", Result_::Fail),
            ("s3:Put*", "arn:aws:s3:::m*", Result_::Fail),
            ("s3:GetObject", "arn:aws:s3:::mine/x", Result_::Pass),
            ("s3:PutObject", "arn:aws:s3:::other/x", Result_::Pass),
        ] {
            let answer = check(&policy, Some(&[action]), Some(&[resource])).unwrap();
            assert_eq!(answer.result, Some(result), "{action} {resource}");
        }
    }

    #[test]
    fn what_is_no_action_or_resource_is_refused() {
        let policy = john("s3:PutObject", "*");
        for (actions, resources) in [
            (None, None),
            (Some(&[][..]), Some(&[][..])),
            (Some(&["PutObject"][..]), None),
            (Some(&["s3:Put Object"]), None),
            (Some(&["s3:PutObject", "s3:"]), None),
            (None, Some(&["bucket"][..])),
            (None, Some(&["*"])),
            (None, Some(&["arn:aws:s3:*:*:b"])),
        ] {
            let refused = check(&policy, actions, resources).unwrap_err();
            let about = format!("{actions:?} {resources:?}");
            assert_eq!(refused.code, "InvalidParameterException", "{about}");
        }
    }
}
