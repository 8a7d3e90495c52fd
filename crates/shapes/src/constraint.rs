//! What the model demands of a value, and AWS's sentences for what does not comply.
//!
//! The value itself is never repeated: AWS's current services leave it out, and so a password in
//! the wrong member cannot come back in a message or a log.

use crate::schema::{Kind, Member, Schema};
use crate::value::Value;
use std::fmt;

/// Everything in a request that its model does not allow; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// One member that breaks a demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The way to it, `tags.1.member.key`.
    pub(crate) path: String,
    /// What it breaks.
    pub(crate) demand: Demand,
    sentence: String,
}

/// The kinds of demands, for services whose refusals name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// It must be there.
    Presence,
    MaxLength,
    MinLength,
    MaxValue,
    MinValue,
    Pattern,
    /// It is one of a set.
    Values,
    /// What is in a list or a map must comply.
    Elements,
    /// One of a union's members alone is set.
    Union,
}

impl Violations {
    /// The first, in the order of the model.
    pub(crate) fn first(&self) -> Option<&Violation> {
        self.0.first()
    }
}

/// How many AWS tells of at once.
const MOST: usize = 10;

/// Checks `value` against `schema`, reporting everything at once.
pub fn check(schema: &Schema, value: &Value) -> Result<(), Violations> {
    let mut violations = Vec::new();
    visit(schema, value, &Path::Root, &mut violations);
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Violations(violations))
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0.len() == 1 { "" } else { "s" };
        write!(
            f,
            "{} validation error{plural} detected: {}",
            self.0.len(),
            self.0
                .iter()
                .map(|violation| violation.sentence.as_str())
                .collect::<Vec<_>>()
                .join("; ")
        )
    }
}

impl std::error::Error for Violations {}

/// The way to a member, written only when something is wrong there.
enum Path<'a> {
    Root,
    Member(&'a Self, &'a str),
    Index(&'a Self, usize),
    Key(&'a Self, &'a str),
}

impl fmt::Display for Path<'_> {
    /// `tags.1.member.key`: AWS writes members with a small first letter.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Index(parent, index) => write!(f, "{parent}.{index}.member"),
            Self::Key(parent, key) => write!(f, "{parent}.{key}.member"),
            Self::Member(parent, name) => {
                if !matches!(parent, Self::Root) {
                    write!(f, "{parent}.")?;
                }
                let mut letters = name.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                write!(f, "{}{}", first.unwrap_or_default(), letters.as_str())
            }
        }
    }
}

fn report(violations: &mut Vec<Violation>, path: &Path<'_>, demand: Demand, rule: &str) {
    if violations.len() < MOST {
        let path = path.to_string();
        violations.push(Violation {
            sentence: format!("Value at '{path}' failed to satisfy constraint: {rule}"),
            path,
            demand,
        });
    }
}

fn visit(schema: &Schema, value: &Value, path: &Path<'_>, violations: &mut Vec<Violation>) {
    for rule in broken(schema, value) {
        report(violations, path, rule.demand(), &rule.to_string());
    }
    match (schema.kind, value) {
        (Kind::Structure { members, union }, Value::Structure(values)) => {
            for (member, value) in members.iter().zip(values) {
                let path = Path::Member(path, member.name);
                match value {
                    Some(value) => visit(member.schema, value, &path, violations),
                    None if member.required => {
                        let rule = "Member must not be null";
                        report(violations, &path, Demand::Presence, rule);
                    }
                    None => {}
                }
            }
            if union && values.iter().flatten().count() != 1 && !values.is_empty() {
                report(violations, path, Demand::Union, &one_of(members));
            }
        }
        (Kind::List { member, .. }, Value::List(values)) if is_nested(member) => {
            for (index, value) in values.iter().enumerate() {
                visit(member, value, &Path::Index(path, index + 1), violations);
            }
        }
        (Kind::List { member, .. }, Value::List(values)) if has_broken(member, values) => {
            let rules = together("Member", member);
            report(violations, path, Demand::Elements, &rules);
        }
        (Kind::Map { key, value }, Value::Map(entries)) => {
            visit_map((key, value), entries, path, violations);
        }
        _ => {}
    }
}

fn visit_map(
    (key, value): (&Schema, &Schema),
    entries: &[(String, Value)],
    path: &Path<'_>,
    violations: &mut Vec<Violation>,
) {
    if entries
        .iter()
        .any(|(name, _)| broken_text(key, name).next().is_some())
    {
        let rules = together("Map keys", key);
        report(violations, path, Demand::Elements, &rules);
    }
    if is_nested(value) {
        for (name, each) in entries {
            visit(value, each, &Path::Key(path, name), violations);
        }
    } else if entries
        .iter()
        .any(|(_, each)| broken(value, each).next().is_some())
    {
        let rules = together("Map value", value);
        report(violations, path, Demand::Elements, &rules);
    }
}

