use crate::condition::Condition;
use crate::statement::{Mismatch, Statement};
use crate::{Effect, PolicyKind, PolicyLabel, Principal, Request};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Listens to an evaluation; what it hears cannot change the outcome.
pub trait Tracer<'a> {
    /// Whether anyone listens; where not, the walk skips what cannot matter.
    const LISTENS: bool;

    /// A statement was evaluated; its `difference` is the first element that did not match.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// Keeps all it hears.
#[derive(Default)]
pub(crate) struct Collector<'a> {
    pub(crate) trace: Trace<'a>,
}

impl<'a> Tracer<'a> for Collector<'a> {
    const LISTENS: bool = true;
    fn statement(&mut self, statement: StatementTrace<'a>) {
        self.trace.statements.push(statement);
    }
}

/// What became of `statement`, its place and policy still to be filled in.
pub(crate) fn statement<'a>(
    request: &Request<'_>,
    statement: &'a Statement,
    mismatch: Option<Mismatch<'a>>,
) -> StatementTrace<'a> {
    StatementTrace {
        kind: PolicyKind::Identity,
        label: PolicyLabel::default(),
        index: 0,
        sid: statement.sid.as_deref(),
        effect: statement.effect,
        difference: mismatch.map(|mismatch| difference(request, statement, mismatch)),
    }
}

fn difference(request: &Request<'_>, statement: &Statement, mismatch: Mismatch<'_>) -> Difference {
    let named = |name: &str, negated| format!("{}{name}", if negated { "Not" } else { "" });
    match mismatch {
        Mismatch::Action => Difference {
            element: named("Action", statement.actions.negated),
            policy: owned(&statement.actions.written),
            request: Some(alloc::vec![request.action.to_string()]),
        },
        Mismatch::Resource => {
            let resources = statement.resources.as_ref();
            Difference {
                element: named("Resource", resources.is_some_and(|r| r.negated)),
                policy: resources.map(|r| owned(&r.written)).unwrap_or_default(),
                request: Some(alloc::vec![request.resource.as_str().into()]),
            }
        }
        Mismatch::Principal => {
            let principals = statement.principals.as_ref();
            let patterns = principals.into_iter().flat_map(|p| &p.named);
            Difference {
                element: named("Principal", principals.is_some_and(|p| p.negated)),
                policy: patterns.map(|named| named.pattern.to_string()).collect(),
                request: Some(alloc::vec![show(&request.principal)]),
            }
        }
        Mismatch::Condition(condition) => of_condition(request, condition),
    }
}

fn of_condition(request: &Request<'_>, condition: &Condition) -> Difference {
    let value = condition.value(request.context);
    let request = value.map(|v| v.values().iter().map(ToString::to_string).collect());
    Difference {
        element: format!("{} {}", condition.operator, condition.key),
        policy: owned(&condition.written),
        request,
    }
}

fn owned(texts: &[Box<str>]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

/// The caller as a denial names it.
fn show(principal: &Principal<'_>) -> String {
    match principal {
        Principal::Root { account } => format!("arn:aws:iam::{account}:root"),
        Principal::User { arn, .. } | Principal::FederatedUser { arn, .. } => arn.to_string(),
        Principal::AssumedRole { session_arn, .. } => session_arn.to_string(),
        Principal::Service(name) => (*name).into(),
        Principal::WebIdentity { provider } => (*provider).into(),
        Principal::Saml { provider_arn } => provider_arn.to_string(),
        Principal::Anonymous => "anonymous".into(),
    }
}
