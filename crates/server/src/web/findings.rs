//! What `ValidatePolicy` says of a policy, as the editor shows it.
use super::calls::read;
use super::excerpt::{Excerpt, Spot};
use super::pages::{Alert, Finding, Findings, Place};
use super::visitor::{Member, Visitor};
use super::words::{Count, Language, Word};
use doorward_shapes::accessanalyzer::types::{
    Location, PathElement, PolicyType, Position, ValidatePolicyFinding,
    ValidatePolicyFindingType as Kind, ValidatePolicyResourceType,
};
use doorward_shapes::accessanalyzer::{ValidatePolicy, ValidatePolicyInput};

/// A policy to be looked at.
#[derive(Clone)]
pub(super) struct Subject {
    pub(super) document: String,
    pub(super) kind: PolicyType,
    /// What a resource policy is attached to.
    pub(super) of: Option<ValidatePolicyResourceType>,
}

/// Findings on one page, and lines of each that are shown.
const MOST: i32 = 100;
const MOST_LINES: usize = 4;

/// In the order in which they matter, with how one is called, one is counted, and several are.
#[rustfmt::skip]
const KINDS: [(Kind, &str, Word, Word, Count); 4] = [
    (Kind::Error, "bad", Language::an_error, Language::one_error, Language::errors),
    (Kind::SecurityWarning, "bad", Language::security_warning, Language::one_security_warning, Language::security_warnings),
    (Kind::Warning, "warn", Language::warning, Language::one_warning, Language::warnings),
    (Kind::Suggestion, "good", Language::suggestion, Language::one_suggestion, Language::suggestions),
];

/// Asks for the findings as whoever is signed in; with the status of the answer.
pub(super) fn of(visitor: &Visitor, member: &Member, subject: &Subject) -> (u16, Findings) {
    let t = visitor.language;
    if subject.document.trim().is_empty() {
        return (200, Findings::none(t.nothing_to_check()));
    }
    let input = ValidatePolicyInput {
        locale: None,
        max_results: Some(MOST),
        next_token: None,
        policy_document: subject.document.clone(),
        policy_type: subject.kind,
        validate_policy_resource_type: subject.of,
    };
    match read::<ValidatePolicy>(visitor, member, input) {
        Err(error) => {
            let alert = Alert::refused(t.policy_not_checked(), &error.message);
            (error.status, Findings::refused(alert))
        }
        Ok(output) => {
            let rows = KINDS.iter().flat_map(|(kind, tone, label, ..)| {
                let found = output.findings.iter().filter(|f| f.finding_type == *kind);
                found.map(|found| row(found, label(t), tone, &subject.document))
            });
            let verdict = verdict(t, &output.findings, output.next_token.is_some());
            let findings = Findings {
                verdict,
                rows: rows.collect(),
                ..Findings::default()
            };
            (200, findings)
        }
    }
}

/// `1 error, 2 suggestions`.
fn verdict(t: Language, findings: &[ValidatePolicyFinding], more: bool) -> String {
    if findings.is_empty() {
        return t.policy_is_valid().to_owned();
    }
    let counts = KINDS.iter().filter_map(|(kind, _, _, one, several)| {
        let count = findings.iter().filter(|f| f.finding_type == *kind).count();
        match count {
            0 => None,
            1 => Some(one(t).to_owned()),
            count => Some(several(t, count)),
        }
    });
    let counts = counts.collect::<Vec<_>>().join(", ");
    let more = if more { t.more_unseen() } else { "" };
    format!("{counts}{more}.")
}

fn row(
    found: &ValidatePolicyFinding,
    label: &'static str,
    tone: &'static str,
    text: &str,
) -> Finding {
    Finding {
        label,
        tone,
        title: title(&found.issue_code),
        code: found.issue_code.clone(),
        details: found.finding_details.clone(),
        learn_more: found.learn_more_link.clone(),
        places: found.locations.iter().map(|at| place(at, text)).collect(),
    }
}

fn place(location: &Location, text: &str) -> Place {
    let (start, end) = (spot(&location.span.start), spot(&location.span.end));
    Place {
        start,
        end,
        path: path(&location.path),
        excerpt: Excerpt::of(text, start, end, MOST_LINES),
    }
}

/// AWS counts columns from 0, and people from 1.
fn spot(position: &Position) -> Spot {
    let number = |number: i32| usize::try_from(number).unwrap_or(0);
    Spot {
        line: number(position.line),
        column: number(position.column).saturating_add(1),
    }
}

/// `Statement[0].Action`.
fn path(steps: &[PathElement]) -> String {
    let steps = steps
        .iter()
        .map(|step| match (step.index, &step.value, &step.key) {
            (Some(index), _, _) => format!("[{index}]"),
            (None, Some(key), _) | (None, None, Some(key)) => format!(".{key}"),
            (None, None, None) => String::new(),
        });
    steps.collect::<String>().trim_start_matches('.').to_owned()
}

/// `Missing version` of `MISSING_VERSION`.
fn title(code: &str) -> String {
    const SHORT: [&str; 14] = [
        "ARN", "AWS", "CIDR", "DB", "IAM", "IP", "JSON", "NFS", "RCP", "S3", "SCP", "SLR", "STS",
        "VPC",
    ];
    let words = code.split('_').zip(0..).map(|(word, number)| {
        if SHORT.contains(&word) {
            return word.to_owned();
        }
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        match number {
            0 => format!("{first}{}", rest.to_lowercase()),
            _ => word.to_lowercase(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_code_reads_as_words() {
        for (code, told) in [
            ("MISSING_VERSION", "Missing version"),
            ("INVALID_ARN_REGION", "Invalid ARN region"),
            ("JSON_SYNTAX_ERROR", "JSON syntax error"),
            ("", ""),
        ] {
            assert_eq!(title(code), told);
        }
    }
}
