//! The page that says why a request was denied.
use super::{Alert, Me};
use askama::Template;

/// Why a request was denied, or why that is not told.
#[derive(Clone, Debug, Template)]
#[template(path = "why.html")]
pub(crate) struct WhyPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) denial: Option<DenialView>,
}

/// A denial, for people.
#[derive(Clone, Debug)]
pub(crate) struct DenialView {
    /// `ada`, and her ARN.
    pub(crate) who: String,
    pub(crate) principal: String,
    pub(crate) action: String,
    pub(crate) resource: String,
    /// What was called, where that is not the action.
    pub(crate) operation: String,
    pub(crate) at: String,
    pub(crate) why: String,
    pub(crate) message: String,
    pub(crate) request_id: String,
    pub(crate) authorization_id: String,
    pub(crate) explicit: bool,
    /// The resource is another account's.
    pub(crate) foreign: bool,
    pub(crate) changes: Vec<String>,
    pub(crate) misses: Vec<MissRow>,
    pub(crate) said: Vec<SaidRow>,
    /// The kinds of which there is none.
    pub(crate) absent: String,
    pub(crate) context: Vec<(String, String)>,
    pub(crate) policies: Vec<WeighedRow>,
    /// Why the texts of the policies are not shown, if they are not.
    pub(crate) hidden: Option<Alert>,
    /// Where it can be tried again.
    pub(crate) simulate: String,
}

/// What nearly allowed it.
#[derive(Clone, Debug)]
pub(crate) struct MissRow {
    pub(crate) place: String,
    pub(crate) element: String,
    pub(crate) policy: String,
    /// What the request had; nothing where it lacked the key.
    pub(crate) request: Option<String>,
    /// The statement's lines; empty where its text cannot be read.
    pub(crate) text: String,
}

/// What one kind of policy said.
#[derive(Clone, Debug)]
pub(crate) struct SaidRow {
    pub(crate) kind: &'static str,
    /// What that kind is for.
    pub(crate) about: &'static str,
    pub(crate) attached_to: String,
    pub(crate) tone: &'static str,
    pub(crate) said: &'static str,
    /// Each statement's place and lines.
    pub(crate) statements: Vec<(String, String)>,
}

/// A policy that was weighed.
#[derive(Clone, Debug)]
pub(crate) struct WeighedRow {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) attached_to: String,
    /// Where the editor opens it; empty for what is no managed policy.
    pub(crate) link: String,
}
