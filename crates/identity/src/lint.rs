//! What is wrong with a policy, found without an installation, as `doorward policy lint` tells it.
use doorward_policy::{Document, DocumentKind};

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

/// What is wrong with `text` as a policy of `kind`: so far, the error for which IAM refuses it.
pub fn lint(text: &str, kind: LintKind) -> Vec<LintFinding> {
    let kind = match kind {
        LintKind::Identity => DocumentKind::Identity,
        LintKind::Resource => DocumentKind::Resource,
        LintKind::Trust => DocumentKind::Trust,
        LintKind::ServiceControl => DocumentKind::Scp,
        LintKind::ResourceControl => DocumentKind::Rcp,
    };
    let Err(error) = Document::parse(text, kind) else {
        return Vec::new();
    };
    let (line, column) = (error.line(), error.column());
    let place = Place {
        start: Spot { line, column },
        end: Spot {
            line,
            column: column + 1,
        },
    };
    vec![LintFinding {
        severity: Severity::Error,
        code: "MALFORMED_POLICY".to_owned(),
        details: error.message(),
        learn_more: None,
        places: vec![place],
    }]
}
