//! Policies taken apart into literals: what an action, a resource or a condition key must meet.

use super::automaton::{Budget, Found, Group, find};
use super::caller::Caller;
use super::key::{Demand, KeyFacts, Values, folded, values};
use super::steps::{self, Symbols, Variables};
use crate::arn::ResourcePattern;
use crate::condition::{Condition, Operator};
use crate::statement::{Entries, Statement};
use crate::{Context, Effect, Reference};
use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Something that is so or not: a list of the policy is met, or a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal {
    pub(super) of: Dimension,
    /// The number of the list or condition.
    number: usize,
    is_so: bool,
}

/// What a literal is about. Literals about different things cannot contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dimension {
    Action,
    Resource,
    /// A condition key, by its number.
    Key(usize),
}

impl Literal {
    pub(super) fn negated(self) -> Self {
        Self {
            is_so: !self.is_so,
            ..self
        }
    }
}

/// A statement as the literals that must all be so for it to match.
#[derive(Clone, Debug)]
pub(super) struct Rule<'a> {
    pub(super) statement: &'a Statement,
    /// Its number in its policy.
    pub(super) index: usize,
    pub(super) literals: Vec<Literal>,
}

impl Rule<'_> {
    pub(super) fn is_allow(&self) -> bool {
        self.statement.effect == Effect::Allow
    }
}

/// Literals that are to be so together, sorted.
pub(super) type Branch = BTreeSet<Literal>;

/// All that literals stand for, and what was found out about them.
pub(super) struct Problem<'a> {
    reference: &'a Reference<'a>,
    actions: Vec<Group>,
    resources: Vec<&'a [ResourcePattern]>,
    /// The same, with letters for variables.
    symbolic: Vec<Group>,
    symbols: Symbols,
    conditions: Vec<Condition>,
    /// The number of each condition, by all that makes it what it is.
    numbers: BTreeMap<String, usize>,
    keys: Vec<Key>,
    pub(super) budget: Budget,
    known: BTreeMap<(Dimension, Vec<Literal>), bool>,
}

struct Key {
    name: String,
    has_sets: bool,
    facts: Option<KeyFacts>,
}

impl<'a> Problem<'a> {
    pub(super) fn new(reference: &'a Reference<'a>, steps: u32) -> Self {
        Self {
            reference,
            actions: Vec::new(),
            resources: Vec::new(),
            symbolic: Vec::new(),
            symbols: Symbols::default(),
            conditions: Vec::new(),
            numbers: BTreeMap::new(),
            keys: Vec::new(),
            budget: Budget::new(steps),
            known: BTreeMap::new(),
        }
    }

