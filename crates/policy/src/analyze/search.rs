//! Whether a request is allowed by one policy and not by another: by cases, each of them a set of
//! literals, until every case is contradicted or one is shown to happen.

use super::automaton::Found;
use super::caller::{Caller, Who};
use super::problem::{Branch, Dimension, Literal, Problem, Rule};
use crate::statement::{Speaks, Statement};
use crate::{Action, Context, Effect, Request, Resource};
use alloc::string::String;
use alloc::vec::Vec;

/// A request that shows what a policy allows.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The action, in lower case.
    pub action: String,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// What else the request has.
    pub context: Context,
    pub(super) who: Who,
}

impl Witness {
    /// The request; whoever an identity policy is attached to has no name in it.
    pub fn request(&self) -> Request<'_> {
        Request {
            action: Action::parse(&self.action),
            resource: Resource::parse(&self.resource),
            principal: self.who.principal(),
            context: &self.context,
        }
    }

    /// The first of `statements` that allows the request, if none denies it.
    pub(super) fn grant(&self, statements: &[Statement]) -> Option<usize> {
        let request = self.request();
        let empty = Context::new();
        let speaks = match self.who {
            Who::Owner => Speaks::OfItsOwner,
            _ => Speaks::OfNamed {
                has_boundary: false,
            },
        };
        let meets = |statement: &&Statement| statement.meet(&request, speaks, &empty).is_ok();
        let mut denies = statements.iter().filter(|s| s.effect == Effect::Deny);
        if denies.any(|statement| meets(&statement)) {
            return None;
        }
        let mut all = statements.iter();
        all.position(|statement| statement.effect == Effect::Allow && meets(&statement))
    }
}

/// What became of a question.
pub(super) enum Outcome {
    /// No request does it.
    Never,
    /// This one does.
    Shown(Witness),
    /// Neither was found.
    Open,
}

/// The callers that relate to every statement in the same way.
pub(super) struct Class {
    pub(super) callers: Vec<Caller>,
    /// What requests of all of them have.
    pub(super) facts: Vec<Literal>,
}

/// More cases within cases than any policy of sensible form makes.
const DEEPEST: usize = 150;

/// How many callers of a class are tried as an example.
const EXAMPLES: usize = 4;

/// The search for one class of callers.
pub(super) struct Search<'s, 'a> {
    pub(super) problem: &'s mut Problem<'a>,
    pub(super) class: &'s Class,
    /// Whether a request is what is looked for.
    pub(super) confirms: &'s dyn Fn(&Witness) -> bool,
}

impl Search<'_, '_> {
    /// A request in which `so` are all so, and that none of `shunned` match.
    pub(super) fn look(&mut self, so: &[Literal], shunned: &[&Rule<'_>]) -> Outcome {
        let mut branch = Branch::new();
        let all: Vec<_> = self.class.facts.iter().chain(so).copied().collect();
        if !self.problem.may_be(&branch, &all) {
            return Outcome::Never;
        }
        branch.extend(all);
        self.explore(&branch, shunned.to_vec(), 0)
    }

    fn explore(&mut self, branch: &Branch, shunned: Vec<&Rule<'_>>, depth: usize) -> Outcome {
        if depth > DEEPEST || self.problem.budget.is_spent() {
            return Outcome::Open;
        }
        let mut rest = Vec::new();
        let mut narrowest: Option<(usize, Vec<bool>)> = None;
        for rule in shunned {
            if !self.problem.may_be(branch, &rule.literals) {
                // It does not match here anyway.
                continue;
            }
            let ways = rule.literals.iter();
            let ways: Vec<_> = ways
                .map(|literal| self.problem.may_be(branch, &[literal.negated()]))
                .collect();
            let width = |ways: &[bool]| ways.iter().filter(|way| **way).count();
            if width(&ways) == 0 {
                return Outcome::Never;
            }
            if narrowest
                .as_ref()
                .is_none_or(|(_, best)| width(&ways) < width(best))
            {
                narrowest = Some((rest.len(), ways));
            }
            rest.push(rule);
        }
        let Some((at, ways)) = narrowest else {
            return self.show(branch);
        };
        let rule = rest.remove(at);
        self.split(branch, rule, &ways, &rest, depth)
    }

    /// The cases in which `rule` does not match: its first literal is not so; or it is, and the
    /// second is not; and so on.
    fn split(
        &mut self,
        branch: &Branch,
        rule: &Rule<'_>,
        ways: &[bool],
        rest: &[&Rule<'_>],
        depth: usize,
    ) -> Outcome {
        let mut so_far = branch.clone();
        let mut outcome = Outcome::Never;
        for (literal, is_way) in rule.literals.iter().zip(ways) {
            let other = literal.negated();
            if *is_way && self.problem.may_be(&so_far, &[other]) {
                let mut case = so_far.clone();
                case.insert(other);
                match self.explore(&case, rest.to_vec(), depth + 1) {
                    Outcome::Never => {}
                    Outcome::Open => outcome = Outcome::Open,
                    shown @ Outcome::Shown(_) => return shown,
                }
            }
            if !self.problem.may_be(&so_far, &[*literal]) {
                break;
            }
            so_far.insert(*literal);
        }
        outcome
    }

    /// Nothing contradicts `branch`: looks for a request that is so, and asks the engine.
    fn show(&mut self, branch: &Branch) -> Outcome {
        let of = |dimension| -> Vec<Literal> {
            let own = |literal: &&Literal| literal.of == dimension;
            branch.iter().filter(own).copied().collect()
        };
        let Found::Text(action) = self.problem.find_action(&of(Dimension::Action)) else {
            return Outcome::Open;
        };
        let resources = of(Dimension::Resource);
        let class = self.class;
        for caller in class.callers.iter().take(EXAMPLES) {
            for fill in [Some("value"), Some(""), None] {
                let Some(context) = self.problem.context(branch, caller, fill) else {
                    continue;
                };
                let found = self.problem.find_resource_in(&resources, &context);
                let Found::Text(resource) = found else {
                    continue;
                };
                let witness = Witness {
                    action: action.clone(),
                    resource,
                    context,
                    who: caller.who.clone(),
                };
                if (self.confirms)(&witness) {
                    return Outcome::Shown(witness);
                }
            }
        }
        Outcome::Open
    }
}
