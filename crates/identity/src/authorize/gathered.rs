//! The policies that speak of one caller, and for a denial their texts.
use crate::caller::{Caller, Credential, Identity};
use crate::managed::{self, AwsManagedPolicy};
use crate::session::{SessionPolicies, SessionPolicy};
use crate::state::{Account, PolicyText, World};
use doorward_names::{Arn, PolicyName, UniqueId};
use doorward_policy::{PolicyLabel, PolicyRef};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The policies that speak of one caller.
#[derive(Default)]
pub(crate) struct Gathered<'a> {
    pub(crate) identity: Vec<PolicyRef<'a>>,
    pub(crate) boundary: Option<PolicyRef<'a>>,
    pub(crate) session: Option<Vec<PolicyRef<'a>>>,
    pub(crate) scopes: Vec<PolicyRef<'a>>,
    /// The texts, where they are wanted.
    texts: Option<Texts>,
}

/// The texts of what was gathered, each list in the same order.
#[derive(Default)]
pub(crate) struct Texts {
    pub(crate) identity: Vec<Kept>,
    pub(crate) boundary: Option<Kept>,
    pub(crate) session: Vec<Kept>,
    pub(crate) scopes: Vec<Kept>,
}

/// A policy's text, as of a denial.
pub(crate) struct Kept {
    /// The text; nothing of a policy that is gone.
    pub(crate) text: Option<Arc<str>>,
    /// What it is attached to.
    pub(crate) holder: Arn,
}

impl<'a> Gathered<'a> {
    /// What speaks of `caller`.
    pub(crate) fn of(caller: &'a Caller, world: &'a World) -> Self {
        Self::gather(caller, world, None)
    }

    /// The same, with the texts.
    pub(crate) fn with_texts(caller: &'a Caller, world: &'a World) -> (Self, Texts) {
        let mut gathered = Self::gather(caller, world, Some(Texts::default()));
        let texts = gathered.texts.take().unwrap_or_default();
        (gathered, texts)
    }

    fn gather(caller: &'a Caller, world: &'a World, texts: Option<Texts>) -> Self {
        let mut gathered = Self {
            texts,
            ..Self::default()
        };
        let Some(account) = world.account(caller.account) else {
            return gathered;
        };
        match &caller.identity {
            Identity::Root { arn } => {
                if let Some(task) = caller.root_task() {
                    gathered.task(&task.policy(), account, arn);
                }
            }
            Identity::WebIdentity { .. } | Identity::Saml { .. } => {}
            Identity::User { id, .. } => gathered.user(account, id),
            Identity::Role { role_id, .. } => gathered.role(account, role_id),
            Identity::Federated { by, .. } => {
                if let Some((_, id, _)) = by {
                    gathered.user(account, id);
                }
            }
        }
        if let Credential::Session(session) = &caller.credential {
            gathered.session = session
                .policies
                .as_ref()
                .map(|p| session_policies(p, account));
            if let (Some(policies), Some(texts)) = (&session.policies, &mut gathered.texts) {
                texts.session = session_texts(policies, account, caller.arn());
            }
            gathered.scopes = session.scopes.iter().map(passed).collect();
            if let Some(texts) = &mut gathered.texts {
                let scopes = session.scopes.iter().map(|policy| Kept {
                    text: Some(Arc::from(policy.text.as_str())),
                    holder: caller.arn().clone(),
                });
                texts.scopes = scopes.collect();
            }
            // Federation without a policy grants nothing of the user's or root's own.
            if matches!(caller.identity, Identity::Federated { .. }) && gathered.session.is_none() {
                gathered.session = Some(Vec::new());
            }
        }
        gathered
    }

    // By unique id: who is made anew under an old name since the caller was authenticated is
    // somebody else.

    fn user(&mut self, account: &'a Account, id: &UniqueId) {
        let Some(user) = account.user_by_id(id) else {
            return;
        };
        let holder = || user.arn(account.id());
        self.inline(&user.inline_policies, "", &holder);
        self.attached(&user.attached_policies, account, "", &holder);
        let groups = user.groups.iter();
        for group in groups.filter_map(|name| account.groups.get(name)) {
            let (name, holder) = (group.name.as_str(), || group.arn(account.id()));
            self.inline(&group.inline_policies, name, &holder);
            self.attached(&group.attached_policies, account, name, &holder);
        }
        if let Some(policy) = own_password(account) {
            let text = || Some(managed::OWN_PASSWORD.into());
            self.add(policy, text, &holder);
        }
        self.bounded(user.boundary.as_ref(), account, &holder);
    }

    fn role(&mut self, account: &'a Account, id: &UniqueId) {
        let Some(role) = account.role_by_id(id) else {
            return;
        };
        let holder = || role.arn(account.id());
        self.inline(&role.inline_policies, "", &holder);
        self.attached(&role.attached_policies, account, "", &holder);
        self.bounded(role.boundary.as_ref(), account, &holder);
    }

