//! From JSON to statements: the grammar, and what each kind of document must and must not have.

mod element;
mod principal;
mod resource;

use crate::condition::{Condition, Operator};
use crate::json::{self, Member, Node, Value};
use crate::statement::Statement;
use crate::{DocumentKind, Effect, ErrorKind, ParseError, Position, Span, Version};
use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;
use element::Elements;
pub(crate) use resource::is_identity_resource;

pub(crate) struct Parsed {
    pub(crate) version: Version,
    pub(crate) statements: Vec<Statement>,
}

/// What a document is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be attached: what AWS refuses to save is an error.
    Use,
    /// It was attached before: values that AWS does not save today may be in its conditions.
    Kept,
    /// To be analyzed: its resource need not be named, nor have a form that its service knows.
    Analysis,
}

/// More than any document within AWS's size limits can hold.
const MAX_STATEMENTS: usize = 10_000;

/// Parses `text`; of all errors, AWS reports the one its checks meet first.
pub(crate) fn parse(
    text: &str,
    kind: DocumentKind,
    purpose: Purpose,
) -> Result<Parsed, ParseError> {
    let at = |offset, kind| ParseError {
        position: Position::of(text, offset),
        kind,
    };
    let root = json::read(text).map_err(|malformed| {
        let words = malformed.message;
        let of_trust = kind == DocumentKind::Trust;
        let wrong = if of_trust {
            ErrorKind::TrustJson
        } else {
            ErrorKind::Syntax
        };
        at(malformed.at, wrong(words))
    })?;
    let mut parser = Parser {
        kind,
        purpose,
        version: Version::V2008,
        errors: Vec::new(),
        sids: BTreeSet::new(),
    };
    let statements = parser.document(&root);
    let mut errors = parser.errors;
    errors.sort_by_key(|(kind, offset)| (kind.rank(), *offset));
    let first = errors.into_iter().next();
    match (first, statements) {
        (Some((kind, offset)), _) => Err(at(offset, kind)),
        (None, Some(statements)) => Ok(Parsed {
            version: parser.version,
            statements,
        }),
        (None, None) => Err(at(0, ErrorKind::Syntax("no policy".into()))),
    }
}

struct Parser {
    kind: DocumentKind,
    purpose: Purpose,
    version: Version,
    /// Each with the byte where it stands.
    errors: Vec<(ErrorKind, usize)>,
    sids: BTreeSet<Box<str>>,
}

impl Parser {
    fn error(&mut self, span: Span, kind: ErrorKind) {
        self.errors.push((kind, span.start));
    }

    fn syntax(&mut self, span: Span, words: &str) {
        self.error(span, ErrorKind::Syntax(words.into()));
    }

    /// Identity-based policies are held to more rules than resource-based ones.
    fn is_strict(&self) -> bool {
        !self.kind.names_principals()
    }

    fn document(&mut self, root: &Node<'_>) -> Option<Vec<Statement>> {
        let Value::Object(members) = &root.value else {
            self.syntax(root.span, "a policy is a JSON object");
            return None;
        };
        let mut statements = None;
        // The version decides how all else is read, wherever it stands.
        for member in members {
            match &*member.key {
                "Version" => self.version(&member.node),
                "Id" if matches!(member.node.value, Value::Text(_)) => {}
                "Id" => self.syntax(member.node.span, "`Id` is a string"),
                "Statement" => statements = Some(&member.node),
                other => {
                    let words = format!("a policy has no element `{other}`");
                    self.error(member.key_span, ErrorKind::Syntax(words));
                }
            }
        }
        let Some(node) = statements else {
            self.syntax(root.span, "a policy needs `Statement`");
            return None;
        };
        Some(self.statements(node))
    }

