//! `Condition`: operators and keys.

use super::{PathElement, Validator, catalogue, global_keys};
use crate::condition::{Operator, Quantifier};
use crate::json::{Member, Node, Value};
use crate::reference::ConditionKey;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Validator<'_> {
    /// Checks a condition block; gives its keys.
    pub(super) fn conditions<'n>(&mut self, node: &'n Node<'_>) -> Vec<&'n str> {
        let Value::Object(operators) = &node.value else {
            self.find(catalogue::DATA_TYPE_MISMATCH, node.span);
            return Vec::new();
        };
        if operators.is_empty() {
            self.find(catalogue::EMPTY_OBJECT_CONDITION, node.span);
        }
        let mut keys = Vec::new();
        for member in operators {
            let Value::Object(lines) = &member.node.value else {
                self.inside(PathElement::value(&member.key), |v| {
                    v.find(catalogue::DATA_TYPE_MISMATCH, member.node.span);
                });
                continue;
            };
            keys.extend(lines.iter().map(|line| &*line.key));
            let operator = self.operator(member);
            self.inside(PathElement::value(&member.key), |v| {
                if lines.is_empty() {
                    v.find(catalogue::EMPTY_OBJECT_CONDITION, member.node.span);
                }
                v.spellings(lines);
                for line in lines {
                    v.line(operator, line);
                }
            });
        }
        self.pairs(&keys, node);
        keys
    }

    fn operator(&mut self, member: &Member<'_>) -> Option<Operator> {
        let operator = Operator::parse(&member.key);
        let step = PathElement::key(&member.key);
        match operator {
            Some(operator) if operator.is_null() && operator.quantifier.is_some() => {
                self.inside(step, |v| {
                    v.find(catalogue::NULL_WITH_QUALIFIER, member.key_span);
                });
            }
            Some(_) => {}
            None => {
                let without = member
                    .key
                    .strip_suffix("IfExists")
                    .and_then(Operator::parse);
                let is_null = without.is_some_and(Operator::is_null);
                let values = [("operator", &*member.key)];
                let check = if is_null {
                    catalogue::NULL_WITH_IF_EXISTS
                } else {
                    catalogue::INVALID_CONDITION_OPERATOR
                };
                self.inside(step, |v| v.tell(check, &values, member.key_span));
            }
        }
        operator
    }

    /// Keys of one operator that differ in case alone.
    fn spellings(&mut self, lines: &[Member<'_>]) {
        for (at, line) in lines.iter().enumerate() {
            let mut before = lines.iter().take(at);
            if before.any(|other| other.key.eq_ignore_ascii_case(&line.key)) {
                let values = [("key", &*line.key)];
                self.inside(PathElement::key(&line.key), |v| {
                    let check = catalogue::DUPLICATE_KEYS_WITH_DIFFERENT_CASE;
                    v.tell(check, &values, line.key_span);
                });
            }
        }
    }

    fn line(&mut self, operator: Option<Operator>, line: &Member<'_>) {
        let key = self.inside(PathElement::key(&line.key), |v| v.key(line));
        self.inside(PathElement::value(&line.key), |v| {
            let Some(values) = v.values(&line.node) else {
                return;
            };
            let Some(operator) = operator else { return };
            if values.is_empty() {
                return v.empty(operator, line);
            }
            if let Some(key) = key {
                v.suits(operator, key, line);
            }
            v.condition_values(operator, line, &values);
        });
    }

    /// The key, if it is known.
    fn key(&mut self, line: &Member<'_>) -> Option<ConditionKey<'static>> {
        let (key, span) = (&*line.key, line.key_span);
        self.no_variables(key, span);
        let Some((prefix, _)) = key.split_once(':') else {
            self.find(catalogue::INVALID_CONDITION_KEY_FORMAT, span);
            return None;
        };
        if global_keys::lacks_tag(key) {
            let values = [("key", key.strip_suffix('/').unwrap_or(key))];
            self.tell(catalogue::MISSING_TAG_KEY_IN_CONDITION, &values, span);
            return None;
        }
        if key.eq_ignore_ascii_case("aws:ARN") {
            self.find(catalogue::UNSUPPORTED_GLOBAL_CONDITION_KEY, span);
            return None;
        }
        if prefix.eq_ignore_ascii_case("aws") {
            let known = global_keys::find(key);
            if known.is_none() {
                let check = catalogue::INVALID_GLOBAL_CONDITION_KEY;
                self.tell(check, &[("key", key)], span);
            }
            return known;
        }
        self.service_key(key, prefix, line)
    }

    fn service_key(
        &mut self,
        key: &str,
        prefix: &str,
        line: &Member<'_>,
    ) -> Option<ConditionKey<'static>> {
        // Identity providers name keys of their own.
        if prefix.contains(['.', '/']) || matches!(prefix, "saml" | "sts") {
            return None;
        }
        let Some(service) = self.services.of(prefix) else {
            let values = [("service", prefix)];
            self.tell(catalogue::INVALID_SERVICE, &values, line.key_span);
            return None;
        };
        let Some(known) = service.key(key) else {
            let values = [("key", key), ("service", prefix)];
            let check = catalogue::INVALID_SERVICE_CONDITION_KEY;
            self.tell(check, &values, line.key_span);
            return None;
        };
        // The name is the document's; what is asked for here is the type.
        Some(ConditionKey { key: "", ..known })
    }

    fn empty(&mut self, operator: Operator, line: &Member<'_>) {
        let check = match (operator.quantifier, operator.if_exists) {
            (Some(Quantifier::All), _) => catalogue::EMPTY_ARRAY_CONDITION_FORALLVALUES,
            (Some(Quantifier::Any), _) => catalogue::EMPTY_ARRAY_CONDITION_FORANYVALUE,
            (None, true) => catalogue::EMPTY_ARRAY_CONDITION_IFEXISTS,
            (None, false) => catalogue::EMPTY_ARRAY_CONDITION,
        };
        self.tell(check, &[("key", &*line.key)], line.node.span);
    }

    /// Whether the operator goes with a key of this type.
    fn suits(&mut self, operator: Operator, key: ConditionKey<'_>, line: &Member<'_>) {
        let span = line.key_span;
        let values = [("key", &*line.key)];
        if key.is_multivalued && operator.quantifier.is_none() && !operator.is_null() {
            self.tell(catalogue::MISSING_QUALIFIER, &values, span);
        }
        let all = operator.quantifier == Some(Quantifier::All);
        if !key.is_multivalued && all && !operator.is_null() {
            let check = catalogue::FORALLVALUES_WITH_SINGLE_VALUED_KEY;
            self.tell(check, &values, span);
        }
        if let Some(better) = operator.better_for(key.kind) {
            let operator = operator.to_string();
            let values = [
                ("type", better),
                ("operator", &*operator),
                ("key", &*line.key),
            ];
            self.tell(catalogue::TYPE_MISMATCH, &values, span);
        }
    }

    fn pairs(&mut self, keys: &[&str], node: &Node<'_>) {
        let has = |wanted: &str| keys.iter().any(|key| key.eq_ignore_ascii_case(wanted));
        for (key, pairs) in global_keys::PAIRED {
            if has(key) && !pairs.iter().any(|pair| has(pair)) {
                let pairs = pairs.join(", ");
                let values = [("key", *key), ("pairs", &*pairs)];
                self.tell(catalogue::MISSING_PAIRED_CONDITION_KEYS, &values, node.span);
            }
        }
    }

    /// The values of a key as text.
    fn values(&mut self, node: &Node<'_>) -> Option<Vec<Held>> {
        let nodes = match &node.value {
            Value::Array(items) => items.as_slice(),
            _ => core::slice::from_ref(node),
        };
        let held: Option<Vec<_>> = nodes.iter().map(Held::of).collect();
        let Some(held) = held else {
            self.find(catalogue::DATA_TYPE_MISMATCH, node.span);
            return None;
        };
        let mut kinds = held.iter().map(|value| value.kind);
        let first = kinds.next();
        if kinds.any(|kind| Some(kind) != first) {
            self.find(catalogue::INVALID_CONDITION_DATA_TYPE, node.span);
        }
        for value in &held {
            self.variables_of_value(value);
        }
        Some(held)
    }

    fn variables_of_value(&mut self, value: &Held) {
        self.variables(&value.text, value.span);
    }
}

/// A value of a condition.
pub(super) struct Held {
    pub(super) text: alloc::string::String,
    pub(super) span: crate::Span,
    kind: u8,
}

impl Held {
    fn of(node: &Node<'_>) -> Option<Self> {
        let (kind, text) = match &node.value {
            Value::Text(text) => (0, text.to_string()),
            Value::Number(digits) => (1, (*digits).to_string()),
            Value::Bool(value) => (2, format!("{value}")),
            _ => return None,
        };
        let span = node.span;
        Some(Self { text, span, kind })
    }
}
