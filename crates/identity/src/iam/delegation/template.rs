//! Policy templates: policies with parameters, from which a request's own policy is made.
//!
//! See "Policy templates" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-policy-templates.html>.
use crate::iam::filling::{self, Filling};
use crate::state::TemplateParameter;
use doorward_policy::{Document, DocumentKind};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// How many characters the policy may have that is made.
const AT_MOST: usize = 2048;

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
        filling::names(&self.0)
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
        let rendered = Filling::new(values).object(&self.0)?;
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

#[cfg(test)]
mod tests;
