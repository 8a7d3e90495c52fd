//! The page that checks an account.
use super::iam::Link;
use super::{Alert, Me};
use askama::Template;

/// What is as it should be, and what is not.
#[derive(Clone, Debug, Template)]
#[template(path = "checklist.html")]
pub(crate) struct ChecklistPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    /// When it was so.
    pub(crate) made: String,
    pub(crate) rows: Vec<CheckRow>,
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct CheckRow {
    pub(crate) title: String,
    pub(crate) good: bool,
    /// What to do, where it is not.
    pub(crate) todo: &'static str,
    /// Where that is done, if it is one place.
    pub(crate) to: Option<Link>,
    /// Who it is about, with the way to each.
    pub(crate) names: Vec<Link>,
    /// How many more of them there are.
    pub(crate) more: usize,
}
