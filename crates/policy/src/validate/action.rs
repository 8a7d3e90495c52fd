//! `Action` and `NotAction`.

use super::service::nearest;
use super::{Item, OF_A_GUESS, Validator, catalogue};
use crate::Context;
use crate::action::{Action, ActionPattern};
use crate::json::{Node, Value};
use alloc::collections::BTreeMap;
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
            self.no_variables_in(item);
        }
        self.redundant_actions(&entries);
        entries
    }

    fn action(&mut self, item: &Item<'_>) {
        let text = item.text;
        let places = [&item.place];
        if text == "*" {
            return;
        }
        let Some((prefix, name)) = text.split_once(':') else {
            let values = [("action", text), ("meant", "")];
            return self.tell_at(catalogue::INVALID_ACTION, &values, &places);
        };
        if prefix.contains(['*', '?']) {
            return self.tell_at(catalogue::WILDCARD_IN_SERVICE_NAME, &[], &places);
        }
        let Some(service) = self.services.of(prefix) else {
            let known = self.services.prefixes();
            let meant = if self.may_compare(OF_A_GUESS * known.len()) {
                nearest(prefix, known.into_iter())
            } else {
                None
            };
            let meant = meant.map(|meant| format!(" Did you mean {meant}?"));
            // Where the page speaks of the service, AWS's answers have the whole action.
            let values = [("service", text), ("meant", &*meant.unwrap_or_default())];
            return self.tell_at(catalogue::INVALID_SERVICE_IN_ACTION, &values, &places);
        };
        let is_known = if !self.may_compare(service.actions.len()) {
            true
        } else if name.contains(['*', '?']) {
            let pattern = ActionPattern::parse(text);
            let empty = Context::new();
            let mut known = service.actions.iter();
            known.any(|known| pattern.matches(&Action::new(prefix, known.name), &empty))
        } else {
            service.action(name).is_some()
        };
        if is_known {
            return;
        }
        let meant = if self.may_compare(OF_A_GUESS * service.actions.len()) {
            nearest(name, service.actions.iter().map(|action| action.name))
        } else {
            None
        };
        let meant = meant.map(|meant| format!(" Did you mean {prefix}:{meant}?"));
        let values = [("action", text), ("meant", &*meant.unwrap_or_default())];
        self.tell_at(catalogue::INVALID_ACTION, &values, &places);
    }

    /// Entries that others of the same list cover: a finding for each that covers some.
    fn redundant_actions(&mut self, entries: &[Item<'_>]) {
        let empty = Context::new();
        let mut covered = alloc::vec![false; entries.len()];
        let wide = entries.iter().enumerate();
        for (at, wide) in wide.filter(|(_, item)| item.text.contains(['*', '?'])) {
            // Whatever covers this covers all that this covers.
            if covered.get(at) == Some(&true) {
                continue;
            }
            if !self.may_compare(entries.len()) {
                break;
            }
            let pattern = ActionPattern::parse(wide.text);
            // A `*` stands for itself here: what covers it covers all it stands for. A `?` could
            // be one that another stands for, so entries with it are left alone.
            let is_covered = |(other, item): &(usize, &Item<'_>)| {
                *other != at
                    && covered.get(*other) == Some(&false)
                    && !item.text.contains('?')
                    && !item.text.eq_ignore_ascii_case(wide.text)
                    && pattern.matches(&Action::parse(item.text), &empty)
            };
            let redundant: Vec<_> = entries.iter().enumerate().filter(is_covered).collect();
            for (other, _) in &redundant {
                if let Some(covered) = covered.get_mut(*other) {
                    *covered = true;
                }
            }
            let redundant = redundant.into_iter().map(|(_, item)| item).collect();
            self.tell_redundant(catalogue::REDUNDANT_ACTION, wide, redundant);
        }
        self.repeated(catalogue::REDUNDANT_ACTION, entries, |text| {
            text.to_ascii_lowercase()
        });
    }

    /// Entries that are the same but for their spelling, which `spell` makes one.
    pub(super) fn repeated(
        &mut self,
        check: catalogue::Check,
        entries: &[Item<'_>],
        spell: fn(&str) -> alloc::string::String,
    ) {
        let mut same: BTreeMap<_, Vec<&Item<'_>>> = BTreeMap::new();
        for item in entries {
            same.entry(spell(item.text)).or_default().push(item);
        }
        for items in same.into_values() {
            if let [first, rest @ ..] = &*items {
                self.tell_redundant(check, first, rest.to_vec());
            }
        }
    }

    /// Tells of the entries that `kept` makes superfluous, if there are any.
    pub(super) fn tell_redundant(
        &mut self,
        check: catalogue::Check,
        kept: &Item<'_>,
        redundant: Vec<&Item<'_>>,
    ) {
        // The longest stands for all.
        let longest = redundant.iter().rev().max_by_key(|item| item.text.len());
        let Some(longest) = longest else {
            return;
        };
        let mut places: Vec<_> = redundant.iter().map(|item| &item.place).collect();
        places.push(&kept.place);
        places.sort_by_key(|place| place.span.start);
        let count = places.len().to_string();
        let values = [("count", &*count), ("redundant", longest.text)];
        self.tell_at(check, &values, &places);
    }
}
