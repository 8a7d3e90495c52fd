//! One statement: its elements, and how they go together.

use super::{Item, PathElement, Validator, catalogue};
use crate::json::{Member, Node, Value};
use crate::{DocumentKind, Effect, Span};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// The elements of a statement as far as checks across them need them.
#[derive(Default)]
pub(super) struct Elements<'n> {
    pub(super) effect: Option<Effect>,
    /// The entries of `Action` or `NotAction`, and whether it is the latter.
    pub(super) actions: Option<(bool, Vec<Item<'n>>)>,
    pub(super) resources: Option<(bool, Vec<Item<'n>>)>,
    /// Operators and keys of the condition.
    pub(super) keys: Vec<&'n str>,
}

impl Validator<'_> {
    pub(super) fn statement(&mut self, node: &Node<'_>, sids: &mut BTreeMap<String, Span>) {
        let Value::Object(members) = &node.value else {
            self.find(catalogue::DATA_TYPE_MISMATCH, node.span);
            return;
        };
        self.combinations(members);
        let mut elements = Elements::default();
        for member in members {
            self.inside(PathElement::value(&member.key), |v| {
                v.element(member, &mut elements, sids);
            });
        }
        self.missing(members, node.span);
        self.principal_of(members, &elements);
        self.tags(&elements, node.span);
        self.powers(&elements, node.span);
        if self.kind == DocumentKind::Rcp {
            self.resource_control(members, &elements);
        }
    }

    fn element<'n>(
        &mut self,
        member: &'n Member<'_>,
        elements: &mut Elements<'n>,
        sids: &mut BTreeMap<String, Span>,
    ) {
        let node = &member.node;
        match &*member.key {
            "Sid" => self.sid(node, sids),
            "Effect" => elements.effect = self.effect(node),
            key @ ("Action" | "NotAction") => {
                let entries = self.actions(node);
                elements.actions = Some((key == "NotAction", entries));
            }
            key @ ("Resource" | "NotResource") => {
                let entries = self.resources(node);
                elements.resources = Some((key == "NotResource", entries));
            }
            "Principal" | "NotPrincipal" => self.principals(node),
            "Condition" => elements.keys = self.conditions(node),
            other => {
                // The step to an element that there is not leads to the key.
                self.path.pop();
                self.path.push(PathElement::key(other));
                let values = [("element", other)];
                self.tell(catalogue::INVALID_POLICY_ELEMENT, &values, member.key_span);
            }
        }
    }

    fn combinations(&mut self, members: &[Member<'_>]) {
        for element in ["Action", "Resource", "Principal"] {
            let negated = ["Not", element].concat();
            let of = |key: &str| members.iter().find(|member| member.key == key);
            if let (Some(_), Some(negation)) = (of(element), of(&negated)) {
                let values = [("element", element)];
                self.inside(PathElement::key(&negated), |v| {
                    let check = catalogue::UNSUPPORTED_ELEMENT_COMBINATION;
                    v.tell(check, &values, negation.key_span);
                });
            }
        }
    }

    fn missing(&mut self, members: &[Member<'_>], span: Span) {
        let has = |keys: [&str; 2]| members.iter().any(|member| keys.contains(&&*member.key));
        if !has(["Effect", "Effect"]) {
            self.find(catalogue::MISSING_EFFECT, span);
        }
        if !has(["Action", "NotAction"]) {
            self.find(catalogue::MISSING_ACTION, span);
        }
        if !has(["Resource", "NotResource"]) && self.kind != DocumentKind::Trust {
            self.find(catalogue::MISSING_RESOURCE, span);
        }
        let named = has(["Principal", "NotPrincipal"]);
        if !named && self.kind.names_principals() {
            self.find(catalogue::MISSING_PRINCIPAL, span);
        }
    }

    /// Whether a principal may stand here, and with this effect.
    fn principal_of(&mut self, members: &[Member<'_>], elements: &Elements<'_>) {
        let mut named = members.iter();
        let Some(member) = named.find(|m| matches!(&*m.key, "Principal" | "NotPrincipal")) else {
            return;
        };
        let step = PathElement::key(&member.key);
        let negated = member.key == "NotPrincipal";
        let check = match self.kind {
            DocumentKind::Scp => catalogue::SCP_SYNTAX_ERROR_PRINCIPAL,
            kind if !kind.names_principals() => catalogue::UNSUPPORTED_PRINCIPAL,
            _ if negated && elements.effect == Some(Effect::Allow) => {
                catalogue::ALLOW_WITH_NOT_PRINCIPAL
            }
            _ => return,
        };
        self.inside(step, |v| {
            v.tell(check, &[("type", "IDENTITY_POLICY")], member.key_span);
        });
    }

    /// What RCPs may not have.
    fn resource_control(&mut self, members: &[Member<'_>], elements: &Elements<'_>) {
        let of = |key: &str| members.iter().find(|member| member.key == key);
        if let (Some(Effect::Allow), Some(member)) = (elements.effect, of("Effect")) {
            self.inside(PathElement::value("Effect"), |v| {
                v.find(catalogue::RCP_SYNTAX_ERROR_ALLOW, member.node.span);
            });
        }
        if let Some(member) = of("NotAction") {
            self.inside(PathElement::key("NotAction"), |v| {
                v.find(catalogue::RCP_SYNTAX_ERROR_NOTACTION, member.key_span);
            });
        }
        let everyone = |node: &Node<'_>| match &node.value {
            Value::Text(text) => text == "*",
            Value::Object(keys) => matches!(&**keys, [only] if only.key == "AWS"
                && matches!(&only.node.value, Value::Text(text) if text == "*")),
            _ => false,
        };
        let named = of("Principal").or_else(|| of("NotPrincipal"));
        if let Some(member) = named.filter(|m| m.key != "Principal" || !everyone(&m.node)) {
            self.inside(PathElement::value(&member.key), |v| {
                v.find(catalogue::RCP_SYNTAX_ERROR_PRINCIPAL, member.node.span);
            });
        }
        if let Some((_, entries)) = &elements.actions {
            for item in entries.iter().filter(|item| item.text == "*") {
                let check = catalogue::RCP_SYNTAX_ERROR_ACTION_WILDCARD;
                let values = [("action", item.text)];
                self.inside(PathElement::value("Action"), |v| {
                    v.tell_item(check, &values, item);
                });
            }
        }
    }

    fn effect(&mut self, node: &Node<'_>) -> Option<Effect> {
        match self.text(node)? {
            "Allow" => Some(Effect::Allow),
            "Deny" => Some(Effect::Deny),
            other => {
                self.tell(catalogue::INVALID_EFFECT, &[("effect", other)], node.span);
                None
            }
        }
    }

    fn sid(&mut self, node: &Node<'_>, sids: &mut BTreeMap<String, Span>) {
        let Some(sid) = self.text(node) else { return };
        if sid.is_empty() {
            self.find(catalogue::EMPTY_SID_VALUE, node.span);
            return;
        }
        let strict = !self.kind.names_principals();
        if strict && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
            self.find(catalogue::UNSUPPORTED_SID, node.span);
        }
        if sids.insert(sid.into(), node.span).is_some() {
            let check = if strict {
                catalogue::UNIQUE_SIDS_REQUIRED
            } else {
                catalogue::UNIQUE_SIDS_RECOMMENDED
            };
            self.find(check, node.span);
        }
        self.no_variables(sid, node.span);
    }
}
