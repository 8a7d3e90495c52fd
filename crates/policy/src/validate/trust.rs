//! Role trust policies: who may assume a role, and how.

use super::condition::Line;
use super::known_keys::{is_one_of, starts_with};
use super::statement::Elements;
use super::{Item, OF_A_GUESS, OF_A_PLACE, Place, Validator, catalogue};
use crate::action::{Action, ActionPattern};
use crate::condition::Quantifier;
use crate::{Context, DocumentKind, Effect};
use alloc::vec::Vec;

const GITHUB: &str = "token.actions.githubusercontent.com";
const GITHUB_SUBJECT: &str = "token.actions.githubusercontent.com:sub";
const GITHUB_REF: &str = "token.actions.githubusercontent.com:ref";

/// A kind of provider of federated identities.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Provider<'a> {
    Saml,
    /// With the host that the keys of its claims begin with.
    Oidc(&'a str),
}

impl<'a> Provider<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let is_host = |host: &str| {
            let is_letter = |b: u8| b.is_ascii_alphanumeric() || b"-._/:".contains(&b);
            host.contains('.') && host.bytes().all(is_letter)
        };
        if !text.starts_with("arn:") {
            return is_host(text).then_some(Self::Oidc(text));
        }
        let parts: Vec<_> = text.splitn(6, ':').collect();
        let [_, _, "iam", "", account, resource] = *parts else {
            return None;
        };
        if account.len() != 12 || !account.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        match resource.split_once('/')? {
            ("saml-provider", name) if !name.is_empty() => Some(Self::Saml),
            ("oidc-provider", host) if !host.is_empty() => Some(Self::Oidc(host)),
            _ => None,
        }
    }
}

/// Whether `text` has the form of a provider of federated identities: a host name, or the ARN of
/// one that an account has.
pub fn is_provider(text: &str) -> bool {
    Provider::of(text).is_some()
}

