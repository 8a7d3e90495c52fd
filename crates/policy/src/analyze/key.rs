//! One condition key: which values, if any, make conditions hold and others not.

use super::automaton::{Budget, Found};
use super::element::{Ask, Bounds, Length, text};
use super::steps::Variables;
use crate::condition::{Condition, Quantifier, Test};
use crate::reference::KeyType;
use crate::{Context, ContextValue, Reference};
use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

/// What a key is, by AWS's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KeyFacts {
    /// How many values a request has for it.
    pub(super) shape: Shape,
    /// The type of its values, where the type leaves out texts that others could be.
    pub(super) kind: Option<KeyType>,
    /// Every request has it.
    pub(super) is_always_there: bool,
}

/// How many values a request has for a key that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    One,
    Many,
    /// Nobody knows.
    Either,
}

/// The values that a key may have.
#[derive(Default)]
pub(super) struct Values {
    /// False if it is certain that there is none.
    pub(super) are_possible: bool,
    /// Some of them, simplest first; `None` is a request without the key.
    pub(super) examples: Vec<Option<ContextValue>>,
}

/// A condition, and whether it holds.
pub(super) type Demand<'c> = (&'c Condition, bool);

/// The keys that requests have several values for, of those that AWS has for all services.
const MULTIVALUED: [&str; 8] = [
    "aws:CalledVia",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceNamesList",
    "aws:ResourceOrgPaths",
    "aws:SourceOrgPaths",
    "aws:TagKeys",
    "aws:VpceOrgPaths",
    "kms:EncryptionContextKeys",
];

/// Keys that AWS says every request has.
const ALWAYS: [&str; 5] = [
    "aws:CurrentTime",
    "aws:EpochTime",
    "aws:RequestedRegion",
    "aws:SecureTransport",
    "aws:ViaAWSService",
];

const BOOLEANS: [&str; 4] = [
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalIsAWSService",
    "aws:SecureTransport",
    "aws:ViaAWSService",
];

const DATES: [&str; 3] = ["aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime"];

const ADDRESSES: [&str; 2] = ["aws:SourceIp", "aws:VpcSourceIp"];

impl KeyFacts {
    /// What AWS says of `key`; `has_sets` if a policy asks it with a set operator.
    pub(super) fn of(key: &str, has_sets: bool, reference: &Reference<'_>) -> Self {
        let is_one_of = |list: &[&str]| list.iter().any(|known| known.eq_ignore_ascii_case(key));
        let prefix = key.split(':').next().unwrap_or_default();
        let listed = reference.service(prefix).and_then(|s| s.key(key));
        let is_global = prefix.eq_ignore_ascii_case("aws");
        let shape = match listed {
            _ if is_one_of(&MULTIVALUED) => Shape::Many,
            Some(listed) if listed.is_multivalued => Shape::Many,
            Some(_) => Shape::One,
            None if is_global || !has_sets => Shape::One,
            None => Shape::Either,
        };
        let kind = match listed.map(|listed| listed.kind) {
            _ if is_one_of(&BOOLEANS) => Some(KeyType::Bool),
            _ if is_one_of(&DATES) => Some(KeyType::Date),
            _ if is_one_of(&ADDRESSES) => Some(KeyType::IpAddress),
            Some(KeyType::String | KeyType::Arn | KeyType::Binary) | None => None,
            known => known,
        };
        Self {
            shape,
            kind,
            is_always_there: is_one_of(&ALWAYS),
        }
    }
}

/// The values of `key` with which each of `demands`, all of them about it, is as it says.
pub(super) fn values(
    key: &str,
    facts: KeyFacts,
    demands: &[Demand<'_>],
    variables: &mut Variables<'_>,
    budget: &mut Budget,
) -> Values {
    let mut search = Search {
        key,
        facts,
        demands,
        variables,
        budget,
        values: Values::default(),
    };
    if !facts.is_always_there {
        search.try_value(None);
    }
    if facts.shape != Shape::Many {
        search.empty(false);
        search.one();
    }
    if facts.shape != Shape::One {
        search.try_value(Some(ContextValue::Many(Vec::new())));
        search.empty(true);
        search.many();
    }
    search.values
}

struct Search<'s, 'v> {
    key: &'s str,
    facts: KeyFacts,
    demands: &'s [Demand<'s>],
    variables: &'s mut Variables<'v>,
    budget: &'s mut Budget,
    values: Values,
}

