use crate::condition::Condition;
use crate::edit::{Edit, principal_name};
use crate::principal_pattern::{PrincipalPattern, Standing};
use crate::statement::{Mismatch, Speaks, Statement};
use crate::{Effect, PolicyKind, PolicyLabel, Principal, Request, Span, Version};
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
    /// Which statement.
    pub place: Place<'a>,
    /// What it would do.
    pub effect: Effect,
    /// `None` if it matched, else the first element that differed.
    pub difference: Option<Difference>,
    /// The edit of that one element after which it matches; `None` where it matches, denies,
    /// differs in more than one element, or no small edit of the element would do.
    pub edit: Option<Edit>,
    /// How the statement names the caller, or would after the edit.
    pub(crate) standing: Option<Standing>,
}

/// Where a statement stands among all that was evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The kind of its policy.
    pub kind: PolicyKind,
    /// Of a service or resource control policy: the level it is attached at, from 0 for the root.
    pub level: Option<usize>,
    /// Which of the policies of this kind (and level), counted from 0 in the order given.
    pub policy: usize,
    /// The policy's name.
    pub label: PolicyLabel<'a>,
    /// Which statement, counted from 0.
    pub index: usize,
    /// The statement's `Sid`.
    pub sid: Option<&'a str>,
    /// Where the statement stands in the text.
    pub span: Span,
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

impl StatementTrace<'_> {
    /// Whether the statement spoke of the request.
    pub fn matched(&self) -> bool {
        self.difference.is_none()
    }
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

/// A statement as it was held against a request.
pub(crate) struct Read<'r, 'a> {
    pub(crate) request: &'r Request<'a>,
    pub(crate) version: Version,
    pub(crate) statement: &'a Statement,
    pub(crate) speaks: Speaks,
    /// Every element that does not match.
    pub(crate) mismatches: Vec<Mismatch<'a>>,
}

impl<'a> Read<'_, 'a> {
    /// What became of the statement at `place`.
    pub(crate) fn told(&self, place: Place<'a>) -> StatementTrace<'a> {
        let first = self.mismatches.first();
        let (edit, standing) = match *self.mismatches {
            [] => (None, self.statement.standing(self.request, self.speaks)),
            [only] if self.statement.effect == Effect::Allow => self.edit(only).unzip(),
            _ => (None, None),
        };
        StatementTrace {
            place,
            effect: self.statement.effect,
            difference: first.map(|mismatch| difference(self.request, self.statement, *mismatch)),
            edit,
            standing,
        }
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
            let (caller, _) = principal_name(&request.principal);
            Difference {
                element: named("Principal", principals.is_some_and(|p| p.negated)),
                policy: patterns
                    .map(|named| match &named.pattern {
                        // Whoever bore the caller's name when the policy was written.
                        PrincipalPattern::Arn { arn, id: Some(id) }
                            if arn.as_str() == caller.name =>
                        {
                            id.to_string()
                        }
                        pattern => pattern.to_string(),
                    })
                    .collect(),
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
pub(crate) fn show(principal: &Principal<'_>) -> String {
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
