//! `Principal` and `NotPrincipal`.

use super::{Item, PathElement, Validator, catalogue};
use crate::json::{Node, Value};
use doorward_names::UniqueId;

impl Validator<'_> {
    pub(super) fn principals(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Text(text) if text == "*" => {}
            Value::Object(keys) if keys.is_empty() => {
                self.find(catalogue::EMPTY_OBJECT_PRINCIPAL, node.span);
            }
            Value::Object(keys) => {
                for member in keys {
                    if !matches!(
                        &*member.key,
                        "AWS" | "CanonicalUser" | "Federated" | "Service"
                    ) {
                        let values = [("key", &*member.key)];
                        self.inside(PathElement::key(&member.key), |v| {
                            v.tell(catalogue::INVALID_PRINCIPAL_KEY, &values, member.key_span);
                        });
                        continue;
                    }
                    self.inside(PathElement::value(&member.key), |v| {
                        v.principal_list(&member.key, &member.node);
                    });
                }
            }
            _ => self.find(catalogue::INVALID_PRINCIPAL_FORMAT, node.span),
        }
    }

    fn principal_list(&mut self, key: &str, node: &Node<'_>) {
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            self.find(catalogue::EMPTY_ARRAY_PRINCIPAL, node.span);
        }
        for item in self.texts(node) {
            self.one_principal(key, &item);
            self.no_variables(item.text, item.span);
        }
    }

    fn one_principal(&mut self, key: &str, item: &Item<'_>) {
        let text = item.text;
        let whole = text == "*" && key == "AWS";
        if text.contains(['*', '?']) && !whole {
            let check = catalogue::UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
            return self.tell_item(check, &[("key", key)], item);
        }
        if key == "Service" && !text.contains('.') {
            return self.tell_item(catalogue::INVALID_SERVICE_PRINCIPAL_FORMAT, &[], item);
        }
        if key == "AWS" && UniqueId::parse(text).is_ok() {
            let check = match text.get(..4) {
                Some("AROA") => catalogue::INVALID_ROLE_REFERENCE,
                Some("AIDA") => catalogue::INVALID_USER_REFERENCE,
                _ => return,
            };
            self.tell_item(check, &[("id", text)], item);
        }
    }
}
