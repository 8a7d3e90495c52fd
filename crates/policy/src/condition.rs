//! Conditions: an operator, a key and values, typed when they are parsed.

mod binary;
pub(crate) mod date;
pub(crate) mod ip;
pub(crate) mod number;
mod operator;

pub(crate) use operator::{Family, Operator, Quantifier};

use crate::arn::ArnValue;
use crate::hash::hash_folded;
use crate::pattern::{Case, Pattern, Syntax};
use crate::request::split_arn;
use crate::sieve::{Sieve, Sift, Sifted};
use crate::{Context, ContextValue, Version};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use date::Date;
use ip::Network;
use number::Number;
use operator::Comparison;

/// One line of a condition block: the operator, the key and its values.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) operator: Operator,
    /// The key as the policy spells it.
    pub(crate) key: Box<str>,
    key_hash: u64,
    pub(crate) test: Test,
    /// The values as written, for explanations.
    pub(crate) written: Box<[Box<str>]>,
}

/// The values, ready to be compared; what has not the operator's type matches nothing.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    /// With a sieve where there are many.
    Text(Case, Box<[Pattern]>, Option<Sieve>),
    Number(Comparison, Box<[Number]>),
    Date(Comparison, Box<[Date]>),
    Bool(Box<[Pattern]>),
    Binary(Box<[Box<[u8]>]>),
    Address(Box<[Network]>, Unreadable),
    Arn(Box<[ArnValue]>, Option<Sieve>, Unreadable),
    Absent(Box<[bool]>),
}

/// What counts as matching though it cannot be compared.
///
/// AWS lets no condition on addresses or ARNs hold for a value that is none, negated or not. A
/// value of the policy that is no ARN, which only session policies may have, fails an Allow and
/// lets a Deny hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unreadable {
    /// A value of the request.
    value: bool,
    /// A value of the policy, if it has such ones.
    written: Option<bool>,
}

impl Unreadable {
    /// Whether the policy has such values.
    pub(crate) fn has_written(self) -> bool {
        self.written.is_some()
    }
}

impl Condition {
    pub(crate) fn new(
        operator: Operator,
        key: &str,
        written: Vec<Box<str>>,
        version: Version,
    ) -> Self {
        Self {
            operator,
            key: key.into(),
            key_hash: hash_folded(key),
            test: Test::compile(operator, &written, version),
            written: written.into(),
        }
    }

    /// The same of a statement that denies.
    pub(crate) fn in_deny(mut self) -> Self {
        if let Test::Arn(_, _, unreadable) = &mut self.test
            && let Some(written) = &mut unreadable.written
        {
            *written = !self.operator.negated;
        }
        self
    }

    /// Whether the condition holds.
    ///
    /// See AWS's "Condition operators" and "Single-valued vs. multivalued context keys".
    pub(crate) fn holds(&self, context: &Context) -> bool {
        let value = self.value(context);
        if let Test::Absent(wanted) = &self.test {
            return self.holds_of_presence(wanted, value);
        }
        let Some(value) = value else {
            return self.holds_without_key();
        };
        let holds =
            |value: &Cow<'_, str>| self.test.matches(value, context) != self.operator.negated;
        let values = value.values();
        match (self.operator.quantifier, value) {
            // A single text is a value, even an empty one.
            (_, ContextValue::One(value)) => holds(value),
            // A multivalued key needs a set operator.
            (None, ContextValue::Many(_)) => false,
            (Some(Quantifier::All), _) => is_null(values) || values.iter().all(holds),
            (Some(Quantifier::Any), _) => !is_null(values) && values.iter().any(holds),
        }
    }

    /// Whether `Null` with the `wanted` values holds.
    ///
    /// A set operator goes before it: of nothing, all values are as wanted and none is. AWS says
    /// in "Access Analyzer policy check reference" that it is then always true or false; that a
    /// key which is there is not null is what its simulator answers.
    fn holds_of_presence(&self, wanted: &[bool], value: Option<&ContextValue>) -> bool {
        let is_nothing = value.is_none_or(|value| is_null(value.values()));
        match self.operator.quantifier {
            // A tag may well have an empty value, and is there.
            None => {
                let is_single = matches!(value, Some(ContextValue::One(_)));
                wanted.contains(&(is_nothing && !is_single))
            }
            Some(quantifier) if is_nothing => quantifier == Quantifier::All,
            Some(_) => wanted.contains(&false),
        }
    }

