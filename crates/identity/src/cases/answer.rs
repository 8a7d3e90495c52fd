//! What is told of a decided case.
use super::CaseError;
use doorward_policy::{
    Action, Deciding, Decision, Effect, PolicyKind, Reason, StatementTrace, Trace,
};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// What was decided, and by what.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The case's id, as it was written.
    pub id: Option<Box<RawValue>>,
    /// Yes or no.
    pub decision: Verdict,
    /// The policy and statement that decided; `None` where none is needed.
    pub decided_by: Option<DecidedBy>,
    /// What became of every statement, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<Said>>,
    /// The end of AWS's denial message; empty for what is allowed.
    #[serde(skip)]
    pub why: String,
}

/// The three outcomes, as AWS's simulator tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Verdict {
    /// The request may proceed.
    Allowed,
    /// A statement denies it.
    ExplicitlyDenied,
    /// A policy that had to allow it does not.
    ImplicitlyDenied,
}

/// What decided a case.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DecidedBy {
    /// The type of policy: `identity`, `boundary`, `session`, `scp`, `rcp`, `resource`, `trust` or
    /// `vpcEndpoint`.
    pub policy_type: &'static str,
    /// The policy by its place in the case; `None` where all of the type did not allow.
    pub policy: Option<String>,
    /// Which statement, counted from 0.
    pub statement: Option<usize>,
    /// The statement's `Sid`.
    pub sid: Option<String>,
}

/// What became of one statement.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// As in [`DecidedBy`].
    pub policy_type: &'static str,
    /// Its policy, by the place in the case.
    pub policy: String,
    /// Which statement, counted from 0.
    pub statement: usize,
    /// The statement's `Sid`.
    pub sid: Option<String>,
    /// `Allow` or `Deny`.
    pub effect: &'static str,
    /// Whether it matched.
    pub matched: bool,
    /// If not, the first element that differed.
    pub difference: Option<Differed>,
}

/// The first element of a statement that did not match.
#[derive(Debug, Serialize)]
pub struct Differed {
    /// Such as `Action`, or an operator and key.
    pub element: String,
    /// What the policy has.
    pub policy: Vec<String>,
    /// What the request has; `None` where it lacks the key.
    pub request: Option<Vec<String>>,
}

/// A case that could not be decided.
#[derive(Debug, Serialize)]
pub struct Undecided {
    /// The case's id, where it could be read.
    pub id: Option<Box<RawValue>>,
    /// The line of the input it stands in, counted from 1; whoever reads lines fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Why not.
    #[serde(serialize_with = "in_words")]
    pub error: CaseError,
}

impl Undecided {
    /// What cannot even be read as a case, and why.
    pub fn unreadable(why: impl Into<String>) -> Self {
        Self {
            id: None,
            line: None,
            error: CaseError::Form(why.into()),
        }
    }
}

impl Answer {
    pub(super) fn new(
        id: Option<Box<RawValue>>,
        decision: &Decision<'_>,
        action: &Action<'_>,
        trace: Option<&Trace<'_>>,
    ) -> Self {
        let (verdict, decided_by) = match &decision.reason {
            Reason::Granted(grant) => {
                // In one account either side suffices; across accounts the trace has the other.
                let by = grant.identity.or(grant.resource);
                (Verdict::Allowed, by.as_ref().map(DecidedBy::statement))
            }
            Reason::NoPermissionNeeded => (Verdict::Allowed, None),
            Reason::ExplicitDeny(by) => (Verdict::ExplicitlyDenied, Some(DecidedBy::statement(by))),
            Reason::ImplicitDeny(kind) => {
                (Verdict::ImplicitlyDenied, Some(DecidedBy::silence(*kind)))
            }
        };
        let said = |trace: &Trace<'_>| trace.statements.iter().map(Said::new).collect();
        Self {
            id,
            decision: verdict,
            decided_by,
            trace: trace.map(said),
            why: decision.denial_suffix(action),
        }
    }
}

impl Verdict {
    /// The outcome as answers have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "Allowed",
            Self::ExplicitlyDenied => "ExplicitlyDenied",
            Self::ImplicitlyDenied => "ImplicitlyDenied",
        }
    }
}

impl DecidedBy {
    fn statement(by: &Deciding<'_>) -> Self {
        Self {
            policy_type: type_name(by.kind),
            policy: Some(by.label.name.to_owned()),
            statement: Some(by.index),
            sid: by.sid.map(str::to_owned),
        }
    }

    fn silence(kind: PolicyKind) -> Self {
        Self {
            policy_type: type_name(kind),
            policy: None,
            statement: None,
            sid: None,
        }
    }
}

impl Said {
    fn new(trace: &StatementTrace<'_>) -> Self {
        Self {
            policy_type: type_name(trace.place.kind),
            policy: trace.place.label.name.to_owned(),
            statement: trace.place.index,
            sid: trace.place.sid.map(str::to_owned),
            effect: match trace.effect {
                Effect::Allow => "Allow",
                Effect::Deny => "Deny",
            },
            matched: trace.difference.is_none(),
            difference: trace.difference.as_ref().map(|difference| Differed {
                element: difference.element.clone(),
                policy: difference.policy.clone(),
                request: difference.request.clone(),
            }),
        }
    }
}

fn type_name(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::ServiceControl => "scp",
        PolicyKind::ResourceControl => "rcp",
        PolicyKind::Resource => "resource",
        PolicyKind::RoleTrust => "trust",
        PolicyKind::VpcEndpoint => "vpcEndpoint",
    }
}

fn in_words<S: Serializer>(error: &CaseError, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(error)
}