    /// Takes the statements of a policy apart.
    pub(super) fn rules(&mut self, statements: &'a [Statement]) -> Vec<Rule<'a>> {
        let numbered = statements.iter().enumerate();
        numbered
            .map(|(index, statement)| {
                let actions = &statement.actions;
                let mut literals =
                    alloc::vec![self.action(steps::actions(&actions.patterns), !actions.negated)];
                let resources: Option<&'a Entries<_>> = statement.resources.as_ref();
                literals.extend(resources.map(|on| self.resource(&on.patterns, !on.negated)));
                for condition in &statement.conditions {
                    let key = self.key(&condition.key);
                    if let Some(key) = self.keys.get_mut(key) {
                        key.has_sets |= condition.operator.quantifier.is_some();
                    }
                    literals.push(self.condition(condition.clone(), true));
                }
                Rule {
                    statement,
                    index,
                    literals,
                }
            })
            .collect()
    }

    pub(super) fn action(&mut self, group: Group, is_so: bool) -> Literal {
        Literal {
            of: Dimension::Action,
            number: number_of(&mut self.actions, group),
            is_so,
        }
    }

    pub(super) fn resource(&mut self, patterns: &'a [ResourcePattern], is_so: bool) -> Literal {
        let mut variables = Variables::Symbols(&mut self.symbols);
        let group = steps::resources(patterns, &mut variables);
        let known = self.symbolic.iter().position(|known| *known == group);
        let number = known.unwrap_or_else(|| {
            self.symbolic.push(group);
            self.resources.push(patterns);
            self.symbolic.len() - 1
        });
        Literal {
            of: Dimension::Resource,
            number,
            is_so,
        }
    }

    /// A literal for `condition`; the same condition is the same literal wherever it stands.
    pub(super) fn condition(&mut self, condition: Condition, is_so: bool) -> Literal {
        let key = self.key(&condition.key);
        let print = format!("{} {key} {:?}", condition.operator, condition.test);
        let number = *self.numbers.entry(print).or_insert_with(|| {
            self.conditions.push(condition);
            self.conditions.len() - 1
        });
        Literal {
            of: Dimension::Key(key),
            number,
            is_so,
        }
    }

    fn key(&mut self, name: &str) -> usize {
        let name = folded(name);
        let known = self.keys.iter().position(|key| key.name == name);
        known.unwrap_or_else(|| {
            self.keys.push(Key {
                name,
                has_sets: false,
                facts: None,
            });
            self.keys.len() - 1
        })
    }

    /// Whether a policy asks for `key`.
    pub(super) fn asks_for(&self, key: &str) -> bool {
        self.keys
            .iter()
            .any(|known| known.name.eq_ignore_ascii_case(key))
    }

    /// The keys that policies ask for, in lower case, with the values that conditions list.
    pub(super) fn written(&self) -> impl Iterator<Item = (String, Operator, &str)> {
        self.conditions.iter().flat_map(|condition| {
            let values = condition.written.iter();
            values.map(|value| (folded(&condition.key), condition.operator, value.as_ref()))
        })
    }

    /// The facts of `caller` that may matter.
    pub(super) fn like(&mut self, caller: &Caller) -> Vec<Literal> {
        let facts: Vec<_> = self.relevant(&caller.like);
        let facts = facts.into_iter();
        facts.map(|fact| self.condition(fact, true)).collect()
    }

    fn relevant(&self, facts: &[Condition]) -> Vec<Condition> {
        let facts = facts.iter();
        facts
            .filter(|fact| self.asks_for(&fact.key))
            .cloned()
            .collect()
    }

    /// False only if it is certain that the literals of `branch` and `more` are never all so.
    pub(super) fn may_be(&mut self, branch: &Branch, more: &[Literal]) -> bool {
        let dimensions: BTreeSet<_> = more.iter().map(|literal| literal.of).collect();
        dimensions.into_iter().all(|dimension| {
            let own = |literal: &&Literal| literal.of == dimension;
            let all = branch.iter().chain(more).filter(own).copied();
            let all: BTreeSet<_> = all.collect();
            self.may_be_in(dimension, all.into_iter().collect())
        })
    }

    fn may_be_in(&mut self, dimension: Dimension, literals: Vec<Literal>) -> bool {
        if !self.budget.spend(literals.len() + 1) {
            return true;
        }
        let contradicts = |pair: &[Literal]| matches!(pair, [a, b] if a.number == b.number);
        if literals.windows(2).any(contradicts) {
            return false;
        }
        let asked = (dimension, literals);
        if let Some(known) = self.known.get(&asked) {
            return *known;
        }
        let literals = &asked.1;
        let may_be = match dimension {
            Dimension::Action => self.find_action(literals) != Found::Nothing,
            Dimension::Resource => self.find_resource(literals) != Found::Nothing,
            Dimension::Key(key) => self.values(key, literals, None).are_possible,
        };
        self.known.insert(asked, may_be);
        may_be
    }

    /// The values that `key` may have; variables have those of `context`, or any.
    fn values(&mut self, key: usize, literals: &[Literal], context: Option<&Context>) -> Values {
        let demand = |literal: &Literal| {
            let condition = self.conditions.get(literal.number)?;
            Some((condition, literal.is_so))
        };
        let demands: Vec<Demand<'_>> = literals.iter().filter_map(demand).collect();
        let Some(key) = self.keys.get_mut(key) else {
            return Values::default();
        };
        let (name, has_sets) = (&key.name, key.has_sets);
        let facts = *key
            .facts
            .get_or_insert_with(|| KeyFacts::of(name, has_sets, self.reference));
        let mut variables = match context {
            Some(context) => Variables::Values(context),
            None => Variables::Symbols(&mut self.symbols),
        };
        values(name, facts, &demands, &mut variables, &mut self.budget)
    }

    fn key_name(&self, key: usize) -> String {
        self.keys
            .get(key)
            .map(|key| key.name.clone())
            .unwrap_or_default()
    }

    /// An action that fits, in lower case.
    pub(super) fn find_action(&mut self, literals: &[Literal]) -> Found {
        let every = steps::every_action();
        let (mut wanted, mut unwanted) = (alloc::vec![&every], Vec::new());
        for literal in literals {
            let side = if literal.is_so {
                &mut wanted
            } else {
                &mut unwanted
            };
            side.extend(self.actions.get(literal.number));
        }
        find(&wanted, &unwanted, &mut self.budget)
    }

    fn find_resource(&mut self, literals: &[Literal]) -> Found {
        let every = steps::every_resource();
        let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
        for literal in literals {
            let side = if literal.is_so {
                &mut wanted
            } else {
                &mut unwanted
            };
            side.extend(self.symbolic.get(literal.number));
        }
        wanted.push(&every);
        find(&wanted, &unwanted, &mut self.budget)
    }

    /// A resource that fits where variables have the values of `context`.
    pub(super) fn find_resource_in(&mut self, literals: &[Literal], context: &Context) -> Found {
        let mut variables = Variables::Values(context);
        let (mut wanted, mut unwanted) = (alloc::vec![steps::every_resource()], Vec::new());
        for literal in literals {
            let side = if literal.is_so {
                &mut wanted
            } else {
                &mut unwanted
            };
            let patterns = self.resources.get(literal.number);
            side.extend(patterns.map(|patterns| steps::resources(patterns, &mut variables)));
        }
        let wanted: Vec<_> = wanted.iter().collect();
        let unwanted: Vec<_> = unwanted.iter().collect();
        find(&wanted, &unwanted, &mut self.budget)
    }

    /// What requests have in which the literals of `branch` are so and that come from `caller`;
    /// `fill` begins the values of variables that nothing else decides; without it they have
    /// none. `None` if nothing was found.
    pub(super) fn context(
        &mut self,
        branch: &Branch,
        caller: &Caller,
        fill: Option<&str>,
    ) -> Option<Context> {
        let variables: Vec<_> = self.symbols.keys().map(ToOwned::to_owned).collect();
        let variables: Vec<_> = variables.iter().map(|name| self.key(name)).collect();
        let own = self.relevant(&caller.own).into_iter();
        let own: Vec<_> = own.map(|fact| self.condition(fact, true)).collect();
        let of = |literal: &Literal| match literal.of {
            Dimension::Key(key) => Some(key),
            _ => None,
        };
        let rest: BTreeSet<_> = branch.iter().chain(&own).filter_map(of).collect();
        let late = rest.into_iter().filter(|key| !variables.contains(key));
        let order: Vec<_> = variables.iter().copied().chain(late).collect();
        let mut context = Context::new();
        for (turn, key) in order.into_iter().enumerate() {
            let is_own = |literal: &&Literal| literal.of == Dimension::Key(key);
            let literals: BTreeSet<_> = branch.iter().chain(&own).filter(is_own).copied().collect();
            let literals: Vec<_> = literals.into_iter().collect();
            let name = self.key_name(key);
            let is_variable = turn < variables.len();
            if literals.is_empty() {
                match fill.filter(|_| is_variable) {
                    Some("") => {
                        context.set(name, "");
                    }
                    Some(fill) => {
                        context.set(name, format!("{fill}{turn}"));
                    }
                    None => {}
                }
                continue;
            }
            let found = self.values(key, &literals, Some(&context));
            let mut examples = found.examples.into_iter();
            let value = if is_variable {
                examples.next_back()
            } else {
                examples.next()
            };
            if let Some(value) = value? {
                context.set(name, value);
            }
        }
        caller.complete(&mut context);
        Some(context)
    }
}

fn number_of(groups: &mut Vec<Group>, group: Group) -> usize {
    let known = groups.iter().position(|known| *known == group);
    known.unwrap_or_else(|| {
        groups.push(group);
        groups.len() - 1
    })
}
