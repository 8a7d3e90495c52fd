//! `Principal` and `NotPrincipal`.

use super::service_principal::SERVICE_FORMAT;
use super::statement::Elements;
use super::{Item, PathElement, Place, Validator, catalogue, service_principal};
use crate::json::{Node, Value};
use crate::{DocumentKind, Effect, Span};
use alloc::vec::Vec;
use doorward_names::UniqueId;

/// `Principal` or `NotPrincipal`.
pub(super) struct Principals<'n> {
    pub(super) negated: bool,
    /// Whether it is the text `*`.
    pub(super) is_star: bool,
    pub(super) named: Vec<Named<'n>>,
    /// The whole element.
    pub(super) place: Place,
    /// The element's name.
    pub(super) key_place: Place,
}

/// One principal with its key, such as `AWS`.
pub(super) struct Named<'n> {
    pub(super) key: &'n str,
    pub(super) item: Item<'n>,
}

impl Principals<'_> {
    /// Whether it is everyone, in either spelling.
    pub(super) fn is_everyone(&self) -> bool {
        let alone = matches!(&*self.named, [one] if one.key == "AWS" && one.item.text == "*");
        self.is_star || alone
    }
}

impl Validator<'_> {
    pub(super) fn principals<'n>(
        &mut self,
        node: &'n Node<'_>,
        negated: bool,
        key_span: Span,
    ) -> Principals<'n> {
        let place = self.place(node.span);
        let mut key_place = self.place(key_span);
        if let Some(last) = key_place.path.last_mut() {
            *last = PathElement::key(if negated { "NotPrincipal" } else { "Principal" });
        }
        let mut principals = Principals {
            negated,
            is_star: matches!(&node.value, Value::Text(text) if text == "*"),
            named: Vec::new(),
            place,
            key_place,
        };
        match &node.value {
            Value::Object(keys) if keys.is_empty() => {
                self.find(catalogue::EMPTY_OBJECT_PRINCIPAL, node.span);
            }
            Value::Object(keys) => {
                for member in keys {
                    if !matches!(
                        &*member.key,
                        "AWS" | "CanonicalUser" | "Federated" | "Service"
                    ) {
                        let values = [("principal_key", &*member.key)];
                        self.inside(PathElement::key(&member.key), |v| {
                            v.tell(catalogue::INVALID_PRINCIPAL_KEY, &values, member.key_span);
                        });
                        continue;
                    }
                    let key = &*member.key;
                    let items = self.inside(PathElement::value(key), |v| {
                        v.principal_list(key, &member.node)
                    });
                    let named = items.into_iter().map(|item| Named { key, item });
                    principals.named.extend(named);
                }
            }
            _ if principals.is_star => {}
            _ => self.find(catalogue::INVALID_PRINCIPAL_FORMAT, node.span),
        }
        principals
    }

    fn principal_list<'n>(&mut self, key: &str, node: &'n Node<'_>) -> Vec<Item<'n>> {
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            self.find(catalogue::EMPTY_ARRAY_PRINCIPAL, node.span);
        }
        let items = self.texts(node);
        for item in &items {
            self.one_principal(key, item);
            self.no_variables_in(item);
        }
        items
    }

    fn one_principal(&mut self, key: &str, item: &Item<'_>) {
        let text = item.text;
        let places = [&item.place];
        let whole = text == "*" && key == "AWS";
        if text.contains(['*', '?']) && !whole {
            let check = catalogue::UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
            return self.tell_at(check, &[("principal_key", key)], &places);
        }
        if key == "Service" && !service_principal::is_service(text) {
            let check = catalogue::INVALID_SERVICE_PRINCIPAL_FORMAT;
            return self.tell_at(check, &[("format", SERVICE_FORMAT)], &places);
        }
        if key == "AWS" && UniqueId::parse(text).is_ok() {
            let check = match text.get(..4) {
                Some("AROA") => catalogue::INVALID_ROLE_REFERENCE,
                Some("AIDA") => catalogue::INVALID_USER_REFERENCE,
                _ => return,
            };
            self.tell_at(check, &[("id", text)], &places);
        }
    }

    /// Whether principals of this kind may stand in this document, and with this effect.
    pub(super) fn principal_use(&mut self, elements: &Elements<'_>, of_role: bool) {
        let Some(principals) = &elements.principals else {
            return;
        };
        let places = [&principals.key_place];
        if self.kind == DocumentKind::Scp {
            return self.tell_at(catalogue::SCP_SYNTAX_ERROR_PRINCIPAL, &[], &places);
        }
        if !self.kind.names_principals() {
            let values = [("policy_type", "IDENTITY_POLICY")];
            return self.tell_at(catalogue::UNSUPPORTED_PRINCIPAL, &values, &places);
        }
        if principals.negated && elements.effect == Some(Effect::Allow) {
            self.tell_at(catalogue::ALLOW_WITH_NOT_PRINCIPAL, &[], &places);
        }
        if of_role {
            return;
        }
        for named in &principals.named {
            if named.key == "Federated" {
                let check = catalogue::FEDERATED_PRINCIPAL_NOT_SUPPORTED;
                self.tell_at(check, &[], &[&named.item.place]);
            }
        }
    }
}
