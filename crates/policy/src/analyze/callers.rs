//! Who may call, by example: every caller there is relates to the policies as one of these does.
//!
//! Principals in policies are names without wildcards, so whoever is not named is like any other
//! who is not: one stranger of each kind stands for all of them.

use super::caller::{Caller, PROVIDER, Who, fact};
use crate::condition::Condition;
use crate::principal_pattern::PrincipalPattern;
use crate::statement::Statement;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use doorward_names::{AccountId, Arn, UniqueId, UniqueIdKind};

const ACCOUNT: &str = "aws:PrincipalAccount";
const ARN: &str = "aws:PrincipalArn";
const IS_SERVICE: &str = "aws:PrincipalIsAWSService";
const ORGANIZATION: &str = "aws:PrincipalOrgID";

/// More callers than the policies within AWS's limits can tell apart.
const MOST: usize = 4_000;

/// The callers that matter to `statements`; `None` if they are too many, or if it matters whose a
/// canonical user id is and nobody knows.
pub(super) fn callers(statements: &[&Statement], matters_whose: bool) -> Option<Vec<Caller>> {
    let mut census = Census::default();
    for statement in statements {
        census.count(statement);
    }
    if census.has_unknown && matters_whose {
        return None;
    }
    census.callers()
}

/// Everyone that policies name.
#[derive(Default)]
struct Census {
    accounts: BTreeSet<AccountId>,
    arns: BTreeSet<Arn>,
    ids: BTreeSet<UniqueId>,
    services: BTreeSet<String>,
    providers: BTreeSet<String>,
    /// What conditions want the caller's ARN to be.
    forms: BTreeSet<String>,
    /// An account is named that could be any.
    has_unknown: bool,
    callers: Vec<Caller>,
}

impl Census {
    fn count(&mut self, statement: &Statement) {
        let named = statement.principals.iter().flat_map(|p| &p.named);
        for named in named {
            match &named.pattern {
                PrincipalPattern::Account(account)
                | PrincipalPattern::CanonicalUser {
                    account: Some(account),
                    ..
                } => {
                    self.accounts.insert(*account);
                }
                PrincipalPattern::Arn { arn, .. } => {
                    self.arns.insert(arn.clone());
                }
                PrincipalPattern::UniqueId(id) => {
                    self.ids.insert(id.clone());
                }
                PrincipalPattern::Service(name) => {
                    self.services.insert(name.to_string());
                }
                PrincipalPattern::Federated(name) => {
                    self.providers.insert(name.to_string());
                }
                PrincipalPattern::CanonicalUser { account: None, .. } => self.has_unknown = true,
                PrincipalPattern::Everyone
                | PrincipalPattern::AnyService
                | PrincipalPattern::AnyFederated
                | PrincipalPattern::Wild(_)
                | PrincipalPattern::Nobody => {}
            }
        }
        for condition in &statement.conditions {
            if condition.key.eq_ignore_ascii_case(ACCOUNT) {
                let values = condition.written.iter();
                self.accounts
                    .extend(values.filter_map(|value| AccountId::parse(value).ok()));
            }
            if condition.key.eq_ignore_ascii_case(ARN) {
                self.forms
                    .extend(condition.written.iter().map(ToString::to_string));
            }
        }
    }

    fn callers(mut self) -> Option<Vec<Caller>> {
        let known = self.arns.iter().filter_map(Arn::account);
        self.accounts.extend(known);
        let of_forms = self.forms.iter().filter_map(|form| form.split(':').nth(4));
        let of_forms = of_forms.filter_map(|account| AccountId::parse(account).ok());
        self.accounts.extend(of_forms);
        let stranger = self.stranger()?;
        let account = stranger.to_string();
        let examples = self.forms.iter().filter_map(|form| example(form, &account));
        self.arns.extend(examples);
        let accounts: Vec<_> = self.accounts.iter().copied().collect();
        for account in accounts.into_iter().chain([stranger]) {
            self.members(account, account == stranger)?;
        }
        for name in core::mem::take(&mut self.services) {
            self.service(&name, false);
        }
        self.service(FRESH, true);
        for name in self.providers.clone() {
            self.provider(&name, false);
        }
        self.provider(FRESH, true);
        let name = Arn::iam(stranger, &format!("saml-provider/{FRESH}"));
        self.provider(name.as_str(), true);
        self.outsider(Who::Anonymous, None, true);
        Some(self.callers)
    }

    /// An account that nobody names.
    fn stranger(&self) -> Option<AccountId> {
        let numbers = (900_000_000_000..1_000_000_000_000_u64).rev();
        let mut accounts = numbers.filter_map(|number| AccountId::from_number(number).ok());
        accounts.find(|account| !self.accounts.contains(account))
    }