impl Validator<'_> {
    /// What only the policy of a role must and must not have.
    pub(super) fn role_trust(&mut self, elements: &Elements<'_>) {
        if let Some(list) = &elements.resources {
            let check = catalogue::ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE;
            self.tell_at(check, &[], &[&list.place]);
        }
        if self.kind == DocumentKind::Trust {
            self.actions_of_trust(elements);
        }
        let Some(principals) = &elements.principals else {
            return;
        };
        if principals.negated {
            let check = catalogue::ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL;
            return self.tell_at(check, &[], &[&principals.key_place]);
        }
        if principals.is_star {
            let check = catalogue::ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
            self.tell_at(check, &[], &[&principals.place]);
        }
        for item in elements.named("Federated") {
            let is_wild = item.text.contains(['*', '?']);
            if Provider::of(item.text).is_none() && !is_wild {
                let check = catalogue::INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY;
                self.tell_at(check, &[], &[&item.place]);
            }
        }
        self.redundant_sessions(elements);
        self.audiences(elements);
        if elements.effect == Some(Effect::Allow) {
            self.mismatched_actions(elements);
            self.roles_anywhere(elements);
            self.providers(elements);
        }
    }

    /// A role's trust policy speaks of nothing but STS, not even to leave it out.
    fn actions_of_trust(&mut self, elements: &Elements<'_>) {
        for item in elements.actions.iter().flat_map(|list| &list.items) {
            if !starts_with(item.text, "sts:") {
                let values = [
                    ("action", item.text),
                    ("resource_type", "AWS::IAM::AssumeRolePolicyDocument"),
                ];
                let check = catalogue::UNSUPPORTED_ACTION_IN_POLICY;
                self.tell_at(check, &values, &[&item.place]);
            }
        }
    }

    /// Actions of which no principal of the statement can make use.
    fn mismatched_actions(&mut self, elements: &Elements<'_>) {
        let principals = elements.principals.iter().flat_map(|p| &p.named);
        let principals: Vec<_> = principals.collect();
        if principals.is_empty() {
            return;
        }
        for action in elements.listed_actions() {
            let suits = |key: &str, text: &str| {
                let provider = Provider::of(text).filter(|_| key == "Federated");
                match &*action.text.to_ascii_lowercase() {
                    "sts:assumerole" => key != "Federated",
                    "sts:assumerolewithsaml" => provider == Some(Provider::Saml),
                    "sts:assumerolewithwebidentity" => matches!(provider, Some(Provider::Oidc(_))),
                    _ => true,
                }
            };
            if principals.iter().any(|p| suits(p.key, p.item.text)) {
                continue;
            }
            if !self.may_compare(OF_A_PLACE * principals.len()) {
                return;
            }
            let names: Vec<_> = principals.iter().map(|p| p.item.text).collect();
            let values = [("action", action.text), ("principals", &*names.join(", "))];
            let of_principals = principals.iter().map(|p| &p.item.place);
            let places: Vec<_> = core::iter::once(&action.place)
                .chain(of_principals)
                .collect();
            self.tell_at(catalogue::MISMATCHED_ACTION_FOR_PRINCIPAL, &values, &places);
        }
    }

    fn roles_anywhere(&mut self, elements: &Elements<'_>) {
        let mut services = elements.named("Service");
        let Some(service) = services.find(|item| item.text == "rolesanywhere.amazonaws.com") else {
            return;
        };
        let needed = ["AssumeRole", "SetSourceIdentity", "TagSession"];
        let listed = elements.listed_actions();
        if needed.iter().all(|name| allows(listed, name)) {
            return;
        }
        let of_actions = elements.actions.iter().map(|list| &list.place);
        let places: Vec<_> = of_actions.chain([&service.place]).collect();
        let check = catalogue::MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY;
        self.tell_at(check, &[], &places);
    }

    /// Providers of OpenID Connect that may vouch for anyone they know.
    fn providers(&mut self, elements: &Elements<'_>) {
        let mut github = false;
        for item in elements.named("Federated") {
            let Some(Provider::Oidc(host)) = Provider::of(item.text) else {
                continue;
            };
            if !self.may_compare(elements.lines.len()) {
                return;
            }
            let mut lines = elements.lines.iter();
            let is_of_host = |line: &Line<'_>| {
                let rest = line.key.get(host.len()..).unwrap_or_default();
                starts_with(line.key, host) && rest.starts_with(':')
            };
            if !lines.any(is_of_host) {
                let check = catalogue::MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL;
                self.tell_at(check, &[], &[&item.place]);
            }
            if host.eq_ignore_ascii_case(GITHUB) && !github {
                github = true;
                self.github(elements, &item.place);
            }
        }
    }

    fn github(&mut self, elements: &Elements<'_>, place: &Place) {
        let subjects = |line: &&Line<'_>| is_one_of(line.key, &[GITHUB_SUBJECT]);
        let mut lines = elements.lines.iter().filter(subjects).peekable();
        if lines.peek().is_none() {
            let check = catalogue::MISSING_GITHUB_REPO_CONDITION_KEY;
            return self.tell_at(check, &[], &[place]);
        }
        let has_branch = elements.has_key(&[GITHUB_REF]);
        for line in lines.filter(|line| line.is_like()) {
            for value in &line.values {
                let repository = value.text.strip_prefix("repo:");
                let repository = repository.and_then(|rest| rest.split(':').next());
                let names_one = repository.is_some_and(|name| !name.contains(['*', '?']));
                let is_wild = value.text.contains(['*', '?']);
                if is_wild && !(names_one && has_branch) {
                    let check = catalogue::SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED;
                    self.tell_at(check, &[], &[&value.place]);
                }
            }
        }
    }

    /// Sessions of roles that are named themselves.
    fn redundant_sessions(&mut self, elements: &Elements<'_>) {
        let named: Vec<_> = elements.named("AWS").collect();
        let sessions = named
            .iter()
            .filter_map(|item| Some((*item, session(item.text)?)));
        for (item, (account, role)) in sessions {
            if !self.may_compare(OF_A_GUESS * named.len()) {
                return;
            }
            let is_parent = |other: &&&Item<'_>| {
                let Some((_, resource)) = role_of(other.text).filter(|(of, _)| *of == account)
                else {
                    return false;
                };
                resource.rsplit('/').next() == Some(role)
            };
            if let Some(parent) = named.iter().find(is_parent) {
                let values = [("redundant", item.text), ("parent", parent.text)];
                let check = catalogue::REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY;
                self.tell_at(check, &values, &[&item.place, &parent.place]);
            }
        }
    }

    /// An audience is one value.
    fn audiences(&mut self, elements: &Elements<'_>) {
        let of_audience = |line: &&Line<'_>| {
            let claim = line.key.rsplit_once(':').map(|(_, claim)| claim);
            claim.is_some_and(|claim| claim.eq_ignore_ascii_case("aud"))
        };
        for line in elements.lines.iter().filter(of_audience) {
            let values = [("key", line.key), ("audience_type", "audience")];
            let check = match line.operator.and_then(|operator| operator.quantifier) {
                Some(Quantifier::Any) => catalogue::FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE,
                Some(Quantifier::All) => catalogue::CONFIRM_AUDIENCE_CLAIM_TYPE,
                None => continue,
            };
            self.tell_at(check, &values, &[&line.value_place]);
        }
    }

    /// Keys of what a caller passes on to a session, beside actions that pass nothing on.
    pub(super) fn sessions(&mut self, elements: &Elements<'_>) {
        let listed = elements.listed_actions();
        let assume = [
            "AssumeRole",
            "AssumeRoleWithSAML",
            "AssumeRoleWithWebIdentity",
        ];
        let of_sts = listed.iter().all(|item| starts_with(item.text, "sts:"));
        if !of_sts || !assume.iter().any(|name| allows(listed, name)) {
            return;
        }
        for line in elements.lines.iter().filter(|line| line.needs_key()) {
            if !self.may_compare(OF_A_PLACE + listed.len()) {
                return;
            }
            let needed = if is_one_of(line.key, &["sts:SourceIdentity"]) {
                "SetSourceIdentity"
            } else if is_one_of(line.key, &["sts:TransitiveTagKeys", "aws:TagKeys"])
                || starts_with(line.key, "aws:RequestTag/")
            {
                "TagSession"
            } else {
                continue;
            };
            if allows(listed, needed) {
                continue;
            }
            let action = ["sts:", needed].concat();
            let values = [("action", &*action), ("key", line.key)];
            let of_actions = elements.actions.iter().map(|list| &list.place);
            let places: Vec<_> = of_actions.chain([&line.key_place]).collect();
            self.tell_at(
                catalogue::MISSING_ACTION_FOR_CONDITION_KEY,
                &values,
                &places,
            );
        }
    }
}

/// Whether one of `listed` is the action `name` of STS.
fn allows(listed: &[Item<'_>], name: &str) -> bool {
    let action = Action::new("sts", name);
    let empty = Context::new();
    let mut listed = listed.iter();
    listed.any(|item| ActionPattern::parse(item.text).matches(&action, &empty))
}

/// The account and the resource of a role's ARN.
fn role_of(text: &str) -> Option<(&str, &str)> {
    let mut parts = text.splitn(6, ':').skip(4);
    let (account, resource) = (parts.next()?, parts.next()?);
    resource.starts_with("role/").then_some((account, resource))
}

/// The account and the role of a session's ARN.
fn session(text: &str) -> Option<(&str, &str)> {
    let mut parts = text.splitn(6, ':').skip(4);
    let (account, resource) = (parts.next()?, parts.next()?);
    let (role, _) = resource.strip_prefix("assumed-role/")?.split_once('/')?;
    Some((account, role))
}