    fn version(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Text(text) if text == "2012-10-17" => self.version = Version::V2012,
            Value::Text(text) if text == "2008-10-17" => self.version = Version::V2008,
            _ => self.syntax(node.span, "`Version` is `2012-10-17` or `2008-10-17`"),
        }
    }

    fn statements(&mut self, node: &Node<'_>) -> Vec<Statement> {
        let mut found = Vec::new();
        match &node.value {
            Value::Array(items) if items.is_empty() => {
                let of_trust = self.kind == DocumentKind::Trust;
                self.error(
                    node.span,
                    if of_trust {
                        ErrorKind::TrustEmpty
                    } else {
                        ErrorKind::Syntax("a policy needs a statement".into())
                    },
                );
            }
            Value::Array(items) if items.len() > MAX_STATEMENTS => {
                self.syntax(node.span, "a policy has fewer statements");
            }
            Value::Array(items) => {
                // The simulator's positions: from the end of the token before.
                let mut start = node.span.start + 1;
                for item in items {
                    let end = item.span.end;
                    found.extend(self.statement(item, Span { start, end }));
                    start = end;
                }
            }
            Value::Object(_) => {
                let start = node.span.start + 1;
                let end = node.span.end;
                found.extend(self.statement(node, Span { start, end }));
            }
            _ => self.syntax(node.span, "`Statement` is an object or an array of objects"),
        }
        found
    }

    fn statement(&mut self, node: &Node<'_>, span: Span) -> Option<Statement> {
        let Value::Object(members) = &node.value else {
            self.syntax(node.span, "a statement is a JSON object");
            return None;
        };
        let elements = Elements::gather(self, members);
        let effect = self.effect(elements.effect, node.span);
        let principals = self.principals(&elements, effect, node.span);
        let actions = self.actions(&elements, node.span);
        let resources = self.resources(&elements, node.span);
        let mut conditions = elements
            .condition
            .map_or_else(Vec::new, |node| self.conditions(node));
        if effect == Some(Effect::Deny) {
            conditions = conditions.into_iter().map(Condition::in_deny).collect();
        }
        let sid = elements.sid.and_then(|node| self.sid(node));
        Some(Statement {
            sid,
            effect: effect?,
            span,
            actions: actions?,
            resources,
            principals,
            names_principal: conditions.iter().any(Condition::names_principal),
            conditions,
        })
    }

    fn effect(&mut self, node: Option<&Node<'_>>, statement: Span) -> Option<Effect> {
        let Some(node) = node else {
            self.syntax(statement, "the statement needs `Effect`");
            return None;
        };
        match &node.value {
            Value::Text(text) if text == "Allow" => Some(Effect::Allow),
            Value::Text(text) if text == "Deny" => Some(Effect::Deny),
            Value::Text(text)
                if text.eq_ignore_ascii_case("allow") || text.eq_ignore_ascii_case("deny") =>
            {
                let words = format!("`Effect` is `Allow` or `Deny`, not `{text}`");
                self.error(node.span, ErrorKind::Legacy(words));
                None
            }
            _ => {
                self.syntax(node.span, "`Effect` is `Allow` or `Deny`");
                None
            }
        }
    }

    fn sid(&mut self, node: &Node<'_>) -> Option<Box<str>> {
        let Value::Text(text) = &node.value else {
            self.syntax(node.span, "`Sid` is a string");
            return None;
        };
        if self.is_strict() && !text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            self.error(node.span, ErrorKind::SidCharacters(text.as_ref().into()));
        }
        let sid: Box<str> = text.as_ref().into();
        if !sid.is_empty() && !self.sids.insert(sid.clone()) {
            self.error(node.span, ErrorKind::DuplicateSid(text.as_ref().into()));
        }
        Some(sid)
    }

    fn conditions(&mut self, node: &Node<'_>) -> Vec<Condition> {
        let mut found: Vec<Condition> = Vec::new();
        let Value::Object(operators) = &node.value else {
            self.syntax(node.span, "`Condition` is an object of operators");
            return found;
        };
        for member in operators {
            let Value::Object(keys) = &member.node.value else {
                self.syntax(member.node.span, "an operator has an object of keys");
                continue;
            };
            // AWS lets an unknown operator pass that asks nothing.
            if keys.is_empty() {
                continue;
            }
            let Some(operator) = Operator::parse(&member.key) else {
                let words = format!("there is no operator `{}`", member.key);
                self.error(member.key_span, ErrorKind::Syntax(words));
                continue;
            };
            for key in keys {
                found.extend(self.condition(operator, key));
            }
        }
        self.refuse_repeats(&found, node.span);
        found
    }

    fn condition(&mut self, operator: Operator, member: &Member<'_>) -> Option<Condition> {
        let nodes = match &member.node.value {
            Value::Array(items) => items.as_slice(),
            _ => core::slice::from_ref(&member.node),
        };
        let mut values: Vec<Box<str>> = Vec::with_capacity(nodes.len());
        for node in nodes {
            values.push(match &node.value {
                Value::Text(text) => text.as_ref().into(),
                Value::Number(digits) => (*digits).into(),
                Value::Bool(true) => "true".into(),
                Value::Bool(false) => "false".into(),
                _ => {
                    self.syntax(node.span, "a condition's value is a string");
                    return None;
                }
            });
        }
        let is_good = |value: &str| match (self.purpose, self.kind) {
            (Purpose::Use, DocumentKind::Session) => Condition::is_passed(operator, value),
            (Purpose::Use, _) => Condition::is_written(operator, value),
            (Purpose::Kept | Purpose::Analysis, _) => true,
        };
        if let Some(bad) = values.iter().find(|value| !is_good(value)) {
            let words = format!("`{operator}` cannot read `{bad}`");
            self.error(member.node.span, ErrorKind::Legacy(words));
        }
        Some(Condition::new(operator, &member.key, values, self.version))
    }

    /// Keys are told apart without case, so two spellings of one contradict or repeat each other.
    fn refuse_repeats(&mut self, conditions: &[Condition], span: Span) {
        let mut seen = BTreeSet::new();
        for condition in conditions {
            if !seen.insert(condition.identity()) {
                let words = format!("the key `{}` stands here twice", condition.key);
                self.error(span, ErrorKind::Syntax(words));
            }
        }
    }
}
