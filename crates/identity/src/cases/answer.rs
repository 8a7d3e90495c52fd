//! What is told of a decided case.
use super::CaseError;
use crate::explanation::{self, policy_type};
use doorward_policy::{Deciding, Decision, Explanation, PolicyKind, Reason};
use serde::{Serialize, Serializer};
use serde_json::Value;
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
    /// What each type of policy and each statement said, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Value>,
    /// The same for people, where that was asked for.
    #[serde(skip)]
    pub words: Option<String>,
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
    /// The type of policy, as explanations name it.
    pub policy_type: &'static str,
    /// The policy by its place in the case; `None` where all of the type did not allow.
    pub policy_name: Option<String>,
    /// Which statement, counted from 0.
    pub statement: Option<usize>,
    /// The statement's `Sid`.
    pub sid: Option<String>,
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
    pub(super) fn new(id: Option<Box<RawValue>>, decision: &Decision<'_>) -> Self {
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
        Self {
            id,
            decision: verdict,
            decided_by,
            trace: None,
            words: None,
        }
    }
}

/// The explanation without what the answer says beside it.
pub(super) fn trace(explanation: &Explanation<'_>) -> Value {
    let mut told = explanation::json(explanation);
    if let Value::Object(members) = &mut told {
        for said in ["decision", "action", "resource", "decidedBy"] {
            members.shift_remove(said);
        }
    }
    told
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
            policy_type: policy_type(by.kind),
            policy_name: Some(by.label.name.to_owned()),
            statement: Some(by.index),
            sid: by.sid.map(str::to_owned),
        }
    }

    fn silence(kind: PolicyKind) -> Self {
        Self {
            policy_type: policy_type(kind),
            policy_name: None,
            statement: None,
            sid: None,
        }
    }
}

fn in_words<S: Serializer>(error: &CaseError, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(error)
}
