//! Policy templates: policies with parameters, from which a request's own policy is made.
//!
//! See "Policy templates" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-policy-templates.html>.
//! Values are put into the strings of the document, never into its text, so that none can add to
//! the policy's structure; what they bring is not looked through for parameters again.
use crate::state::TemplateParameter;
use doorward_policy::{Document, DocumentKind};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How many characters the policy may have that is made.
const AT_MOST: usize = 2048;
/// How many strings one may become, whatever lists are put into it.
const MOST_STRINGS: usize = 200;

/// A template, read.
#[derive(Clone, Debug)]
pub(crate) struct Template(Map<String, Value>);

impl Template {
    /// Reads `text`: why it is none, otherwise.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let document: Value =
            serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
        let Value::Object(document) = document else {
            return Err("it is no JSON object".to_owned());
        };
        match document.get("Statement") {
            Some(Value::Array(statements)) if !statements.is_empty() => {}
            Some(Value::Object(_)) => {}
            _ => return Err("it has no statement".to_owned()),
        }
        let template = Self(document);
        template.names().map(|_| template)
    }

    /// The parameters it has.
    fn names(&self) -> Result<BTreeSet<String>, String> {
        let mut names = BTreeSet::new();
        names_in(&Value::Object(self.0.clone()), false, &mut names)?;
        Ok(names)
    }

    /// The policy that it is with `parameters`.
    pub(crate) fn render(&self, parameters: &[TemplateParameter]) -> Result<String, String> {
        let mut values = BTreeMap::new();
        for parameter in parameters {
            let name = parameter.name.as_str();
            if !parameter.is_list && parameter.values.len() != 1 {
                let count = parameter.values.len();
                return Err(format!(
                    "{name} replacement value must contain exactly one value, got {count}"
                ));
            }
            if parameter.values.is_empty() {
                return Err(format!("Parameter '{name}' has no value."));
            }
            if parameter.values.iter().any(|value| value.len() > AT_MOST) {
                return Err(format!("Parameter '{name}' is too long."));
            }
            if values.insert(name, parameter.values.as_slice()).is_some() {
                return Err(format!("Parameter '{name}' is given twice."));
            }
        }
        let known = self.names()?;
        if let Some(strange) = values.keys().find(|name| !known.contains(**name)) {
            return Err(format!("Unrecognized parameter: {strange}"));
        }
        let rendered = Filling { values }.object(&self.0)?;
        let text = Value::Object(rendered).to_string();
        let length = text.chars().count();
        if length > AT_MOST {
            return Err(format!(
                "The policy has {length} characters, and may have {AT_MOST}."
            ));
        }
        match Document::parse(&text, DocumentKind::Session) {
            Ok(_) => Ok(text),
            Err(error) => Err(error.aws_message()),
        }
    }
}

/// The permissions boundaries that `policy` wants of the roles that are made with it: what its
/// conditions name.
pub(super) fn boundaries(policy: &str) -> Vec<String> {
    let Ok(document) = Document::parse(policy, DocumentKind::Session) else {
        return Vec::new();
    };
    let statements = (0..document.statement_count()).filter_map(|n| document.statement_elements(n));
    let conditions = statements.flat_map(|statement| statement.conditions());
    let conditions =
        conditions.filter(|(key, _)| key.eq_ignore_ascii_case("iam:PermissionsBoundary"));
    let named = conditions.flat_map(|(_, values)| values.iter().map(ToString::to_string));
    let arns = named.filter(|value| value.starts_with("arn:"));
    arns.collect::<BTreeSet<_>>().into_iter().collect()
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
        Value::Object(members) => {
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
        }
        _ => {}
    }
    Ok(())
}

/// The member that leaves a statement out.
const ENABLED: &str = "@Enabled";

/// The filling in of values.
struct Filling<'a> {
    values: BTreeMap<&'a str, &'a [String]>,
}

impl Filling<'_> {
    fn object(&self, members: &Map<String, Value>) -> Result<Map<String, Value>, String> {
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

#[cfg(test)]
mod tests;