    /// The policy of the task that root's session is for: it denies all else. Without it nothing is
    /// allowed.
    fn task(&mut self, policy: &Arn, account: &'a Account, root: &Arn) {
        let found = managed::find(policy);
        let document = found.map_or(managed::nothing(), |found| found.document().document());
        let label = PolicyLabel {
            arn: found.map(|found| found.arn.as_str()),
            name: found.map(|found| found.name).unwrap_or_default(),
            attached_to: "",
        };
        let text = || managed_text(policy, account).map(PolicyText::shared);
        self.add(PolicyRef { document, label }, text, &|| root.clone());
    }

    fn inline(
        &mut self,
        policies: &'a BTreeMap<PolicyName, PolicyText>,
        group: &'a str,
        holder: &dyn Fn() -> Arn,
    ) {
        self.identity.reserve(policies.len());
        for (name, text) in policies {
            let label = PolicyLabel {
                arn: None,
                name: name.as_str(),
                attached_to: group,
            };
            let document = text.document();
            self.add(
                PolicyRef { document, label },
                || Some(text.shared()),
                holder,
            );
        }
    }

    fn attached(
        &mut self,
        policies: &'a BTreeSet<Arn>,
        account: &'a Account,
        group: &'a str,
        holder: &dyn Fn() -> Arn,
    ) {
        for arn in policies {
            if let Some(mut policy) = managed_policy(arn, account) {
                policy.label.attached_to = group;
                let text = || managed_text(arn, account).map(PolicyText::shared);
                self.add(policy, text, holder);
            }
        }
    }

    fn add(
        &mut self,
        policy: PolicyRef<'a>,
        text: impl FnOnce() -> Option<Arc<str>>,
        holder: &dyn Fn() -> Arn,
    ) {
        self.identity.push(policy);
        if let Some(texts) = &mut self.texts {
            texts.identity.push(Kept {
                text: text(),
                holder: holder(),
            });
        }
    }

    fn bounded(
        &mut self,
        boundary: Option<&'a Arn>,
        account: &'a Account,
        holder: &dyn Fn() -> Arn,
    ) {
        self.boundary = boundary.map(|arn| bounding(arn, account));
        if let (Some(arn), Some(texts)) = (boundary, &mut self.texts) {
            texts.boundary = Some(Kept {
                text: managed_text(arn, account).map(PolicyText::shared),
                holder: holder(),
            });
        }
    }
}

/// The texts of [`session_policies`].
fn session_texts(policies: &SessionPolicies, account: &Account, holder: &Arn) -> Vec<Kept> {
    let inline = policies.inline.iter();
    let inline = inline.map(|policy| Some(Arc::from(policy.text.as_str())));
    let managed = policies.managed.iter();
    let managed = managed.map(|arn| managed_text(arn, account).map(PolicyText::shared));
    let texts = inline.chain(managed);
    texts
        .map(|text| Kept {
            text,
            holder: holder.clone(),
        })
        .collect()
}

/// What lets each user of `account` change its own password, if the account's rules say so.
pub(crate) fn own_password<'a>(account: &Account) -> Option<PolicyRef<'a>> {
    let rules = account.password_policy.as_ref();
    let document = rules
        .filter(|rules| rules.allow_users_to_change)
        .and_then(|_| managed::own_password())?;
    Some(PolicyRef {
        document,
        label: PolicyLabel::default(),
    })
}

/// The managed policy `arn` in force: the account's own, or one of AWS's.
pub(crate) fn managed_text<'a>(arn: &Arn, account: &'a Account) -> Option<&'a PolicyText> {
    match account.policy_by_arn(arn) {
        Some(policy) => policy.in_force(),
        None => managed::find(arn).map(AwsManagedPolicy::document),
    }
}

fn managed_policy<'a>(arn: &'a Arn, account: &'a Account) -> Option<PolicyRef<'a>> {
    let document = managed_text(arn, account)?.document();
    let label = PolicyLabel {
        arn: Some(arn.as_str()),
        name: arn.resource_name(),
        attached_to: "",
    };
    Some(PolicyRef { document, label })
}

/// A boundary that is gone bounds everything: nothing is allowed under it.
fn bounding<'a>(arn: &'a Arn, account: &'a Account) -> PolicyRef<'a> {
    managed_policy(arn, account).unwrap_or_else(|| PolicyRef {
        document: managed::nothing(),
        label: PolicyLabel {
            arn: Some(arn.as_str()),
            name: arn.resource_name(),
            attached_to: "",
        },
    })
}

/// A policy that was passed as text.
fn passed(policy: &SessionPolicy) -> PolicyRef<'_> {
    PolicyRef {
        document: &policy.document,
        label: PolicyLabel::default(),
    }
}

fn session_policies<'a>(policies: &'a SessionPolicies, account: &'a Account) -> Vec<PolicyRef<'a>> {
    let inline = policies.inline.iter().map(passed);
    let managed = policies
        .managed
        .iter()
        // One that is gone takes its denials along only if it also takes everything else.
        .map(|arn| bounding(arn, account));
    inline.chain(managed).collect()
}
