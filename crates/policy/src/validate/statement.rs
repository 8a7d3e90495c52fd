//! One statement: its elements, and how they go together.

use super::condition::Line;
use super::known_keys::{is_one_of, starts_with};
use super::principal::Principals;
use super::{Item, PathElement, Place, Validator, catalogue};
use crate::json::{Member, Node, Value};
use crate::{DocumentKind, Effect, Span};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// The elements of a statement as far as checks across them need them.
#[derive(Default)]
pub(super) struct Elements<'n> {
    pub(super) effect: Option<Effect>,
    pub(super) actions: Option<List<'n>>,
    pub(super) resources: Option<List<'n>>,
    pub(super) principals: Option<Principals<'n>>,
    /// The keys of the condition, each with its operator and values.
    pub(super) lines: Vec<Line<'n>>,
}

/// `Action`, `Resource`, or the negation of one.
pub(super) struct List<'n> {
    pub(super) negated: bool,
    pub(super) items: Vec<Item<'n>>,
    /// The whole element.
    pub(super) place: Place,
}

impl<'n> Elements<'n> {
    pub(super) fn has_key(&self, keys: &[&str]) -> bool {
        self.lines.iter().any(|line| is_one_of(line.key, keys))
    }

    /// The entries of `Action`; of `NotAction` none.
    pub(super) fn listed_actions(&self) -> &[Item<'n>] {
        let listed = self.actions.as_ref().filter(|list| !list.negated);
        listed.map_or(&[], |list| &list.items)
    }

    /// The names of the principals with `key`, such as `Service`.
    pub(super) fn named(&self, key: &str) -> impl Iterator<Item = &Item<'n>> {
        let named = self.principals.as_ref().filter(|p| !p.negated);
        let named = named.map_or(&[][..], |principals| &principals.named);
        let with_key = named.iter().filter(move |named| named.key == key);
        with_key.map(|named| &named.item)
    }
}

impl Validator<'_> {
    pub(super) fn statement(&mut self, node: &Node<'_>, sids: &mut BTreeMap<String, Place>) {
        let Value::Object(members) = &node.value else {
            return self.mistyped("Object", node.span);
        };
        self.combinations(members);
        let mut elements = Elements::default();
        for member in members {
            self.element(member, &mut elements, sids);
        }
        let of_role = self.is_of_role(&elements);
        self.missing(members, of_role, node.span);
        self.principal_use(&elements, of_role);
        if of_role {
            self.role_trust(&elements);
        } else {
            self.service_principals(&elements);
        }
        self.sessions(&elements);
        self.pairs(&elements);
        self.tags(&elements);
        self.actions_without_key(&elements);
        self.special_keys(&elements);
        self.powers(&elements);
        if self.kind == DocumentKind::Rcp {
            self.resource_control(&elements);
        }
        if let Some(attached) = self.attached {
            self.attached_to(attached, &elements);
        }
    }

    fn element<'n>(
        &mut self,
        member: &'n Member<'_>,
        elements: &mut Elements<'n>,
        sids: &mut BTreeMap<String, Place>,
    ) {
        let node = &member.node;
        let key = &*member.key;
        self.path.push(PathElement::value(key));
        let place = self.place(node.span);
        match key {
            "Sid" => self.sid(node, sids),
            "Effect" => elements.effect = self.effect(node),
            "Action" | "NotAction" => {
                elements.actions = Some(List {
                    negated: key == "NotAction",
                    items: self.actions(node),
                    place,
                });
            }
            "Resource" | "NotResource" => {
                elements.resources = Some(List {
                    negated: key == "NotResource",
                    items: self.resources(node),
                    place,
                });
            }
            "Principal" | "NotPrincipal" => {
                let negated = key == "NotPrincipal";
                elements.principals = Some(self.principals(node, negated, member.key_span));
            }
            "Condition" => elements.lines = self.conditions(node),
            _ => {
                // There is nothing below what there is not: the finding is the key's.
                self.path.pop();
                self.path.push(PathElement::key(key));
                let values = [("element", key)];
                self.tell(catalogue::INVALID_POLICY_ELEMENT, &values, member.key_span);
            }
        }
        self.path.pop();
    }

    /// Whether this is a statement of a role's trust policy. Whose resource's policy a document
    /// is need not be told: one that speaks of STS alone and of no resource is a role's.
    fn is_of_role(&self, elements: &Elements<'_>) -> bool {
        let actions = elements.listed_actions();
        let of_sts = |item: &Item<'_>| starts_with(item.text, "sts:");
        let looks_like =
            elements.resources.is_none() && !actions.is_empty() && actions.iter().all(of_sts);
        match self.kind {
            DocumentKind::Trust => true,
            DocumentKind::Resource => self.attached.is_none() && looks_like,
            _ => false,
        }
    }

    fn combinations(&mut self, members: &[Member<'_>]) {
        for element in ["Action", "Resource", "Principal"] {
            let negated = ["Not", element].concat();
            let of = |key: &str| members.iter().find(|member| member.key == key);
            if let (Some(_), Some(negation)) = (of(element), of(&negated)) {
                let values = [("element1", element), ("element2", &*negated)];
                self.inside(PathElement::key(&negated), |v| {
                    let check = catalogue::UNSUPPORTED_ELEMENT_COMBINATION;
                    v.tell(check, &values, negation.key_span);
                });
            }
        }
    }

    fn missing(&mut self, members: &[Member<'_>], of_role: bool, span: Span) {
        let has = |keys: [&str; 2]| members.iter().any(|member| keys.contains(&&*member.key));
        if !has(["Effect", "Effect"]) {
            self.find(catalogue::MISSING_EFFECT, span);
        }
        if !has(["Action", "NotAction"]) {
            self.find(catalogue::MISSING_ACTION, span);
        }
        if !has(["Resource", "NotResource"]) && !of_role {
            self.find(catalogue::MISSING_RESOURCE, span);
        }
        let named = has(["Principal", "NotPrincipal"]);
        if !named && self.kind.names_principals() {
            self.find(catalogue::MISSING_PRINCIPAL, span);
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

    fn sid(&mut self, node: &Node<'_>, sids: &mut BTreeMap<String, Place>) {
        let Some(sid) = self.text(node) else { return };
        if sid.is_empty() {
            return self.find(catalogue::EMPTY_SID_VALUE, node.span);
        }
        let strict = !self.kind.names_principals();
        if strict && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
            self.find(catalogue::UNSUPPORTED_SID, node.span);
        }
        let place = self.place(node.span);
        if let Some(first) = sids.get(sid) {
            let check = if strict {
                catalogue::UNIQUE_SIDS_REQUIRED
            } else {
                catalogue::UNIQUE_SIDS_RECOMMENDED
            };
            self.tell_at(check, &[], &[first, &place]);
        } else {
            sids.insert(sid.into(), place);
        }
        self.no_variables(sid, node.span);
    }
}
