//! What is wrong with a policy, found without an installation, as `doorward policy lint` tells it.
use crate::reference;
use doorward_policy::validate::{self, Finding, FindingType, validate};
use doorward_policy::{Document, DocumentKind, ParseError};

/// What a policy is to be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LintKind {
    /// A user, group or role; also as a boundary or for a session.
    Identity,
    /// A resource.
    Resource,
    /// A role, as its trust policy.
    Trust,
    /// An organization, as a service control policy.
    ServiceControl,
    /// An organization, as a resource control policy.
    ResourceControl,
}

/// One thing to say of a policy, as Access Analyzer's `ValidatePolicy` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintFinding {
    /// How bad it is.
    pub severity: Severity,
    /// What it is, in capitals.
    pub code: String,
    /// What it is, for people.
    pub details: String,
    /// Where to read more.
    pub learn_more: Option<String>,
    /// Where it stands; nowhere if it is of the whole policy.
    pub places: Vec<Place>,
}

/// The types of finding, from the least to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It could be written better.
    Suggestion,
    /// It does not follow the best practice.
    Warning,
    /// It allows what is risky.
    SecurityWarning,
    /// It does not work.
    Error,
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its first character.
    pub start: Spot,
    /// The character after its last.
    pub end: Spot,
}

/// A character as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Severity {
    /// As AWS's API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Suggestion => "SUGGESTION",
            Self::Warning => "WARNING",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Error => "ERROR",
        }
    }
}

/// What is wrong with `text` as a policy of `kind`: what `ValidatePolicy` finds, and the error
/// for which IAM refuses it, where that is none of those.
pub fn lint(text: &str, kind: LintKind) -> Vec<LintFinding> {
    let kind = match kind {
        LintKind::Identity => DocumentKind::Identity,
        LintKind::Resource => DocumentKind::Resource,
        LintKind::Trust => DocumentKind::Trust,
        LintKind::ServiceControl => DocumentKind::Scp,
        LintKind::ResourceControl => DocumentKind::Rcp,
    };
    let findings = validate(text, kind, reference());
    let mut told: Vec<_> = findings.iter().map(LintFinding::of).collect();
    let broken = told
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    if let Err(error) = Document::parse(text, kind)
        && !broken
    {
        told.push(LintFinding::malformed(&error));
    }
    told
}

impl LintFinding {
    fn of(finding: &Finding) -> Self {
        let spot = |spot: validate::Spot| Spot {
            line: spot.line,
            column: spot.column + 1,
        };
        let places = finding.locations.iter().map(|location| Place {
            start: spot(location.start),
            end: spot(location.end),
        });
        Self {
            severity: match finding.check.kind {
                FindingType::Error => Severity::Error,
                FindingType::SecurityWarning => Severity::SecurityWarning,
                FindingType::Warning => Severity::Warning,
                FindingType::Suggestion => Severity::Suggestion,
            },
            code: finding.check.code.to_owned(),
            details: finding.details.clone(),
            learn_more: Some(finding.check.learn_more()),
            places: places.collect(),
        }
    }

    fn malformed(error: &ParseError) -> Self {
        let (line, column) = (error.line(), error.column());
        let end = Spot {
            line,
            column: column + 1,
        };
        Self {
            severity: Severity::Error,
            code: "MALFORMED_POLICY".to_owned(),
            details: error.message(),
            learn_more: None,
            places: vec![Place {
                start: Spot { line, column },
                end,
            }],
        }
    }
}
