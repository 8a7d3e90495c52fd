//! The elements of a statement, gathered and checked for their names.

use super::Parser;
use crate::action::ActionPattern;
use crate::json::{Member, Node, Value};
use crate::statement::Entries;
use crate::{DocumentKind, ErrorKind, Span};
use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

/// A statement's elements as they stand in the JSON, in no order.
#[derive(Default)]
pub(super) struct Elements<'n, 't> {
    pub(super) sid: Option<&'n Node<'t>>,
    pub(super) effect: Option<&'n Node<'t>>,
    pub(super) condition: Option<&'n Node<'t>>,
    pub(super) action: Option<Element<'n, 't>>,
    pub(super) resource: Option<Element<'n, 't>>,
    pub(super) principal: Option<Element<'n, 't>>,
}

/// An element that has a negated form.
#[derive(Clone, Copy)]
pub(super) struct Element<'n, 't> {
    pub(super) negated: bool,
    pub(super) node: &'n Node<'t>,
    pub(super) key_span: Span,
}

impl<'n, 't> Elements<'n, 't> {
    pub(super) fn gather(parser: &mut Parser, members: &'n [Member<'t>]) -> Self {
        let mut elements = Self::default();
        for member in members {
            let (slot, negated) = match &*member.key {
                "Sid" => {
                    elements.sid = Some(&member.node);
                    continue;
                }
                "Effect" => {
                    elements.effect = Some(&member.node);
                    continue;
                }
                "Condition" => {
                    elements.condition = Some(&member.node);
                    continue;
                }
                "Action" => (&mut elements.action, false),
                "NotAction" => (&mut elements.action, true),
                "Resource" => (&mut elements.resource, false),
                "NotResource" => (&mut elements.resource, true),
                "Principal" => (&mut elements.principal, false),
                "NotPrincipal" => (&mut elements.principal, true),
                other => {
                    let words = format!("a statement has no element `{other}`");
                    parser.error(member.key_span, ErrorKind::Syntax(words));
                    continue;
                }
            };
            let element = Element {
                negated,
                node: &member.node,
                key_span: member.key_span,
            };
            if slot.replace(element).is_some() {
                let words = "an element and its negation exclude each other";
                parser.syntax(member.key_span, words);
            }
        }
        elements
    }
}

impl Parser {
    pub(super) fn actions(
        &mut self,
        elements: &Elements<'_, '_>,
        statement: Span,
    ) -> Option<Entries<ActionPattern>> {
        let Some(element) = elements.action else {
            self.error(statement, ErrorKind::NoActions);
            return None;
        };
        let texts = self.texts(element.node);
        if texts.is_empty() {
            self.error(element.node.span, ErrorKind::NoActions);
        }
        for (text, span) in &texts {
            self.check_action(text, *span);
        }
        Some(Entries::new(
            element.negated,
            texts.into_iter().map(|(text, _)| text).collect(),
            ActionPattern::parse,
        ))
    }

    fn check_action(&mut self, text: &str, span: Span) {
        let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
        match text.split_once(':') {
            None if text == "*" => {}
            None => self.error(span, ErrorKind::NoVendor(text.into())),
            Some((_, name)) if name.contains(':') => {
                self.error(span, ErrorKind::Colons(text.into()));
            }
            Some(("*", _)) => {}
            Some((vendor, _)) if vendor.is_empty() || !vendor.bytes().all(is_word) => {
                self.error(span, ErrorKind::Vendor(vendor.into()));
            }
            Some(_) => {}
        }
        let of_sts = text
            .get(..4)
            .is_some_and(|v| v.eq_ignore_ascii_case("sts:"));
        if self.kind == DocumentKind::Trust && !of_sts {
            self.error(span, ErrorKind::TrustAction(text.into()));
        }
    }

    /// A string, or an array of strings.
    pub(super) fn texts(&mut self, node: &Node<'_>) -> Vec<(Box<str>, Span)> {
        let nodes = match &node.value {
            Value::Array(items) => items.as_slice(),
            _ => core::slice::from_ref(node),
        };
        let mut texts = Vec::with_capacity(nodes.len());
        for node in nodes {
            match &node.value {
                Value::Text(text) => texts.push((Box::from(&**text), node.span)),
                _ => self.syntax(node.span, "expected a string"),
            }
        }
        texts
    }
}