impl<'s> Search<'s, '_> {
    /// Puts the lack of any value to every demand, as an evaluation would.
    fn try_value(&mut self, value: Option<ContextValue>) {
        let mut context = Context::new();
        if let Some(value) = value.clone() {
            context.set(self.key.to_owned(), value);
        }
        let mut demands = self.demands.iter();
        if demands.all(|(condition, holds)| condition.holds(&context) == *holds) {
            self.values.are_possible = true;
            self.values.examples.push(value);
        }
    }

    /// The empty text, or a list of nothing else: with that, `ForAllValues` holds and `ForAnyValue`
    /// does not.
    fn empty(&mut self, is_list: bool) {
        let mut asks = Vec::new();
        for (condition, holds) in self.demands {
            let vacuous = match (&condition.test, condition.operator.quantifier) {
                (Test::Absent(wanted), None) => Some(wanted.contains(&is_list)),
                (test, Some(quantifier)) if is_list || matches!(test, Test::Absent(_)) => {
                    Some(quantifier == Quantifier::All)
                }
                (_, None) if is_list => Some(false),
                _ => None,
            };
            match vacuous {
                Some(vacuous) if vacuous != *holds => return,
                Some(_) => {}
                None => asks.push(Ask {
                    test: &condition.test,
                    is_wanted: *holds != condition.operator.negated,
                }),
            }
        }
        let found = self.text(&asks, Length::Empty);
        self.keep(&found, |text| {
            if is_list {
                ContextValue::Many(alloc::vec![text.into()])
            } else {
                text.into()
            }
        });
    }

    fn keep(&mut self, found: &Found, value: impl FnOnce(String) -> ContextValue) {
        self.values.are_possible |= *found != Found::Nothing;
        if let Found::Text(text) = found {
            self.values.examples.push(Some(value(text.clone())));
        }
    }

    /// A single value.
    fn one(&mut self) {
        let mut asks = Vec::new();
        for (condition, holds) in self.demands {
            match &condition.test {
                Test::Absent(wanted) if wanted.contains(&false) != *holds => return,
                Test::Absent(_) => {}
                test => asks.push(Ask {
                    test,
                    is_wanted: *holds != condition.operator.negated,
                }),
            }
        }
        let found = self.text(&asks, Length::Filled);
        self.keep(&found, ContextValue::from);
    }

    /// Several values, not all of them empty.
    fn many(&mut self) {
        let Some((all, some)) = self.split() else {
            return;
        };
        let mut texts: Vec<Cow<'static, str>> = Vec::new();
        let mut is_certain = true;
        let some = some.into_iter().map(|ask| (Some(ask), Length::Any));
        for (one, length) in some.chain([(None, Length::Filled)]) {
            let asks: Vec<_> = all.iter().copied().chain(one).collect();
            match self.text(&asks, length) {
                Found::Nothing => return,
                Found::Perhaps => is_certain = false,
                Found::Text(text) => texts.push(text.into()),
            }
        }
        self.values.are_possible = true;
        if is_certain {
            self.values.examples.push(Some(ContextValue::Many(texts)));
        }
    }

    /// What every value must meet, and what some value must each; `None` if no values can do.
    fn split(&self) -> Option<(Vec<Ask<'s>>, Vec<Ask<'s>>)> {
        let (mut all, mut some) = (Vec::new(), Vec::new());
        for (condition, holds) in self.demands {
            let negated = condition.operator.negated;
            match (&condition.test, condition.operator.quantifier) {
                (Test::Absent(wanted), _) if wanted.contains(&false) == *holds => {}
                (Test::Absent(_), _) => return None,
                // A multivalued key needs a set operator.
                (_, None) if *holds => return None,
                (_, None) => {}
                (test, Some(quantifier)) => {
                    let ask = Ask {
                        test,
                        is_wanted: *holds != negated,
                    };
                    match (quantifier, *holds) {
                        (Quantifier::All, true) | (Quantifier::Any, false) => all.push(ask),
                        (Quantifier::All, false) | (Quantifier::Any, true) => some.push(ask),
                    }
                }
            }
        }
        Some((all, some))
    }

    fn text(&mut self, asks: &[Ask<'_>], length: Length) -> Found {
        let kind = self.facts.kind;
        if kind.is_some() && length == Length::Empty {
            return Found::Nothing;
        }
        let bounds = Bounds { length, kind };
        text(asks, bounds, self.variables, self.budget)
    }
}

/// A key as policies that mean the same one may spell it.
pub(super) fn folded(key: &str) -> String {
    key.to_ascii_lowercase()
}
