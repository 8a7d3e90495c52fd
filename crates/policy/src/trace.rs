use crate::{Effect, PolicyKind, PolicyLabel};
use alloc::string::String;
use alloc::vec::Vec;

/// Listens to an evaluation; what it hears cannot change the outcome.
pub trait Tracer<'a> {
    /// Whether anyone listens; where not, the walk skips what cannot matter.
    const LISTENS: bool;

    /// A statement was evaluated; `difference` is the first element that did not match.
    fn statement(&mut self, statement: StatementTrace<'a>);
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoTrace;

impl<'a> Tracer<'a> for NoTrace {
    const LISTENS: bool = false;
    fn statement(&mut self, _: StatementTrace<'a>) {}
}

/// Every statement of every policy that had a say, in the order they were read.
#[derive(Clone, Debug, Default)]
pub struct Trace<'a> {
    /// The statements.
    pub statements: Vec<StatementTrace<'a>>,
}

/// What became of one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementTrace<'a> {
    /// The kind of its policy.
    pub kind: PolicyKind,
    /// Its policy.
    pub label: PolicyLabel<'a>,
    /// Which statement, counted from 0.
    pub index: usize,
    /// The statement's `Sid`.
    pub sid: Option<&'a str>,
    /// What it would do.
    pub effect: Effect,
    /// `None` if it matched, else the first element that differed.
    pub difference: Option<Difference>,
}

/// The first element of a statement that did not match, with both sides' values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `Action`, `NotResource`, or an operator and key such as `StringEquals aws:RequestedRegion`.
    pub element: String,
    /// What the policy has.
    pub policy: Vec<String>,
    /// What the request has; `None` where it lacks the key.
    pub request: Option<Vec<String>>,
}