/// Whether some element breaks a rule, or is left out: that is an empty structure.
fn has_broken(schema: &Schema, values: &[Value]) -> bool {
    let mut values = values.iter();
    values
        .any(|value| matches!(value, Value::Structure(_)) || broken(schema, value).next().is_some())
}

fn is_nested(schema: &Schema) -> bool {
    matches!(
        schema.kind,
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. }
    )
}

/// All rules of an element, which AWS names together whichever of them is broken.
fn together(subject: &str, schema: &Schema) -> String {
    let mut rules: Vec<String> = Rule::all(schema).map(|rule| rule.to_string()).collect();
    if schema.values.is_empty() {
        rules.push("Member must not be null".into());
    }
    format!("{subject} must satisfy constraint: [{}]", rules.join(", "))
}

fn one_of(members: &[Member]) -> String {
    let names: Vec<&str> = members.iter().map(|member| member.name).collect();
    format!("Exactly one member must be set: [{}]", names.join(", "))
}

/// One of a schema's demands.
#[derive(Clone, Copy)]
enum Rule<'a> {
    Most(i64, Measure),
    Least(i64, Measure),
    Pattern(&'a crate::Pattern),
    Values(&'a [&'a str]),
}

/// What a bound is about.
#[derive(Clone, Copy)]
enum Measure {
    Length,
    Value,
}

impl<'a> Rule<'a> {
    fn all(schema: &'a Schema) -> impl Iterator<Item = Self> {
        let measure = match schema.kind {
            Kind::Integer | Kind::Long | Kind::Float | Kind::Double => Measure::Value,
            _ => Measure::Length,
        };
        let rules = [
            schema.max.map(|most| Self::Most(most, measure)),
            schema.min.map(|least| Self::Least(least, measure)),
            schema.pattern.map(Self::Pattern),
            (!schema.values.is_empty()).then_some(Self::Values(schema.values)),
        ];
        rules.into_iter().flatten()
    }

    fn demand(self) -> Demand {
        match self {
            Self::Most(_, Measure::Length) => Demand::MaxLength,
            Self::Most(_, Measure::Value) => Demand::MaxValue,
            Self::Least(_, Measure::Length) => Demand::MinLength,
            Self::Least(_, Measure::Value) => Demand::MinValue,
            Self::Pattern(_) => Demand::Pattern,
            Self::Values(_) => Demand::Values,
        }
    }

    fn allows_text(self, text: &str) -> bool {
        match self {
            Self::Pattern(pattern) => pattern.matches(text),
            Self::Values(values) => values.contains(&text),
            Self::Most(..) | Self::Least(..) => {
                self.allows_number(i64::try_from(text.chars().count()).unwrap_or(i64::MAX))
            }
        }
    }

    fn allows_number(self, number: i64) -> bool {
        match self {
            Self::Most(most, _) => number <= most,
            Self::Least(least, _) => number >= least,
            Self::Pattern(_) | Self::Values(_) => true,
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "no model has a bound beyond 2^53"
    )]
    fn allows_fraction(self, number: f64) -> bool {
        match self {
            Self::Most(most, _) => number <= most as f64,
            Self::Least(least, _) => number >= least as f64,
            Self::Pattern(_) | Self::Values(_) => true,
        }
    }
}

/// The rules that `value` breaks by itself, not by what is in it.
fn broken<'a>(schema: &'a Schema, value: &'a Value) -> Box<dyn Iterator<Item = Rule<'a>> + 'a> {
    let count = match value {
        Value::String(text) => return Box::new(broken_text(schema, text)),
        Value::Double(number) => {
            return Box::new(Rule::all(schema).filter(|rule| !rule.allows_fraction(*number)));
        }
        Value::Integer(number) => *number,
        Value::List(values) => i64::try_from(values.len()).unwrap_or(i64::MAX),
        Value::Map(entries) => i64::try_from(entries.len()).unwrap_or(i64::MAX),
        Value::Blob(bytes) => i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        _ => return Box::new(std::iter::empty()),
    };
    Box::new(Rule::all(schema).filter(move |rule| !rule.allows_number(count)))
}

fn broken_text<'a>(schema: &'a Schema, text: &'a str) -> impl Iterator<Item = Rule<'a>> {
    Rule::all(schema).filter(|rule| !rule.allows_text(text))
}

impl fmt::Display for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Most(most, measure) => {
                write!(f, "Member must have {measure} less than or equal to {most}")
            }
            Self::Least(least, measure) => {
                write!(
                    f,
                    "Member must have {measure} greater than or equal to {least}"
                )
            }
            Self::Pattern(pattern) => {
                write!(
                    f,
                    "Member must satisfy regular expression pattern: {}",
                    pattern.as_str()
                )
            }
            Self::Values(values) => {
                write!(
                    f,
                    "Member must satisfy enum value set: [{}]",
                    values.join(", ")
                )
            }
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Length => "length",
            Self::Value => "value",
        })
    }
}

#[cfg(test)]
mod tests;