    /// The condition with `more` values; none where that is no sensible edit: with both `true` and
    /// `false` it would ask nothing, and no moment is worth listing.
    pub(crate) fn with_values(&self, more: &[String], version: Version) -> Option<Self> {
        if matches!(
            self.operator.family,
            Family::Bool | Family::Null | Family::Date(_)
        ) {
            return None;
        }
        let written = self.written.iter().cloned();
        let written = written.chain(more.iter().map(|text| text.as_str().into()));
        let mut wider = Self::new(self.operator, &self.key, written.collect(), version);
        if let (Test::Arn(_, _, wider), Test::Arn(_, _, own)) = (&mut wider.test, &self.test) {
            wider.written = own.written.or(wider.written);
        }
        Some(wider)
    }

    /// Tells `hear` of the keys of the variables in its values.
    pub(crate) fn variables<'s>(&'s self, hear: &mut dyn FnMut(&'s str)) {
        match &self.test {
            Test::Text(_, patterns, _) | Test::Bool(patterns) => {
                for pattern in patterns {
                    pattern.variables(hear);
                }
            }
            Test::Arn(values, ..) => {
                for value in values {
                    value.variables(hear);
                }
            }
            _ => {}
        }
    }

    /// Whether `text` can be a value of a key of `kind`.
    pub(crate) fn is_value(kind: crate::reference::KeyType, text: &str) -> bool {
        use crate::reference::KeyType;
        match kind {
            KeyType::String => true,
            KeyType::Arn => split_arn(text).is_some(),
            KeyType::Bool => boolean(text).is_some(),
            KeyType::Numeric => Number::parse(text).is_some(),
            KeyType::Date => Date::parse(text).is_some(),
            KeyType::IpAddress => Network::parse(text).is_some(),
            KeyType::Binary => binary::decode(text).is_some(),
        }
    }

    pub(crate) fn value<'c>(&self, context: &'c Context) -> Option<&'c ContextValue> {
        context.get_hashed(self.key_hash, &self.key)
    }

    fn holds_without_key(&self) -> bool {
        let operator = self.operator;
        operator.if_exists
            || match operator.quantifier {
                None => operator.negated,
                Some(Quantifier::All) => true,
                Some(Quantifier::Any) => false,
            }
    }

    /// Whether it singles callers out by their ARN: such a condition beside `"Principal": "*"`
    /// counts as naming them.
    pub(crate) fn names_principal(&self) -> bool {
        let operator = self.operator;
        let positive = matches!(operator.family, Family::Text { .. } | Family::Arn)
            && !operator.negated
            && !operator.if_exists
            && operator.quantifier != Some(Quantifier::All);
        positive && self.key.eq_ignore_ascii_case("aws:PrincipalArn")
    }

    /// What may stand only once in a statement.
    pub(crate) fn identity(&self) -> String {
        format!("{} {}", self.operator, self.key.to_ascii_lowercase())
    }

    /// Whether a policy with `text` as a value of `operator` is saved: all but text, truth values
    /// and ARNs with wildcards or variables has its form.
    pub(crate) fn is_written(operator: Operator, text: &str) -> bool {
        use crate::reference::KeyType;
        match operator.value_type() {
            KeyType::String | KeyType::Bool => true,
            KeyType::Arn => text.contains(['*', '?', '$']) || split_arn(text).is_some(),
            KeyType::IpAddress => Network::parse(text).is_some_and(|range| range.is_saved()),
            kind => Self::is_value(kind, text),
        }
    }

    /// The same for a session policy, which may have all but bad base64. IPv6 ranges with bits after
    /// their length, which hold for nobody with AWS, are refused: here they are read.
    pub(crate) fn is_passed(operator: Operator, text: &str) -> bool {
        match operator.family {
            Family::Binary => Self::is_written(operator, text),
            Family::Address => Network::parse(text).is_none_or(|range| range.is_saved()),
            _ => true,
        }
    }
}

