//! The pages on which policies are written, checked and opened.
use super::{Alert, Me};
use crate::web::excerpt::{Excerpt, Spot};
use askama::Template;

/// A policy in the making.
#[derive(Clone, Debug, Template)]
#[template(path = "editor.html")]
pub(crate) struct EditorPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) document: String,
    pub(crate) longest: usize,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) resource_types: Vec<Choice>,
    pub(crate) findings: Findings,
    pub(crate) opened: Option<Opened>,
    pub(crate) name: String,
    pub(crate) description: String,
}

/// What the findings become while somebody types.
#[derive(Clone, Debug, Template)]
#[template(path = "findings_part.html")]
pub(crate) struct FindingsPart {
    pub(crate) findings: Findings,
}

/// An option of a list to choose from.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) chosen: bool,
}

/// The managed policy in the editor.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) arn: String,
    /// The version that was opened; empty where it is not known.
    pub(crate) version: String,
    /// Whether a new version can be made of it: AWS's own have none but AWS's.
    pub(crate) ours: bool,
}

/// What is wrong with a policy, or why nobody can say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    /// In one sentence; empty where nothing was checked.
    pub(crate) verdict: String,
    pub(crate) rows: Vec<Finding>,
    pub(crate) refused: Option<Alert>,
    /// Whether it is because nobody is signed in any more.
    pub(crate) signed_out: bool,
}

impl Findings {
    pub(crate) fn none(verdict: &str) -> Self {
        Self {
            verdict: verdict.to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn refused(alert: Alert) -> Self {
        Self {
            verdict: format!("{}.", alert.title),
            refused: Some(alert),
            ..Self::default()
        }
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// `Security warning`, and the style's name for it.
    pub(crate) label: &'static str,
    pub(crate) tone: &'static str,
    pub(crate) title: String,
    /// AWS's code, such as `MISSING_VERSION`.
    pub(crate) code: String,
    pub(crate) details: String,
    pub(crate) learn_more: String,
    pub(crate) places: Vec<Place>,
}

/// Where it is.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) start: Spot,
    pub(crate) end: Spot,
    /// `Statement[0].Action`.
    pub(crate) path: String,
    pub(crate) excerpt: Excerpt,
}
