//! `ValidatePolicy`:
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::reference;
use crate::state::Draft;
use doorward_policy::DocumentKind;
use doorward_policy::validate::{
    Attached, Finding, FindingType, Location, PathElement, Spot, validate, validate_attached,
};
use doorward_shapes::accessanalyzer::errors::Validation;
use doorward_shapes::accessanalyzer::types::{
    self, PolicyType, ValidatePolicyFinding, ValidatePolicyFindingType, ValidatePolicyResourceType,
    ValidationExceptionReason,
};
use doorward_shapes::accessanalyzer::{
    ValidatePolicy, ValidatePolicyError, ValidatePolicyInput, ValidatePolicyOutput,
};

/// Findings on a page where nobody says how many.
const PAGE: usize = 100;

impl Operation for ValidatePolicy {
    fn access(
        _: &ValidatePolicyInput,
        _: &Ask<'_>,
    ) -> Result<Access, Failure<ValidatePolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _: &mut Draft,
    ) -> Result<ValidatePolicyOutput, Failure<ValidatePolicyError>> {
        let input = &call.input;
        let first = first(input.next_token.as_deref())?;
        let most = match input.max_results {
            None => PAGE,
            Some(most) => usize::try_from(most)
                .ok()
                .filter(|most| (1..=1000).contains(most))
                .ok_or_else(|| invalid("maxResults must be between 1 and 1000"))?,
        };
        let text = &input.policy_document;
        let findings = match subject(input)? {
            Subject::Kind(kind) => validate(text, kind, reference()),
            Subject::Of(attached) => validate_attached(text, attached, reference()),
        };
        let end = first.saturating_add(most);
        let page = findings.get(first.min(findings.len())..end.min(findings.len()));
        Ok(ValidatePolicyOutput {
            findings: page.unwrap_or_default().iter().map(finding).collect(),
            next_token: (end < findings.len()).then(|| end.to_string()),
        })
    }
}

fn invalid(message: &str) -> Validation {
    Validation::new(message, ValidationExceptionReason::FieldValidationFailed)
}

/// The first finding of the page that `token` asks for.
fn first(token: Option<&str>) -> Result<usize, Validation> {
    let first = token.map_or(Ok(0), str::parse);
    first.map_err(|_| invalid("The nextToken is not valid."))
}

/// What the document is, as the request says.
enum Subject {
    Kind(DocumentKind),
    Of(Attached),
}

fn subject(input: &ValidatePolicyInput) -> Result<Subject, Validation> {
    use ValidatePolicyResourceType as Of;
    let kind = match input.policy_type {
        PolicyType::IdentityPolicy => DocumentKind::Identity,
        PolicyType::ResourcePolicy => DocumentKind::Resource,
        PolicyType::ServiceControlPolicy => DocumentKind::Scp,
        PolicyType::ResourceControlPolicy => DocumentKind::Rcp,
    };
    let Some(of) = &input.validate_policy_resource_type else {
        return Ok(Subject::Kind(kind));
    };
    if kind != DocumentKind::Resource {
        return Err(invalid(
            "validatePolicyResourceType can only be used with the policy type RESOURCE_POLICY.",
        ));
    }
    Ok(match of {
        Of::AWSIAMAssumeRolePolicyDocument => Subject::Kind(DocumentKind::Trust),
        Of::AWSS3Bucket => Subject::Of(Attached::Bucket),
        Of::AWSS3AccessPoint => Subject::Of(Attached::AccessPoint),
        Of::AWSS3MultiRegionAccessPoint => Subject::Of(Attached::MultiRegionAccessPoint),
        Of::AWSS3ObjectLambdaAccessPoint => Subject::Of(Attached::ObjectLambdaAccessPoint),
        Of::AWSDynamoDBTable => Subject::Of(Attached::Table),
    })
}

fn finding(finding: &Finding) -> ValidatePolicyFinding {
    ValidatePolicyFinding {
        finding_details: finding.details.clone(),
        finding_type: match finding.check.kind {
            FindingType::Error => ValidatePolicyFindingType::Error,
            FindingType::SecurityWarning => ValidatePolicyFindingType::SecurityWarning,
            FindingType::Warning => ValidatePolicyFindingType::Warning,
            FindingType::Suggestion => ValidatePolicyFindingType::Suggestion,
        },
        issue_code: finding.check.code.to_owned(),
        learn_more_link: finding.check.learn_more(),
        locations: finding.locations.iter().map(location).collect(),
    }
}

