//! What a policy allows, compared: the questions of Access Analyzer's custom policy checks.
//!
//! See "Validate policies with IAM Access Analyzer custom policy checks" in the IAM User Guide.
//! A policy is a set of requests: what one of its Allows matches and none of its Denies. Whether
//! such a set holds a request is decided case by case. What is proven is proven for every request;
//! what is found is a request that the engine itself was asked about; and where neither comes out,
//! the answer is that it is not known.
//!
//! # What counts as a request
//!
//! - Any action and any ARN, whether AWS has them or not, and any action with any resource: like
//!   AWS's checks, these know nothing of which action goes with which resource.
//! - A caller's ARN and account are those that its requests have; all other keys are independent.
//! - A key has several values where AWS lists it so, or where nobody lists it and a policy asks it
//!   with a set operator. Keys whose type is known have values of that type.
//! - Callers have no permissions boundary.

mod automaton;
mod caller;
mod callers;
mod element;
mod key;
mod problem;
mod public;
mod search;
mod steps;
#[cfg(test)]
mod tests;

pub use public::PublicRules;
pub use search::Witness;

use crate::action::ActionPattern;
use crate::arn::ResourcePattern;
use crate::condition::{Condition, Operator};
use crate::document::Effect;
use crate::pattern::Syntax;
use crate::principal_pattern::{Named, PrincipalPattern};
use crate::statement::Statement;
use crate::{Document, Reference, Version};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use caller::Caller;
use problem::{Literal, Problem, Rule};
use search::{Class, Outcome, Search};

/// The answer to a check.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It is proven that no request does what was asked about.
    Pass,
    /// Requests do; each statement that was found to allow one, in order.
    Fail(Vec<Reason>),
    /// Neither a proof nor a request was found.
    Unknown,
}

/// A statement that lets a request through, and the request.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The statement's number, from 0.
    pub statement: usize,
    /// Its `Sid`, if it has one.
    pub sid: Option<String>,
    /// A request that the statement allows.
    pub witness: Witness,
}

/// How many steps an analysis takes at most; AWS's own samples take some thousands.
const STEPS: u32 = 5_000_000;

/// Whether `new` allows a request that `existing` does not; each kind of policy with its own.
///
/// In the principals of `existing`, wildcards in ARNs stand for every principal they match.
pub fn no_new_access(new: &Document, existing: &Document, reference: &Reference<'_>) -> Verdict {
    let existing = with_wildcards(existing.statements());
    Check {
        statements: new.statements(),
        others: Some(&existing),
        has_principals: new.kind().names_principals(),
        public: None,
        access: None,
        steps: STEPS,
    }
    .answer(reference)
}

/// What [`access_not_granted`] looks for: one of the actions on one of the resources, where an
/// empty list stands for all of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Access<'a> {
    /// Actions as policies write them.
    pub actions: &'a [String],
    /// ARNs as policies write them.
    pub resources: &'a [String],
}

impl<'a> Access<'a> {
    /// The first of the actions and resources that is none.
    ///
    /// AWS takes actions as policies write them; of an ARN only the last part may have wildcards.
    pub fn fault(&self) -> Option<&'a str> {
        let is_action = |text: &str| !matches!(ActionPattern::parse(text), ActionPattern::Never);
        let action = self.actions.iter().find(|text| !is_action(text));
        let resource = self.resources.iter().find(|text| !is_fixed_arn(text));
        action.or(resource).map(String::as_str)
    }
}

fn is_fixed_arn(text: &str) -> bool {
    let parts: Vec<_> = text.splitn(6, ':').collect();
    let Some((_, before)) = parts.split_last() else {
        return false;
    };
    let is_plain = before.iter().all(|part| !part.contains(['*', '?']));
    parts.len() == 6 && is_plain && text.starts_with("arn:")
}

/// A principal of `document` that is an ARN with a wildcard, which names nobody.
pub fn wildcard_principal(document: &Document) -> Option<&str> {
    let principals = document.statements().iter().flat_map(|s| &s.principals);
    let mut named = principals.flat_map(|principals| &principals.named);
    named.find_map(|named| match &named.pattern {
        PrincipalPattern::Wild(text) => Some(&**text),
        _ => None,
    })
}

