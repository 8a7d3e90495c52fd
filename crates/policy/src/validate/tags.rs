//! Condition keys beside actions that do not know them, and keys that have rules of their own.

use super::condition::{Held, Line};
use super::known_keys::{self, UNTRUSTWORTHY, is_one_of, starts_with};
use super::statement::Elements;
use super::{Item, OF_A_PLACE, Place, Validator, catalogue};
use crate::action::{Action, ActionPattern};
use crate::{Context, DocumentKind, Effect};
use alloc::vec::Vec;

/// The actions of `DynamoDB` that give items back.
const READS: [&str; 5] = ["BatchGetItem", "GetItem", "Query", "Scan", "PartiQLSelect"];

impl Validator<'_> {
    /// Conditions on tags of resources, beside actions that know no such key.
    pub(super) fn tags(&mut self, elements: &Elements<'_>) {
        let is_tag = |line: &&Line<'_>| {
            starts_with(line.key, "aws:ResourceTag/") && !known_keys::lacks_tag(line.key)
        };
        let mut tags = elements.lines.iter().filter(is_tag);
        // What a request without the key meets needs no support of it.
        let Some(line) = tags.find(|line| line.needs_key()) else {
            return;
        };
        let (Some(effect), Some(list)) = (elements.effect, &elements.actions) else {
            return;
        };
        if list.negated {
            let check = match effect {
                Effect::Allow => {
                    catalogue::ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
                }
                Effect::Deny => {
                    catalogue::DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
                }
            };
            let values = [("key", line.key)];
            return self.tell_at(check, &values, &[&list.place, &line.key_place]);
        }
        let (mut services, mut places): (Vec<&str>, Vec<&Place>) = (Vec::new(), Vec::new());
        for item in &list.items {
            let Some((prefix, _)) = item.text.split_once(':') else {
                continue;
            };
            if !self.knows_key(prefix, item.text, line.key) {
                places.push(&item.place);
                if !services.contains(&prefix) {
                    services.push(prefix);
                }
            }
        }
        if services.is_empty() {
            return;
        }
        let check = match effect {
            Effect::Allow => catalogue::ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
            Effect::Deny => catalogue::DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE,
        };
        places.push(&line.key_place);
        let values = [("key", line.key), ("services", &*services.join(", "))];
        self.tell_at(check, &values, &places);
    }

    /// Whether some action that `pattern` matches has the condition key `key`.
    fn knows_key(&mut self, prefix: &str, pattern: &str, key: &str) -> bool {
        let Some(service) = self.services.of(prefix) else {
            // That there is no such service is another finding.
            return true;
        };
        if !self.may_compare(OF_A_PLACE + service.actions.len()) {
            return true;
        }
        let pattern = ActionPattern::parse(pattern);
        let empty = Context::new();
        let is_meant = |name| pattern.matches(&Action::new(prefix, name), &empty);
        let actions = service.actions.iter();
        let mut meant = actions.filter(|action| is_meant(action.name)).peekable();
        meant.peek().is_none()
            || meant.any(|action| {
                let keys = service.keys_of(action);
                keys.iter().any(|known| known.covers(key))
            })
    }

    /// Keys of a service beside actions whose requests never have them. Patterns of actions are
    /// left alone, as are keys that a request may lack. Access Analyzer tells of this in policies
    /// of resources and roles alone.
    pub(super) fn actions_without_key(&mut self, elements: &Elements<'_>) {
        if !matches!(self.kind, DocumentKind::Resource | DocumentKind::Trust) {
            return;
        }
        for line in elements.lines.iter().filter(|line| line.needs_key()) {
            let Some((prefix, _)) = line.key.split_once(':') else {
                continue;
            };
            // The reference lists what providers claim among the keys of STS.
            let of_provider = known_keys::is_of_provider(prefix);
            let known = self.services.of(if of_provider { "sts" } else { prefix });
            let is_known = known.is_some_and(|service| service.key(line.key).is_some());
            if !is_known || known_keys::cross_service(line.key).is_some() {
                continue;
            }
            let listed = elements.listed_actions();
            if !self.may_compare(OF_A_PLACE * listed.len()) {
                return;
            }
            let lacking: Vec<_> = listed
                .iter()
                .filter(|item| self.is_known_without(item.text, line.key))
                .collect();
            if lacking.is_empty() {
                continue;
            }
            let actions: Vec<_> = lacking.iter().map(|item| item.text).collect();
            let values = [("actions", &*actions.join(", ")), ("key", line.key)];
            let places = lacking.iter().map(|item| &item.place);
            let places: Vec<_> = places.chain([&line.value_place]).collect();
            let check = catalogue::UNSUPPORTED_ACTION_FOR_CONDITION_KEY;
            self.tell_at(check, &values, &places);
        }
    }

    /// Whether `action` is an action whose requests never have `key`.
    fn is_known_without(&mut self, action: &str, key: &str) -> bool {
        let Some((prefix, name)) = action.split_once(':') else {
            return false;
        };
        let Some(service) = self.services.of(prefix) else {
            return false;
        };
        let Some(action) = service.action(name) else {
            return false;
        };
        let keys = service.keys_of(action);
        !keys.iter().any(|known| known.covers(key))
    }

    /// Keys that do not keep what they seem to.
    pub(super) fn special_keys(&mut self, elements: &Elements<'_>) {
        for line in &elements.lines {
            let values = [("key", line.key)];
            if is_one_of(line.key, UNTRUSTWORTHY) {
                let check = catalogue::UNTRUSTWORTHY_CONDITION_KEY;
                self.tell_at(check, &values, &[&line.key_place]);
            }
            let is_limited = known_keys::supporters(line.key).is_some();
            if is_limited
                && self.may_compare(elements.listed_actions().len())
                && is_beyond_supporters(line.key, elements)
            {
                let check = catalogue::USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES;
                self.tell_at(check, &values, &[&line.key_place]);
            }
            self.prefixes_of_objects(elements, line);
            self.attributes(elements, line);
        }
    }

    fn prefixes_of_objects(&mut self, elements: &Elements<'_>, line: &Line<'_>) {
        let Some(operator) = line.operator.filter(|operator| operator.is_text()) else {
            return;
        };
        let backwards = match elements.effect {
            Some(Effect::Allow) => operator.negated,
            Some(Effect::Deny) => !operator.negated,
            None => false,
        };
        if backwards && is_one_of(line.key, &["s3:prefix"]) {
            let check = catalogue::S3_PREFIX_IN_NEGATIVE_CONTEXT;
            self.tell_at(check, &[], &[&line.key_place]);
        }
    }

    fn attributes(&mut self, elements: &Elements<'_>, line: &Line<'_>) {
        let allows = elements.effect == Some(Effect::Allow);
        if !allows || !is_one_of(line.key, &["dynamodb:Attributes"]) {
            return;
        }
        let selects = elements.lines.iter().any(|line| {
            let only = |value: &Held| value.text == "SPECIFIC_ATTRIBUTES";
            is_one_of(line.key, &["dynamodb:Select"]) && line.values.iter().all(only)
        });
        let empty = Context::new();
        if selects || !self.may_compare(READS.len() * elements.listed_actions().len()) {
            return;
        }
        let mut listed = elements.listed_actions().iter();
        let reads = listed.any(|item| {
            let pattern = ActionPattern::parse(item.text);
            let mut reads = READS.iter();
            reads.any(|name| pattern.matches(&Action::new("dynamodb", name), &empty))
        });
        if reads {
            let check = catalogue::DYNAMODB_ATTRIBUTES_WITHOUT_SELECT;
            self.tell_at(check, &[], &[&line.key_place]);
        }
    }
}

/// Whether `key` is known to some services alone, and the statement speaks of others too.
fn is_beyond_supporters(key: &str, elements: &Elements<'_>) -> bool {
    let Some(supporters) = known_keys::supporters(key) else {
        return false;
    };
    let listed = elements.listed_actions();
    let is_supported = |item: &Item<'_>| {
        let prefix = item.text.split_once(':').map_or("*", |(prefix, _)| prefix);
        supporters
            .iter()
            .any(|services| is_one_of(prefix, services))
    };
    listed.is_empty() || !listed.iter().all(is_supported)
}