fn location(location: &Location) -> types::Location {
    types::Location {
        path: location.path.iter().map(step).collect(),
        span: types::Span {
            start: position(location.start),
            end: position(location.end),
        },
    }
}

fn step(step: &PathElement) -> types::PathElement {
    let none = types::PathElement::default();
    match step {
        PathElement::Index(index) => types::PathElement {
            index: i32::try_from(*index).ok(),
            ..none
        },
        PathElement::Key(key) => types::PathElement {
            key: Some(key.clone()),
            ..none
        },
        PathElement::Value(key) => types::PathElement {
            value: Some(key.clone()),
            ..none
        },
    }
}

fn position(spot: Spot) -> types::Position {
    // No document is as long as that.
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    types::Position {
        line: number(spot.line),
        column: number(spot.column),
        offset: number(spot.offset),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn ask(input: ValidatePolicyInput) -> Result<ValidatePolicyOutput, ErrorAnswer> {
        House::new().admin::<ValidatePolicy>(input)
    }

    fn of_kind(statement: &str, policy_type: PolicyType) -> ValidatePolicyInput {
        ValidatePolicyInput {
            policy_document: format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#),
            policy_type,
            locale: None,
            max_results: None,
            next_token: None,
            validate_policy_resource_type: None,
        }
    }

    fn codes(output: &ValidatePolicyOutput) -> Vec<&str> {
        let findings = output.findings.iter();
        findings
            .map(|finding| finding.issue_code.as_str())
            .collect()
    }

    #[test]
    fn findings_come_in_pages_that_hold_them_all_once() {
        let statement = r#"{"Effect":"allow","Action":"s3","Resource":"b"}"#;
        let whole = ask(of_kind(statement, PolicyType::IdentityPolicy)).unwrap();
        let all = codes(&whole);
        assert_eq!(
            all,
            ["INVALID_EFFECT", "INVALID_ACTION", "INVALID_ARN_PREFIX"]
        );
        assert!(whole.next_token.is_none());
        for size in 1..=3 {
            let (mut paged, mut token) = (Vec::new(), None);
            loop {
                let page = ask(ValidatePolicyInput {
                    max_results: Some(size),
                    next_token: token,
                    ..of_kind(statement, PolicyType::IdentityPolicy)
                });
                let page = page.unwrap();
                assert!(page.findings.len() <= usize::try_from(size).unwrap());
                paged.extend(codes(&page).into_iter().map(str::to_owned));
                token = page.next_token;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(paged, all, "{size}");
        }
    }

    #[test]
    fn a_page_that_there_cannot_be_is_refused() {
        for (max_results, next_token) in [
            (Some(0), None),
            (Some(1001), None),
            (Some(-1), None),
            (None, Some("page".to_owned())),
        ] {
            let refused = ask(ValidatePolicyInput {
                max_results,
                next_token,
                ..of_kind("", PolicyType::IdentityPolicy)
            });
            assert_eq!(refused.unwrap_err().code, "ValidationException");
        }
    }

    #[test]
    fn the_type_of_the_resource_decides_what_is_checked() {
        use ValidatePolicyResourceType as Of;
        let statement = r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},
            "Action":"s3:GetObject","Resource":"arn:aws:s3:::box/*"}"#;
        let unsupported = "UNSUPPORTED_RESOURCE_ARN_IN_POLICY";
        let of_table = ["UNSUPPORTED_ACTION_IN_POLICY", unsupported];
        for (of, expected) in [
            (None, &[][..]),
            (Some(Of::AWSS3Bucket), &[]),
            (Some(Of::AWSS3AccessPoint), &[unsupported]),
            (Some(Of::AWSS3MultiRegionAccessPoint), &[unsupported]),
            (Some(Of::AWSS3ObjectLambdaAccessPoint), &of_table),
            (Some(Of::AWSDynamoDBTable), &of_table),
            (
                Some(Of::AWSIAMAssumeRolePolicyDocument),
                &[
                    "UNSUPPORTED_ACTION_IN_POLICY",
                    "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
                ],
            ),
        ] {
            let answer = ask(ValidatePolicyInput {
                validate_policy_resource_type: of,
                ..of_kind(statement, PolicyType::ResourcePolicy)
            });
            assert_eq!(codes(&answer.unwrap()), expected, "{of:?}");
        }
        let refused = ask(ValidatePolicyInput {
            validate_policy_resource_type: Some(Of::AWSS3Bucket),
            ..of_kind(statement, PolicyType::IdentityPolicy)
        });
        assert_eq!(refused.unwrap_err().code, "ValidationException");
    }
}
