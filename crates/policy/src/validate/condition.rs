//! `Condition`: operators and keys.

use super::known_keys;
use super::statement::Elements;
use super::{PathElement, Place, Validator, catalogue};
use crate::condition::{Operator, Quantifier};
use crate::json::{Member, Node, Value};
use crate::reference::{ConditionKey, KeyType};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// One key of a condition with its operator and values.
pub(super) struct Line<'n> {
    /// If it is one.
    pub(super) operator: Option<Operator>,
    pub(super) key: &'n str,
    pub(super) values: Vec<Held>,
    pub(super) key_place: Place,
    /// The value, or all of them.
    pub(super) value_place: Place,
}

/// A value of a condition.
pub(super) struct Held {
    pub(super) text: String,
    pub(super) place: Place,
    kind: JsonType,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum JsonType {
    Text,
    Number,
    Bool,
}

impl Line<'_> {
    /// Whether only requests with the key meet this.
    pub(super) fn needs_key(&self) -> bool {
        self.operator.is_some_and(|operator| {
            let open = operator.negated || operator.if_exists || operator.is_null();
            !open && operator.quantifier != Some(Quantifier::All)
        })
    }

    /// Whether wildcards stand for other texts in its values.
    pub(super) fn is_like(&self) -> bool {
        self.operator.is_some_and(Operator::is_like)
    }
}

