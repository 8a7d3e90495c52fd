//! The medium case, evaluated straight from the JSON: every statement of every policy is walked
//! for each request, with patterns and variables read anew. What compiling gains is measured
//! against this.

use serde_json::Value;
use std::collections::BTreeMap;

/// The policies as JSON trees.
pub struct Plain {
    identity: Vec<Value>,
    boundary: Value,
    scp: Value,
    context: BTreeMap<&'static str, &'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Allow,
    Deny,
    Nothing,
}

impl Plain {
    /// Reads the texts.
    pub fn new(identity: &[String], boundary: &str, scp: &str) -> Self {
        let read = |text: &str| serde_json::from_str(text).expect("JSON");
        Self {
            identity: identity.iter().map(|text| read(text)).collect(),
            boundary: read(boundary),
            scp: read(scp),
            context: crate::medium::CONTEXT.into_iter().collect(),
        }
    }

    /// Whether the request is allowed.
    pub fn decide(&self, action: &str, resource: &str) -> bool {
        let identity = self
            .identity
            .iter()
            .map(|p| self.policy(p, action, resource));
        let identity = identity.fold(Says::Nothing, worse);
        let others = [&self.boundary, &self.scp].map(|p| self.policy(p, action, resource));
        identity == Says::Allow && others == [Says::Allow; 2]
    }

    fn policy(&self, policy: &Value, action: &str, resource: &str) -> Says {
        let statements = policy["Statement"].as_array().into_iter().flatten();
        statements
            .map(|statement| self.statement(statement, action, resource))
            .fold(Says::Nothing, worse)
    }

    fn statement(&self, statement: &Value, action: &str, resource: &str) -> Says {
        let (action, resource) = (action.to_lowercase(), resource);
        let listed = |key: &str| texts(&statement[key]);
        let any = |patterns: Vec<String>, text: &str| patterns.iter().any(|p| glob(p, text));
        let folded = |key| {
            listed(key)
                .iter()
                .map(|p| p.to_lowercase())
                .collect::<Vec<_>>()
        };
        let of_action = match statement.get("NotAction") {
            Some(_) => !any(folded("NotAction"), &action),
            None => any(folded("Action"), &action),
        };
        let resources = listed("Resource")
            .iter()
            .map(|p| self.substitute(p))
            .collect();
        if !of_action || !any(resources, resource) || !self.conditions(&statement["Condition"]) {
            return Says::Nothing;
        }
        match statement["Effect"].as_str() {
            Some("Allow") => Says::Allow,
            _ => Says::Deny,
        }
    }

    fn conditions(&self, block: &Value) -> bool {
        block
            .as_object()
            .into_iter()
            .flatten()
            .all(|(operator, keys)| {
                keys.as_object().into_iter().flatten().all(|(key, values)| {
                    let value = self.context.get(key.as_str()).copied();
                    let values = texts(values);
                    match (operator.as_str(), value) {
                        ("StringEquals" | "Bool", Some(value)) => values.iter().any(|v| v == value),
                        ("StringNotEquals", Some(value)) => !values.iter().any(|v| v == value),
                        ("NotIpAddress", Some(value)) => !values.iter().any(|v| within(v, value)),
                        (operator, None) => operator.contains("Not"),
                        _ => unreachable!("not in this case"),
                    }
                })
            })
    }

    fn substitute(&self, pattern: &str) -> String {
        let mut text = pattern.to_owned();
        for (key, value) in &self.context {
            text = text.replace(&format!("${{{key}}}"), value);
        }
        text
    }
}

fn worse(one: Says, other: Says) -> Says {
    match (one, other) {
        (Says::Deny, _) | (_, Says::Deny) => Says::Deny,
        (Says::Allow, _) | (_, Says::Allow) => Says::Allow,
        _ => Says::Nothing,
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}

fn glob(pattern: &str, text: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else {
        return pattern == text;
    };
    text.strip_prefix(head).is_some_and(|rest| {
        (0..=rest.len()).any(|at| rest.get(at..).is_some_and(|rest| glob(tail, rest)))
    })
}

fn within(network: &str, address: &str) -> bool {
    let (base, bits) = network.split_once('/').unwrap_or((network, "32"));
    let number = |text: &str| text.parse().map(std::net::Ipv4Addr::to_bits).unwrap_or(0);
    let shift = 32 - bits.parse::<u32>().unwrap_or(32);
    number(base).checked_shr(shift) == number(address).checked_shr(shift)
}