/// Whether `document` allows any of `access`.
pub fn access_not_granted(
    document: &Document,
    access: Access<'_>,
    reference: &Reference<'_>,
) -> Verdict {
    Check {
        statements: document.statements(),
        others: None,
        has_principals: document.kind().names_principals(),
        public: None,
        access: Some(access),
        steps: STEPS,
    }
    .answer(reference)
}

/// Whether a resource's policy lets in anyone at all.
pub fn no_public_access(
    document: &Document,
    rules: PublicRules,
    reference: &Reference<'_>,
) -> Verdict {
    Check {
        statements: document.statements(),
        others: None,
        has_principals: true,
        public: Some(rules),
        access: None,
        steps: STEPS,
    }
    .answer(reference)
}

/// One check: whether `statements` allow a request of a kind.
struct Check<'a> {
    statements: &'a [Statement],
    /// A policy that must not allow it.
    others: Option<&'a [Statement]>,
    has_principals: bool,
    public: Option<PublicRules>,
    access: Option<Access<'a>>,
    steps: u32,
}

impl Check<'_> {
    fn answer(&self, reference: &Reference<'_>) -> Verdict {
        let patterns = self.access.map(Patterns::of).unwrap_or_default();
        let mut problem = Problem::new(reference, self.steps);
        let rules = problem.rules(self.statements);
        let others = problem.rules(self.others.unwrap_or_default());
        let asked = patterns.literals(&mut problem);
        let Some(classes) = self.classes(&mut problem, &rules, &others) else {
            return Verdict::Unknown;
        };
        let mut reasons = Vec::new();
        let mut is_open = false;
        let allows: Vec<_> = rules.iter().filter(|rule| rule.is_allow()).collect();
        for (rule, waiting) in allows.iter().zip((1..=allows.len()).rev()) {
            // None uses up what the others need; what one leaves over, they share.
            let saved = problem.budget.share(waiting);
            let confirms = |witness: &Witness| self.confirms(witness, rule.index);
            let so: Vec<_> = rule.literals.iter().chain(&asked).copied().collect();
            match look(
                &mut problem,
                &so,
                rule,
                (&rules, &others),
                &classes,
                &confirms,
            ) {
                Outcome::Never => {}
                Outcome::Open => is_open = true,
                Outcome::Shown(witness) => reasons.push(Reason {
                    statement: rule.index,
                    sid: rule.statement.sid.as_deref().map(ToString::to_string),
                    witness,
                }),
            }
            problem.budget.add(saved);
        }
        match (reasons.is_empty(), is_open) {
            (false, _) => Verdict::Fail(reasons),
            (true, true) => Verdict::Unknown,
            (true, false) => Verdict::Pass,
        }
    }

    /// Whether `statement` lets the request through, by the engine.
    fn confirms(&self, witness: &Witness, statement: usize) -> bool {
        let alone = self
            .statements
            .iter()
            .enumerate()
            .filter(|(at, s)| *at == statement || s.effect == Effect::Deny);
        let alone: Vec<_> = alone.map(|(_, statement)| statement.clone()).collect();
        witness.grant(&alone).is_some()
            && self
                .others
                .is_none_or(|others| witness.grant(others).is_none())
    }

    /// The callers, those together whom every statement means or does not mean alike.
    fn classes(
        &self,
        problem: &mut Problem<'_>,
        rules: &[Rule<'_>],
        others: &[Rule<'_>],
    ) -> Option<Vec<(Vec<bool>, Class)>> {
        let both = || rules.iter().chain(others);
        let statements: Vec<_> = both().map(|rule| rule.statement).collect();
        let callers = if self.has_principals {
            callers::callers(&statements, self.public.is_none())?
        } else {
            alloc::vec![Caller::owner()]
        };
        let bounds = self.public.map(|rules| rules.bounds(problem));
        let bounds = bounds.unwrap_or_default();
        let is_asked = |caller: &Caller| self.public.is_none() || caller.is_stranger;
        let mut classes: BTreeMap<(Vec<bool>, Vec<Literal>), Class> = BTreeMap::new();
        for caller in callers.into_iter().filter(is_asked) {
            let named = statements.iter().flat_map(|s| &s.principals);
            if !problem.budget.spend(named.map(|p| p.named.len() + 1).sum()) {
                return None;
            }
            let meant: Vec<_> = both()
                .map(|rule| caller.is_meant_by(rule.statement))
                .collect();
            let mut facts = problem.like(&caller);
            facts.extend(&bounds);
            let class = classes.entry((meant, facts.clone())).or_insert(Class {
                callers: Vec::new(),
                facts,
            });
            class.callers.push(caller);
        }
        let classes = classes.into_iter();
        Some(classes.map(|((meant, _), class)| (meant, class)).collect())
    }
}

/// A request in which `so` are so, that `rule` allows and its policy does not deny, and that the
/// other policy does not allow: because it denies it, or because none of its Allows match.
fn look(
    problem: &mut Problem<'_>,
    so: &[Literal],
    rule: &Rule<'_>,
    (rules, others): (&[Rule<'_>], &[Rule<'_>]),
    classes: &[(Vec<bool>, Class)],
    confirms: &dyn Fn(&Witness) -> bool,
) -> Outcome {
    let mut outcome = Outcome::Never;
    for (meant, class) in classes {
        if meant.get(rule.index) != Some(&true) {
            continue;
        }
        let means = |offset: usize, rule: &&Rule<'_>| {
            meant.get(offset + rule.index).copied().unwrap_or_default()
        };
        let own = rules.iter().filter(|rule| means(0, rule));
        let denies: Vec<_> = own.filter(|rule| !rule.is_allow()).collect();
        let theirs = others.iter().filter(|rule| means(rules.len(), rule));
        let (allows, cuts): (Vec<_>, Vec<_>) = theirs.partition(|rule| rule.is_allow());
        let mut search = Search {
            problem: &mut *problem,
            class,
            confirms,
        };
        let shunned: Vec<_> = denies.iter().copied().chain(allows).collect();
        let mut outcomes = alloc::vec![search.look(so, &shunned)];
        for cut in cuts {
            if matches!(outcomes.last(), Some(Outcome::Shown(_))) {
                break;
            }
            let so: Vec<_> = so.iter().chain(&cut.literals).copied().collect();
            outcomes.push(search.look(&so, &denies));
        }
        for found in outcomes {
            match found {
                Outcome::Never => {}
                Outcome::Open => outcome = Outcome::Open,
                shown @ Outcome::Shown(_) => return shown,
            }
        }
    }
    outcome
}

