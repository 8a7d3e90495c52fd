//! The page on which requests are simulated.
use super::{Alert, Choice, Listed, Me};
use crate::web::excerpt::Excerpt;
use askama::Template;

/// What is to be simulated, and what came of it.
#[derive(Clone, Debug, Template)]
#[template(path = "simulator.html")]
pub(crate) struct SimulatorPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) longest: usize,
    /// A policy that is pasted, instead of an identity.
    pub(crate) custom: bool,
    pub(crate) identities: Listed<IdentityRow>,
    /// How many more identities there are.
    pub(crate) more: usize,
    pub(crate) find: String,
    pub(crate) policy: String,
    pub(crate) boundary: String,
    pub(crate) resource_policy: String,
    pub(crate) resource_owner: String,
    pub(crate) caller: String,
    pub(crate) actions: String,
    pub(crate) resources: String,
    pub(crate) services: Vec<Choice>,
    pub(crate) filter: String,
    /// Actions that can be added, and how many more there are.
    pub(crate) offered: Vec<String>,
    pub(crate) offered_more: usize,
    pub(crate) entries: Vec<EntryRow>,
    pub(crate) results: Option<Results>,
}

/// An identity that can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct IdentityRow {
    pub(crate) arn: String,
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) chosen: bool,
}

/// A condition key of the request.
#[derive(Clone, Debug)]
pub(crate) struct EntryRow {
    pub(crate) key: String,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) value: String,
}

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) struct Results {
    pub(crate) verdict: String,
    pub(crate) rows: Vec<SimulatedRow>,
    pub(crate) truncated: bool,
}

/// One action on one resource.
#[derive(Clone, Debug)]
pub(crate) struct SimulatedRow {
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) allowed: bool,
    /// `Denied implicitly`.
    pub(crate) decision: &'static str,
    pub(crate) why: &'static str,
    pub(crate) statements: Vec<StatementRow>,
    /// Condition keys that were asked for and not told.
    pub(crate) missing: Vec<String>,
    /// `allows it`, or `does not allow it`; empty where there is none.
    pub(crate) boundary: &'static str,
    pub(crate) organizations: &'static str,
    /// What each kind of policy decided, across accounts.
    pub(crate) details: Vec<(String, &'static str)>,
}

/// A statement that decided.
#[derive(Clone, Debug)]
pub(crate) struct StatementRow {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// Empty where its text cannot be read.
    pub(crate) excerpt: Excerpt,
}
