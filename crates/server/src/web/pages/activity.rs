//! The page of what was done in the account.
use super::{Alert, EventRow, Me};
use askama::Template;

/// The account's history.
#[derive(Clone, Debug, Template)]
#[template(path = "activity.html")]
pub(crate) struct ActivityPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) by: Vec<By>,
    /// What is looked for.
    pub(crate) of: String,
    /// Whether it is the newest that is shown.
    pub(crate) first: bool,
    /// Where older ones are; empty where there are none.
    pub(crate) next: String,
    /// Who did something, and what.
    pub(crate) rows: Vec<(String, EventRow)>,
}

/// What a history can be asked by.
#[derive(Clone, Debug)]
pub(crate) struct By {
    pub(crate) value: &'static str,
    pub(crate) label: &'static str,
    pub(crate) chosen: bool,
}