/// What a check looks for, compiled.
#[derive(Default)]
struct Patterns {
    actions: Vec<ActionPattern>,
    resources: Vec<ResourcePattern>,
}

impl Patterns {
    fn of(access: Access<'_>) -> Self {
        // A variable means nothing where there is no request.
        let syntax = Syntax {
            wildcards: true,
            variables: false,
        };
        let (actions, resources) = (access.actions.iter(), access.resources.iter());
        Self {
            actions: actions.map(|text| ActionPattern::parse(text)).collect(),
            resources: resources
                .map(|text| ResourcePattern::parse(text, syntax))
                .collect(),
        }
    }

    fn literals<'a>(&'a self, problem: &mut Problem<'a>) -> Vec<Literal> {
        let mut literals = Vec::new();
        if !self.actions.is_empty() {
            literals.push(problem.action(steps::actions(&self.actions), true));
        }
        if !self.resources.is_empty() {
            literals.push(problem.resource(&self.resources, true));
        }
        literals
    }
}

/// The statements, and for each that names ARNs with wildcards another that means those.
fn with_wildcards(statements: &[Statement]) -> Vec<Statement> {
    let mut all = statements.to_vec();
    for statement in statements {
        let Some(principals) = statement.principals.as_ref().filter(|p| !p.negated) else {
            continue;
        };
        let wild = principals
            .named
            .iter()
            .filter_map(|named| match &named.pattern {
                PrincipalPattern::Wild(text) => Some((text.clone(), named.span)),
                _ => None,
            });
        let (texts, spans): (Vec<Box<str>>, Vec<_>) = wild.unzip();
        let (Some(span), Some(like)) = (spans.first(), Operator::parse("ArnLike")) else {
            continue;
        };
        let mut copy = statement.clone();
        copy.conditions.push(Condition::new(
            like,
            "aws:PrincipalArn",
            texts,
            Version::V2008,
        ));
        if let Some(principals) = &mut copy.principals {
            principals.named = alloc::vec![Named {
                pattern: PrincipalPattern::Everyone,
                span: *span,
            }];
        }
        all.push(copy);
    }
    all
}

impl Reason {
    /// The statement as AWS's descriptions name it.
    pub fn named(&self) -> String {
        match &self.sid {
            Some(sid) => format!("sid: {sid}"),
            None => format!("index: {}", self.statement),
        }
    }
}
