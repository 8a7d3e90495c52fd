//! Putting values into documents with parameters: policy templates' and role templates'.
//!
//! `@{name}` in a string stands for a value, and `"@Enabled"` in a statement for a switch that leaves
//! it out. Values are put into the strings of the document, never into its text, so that none can add
//! to its structure; what they bring is not looked through for parameters again.
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How many strings one may become, whatever lists are put into it.
const MOST_STRINGS: usize = 200;

/// The parameters that `document` has.
pub(crate) fn names(document: &Map<String, Value>) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    members_in(document, false, &mut names)?;
    Ok(names)
}

/// A string, cut where parameters stand.
struct Pieces<'a> {
    /// What is before a parameter, and its name.
    parameters: Vec<(&'a str, &'a str)>,
    /// What is after the last.
    end: &'a str,
}

fn pieces(text: &str) -> Result<Pieces<'_>, String> {
    let (mut parameters, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once("@{") {
        let (name, after) = after
            .split_once('}')
            .ok_or_else(|| format!("a parameter does not end in {text}"))?;
        parameters.push((before, name));
        rest = after;
    }
    Ok(Pieces {
        parameters,
        end: rest,
    })
}

/// Adds the parameters of `value`, which is an element of an array or not: only such an element
/// can be left out.
fn names_in(value: &Value, is_element: bool, names: &mut BTreeSet<String>) -> Result<(), String> {
    match value {
        Value::String(text) => {
            let found = pieces(text)?.parameters.into_iter();
            names.extend(found.map(|(_, name)| name.to_owned()));
        }
        Value::Array(values) => {
            for value in values {
                names_in(value, true, names)?;
            }
        }
        Value::Object(members) => members_in(members, is_element, names)?,
        _ => {}
    }
    Ok(())
}

fn members_in(
    members: &Map<String, Value>,
    is_element: bool,
    names: &mut BTreeSet<String>,
) -> Result<(), String> {
    for (key, value) in members {
        match (key.as_str(), value) {
            (ENABLED, Value::String(switch)) if is_element => {
                names.insert(switch.trim_start_matches('!').to_owned());
            }
            (ENABLED, Value::String(_)) => {
                return Err(format!("{ENABLED} stands where nothing can be left out"));
            }
            (ENABLED, _) => return Err(format!("{ENABLED} names no parameter")),
            _ => names_in(value, false, names)?,
        }
    }
    Ok(())
}

/// The member that leaves a statement out.
const ENABLED: &str = "@Enabled";

/// What a document has for its parameters.
pub(crate) type Values<'a> = BTreeMap<&'a str, &'a [String]>;

/// The filling in of values.
#[derive(Debug)]
pub(crate) struct Filling<'a> {
    values: Values<'a>,
}

impl<'a> Filling<'a> {
    /// With these `values`.
    pub(crate) fn new(values: Values<'a>) -> Self {
        Self { values }
    }

    /// The one string that `text` becomes.
    pub(crate) fn text(&self, text: &str) -> Result<String, String> {
        match <[String; 1]>::try_from(self.strings(text)?) {
            Ok([only]) => Ok(only),
            Err(_) => Err(format!("{text} becomes several values.")),
        }
    }

    /// The document that `members` become.
    pub(crate) fn object(
        &self,
        members: &Map<String, Value>,
    ) -> Result<Map<String, Value>, String> {
        let mut filled = Map::new();
        for (key, value) in members {
            if key == ENABLED {
                continue;
            }
            filled.insert(key.clone(), self.value(value)?);
        }
        Ok(filled)
    }

    fn value(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => {
                let mut strings = self.strings(text)?;
                Ok(match (strings.len(), strings.pop()) {
                    (1, Some(only)) => Value::String(only),
                    (_, last) => {
                        let all = strings.into_iter().chain(last);
                        Value::Array(all.map(Value::String).collect())
                    }
                })
            }
            Value::Array(values) => {
                let mut filled = Vec::new();
                for value in values {
                    match value {
                        Value::Object(members) if !self.is_enabled(members)? => {}
                        Value::String(text) => {
                            filled.extend(self.strings(text)?.into_iter().map(Value::String));
                        }
                        _ => filled.push(self.value(value)?),
                    }
                }
                Ok(Value::Array(filled))
            }
            Value::Object(members) => Ok(Value::Object(self.object(members)?)),
            other => Ok(other.clone()),
        }
    }

    /// Whether the statement of `members` is wanted.
    fn is_enabled(&self, members: &Map<String, Value>) -> Result<bool, String> {
        let Some(switch) = members.get(ENABLED).and_then(Value::as_str) else {
            return Ok(true);
        };
        let (name, wanted) = match switch.strip_prefix('!') {
            Some(name) => (name, false),
            None => (switch, true),
        };
        let values = self.values_of(name)?;
        let is_true = matches!(values, [only] if only.eq_ignore_ascii_case("true"));
        Ok(is_true == wanted)
    }

    fn values_of(&self, name: &str) -> Result<&[String], String> {
        let found = self.values.get(name).copied();
        found.ok_or_else(|| format!("Parameter '{name}' not found."))
    }

    /// What `text` becomes: one string for each combination of its parameters' values.
    fn strings(&self, text: &str) -> Result<Vec<String>, String> {
        let Pieces { parameters, end } = pieces(text)?;
        let mut strings = vec![String::new()];
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        // A parameter that stands twice has one value at a time.
        let mut chosen: Vec<Vec<&str>> = vec![Vec::new()];
        for (before, name) in parameters {
            let values = self.values_of(name)?;
            let again = seen.get(name).copied();
            if again.is_none() {
                seen.insert(name, seen.len());
            }
            // Before anything of that size is made.
            let each = again.map_or(values.len(), |_| 1);
            if strings.len().saturating_mul(each) > MOST_STRINGS {
                return Err(format!("{text} becomes more than {MOST_STRINGS} values."));
            }
            let (mut longer, mut choices) = (Vec::new(), Vec::new());
            for (string, choice) in strings.iter().zip(&chosen) {
                let bound = again.and_then(|at| choice.get(at).copied());
                let candidates = match bound {
                    Some(bound) => vec![bound],
                    None => values.iter().map(String::as_str).collect(),
                };
                for value in candidates {
                    longer.push(format!("{string}{before}{value}"));
                    let mut choice = choice.clone();
                    if again.is_none() {
                        choice.push(value);
                    }
                    choices.push(choice);
                }
            }
            (strings, chosen) = (longer, choices);
        }
        for string in &mut strings {
            string.push_str(end);
        }
        Ok(strings)
    }
}
