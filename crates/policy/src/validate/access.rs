//! What a statement gives away: roles to be passed and made, and conditions on tags that some
//! services do not know.

use super::statement::Elements;
use super::{Validator, catalogue};
use crate::action::{Action, ActionPattern};
use crate::{Context, DocumentKind, Effect, Span};
use alloc::vec::Vec;

/// Checks of one powerful action, by how it is allowed.
struct Power {
    service: &'static str,
    action: &'static str,
    /// A condition that makes it harmless.
    unless: &'static str,
    in_resource: catalogue::Check,
    in_action_and_resource: catalogue::Check,
    in_resource_and_not_action: catalogue::Check,
    not_resource: catalogue::Check,
    in_action_and_not_resource: catalogue::Check,
    not_action_and_not_resource: catalogue::Check,
}

const POWERS: [Power; 2] = [
    Power {
        service: "iam",
        action: "PassRole",
        unless: "iam:PassedToService",
        in_resource: catalogue::PASS_ROLE_WITH_STAR_IN_RESOURCE,
        in_action_and_resource: catalogue::PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
        in_resource_and_not_action: catalogue::PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
        not_resource: catalogue::PASS_ROLE_WITH_NOT_RESOURCE,
        in_action_and_not_resource: catalogue::PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_and_not_resource: catalogue::PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE,
    },
    Power {
        service: "iam",
        action: "CreateServiceLinkedRole",
        unless: "iam:AWSServiceName",
        in_resource: catalogue::CREATE_SLR_WITH_STAR_IN_RESOURCE,
        in_action_and_resource: catalogue::CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
        in_resource_and_not_action: catalogue::CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
        not_resource: catalogue::CREATE_SLR_WITH_NOT_RESOURCE,
        in_action_and_not_resource: catalogue::CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_and_not_resource: catalogue::CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
    },
];

impl Validator<'_> {
    /// Roles that may be passed or made too freely.
    pub(super) fn powers(&mut self, elements: &Elements<'_>, span: Span) {
        if elements.effect != Some(Effect::Allow) || self.kind != DocumentKind::Identity {
            return;
        }
        for power in &POWERS {
            let mut keys = elements.keys.iter();
            if keys.any(|key| key.eq_ignore_ascii_case(power.unless)) {
                continue;
            }
            if let Some(check) = power.check(elements) {
                self.find(check, span);
            }
        }
    }

    /// Conditions on tags of resources, beside actions that know no such key.
    pub(super) fn tags(&mut self, elements: &Elements<'_>, span: Span) {
        let is_tag = |key: &&&str| {
            let start = key.get(..16);
            start.is_some_and(|start| start.eq_ignore_ascii_case("aws:ResourceTag/"))
        };
        let Some(key) = elements.keys.iter().find(is_tag) else {
            return;
        };
        let (Some(effect), Some((negated, entries))) = (elements.effect, &elements.actions) else {
            return;
        };
        if *negated {
            let check = match effect {
                Effect::Allow => catalogue::ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG,
                Effect::Deny => catalogue::DENY_NOTACTION_WITH_UNSUPPORTED_TAG,
            };
            return self.tell(check, &[("key", key)], span);
        }
        let mut unsupported: Vec<&str> = Vec::new();
        for entry in entries {
            let Some((prefix, _)) = entry.text.split_once(':') else {
                continue;
            };
            if !self.knows_tags(prefix, entry.text, key) && !unsupported.contains(&prefix) {
                unsupported.push(prefix);
            }
        }
        if unsupported.is_empty() {
            return;
        }
        let services = unsupported.join(", ");
        let check = match effect {
            Effect::Allow => catalogue::ALLOW_WITH_UNSUPPORTED_TAG,
            Effect::Deny => catalogue::DENY_WITH_UNSUPPORTED_TAG,
        };
        self.tell(check, &[("key", key), ("services", &services)], span);
    }

    /// Whether some action that `pattern` matches has the condition key `key`.
    fn knows_tags(&mut self, prefix: &str, pattern: &str, key: &str) -> bool {
        let Some(service) = self.services.of(prefix) else {
            // That there is no such service is another finding.
            return true;
        };
        let pattern = ActionPattern::parse(pattern);
        let empty = Context::new();
        let is_meant = |name| pattern.matches(&Action::new(prefix, name), &empty);
        let mut meant = service
            .actions
            .iter()
            .filter(|a| is_meant(a.name))
            .peekable();
        meant.peek().is_none()
            || meant.any(|action| {
                service
                    .keys_of(action)
                    .iter()
                    .any(|known| known.covers(key))
            })
    }
}

impl Power {
    /// The finding for a statement that allows this on more than it names.
    fn check(&self, elements: &Elements<'_>) -> Option<catalogue::Check> {
        let (not_action, actions) = elements.actions.as_ref()?;
        let (not_resource, resources) = elements.resources.as_ref()?;
        let action = Action::new(self.service, self.action);
        let empty = Context::new();
        let mut matching = actions
            .iter()
            .filter(|entry| ActionPattern::parse(entry.text).matches(&action, &empty));
        let (listed, exact) = match matching.next() {
            None => (false, false),
            Some(first) => {
                let mut all = core::iter::once(first).chain(matching);
                (true, all.any(|entry| !entry.text.contains(['*', '?'])))
            }
        };
        if listed == *not_action {
            return None;
        }
        if *not_resource {
            return Some(match (not_action, exact) {
                (true, _) => self.not_action_and_not_resource,
                (false, true) => self.not_resource,
                (false, false) => self.in_action_and_not_resource,
            });
        }
        if !resources.iter().any(|entry| is_every_role(entry.text)) {
            return None;
        }
        Some(match (not_action, exact) {
            (true, _) => self.in_resource_and_not_action,
            (false, true) => self.in_resource,
            (false, false) => self.in_action_and_resource,
        })
    }
}

/// Whether `text` stands for every role, of any name.
fn is_every_role(text: &str) -> bool {
    let resource = text.splitn(6, ':').nth(5);
    text == "*" || matches!(resource, Some("*" | "role*" | "role/*"))
}
