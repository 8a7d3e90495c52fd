//! What a statement gives away: roles to be passed and made.

use super::statement::Elements;
use super::{Place, Validator, catalogue};
use crate::action::{Action, ActionPattern};
use crate::{Context, DocumentKind, Effect};
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
    pub(super) fn powers(&mut self, elements: &Elements<'_>) {
        if elements.effect != Some(Effect::Allow) || self.kind != DocumentKind::Identity {
            return;
        }
        for power in &POWERS {
            if elements.has_key(&[power.unless]) {
                continue;
            }
            if let Some((check, places)) = power.check(elements) {
                self.tell_at(check, &[], &places);
            }
        }
    }
}

impl Power {
    /// The finding for a statement that allows this on more than it names, and its places: the
    /// action's and the resource's.
    fn check<'e>(&self, elements: &'e Elements<'_>) -> Option<(catalogue::Check, Vec<&'e Place>)> {
        let actions = elements.actions.as_ref()?;
        let resources = elements.resources.as_ref()?;
        let action = Action::new(self.service, self.action);
        let empty = Context::new();
        let entries = actions.items.iter();
        let matching: Vec<_> = entries
            .filter(|entry| ActionPattern::parse(entry.text).matches(&action, &empty))
            .collect();
        if matching.is_empty() != actions.negated {
            return None;
        }
        let exact = matching
            .iter()
            .find(|entry| !entry.text.contains(['*', '?']));
        let mut places = Vec::new();
        match (exact, matching.first()) {
            _ if actions.negated => places.push(&actions.place),
            (Some(entry), _) | (None, Some(entry)) => places.push(&entry.place),
            (None, None) => {}
        }
        let is_exact = exact.is_some();
        let check = if resources.negated {
            places.push(&resources.place);
            match (actions.negated, is_exact) {
                (true, _) => self.not_action_and_not_resource,
                (false, true) => self.not_resource,
                (false, false) => self.in_action_and_not_resource,
            }
        } else {
            let mut entries = resources.items.iter();
            let every = entries.find(|entry| is_every_role(entry.text))?;
            places.push(&every.place);
            match (actions.negated, is_exact) {
                (true, _) => self.in_resource_and_not_action,
                (false, true) => self.in_resource,
                (false, false) => self.in_action_and_resource,
            }
        };
        Some((check, places))
    }
}

/// Whether `text` stands for every role, of any name.
fn is_every_role(text: &str) -> bool {
    let resource = text.splitn(6, ':').nth(5);
    text == "*" || matches!(resource, Some("*" | "role*" | "role/*"))
}