    fn members(&mut self, account: AccountId, is_stranger: bool) -> Option<()> {
        let own = |arn: &&Arn| arn.account() == Some(account);
        let named: Vec<_> = self.arns.iter().filter(own).cloned().collect();
        let root = Arn::iam(account, "root");
        self.member(Who::Root(account), &root, "root", is_stranger);
        let users = of_type(&named, "user");
        let user = Arn::iam(account, &format!("user/{FRESH}"));
        let makers: Vec<_> = users.iter().cloned().chain([user.clone()]).collect();
        for (arn, form) in known(users).chain([(user, "user/*".to_owned())]) {
            for id in self.ids_of(UniqueIdKind::User, account) {
                let who = Who::User(account, arn.clone(), id);
                self.member(who, &arn, &form, is_stranger);
                self.check()?;
            }
        }
        let sessions = of_type(&named, "assumed-role");
        let mut roles: Vec<_> = known(of_type(&named, "role")).collect();
        for session in &sessions {
            let name = session.resource().split('/').nth(1).unwrap_or_default();
            let role = Arn::iam(account, &format!("role/{name}"));
            roles.push((role, format!("role/*{name}")));
        }
        let role = Arn::iam(account, &format!("role/{FRESH}"));
        roles.push((role, "role/*".to_owned()));
        for (role, form) in roles {
            self.sessions(account, &role, &form, &sessions, is_stranger)?;
        }
        self.federated(
            account,
            &of_type(&named, "federated-user"),
            &makers,
            is_stranger,
        )
    }

    fn federated(
        &mut self,
        account: AccountId,
        named: &[Arn],
        makers: &[Arn],
        is_stranger: bool,
    ) -> Option<()> {
        let fresh = Arn::sts(account, &format!("federated-user/{FRESH}"));
        let fresh = (fresh, "federated-user/*".to_owned());
        for (arn, form) in known(named.to_vec()).chain([fresh]) {
            let by_root = Who::Federated(account, arn.clone(), None);
            self.member(by_root, &arn, &form, is_stranger);
            for maker in makers {
                for id in self.ids_of(UniqueIdKind::User, account) {
                    let who = Who::Federated(account, arn.clone(), Some((maker.clone(), id)));
                    self.member(who, &arn, &form, is_stranger);
                    self.check()?;
                }
            }
        }
        Some(())
    }

    fn sessions(
        &mut self,
        account: AccountId,
        role: &Arn,
        form: &str,
        named: &[Arn],
        is_stranger: bool,
    ) -> Option<()> {
        let prefix = format!("assumed-role/{}/", role.resource_name());
        let own = |arn: &&Arn| arn.resource().starts_with(&prefix);
        let fresh = Arn::sts(account, &format!("{prefix}{FRESH}"));
        let sessions: Vec<_> = named.iter().filter(own).cloned().chain([fresh]).collect();
        for session in sessions {
            for id in self.ids_of(UniqueIdKind::Role, account) {
                let who = Who::Session(account, session.clone(), role.clone(), id);
                let at = self.callers.len();
                self.member(who, role, form, is_stranger);
                self.vouched(at);
                self.check()?;
            }
        }
        Some(())
    }

    fn check(&self) -> Option<()> {
        (self.callers.len() <= MOST).then_some(())
    }

    /// The ids of `kind` that policies name, and one that they do not.
    fn ids_of(&self, kind: UniqueIdKind, account: AccountId) -> Vec<UniqueId> {
        let own = |id: &&UniqueId| id.kind() == Some(kind);
        let named = self.ids.iter().filter(own).cloned();
        let numbers = 0..=u32::MAX;
        let mut others = numbers.map(|number| {
            let [a, b, c, d] = number.to_be_bytes();
            UniqueId::generate(kind, account, [a, b, c, d, 0, 0])
        });
        named
            .chain(others.find(|id| !self.ids.contains(id)))
            .collect()
    }

    /// A session may have come from an identity provider, which policies may name: copies the
    /// last caller for each.
    fn vouched(&mut self, at: usize) {
        let Some(caller) = self.callers.get_mut(at) else {
            return;
        };
        let named: Vec<_> = self.providers.iter().map(String::as_str).collect();
        let mut copies = Vec::new();
        for name in named.iter().copied().chain([FRESH]) {
            let mut copy = caller.clone();
            copy.own.extend(fact("StringEquals", PROVIDER, &[name]));
            if name == FRESH {
                copy.like.extend(fact("StringNotEquals", PROVIDER, &named));
                copy.like.extend(fact("Null", PROVIDER, &["false"]));
            } else {
                copy.like.extend(fact("StringEquals", PROVIDER, &[name]));
            }
            copy.provider = Some(name.to_owned());
            copy.is_stranger &= name == FRESH;
            copies.push(copy);
        }
        caller.own.extend(fact("Null", PROVIDER, &["true"]));
        caller.like.extend(fact("Null", PROVIDER, &["true"]));
        self.callers.append(&mut copies);
    }

