//! `Principal` and `NotPrincipal`.

use super::Parser;
use super::element::{Element, Elements};
use crate::json::{Member, Node, Value};
use crate::principal_pattern::{Named, PrincipalPattern, Principals};
use crate::{DocumentKind, Effect, ErrorKind, Span};
use alloc::vec::Vec;

impl Parser {
    pub(super) fn principals(
        &mut self,
        elements: &Elements<'_, '_>,
        effect: Option<Effect>,
        statement: Span,
    ) -> Option<Principals> {
        let Some(element) = elements.principal else {
            // A resource's policy may lack it, and then never matches.
            if self.kind.names_principals() && self.kind != DocumentKind::Resource {
                self.error(statement, ErrorKind::PrincipalMissing);
            }
            return None;
        };
        if !self.kind.names_principals() {
            self.error(element.key_span, ErrorKind::PrincipalProhibited);
            return None;
        }
        self.check_negation(&element, effect);
        let named = self.named(element.node);
        Some(Principals {
            negated: element.negated,
            named,
        })
    }

    fn check_negation(&mut self, element: &Element<'_, '_>, effect: Option<Effect>) {
        if !element.negated || self.kind == DocumentKind::Resource {
            return;
        }
        let wrong = match effect {
            Some(Effect::Allow) => ErrorKind::NotPrincipalAllow,
            _ => ErrorKind::Prohibited("NotPrincipal"),
        };
        self.error(element.key_span, wrong);
    }

    fn named(&mut self, node: &Node<'_>) -> Vec<Named> {
        let span = node.span;
        match &node.value {
            Value::Text(text) if text == "*" => alloc::vec![Named {
                pattern: PrincipalPattern::Everyone,
                span,
            }],
            Value::Object(members) => {
                let named: Vec<_> = members.iter().flat_map(|m| self.of_type(m)).collect();
                if members.is_empty() {
                    self.error(span, ErrorKind::PrincipalEmpty);
                }
                named
            }
            _ => {
                self.syntax(span, "`Principal` is `*` or an object");
                Vec::new()
            }
        }
    }

    fn of_type(&mut self, member: &Member<'_>) -> Vec<Named> {
        let texts = self.texts(&member.node);
        if texts.is_empty() {
            self.error(member.node.span, ErrorKind::PrincipalEmpty);
        }
        let mut named = Vec::with_capacity(texts.len());
        for (text, span) in texts {
            let pattern = match &*member.key {
                "AWS" => PrincipalPattern::aws(&text),
                "Service" => Some(PrincipalPattern::service(&text)),
                "Federated" => Some(PrincipalPattern::federated(&text)),
                "CanonicalUser" => Some(PrincipalPattern::canonical_user(&text)),
                _ => None,
            };
            if pattern.is_none() && self.kind != DocumentKind::Resource {
                let (of, value) = (member.key.as_ref().into(), text.as_ref().into());
                self.error(span, ErrorKind::Principal { of, value });
            }
            let pattern = pattern.unwrap_or_else(|| match &*member.key {
                "AWS" if text.starts_with("arn:") => PrincipalPattern::Wild(text),
                _ => PrincipalPattern::Nobody,
            });
            named.push(Named { pattern, span });
        }
        named
    }
}
