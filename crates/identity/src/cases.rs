//! Cases put to the policy engine without an installation: who wants to do what, and every policy
//! that has a say, in one JSON object.
//!
//! `doorward policy eval` and `doorward policy test` read them; the engine that decides them is
//! the one that decides requests.
mod answer;
mod context;
mod policies;
mod principal;
mod wire;

pub use answer::{Answer, DecidedBy, Undecided, Verdict};

use context::Given;
use doorward_names::{AccountId, Arn};
use doorward_policy::{Action, Context, ParseError, Request, Resource, decide, explain};
use policies::CasePolicies;
use principal::Who;
use serde_json::value::RawValue;
use wire::Wire;

/// One request and the policies that bind it.
#[derive(Debug)]
pub struct Case {
    id: Option<Box<RawValue>>,
    who: Who,
    action: String,
    resource: String,
    /// The account that owns the resource, where it is not simply the caller's.
    owner: Option<AccountId>,
    context: Context,
    policies: CasePolicies,
}

/// What an answer tells beside the decision and what made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    Decision,
    /// What each type of policy and each statement said, for programs.
    Trace,
    /// The same for people.
    Words,
}

/// Why a case cannot be decided.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// It is no JSON object of a case's form.
    #[error("not a case: {0}")]
    Form(String),
    /// Its principal is none that makes requests.
    #[error(
        "`principal` is `{0}`: give the ARN of a user, role, session or root user, a service such \
         as `ec2.amazonaws.com`, or `anonymous`"
    )]
    Principal(String),
    /// Its action is no single action.
    #[error("`action` is `{0}`: give one action, such as `s3:GetObject`, without wildcards")]
    Action(String),
    /// Its resource is no ARN.
    #[error("`resource` is `{0}`: give an ARN or `*`")]
    Resource(String),
    /// Its resource's account is none.
    #[error("`resourceAccount` is `{0}`: give the 12 digits of an account")]
    ResourceAccount(String),
    /// A field holds several policies where AWS knows one.
    #[error("`{0}` has more than one policy: AWS knows one at most")]
    TooMany(&'static str),
    /// A policy is neither an object nor a string.
    #[error("`{0}` is no policy: give a JSON object, or a string that holds one")]
    PolicyForm(String),
    /// A policy is malformed.
    #[error("`{0}` is malformed: {1}")]
    Policy(String, ParseError),
}

impl Case {
    /// Reads a case from a JSON object, whose fields `doorward policy eval --help` lists.
    pub fn parse(json: &str) -> Result<Self, Undecided> {
        Self::read(json).map_err(|error| Undecided {
            id: wire::id_of(json),
            line: None,
            error,
        })
    }

    fn read(json: &str) -> Result<Self, CaseError> {
        let wire = Wire::parse(json)?;
        let action = single_action(&wire.action)?;
        let resource = wire.resource.as_deref().unwrap_or("*");
        if resource != "*" && Arn::parse(resource).is_err() {
            return Err(CaseError::Resource(resource.to_owned()));
        }
        let who = Who::parse(&wire.principal, &action, &wire.context)?;
        let owner = match wire.resource_account()? {
            Some(account) => Some(account),
            None => Arn::parse(resource).ok().and_then(|arn| arn.account()),
        };
        let policies = CasePolicies::parse(&wire, &action, resource)?;
        let context = context_of(&who, owner, wire.context);
        Ok(Self {
            id: wire.id.map(ToOwned::to_owned),
            resource: resource.to_owned(),
            action: wire.action.into_owned(),
            who,
            owner,
            context,
            policies,
        })
    }

    /// What the engine decides.
    pub fn answer(&self, detail: Detail) -> Answer {
        let request = Request {
            action: Action::parse(&self.action),
            resource: Resource::parse(&self.resource),
            principal: self.who.principal(),
            context: &self.context,
        };
        self.policies
            .with(&request.principal, self.owner, |policies| {
                let id = self.id.clone();
                if detail == Detail::Decision {
                    return Answer::new(id, &decide(&request, policies));
                }
                let explanation = explain(&request, policies);
                let mut answer = Answer::new(id, &explanation.decision);
                if detail == Detail::Trace {
                    answer.trace = Some(answer::trace(&explanation));
                } else {
                    answer.words = Some(explanation.to_string());
                }
                answer
            })
    }
}

fn single_action(text: &str) -> Result<Action<'_>, CaseError> {
    let is_name = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    match text.split_once(':') {
        Some((service, name)) if is_name(service) && is_name(name) => {
            Ok(Action::new(service, name))
        }
        _ => Err(CaseError::Action(text.to_owned())),
    }
}

/// What follows from the case, and over it what the case says itself.
fn context_of(who: &Who, owner: Option<AccountId>, given: Given) -> Context {
    let mut context = Context::new();
    who.fill(&mut context);
    if let Some(account) = owner.or(who.principal().account()) {
        context.set("aws:ResourceAccount", account.to_string());
    }
    given.put_into(&mut context);
    context
}

#[cfg(test)]
mod tests;
