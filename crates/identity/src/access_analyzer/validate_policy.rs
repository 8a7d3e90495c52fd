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
