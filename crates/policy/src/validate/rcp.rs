//! What resource control policies must and must not have.
//!
//! See "RCP syntax" in the Organizations User Guide.

use super::condition::Line;
use super::known_keys::{SOURCES, is_one_of, starts_with};
use super::principal::Principals;
use super::statement::Elements;
use super::{Validator, catalogue};
use crate::Effect;
use crate::condition::Operator;

/// Keys of principals that services do not have.
const OF_PRINCIPALS: [&str; 5] = [
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalType",
];

const IS_SERVICE: &str = "aws:PrincipalIsAWSService";

impl Validator<'_> {
    pub(super) fn resource_control(&mut self, elements: &Elements<'_>) {
        if elements.effect == Some(Effect::Allow) {
            self.full_access(elements);
        } else {
            self.bound_services(elements);
        }
        let principals = elements.principals.as_ref();
        if let Some(principals) = principals.filter(|p| p.negated || !p.is_everyone()) {
            let check = catalogue::RCP_SYNTAX_ERROR_PRINCIPAL;
            self.tell_at(check, &[], &[&principals.place]);
        }
        if let Some(list) = elements.actions.as_ref().filter(|list| list.negated) {
            self.tell_at(catalogue::RCP_SYNTAX_ERROR_NOTACTION, &[], &[&list.place]);
        }
        self.impact(elements);
    }

    /// An Allow is only the policy that lets everything through, which is always there.
    fn full_access(&mut self, elements: &Elements<'_>) {
        let everyone = elements
            .principals
            .as_ref()
            .is_some_and(Principals::is_everyone);
        let everything = elements
            .resources
            .as_ref()
            .is_some_and(|list| !list.negated && matches!(&*list.items, [one] if one.text == "*"));
        if everyone && everything && elements.lines.is_empty() {
            return;
        }
        let of_principals = elements.principals.iter().map(|p| &p.place);
        let of_resources = elements.resources.iter().map(|list| &list.place);
        let places: alloc::vec::Vec<_> = of_principals.chain(of_resources).collect();
        self.tell_at(catalogue::RCP_SYNTAX_ERROR_ALLOW, &[], &places);
    }

    fn bound_services(&mut self, elements: &Elements<'_>) {
        for item in elements.listed_actions() {
            let prefix = item.text.split_once(':').map_or("", |(prefix, _)| prefix);
            let service = self.services.of(prefix);
            // That there is no such service is another finding.
            let unknown = service.is_none() && item.text != "*";
            if !unknown && !service.is_some_and(|service| service.is_bound_by_rcps) {
                self.tell_at(catalogue::RCP_SYNTAX_ERROR_ACTION, &[], &[&item.place]);
            }
        }
    }

    /// Keys whose absence lets a Deny reach whom it is not meant for.
    fn impact(&mut self, elements: &Elements<'_>) {
        let says = |line: &Line<'_>, key: &str, word: &str| {
            let mut values = line.values.iter();
            is_one_of(line.key, &[key]) && values.any(|v| v.text.eq_ignore_ascii_case(word))
        };
        let lines = || elements.lines.iter();
        let of_people = lines().any(|line| says(line, IS_SERVICE, "false"));
        let of_services = lines().any(|line| says(line, IS_SERVICE, "true"));
        let is_null = |line: &Line<'_>| line.operator.is_some_and(Operator::is_null);
        let has_source = lines().any(|line| {
            is_null(line)
                && (says(line, "aws:SourceAccount", "false")
                    || says(line, "aws:SourceArn", "false"))
        });
        for line in lines().filter(|line| !is_null(line)) {
            let values = [("key", line.key)];
            let places = [&line.key_place];
            let of_principals =
                is_one_of(line.key, &OF_PRINCIPALS) || starts_with(line.key, "aws:PrincipalTag/");
            if of_principals && !of_people {
                let check = catalogue::RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY;
                self.tell_at(check, &values, &places);
            }
            if !is_one_of(line.key, SOURCES) {
                continue;
            }
            if !of_services {
                let check = catalogue::RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY;
                self.tell_at(check, &values, &places);
            }
            if !has_source {
                let check = catalogue::RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK;
                self.tell_at(check, &values, &places);
            }
        }
    }
}