    /// A caller of an account. Its ARN is `arn`, and callers like it have one of `form`.
    fn member(&mut self, who: Who, arn: &Arn, form: &str, is_stranger: bool) {
        let (service, account) = (arn.service(), arn.account_field());
        let anyone = if is_stranger { "*" } else { account };
        let mut like = Vec::new();
        like.extend(if form == arn.resource() && form != "root" {
            fact("StringEquals", ARN, &[arn.as_str()])
        } else {
            let form = format!("arn:*:{service}::{anyone}:{form}");
            fact("StringLike", ARN, &[&form])
        });
        if form.contains('*') {
            // Whoever has one of these is a caller of its own.
            let named: Vec<_> = self.arns.iter().map(Arn::as_str).collect();
            like.extend(fact("StringNotEquals", ARN, &named));
        }
        if is_stranger {
            let named: Vec<_> = self.accounts.iter().map(ToString::to_string).collect();
            let arns = named.iter().map(|account| format!("arn:*:*:*:{account}:*"));
            let arns: Vec<_> = arns.collect();
            like.extend(fact("StringNotLike", ARN, &texts(&arns)));
            like.extend(fact("StringNotEquals", ACCOUNT, &texts(&named)));
            like.extend(fact("Null", ACCOUNT, &["false"]));
        } else {
            like.extend(fact("StringEquals", ACCOUNT, &[account]));
        }
        like.extend(fact("Bool", IS_SERVICE, &["false"]));
        let own = [
            fact("StringEquals", ARN, &[arn.as_str()]),
            fact("StringEquals", ACCOUNT, &[account]),
            fact("Bool", IS_SERVICE, &["false"]),
        ];
        let own = own.into_iter().flatten().collect();
        self.add(who, like, own, is_stranger);
    }

    fn service(&mut self, name: &str, is_stranger: bool) {
        let is_service = fact("Bool", IS_SERVICE, &["true"]);
        self.outsider(Who::Service(name.into()), is_service, is_stranger);
    }

    fn provider(&mut self, name: &str, is_stranger: bool) {
        if let Ok(arn) = Arn::parse(name) {
            self.outsider(Who::Saml(arn), None, is_stranger);
        }
        self.outsider(Who::Web(name.into()), None, is_stranger);
    }

    /// A caller without an account that policies could name.
    fn outsider(&mut self, who: Who, known: Option<Condition>, is_stranger: bool) {
        let known = known.or_else(|| fact("Null", IS_SERVICE, &["true"]));
        let no_organization = fact("Null", ORGANIZATION, &["true"]);
        let common: Vec<_> = known.into_iter().chain(no_organization).collect();
        let like = [
            fact("StringNotLike", ARN, &["arn:*"]),
            fact("StringNotLike", ACCOUNT, &["????????????"]),
        ];
        let own = [ARN, ACCOUNT].map(|key| fact("Null", key, &["true"]));
        let with = |more: [Option<Condition>; 2]| {
            let more = more.into_iter().flatten();
            common.iter().cloned().chain(more).collect()
        };
        self.add(who, with(like), with(own), is_stranger);
    }

    fn add(&mut self, who: Who, like: Vec<Condition>, own: Vec<Condition>, is_stranger: bool) {
        self.callers.push(Caller {
            who,
            like,
            own,
            provider: None,
            is_stranger,
        });
    }
}

/// The name of someone whom no policy names.
const FRESH: &str = "doorward-someone-else";

fn texts(owned: &[String]) -> Vec<&str> {
    owned.iter().map(String::as_str).collect()
}

fn of_type(arns: &[Arn], kind: &str) -> Vec<Arn> {
    let own = |arn: &&Arn| arn.resource_parts().0 == kind;
    arns.iter().filter(own).cloned().collect()
}

/// Each ARN with its resource: the form of those like it is that it is itself.
fn known(arns: Vec<Arn>) -> impl Iterator<Item = (Arn, String)> {
    arns.into_iter().map(|arn| {
        let form = arn.resource().to_owned();
        (arn, form)
    })
}

/// An ARN that a value of a condition on the caller's ARN matches.
fn example(value: &str, stranger: &str) -> Option<Arn> {
    let parts: Vec<_> = value.splitn(6, ':').collect();
    let [scheme, partition, service, _, account, resource] = parts.as_slice() else {
        return None;
    };
    let has_wildcard = |part: &str| part.contains(['*', '?']);
    let or = |part: &str, other: &str| {
        if has_wildcard(part) {
            other.to_owned()
        } else {
            part.to_owned()
        }
    };
    let service = or(
        service,
        if resource.starts_with("federated") {
            "sts"
        } else {
            "iam"
        },
    );
    let resource = if *resource == "*" {
        "user/x".to_owned()
    } else {
        resource.replace(['*', '?'], "x")
    };
    let account = or(account, stranger);
    let partition = or(partition, "aws");
    Arn::parse(&format!(
        "{scheme}:{partition}:{service}::{account}:{resource}"
    ))
    .ok()
}