impl Validator<'_> {
    pub(super) fn conditions<'n>(&mut self, node: &'n Node<'_>) -> Vec<Line<'n>> {
        let mut lines = Vec::new();
        let Value::Object(operators) = &node.value else {
            self.mistyped("Object", node.span);
            return lines;
        };
        if operators.is_empty() {
            self.find(catalogue::EMPTY_OBJECT_CONDITION, node.span);
        }
        for member in operators {
            let operator = self.operator(member);
            self.inside(PathElement::value(&member.key), |v| {
                let Value::Object(keys) = &member.node.value else {
                    return v.mistyped("Object", member.node.span);
                };
                if keys.is_empty() {
                    v.find(catalogue::EMPTY_OBJECT_CONDITION, member.node.span);
                }
                v.spellings(keys);
                lines.extend(keys.iter().map(|key| v.line(operator, key)));
            });
        }
        lines
    }

    fn operator(&mut self, member: &Member<'_>) -> Option<Operator> {
        let operator = Operator::parse(&member.key);
        let check = match operator {
            Some(operator) if operator.is_null() && operator.quantifier.is_some() => {
                catalogue::NULL_WITH_QUALIFIER
            }
            Some(_) => return operator,
            None => {
                let bare = member.key.strip_suffix("IfExists");
                let is_null = bare
                    .and_then(Operator::parse)
                    .is_some_and(Operator::is_null);
                if is_null {
                    catalogue::NULL_WITH_IF_EXISTS
                } else {
                    catalogue::INVALID_CONDITION_OPERATOR
                }
            }
        };
        let values = [("operator", &*member.key)];
        self.inside(PathElement::key(&member.key), |v| {
            v.tell(check, &values, member.key_span);
        });
        operator
    }

    /// Keys of one operator that differ in case alone.
    fn spellings(&mut self, lines: &[Member<'_>]) {
        let mut seen = alloc::collections::BTreeSet::new();
        for line in lines {
            if !seen.insert(line.key.to_ascii_lowercase()) {
                let values = [("key", &*line.key)];
                self.inside(PathElement::key(&line.key), |v| {
                    let check = catalogue::DUPLICATE_KEYS_WITH_DIFFERENT_CASE;
                    v.tell(check, &values, line.key_span);
                });
            }
        }
    }

    fn line<'n>(&mut self, operator: Option<Operator>, member: &'n Member<'_>) -> Line<'n> {
        let key = &*member.key;
        let step = PathElement::key(key);
        let (known, key_place) = self.inside(step, |v| (v.key(member), v.place(member.key_span)));
        self.inside(PathElement::value(key), |v| {
            let values = v.values(&member.node);
            let mistyped = values.is_none();
            let line = Line {
                operator,
                key,
                values: values.unwrap_or_default(),
                key_place,
                value_place: v.place(member.node.span),
            };
            match operator {
                Some(operator) if line.values.is_empty() && !mistyped => v.empty(operator, &line),
                Some(operator) if !mistyped => {
                    if let Some(known) = known {
                        v.suits(operator, known, &line);
                    }
                    v.condition_values(operator, &line);
                    v.wildcards(operator, &line);
                }
                _ => {}
            }
            line
        })
    }

    /// The type of the key, if it is known.
    fn key(&mut self, line: &Member<'_>) -> Option<ConditionKey<'static>> {
        let (key, span) = (&*line.key, line.key_span);
        self.no_variables(key, span);
        let Some((prefix, _)) = key.split_once(':') else {
            self.find(catalogue::INVALID_CONDITION_KEY_FORMAT, span);
            return None;
        };
        if known_keys::lacks_tag(key) {
            let bare = key.strip_suffix('/').unwrap_or(key);
            let values = [("key", &*[bare, "/"].concat())];
            self.tell(catalogue::MISSING_TAG_KEY_IN_CONDITION, &values, span);
            return None;
        }
        if key.eq_ignore_ascii_case("aws:ARN") {
            self.find(catalogue::UNSUPPORTED_GLOBAL_CONDITION_KEY, span);
            return None;
        }
        if prefix.eq_ignore_ascii_case("aws") {
            let known = known_keys::global(key);
            if known.is_none() {
                let check = catalogue::INVALID_GLOBAL_CONDITION_KEY;
                self.tell(check, &[("key", key)], span);
            }
            return known;
        }
        known_keys::cross_service(key).or_else(|| self.service_key(key, prefix, line))
    }

    fn service_key(
        &mut self,
        key: &str,
        prefix: &str,
        line: &Member<'_>,
    ) -> Option<ConditionKey<'static>> {
        // Identity providers name keys of their own.
        if known_keys::is_of_provider(prefix) {
            return None;
        }
        let service = self.services.of(prefix);
        let own = service.as_ref().and_then(|service| service.key(key));
        let Some(known) = own.or_else(|| self.services.key_of_others(key)) else {
            if service.is_none() {
                let values = [("service", prefix)];
                self.tell(catalogue::INVALID_SERVICE, &values, line.key_span);
                return None;
            }
            let values = [("key", key), ("service", prefix)];
            let check = catalogue::INVALID_SERVICE_CONDITION_KEY;
            self.tell(check, &values, line.key_span);
            return None;
        };
        // The name is the document's; what is asked for here is the type.
        Some(ConditionKey { key: "", ..known })
    }

    fn empty(&mut self, operator: Operator, line: &Line<'_>) {
        let check = match (operator.quantifier, operator.if_exists) {
            (Some(Quantifier::All), _) => catalogue::EMPTY_ARRAY_CONDITION_FORALLVALUES,
            (Some(Quantifier::Any), _) => catalogue::EMPTY_ARRAY_CONDITION_FORANYVALUE,
            (None, true) => catalogue::EMPTY_ARRAY_CONDITION_IFEXISTS,
            (None, false) => catalogue::EMPTY_ARRAY_CONDITION,
        };
        self.tell_at(check, &[("key", line.key)], &[&line.value_place]);
    }

    /// Whether the operator goes with a key of this type.
    fn suits(&mut self, operator: Operator, known: ConditionKey<'_>, line: &Line<'_>) {
        let values = [("key", line.key)];
        if known.is_multivalued && operator.quantifier.is_none() && !operator.is_null() {
            let check = catalogue::MISSING_QUALIFIER;
            self.tell_at(check, &values, &[&line.key_place]);
        }
        let all = operator.quantifier == Some(Quantifier::All);
        if !known.is_multivalued && all && !operator.is_null() {
            let check = catalogue::FORALLVALUES_WITH_SINGLE_VALUED_KEY;
            self.tell_at(check, &values, &[&line.key_place]);
        }
        let check = if operator.is_like() && known.kind == KeyType::Arn {
            catalogue::STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS
        } else if operator.mismatches(known.kind) {
            catalogue::TYPE_MISMATCH
        } else {
            return;
        };
        // The operator's type is in small letters.
        let mine = type_name(operator.value_type()).to_ascii_lowercase();
        let values = [
            ("allowed", type_name(known.kind)),
            ("operator", &*mine),
            ("key", line.key),
        ];
        self.tell_at(check, &values, &[&line.key_place]);
    }

    /// Keys that should stand beside others.
    pub(super) fn pairs(&mut self, elements: &Elements<'_>) {
        for (key, pairs) in known_keys::PAIRED {
            if elements.has_key(pairs) {
                continue;
            }
            let mut lines = elements.lines.iter();
            if let Some(line) = lines.find(|line| line.key.eq_ignore_ascii_case(key)) {
                let pairs = pairs.join(", ");
                let values = [("key", *key), ("keys", &*pairs)];
                let check = catalogue::MISSING_PAIRED_CONDITION_KEYS;
                self.tell_at(check, &values, &[&line.key_place]);
            }
        }
    }

    /// The values of a key as text; nothing if one is of no type that a value has.
    fn values(&mut self, node: &Node<'_>) -> Option<Vec<Held>> {
        let held: Option<Vec<_>> = match &node.value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items
                    .map(|(at, item)| self.inside(PathElement::Index(at), |v| v.held(item)))
                    .collect()
            }
            _ => self.held(node).map(|one| alloc::vec![one]),
        };
        let Some(held) = held else {
            self.mistyped("String or String Array", node.span);
            return None;
        };
        let mut kinds = held.iter().map(|value| value.kind);
        let first = kinds.next();
        if kinds.any(|kind| Some(kind) != first) {
            self.find(catalogue::INVALID_CONDITION_DATA_TYPE, node.span);
        }
        for value in &held {
            self.variables(&value.text, &value.place);
        }
        Some(held)
    }

    fn held(&self, node: &Node<'_>) -> Option<Held> {
        let (kind, text) = match &node.value {
            Value::Text(text) => (JsonType::Text, text.to_string()),
            Value::Number(digits) => (JsonType::Number, (*digits).to_owned()),
            Value::Bool(value) => (JsonType::Bool, value.to_string()),
            _ => return None,
        };
        let place = self.place(node.span);
        Some(Held { text, place, kind })
    }
}

/// A type as findings name it.
fn type_name(kind: KeyType) -> &'static str {
    match kind {
        KeyType::String => "String",
        KeyType::Arn => "ARN",
        KeyType::Numeric => "Numeric",
        KeyType::Date => "Date",
        KeyType::Bool => "Boolean",
        KeyType::IpAddress => "IPAddress",
        KeyType::Binary => "Binary",
    }
}