impl Test {
    fn compile(operator: Operator, written: &[Box<str>], version: Version) -> Self {
        let Operator {
            family, negated, ..
        } = operator;
        let literal = Syntax::new(false, version);
        let wild = Syntax::new(true, version);
        let patterns = |syntax| -> Box<[Pattern]> {
            written.iter().map(|v| Pattern::parse(v, syntax)).collect()
        };
        match family {
            Family::Text { case, like } => {
                let patterns = patterns(if like { wild } else { literal });
                let sieve = are_many(&patterns).then(|| Sieve::of_texts(case, &patterns));
                Self::Text(case, patterns, sieve)
            }
            Family::Number(comparison) => Self::Number(
                comparison,
                written.iter().filter_map(|v| Number::parse(v)).collect(),
            ),
            Family::Date(comparison) => Self::Date(
                comparison,
                written.iter().filter_map(|v| Date::parse(v)).collect(),
            ),
            Family::Bool => Self::Bool(patterns(literal)),
            Family::Binary => Self::Binary(
                written
                    .iter()
                    .filter_map(|v| binary::decode_written(v))
                    .collect(),
            ),
            Family::Address => {
                let unreadable = Unreadable {
                    value: negated,
                    written: None,
                };
                let networks = written.iter().filter_map(|v| Network::parse(v));
                Self::Address(networks.collect(), unreadable)
            }
            Family::Arn => {
                let values = written.iter().map(|v| ArnValue::parse(v, wild));
                let values: Box<[_]> = values.collect();
                let sieve = are_many(&values).then(|| Sieve::of(&values));
                let has_none = values.iter().any(|value| matches!(value, ArnValue::Never));
                let unreadable = Unreadable {
                    value: negated,
                    written: has_none.then_some(negated),
                };
                Self::Arn(values, sieve, unreadable)
            }
            Family::Null => Self::Absent(written.iter().map(|v| is_true(v)).collect()),
        }
    }

    /// Whether one value of the policy meets `value`, before any negation.
    pub(crate) fn matches(&self, value: &str, context: &Context) -> bool {
        match self {
            Self::Text(case, patterns, sieve) => {
                let matches = |pattern: &Pattern| pattern.matches(value, *case, context);
                match sieve {
                    Some(sieve) => sieve.any(patterns, Sifted::of(value, *case), matches),
                    None => patterns.iter().any(matches),
                }
            }
            Self::Bool(patterns) => {
                // What is not `true` is `false`.
                let value = if is_true(value) { "true" } else { "false" };
                let mut patterns = patterns.iter();
                patterns.any(|p| p.matches(value, Case::Ignore, context))
            }
            Self::Number(comparison, numbers) => Number::parse(value)
                .is_some_and(|value| numbers.iter().any(|n| comparison.holds(value.cmp(n)))),
            Self::Date(comparison, dates) => Date::parse(value)
                .is_some_and(|value| dates.iter().any(|d| comparison.holds(value.cmp(d)))),
            Self::Binary(blobs) => {
                binary::decode(value).is_some_and(|value| blobs.contains(&value))
            }
            Self::Address(networks, unreadable) => match ip::address(value) {
                Some(address) => networks.iter().any(|n| n.contains(address)),
                None => unreadable.value,
            },
            Self::Arn(values, sieve, unreadable) => {
                let Some(arn) = split_arn(value) else {
                    return unreadable.value;
                };
                let matches = |value: &ArnValue| value.matches(&arn, context);
                let [.., resource] = arn;
                match (unreadable.written, sieve) {
                    (Some(otherwise), _) => {
                        // The first that matches or cannot be read decides.
                        let is_none = |value: &ArnValue| matches!(value, ArnValue::Never);
                        let mut values = values.iter();
                        let first = values.find(|value| is_none(value) || matches(value));
                        first.is_some_and(|first| !is_none(first) || otherwise)
                    }
                    (None, Some(sieve)) => {
                        sieve.any(values, Sifted::of(resource, ArnValue::CASE), matches)
                    }
                    (None, None) => values.iter().any(matches),
                }
            }
            Self::Absent(_) => false,
        }
    }
}

/// Whether looking at all before comparing any is worth it.
fn are_many<P>(patterns: &[P]) -> bool {
    patterns.len() > 4
}

/// What AWS takes for `true`; any other text is `false`.
fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}

/// Whether a set of values is a "null dataset, such as an empty string", of which `ForAllValues`
/// holds and `ForAnyValue` does not.
fn is_null(values: &[Cow<'_, str>]) -> bool {
    values.iter().all(|value| value.is_empty())
}

pub(crate) fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}
