//! `Action` and `NotAction`.

use super::service::nearest;
use super::{Item, Validator, catalogue};
use crate::Context;
use crate::action::{Action, ActionPattern};
use crate::json::{Node, Value};
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

impl Validator<'_> {
    pub(super) fn actions<'n>(&mut self, node: &'n Node<'_>) -> Vec<Item<'n>> {
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            self.find(catalogue::EMPTY_ARRAY_ACTION, node.span);
        }
        let entries = self.texts(node);
        for item in &entries {
            self.action(item);
            self.no_variables(item.text, item.span);
        }
        self.redundant_actions(&entries, node);
        entries
    }

    fn action(&mut self, item: &Item<'_>) {
        if item.text == "*" {
            return;
        }
        let Some((prefix, name)) = item.text.split_once(':') else {
            let values = [("action", item.text), ("meant", "")];
            return self.tell_item(catalogue::INVALID_ACTION, &values, item);
        };
        if prefix.contains(['*', '?']) {
            return self.tell_item(catalogue::WILDCARD_IN_SERVICE_NAME, &[], item);
        }
        let Some(service) = self.services.of(prefix) else {
            let meant = self.services.nearest(prefix);
            let meant = meant.map(|meant| format!(" Did you mean {meant}?"));
            let values = [("service", prefix), ("meant", &*meant.unwrap_or_default())];
            return self.tell_item(catalogue::INVALID_SERVICE_IN_ACTION, &values, item);
        };
        let pattern = ActionPattern::parse(item.text);
        let empty = Context::new();
        let mut known = service.actions.iter();
        if known.any(|known| pattern.matches(&Action::new(prefix, known.name), &empty)) {
            return;
        }
        let names = service.actions.iter().map(|action| action.name);
        let meant = nearest(name, names);
        let meant = meant.map(|meant| format!(" Did you mean {prefix}:{meant}?"));
        let values = [
            ("action", item.text),
            ("meant", &*meant.unwrap_or_default()),
        ];
        self.tell_item(catalogue::INVALID_ACTION, &values, item);
    }

    /// Entries that others of the same list cover.
    fn redundant_actions(&mut self, entries: &[Item<'_>], node: &Node<'_>) {
        let empty = Context::new();
        let covers = |wide: &str, narrow: &str| {
            let (service, name) = narrow.split_once(':').unwrap_or(("", narrow));
            let wide = ActionPattern::parse(wide);
            // A wildcard stands for itself here: what covers it covers all it stands for.
            (!narrow.contains('?') && wide.matches(&Action::new(service, name), &empty))
                || (narrow.is_empty())
        };
        let redundant: Vec<_> = entries
            .iter()
            .enumerate()
            .filter(|(at, item)| {
                let mut others = entries.iter().enumerate();
                others.any(|(other, wide)| {
                    let same = wide.text.eq_ignore_ascii_case(item.text);
                    other != *at && covers(wide.text, item.text) && (!same || other < *at)
                })
            })
            .map(|(_, item)| item.text)
            .collect();
        let Some(first) = redundant.first() else {
            return;
        };
        let count = redundant.len().to_string();
        let values = [("count", count.as_str()), ("action", first)];
        self.tell(catalogue::REDUNDANT_ACTION, &values, node.span);
    }
}
