//! From the details of one account to users, groups, roles and policies of another.
//!
//! Each is carried whole or not at all, and so is what depends on it: nobody may do more here because
//! a boundary or a policy that denies did not come along.
mod entities;

use super::details::{
    AttachedPolicy, AuthorizationDetails, Boundary, InlinePolicy, PolicyDocument, RoleDetail, Tag,
};
use super::{Item, ItemKind};
use crate::Moment;
use crate::failure::{Failure, Fault};
use crate::iam::attached;
use crate::iam::common::{self, exceeded};
use crate::iam::documents;
use crate::iam::holder::Holder;
use crate::iam::inline::{self, Inline};
use crate::iam::roles::trust;
use crate::quota;
use crate::state::{Account, Draft, SERVICE_LINKED, Tags, TrustText};
use doorward_names::{AccountId, Arn, InstanceProfileName, RoleName, UniqueId, UniqueIdKind};
use doorward_shapes::iam::types;
use doorward_shapes::{ErrorAnswer, ModelError};
use std::collections::{BTreeMap, BTreeSet};

/// Trusts nobody: what roles have until all of them are there, since they may name each other.
const NOBODY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}]}"#;

/// What became of each thing.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) made: Vec<Item>,
    pub(super) there: Vec<Item>,
    pub(super) service_linked: Vec<Item>,
    pub(super) left_out: Vec<(Item, String)>,
    pub(super) notes: Vec<(Item, String)>,
}

/// A refusal of any operation's.
#[derive(Debug)]
struct Refused(ErrorAnswer);

impl<E: ModelError> From<E> for Refused {
    fn from(error: E) -> Self {
        Self(error.answer())
    }
}

type Made<T> = Result<T, Failure<Refused>>;

/// Carries `details` into the account `into` of `draft`.
pub(super) fn carry(
    details: &AuthorizationDetails,
    into: AccountId,
    draft: &mut Draft,
    moment: &Moment,
) -> Result<Carried, Fault> {
    let mut carrier = Carrier {
        from: details.account,
        into,
        moment,
        carried: Carried::default(),
        noted: Vec::new(),
    };
    let account = account_mut(draft, into)?;
    for policy in &details.policies {
        let name = common::policy_name(&policy.policy_name);
        let there = name.is_ok_and(|name| account.policies.contains(&name));
        let item = Item::new(ItemKind::Policy, &policy.policy_name);
        if let Some(made) = carrier.take(item, there, |it| it.policy(policy, account))? {
            account.policies.insert(made);
        }
    }
    for group in &details.groups {
        let name = common::group_name(&group.group_name);
        let there = name.is_ok_and(|name| account.groups.contains(&name));
        let item = Item::new(ItemKind::Group, &group.group_name);
        if let Some(made) = carrier.take(item, there, |it| it.group(group, account))? {
            account.groups.insert(made);
        }
    }
    for user in &details.users {
        let name = common::user_name(&user.user_name);
        let there = name.is_ok_and(|name| account.users.contains(&name));
        let item = Item::new(ItemKind::User, &user.user_name);
        if let Some(made) = carrier.take(item, there, |it| it.user(user, account))? {
            account.users.insert(made);
        }
    }
    carrier.roles(&details.roles, draft)?;
    Ok(carrier.carried)
}

fn account_mut(draft: &mut Draft, id: AccountId) -> Result<&mut Account, Fault> {
    let account = draft.account_mut(id);
    account.ok_or_else(|| Fault::new("the account is gone"))
}

struct Carrier<'a> {
    from: AccountId,
    into: AccountId,
    moment: &'a Moment,
    carried: Carried,
    /// What is to be said of the thing that is being made.
    noted: Vec<String>,
}

impl Carrier<'_> {
    /// Notes what becomes of `item`, which `build` makes unless it is `there`.
    fn take<T>(
        &mut self,
        item: Item,
        there: bool,
        build: impl FnOnce(&mut Self) -> Made<T>,
    ) -> Result<Option<T>, Fault> {
        if there {
            self.carried.there.push(item);
            return Ok(None);
        }
        self.noted.clear();
        match build(self).map_err(why) {
            Ok(made) => {
                let notes = self.noted.drain(..).map(|note| (item.clone(), note));
                self.carried.notes.extend(notes);
                self.carried.made.push(item);
                Ok(Some(made))
            }
            Err(why) => {
                self.carried.left_out.push((item, why?));
                Ok(None)
            }
        }
    }

    /// Roles may trust each other: all are made, then those go again whose trust cannot be read, and
    /// with them those that trust them.
    fn roles(&mut self, details: &[RoleDetail], draft: &mut Draft) -> Result<(), Fault> {
        let mut made: BTreeMap<RoleName, (&RoleDetail, Vec<String>)> = BTreeMap::new();
        for detail in details {
            let item = Item::new(ItemKind::Role, &detail.role_name);
            if detail.path.starts_with(SERVICE_LINKED) {
                self.carried.service_linked.push(item);
                continue;
            }
            let world = draft.world();
            let account = world.account(self.into);
            let account = account.ok_or_else(|| Fault::new("the account is gone"))?;
            let name = common::role_name(&detail.role_name);
            if name.is_ok_and(|name| account.roles.contains(&name)) {
                self.carried.there.push(item);
                continue;
            }
            self.noted.clear();
            let nobody = trust::read::<Refused>(NOBODY, account, world);
            let role = nobody.and_then(|nobody| self.role(detail, nobody, account));
            match role.map_err(why) {
                Ok(role) => {
                    made.insert(role.name.clone(), (detail, std::mem::take(&mut self.noted)));
                    account_mut(draft, self.into)?.roles.insert(role);
                }
                Err(why) => self.carried.left_out.push((item, why?)),
            }
        }
        let trusts = self.trusts(&mut made, draft)?;
        let account = account_mut(draft, self.into)?;
        for (name, trust) in trusts {
            if let Some(role) = account.roles.get_mut(&name) {
                role.trust = trust;
            }
        }
        for (detail, notes) in made.into_values() {
            let item = Item::new(ItemKind::Role, &detail.role_name);
            let notes = notes.into_iter().map(|note| (item.clone(), note));
            self.carried.notes.extend(notes);
            self.carried.made.push(item);
        }
        for detail in details {
            for profile in &detail.instance_profile_list {
                let name = InstanceProfileName::parse(&profile.instance_profile_name);
                let there = name.is_ok_and(|name| account.instance_profiles.contains(&name));
                let item = Item::new(ItemKind::InstanceProfile, &profile.instance_profile_name);
                let of = &detail.role_name;
                let made = self.take(item, there, |it| it.profile(profile, of, account))?;
                if let Some(made) = made {
                    account.instance_profiles.insert(made);
                }
            }
        }
        Ok(())
    }

    /// The trust policies of the roles that were `made`, once all that remain can be read.
    fn trusts(
        &mut self,
        made: &mut BTreeMap<RoleName, (&RoleDetail, Vec<String>)>,
        draft: &mut Draft,
    ) -> Result<Vec<(RoleName, TrustText)>, Fault> {
        loop {
            let world = draft.world();
            let account = world.account(self.into);
            let account = account.ok_or_else(|| Fault::new("the account is gone"))?;
            let (mut read, mut refused) = (Vec::new(), Vec::new());
            for (name, (detail, notes)) in made.iter_mut() {
                self.noted.clear();
                let text = self.rewritten(&detail.assume_role_policy_document);
                match trust::read::<Refused>(&text, account, world).map_err(why) {
                    Ok(trust) => read.push((name.clone(), trust)),
                    Err(why) => refused.push((name.clone(), why?)),
                }
                notes.extend(
                    self.noted
                        .drain(..)
                        .filter(|note| !notes.contains(note))
                        .collect::<Vec<_>>(),
                );
            }
            if refused.is_empty() {
                return Ok(read);
            }
            let account = account_mut(draft, self.into)?;
            for (name, why) in refused {
                account.roles.remove(&name);
                made.remove(&name);
                let item = Item::new(ItemKind::Role, name.as_str());
                self.carried.left_out.push((item, why));
            }
        }
    }

    fn id(&self, kind: UniqueIdKind) -> UniqueId {
        UniqueId::generate(kind, self.into, self.moment.random())
    }

    /// A document whose ARNs and principals are of this account where they were of the other.
    fn rewritten(&mut self, document: &PolicyDocument) -> String {
        if self.from == self.into {
            return document.0.clone();
        }
        let text = document
            .0
            .replace(&format!(":{}:", self.from), &format!(":{}:", self.into))
            .replace(&format!("\"{}\"", self.from), &format!("\"{}\"", self.into));
        let note = format!("a document still names {} outside of ARNs", self.from);
        if text.contains(&self.from.to_string()) && !self.noted.contains(&note) {
            self.noted.push(note);
        }
        text
    }

    fn arn(&self, text: &str) -> String {
        text.replace(&format!(":{}:", self.from), &format!(":{}:", self.into))
    }

    fn inline(&mut self, policies: &[InlinePolicy], holder: Holder, whose: &str) -> Made<Inline> {
        let mut read = Inline::new();
        for policy in policies {
            let name = common::policy_name(&policy.policy_name)?;
            let text = documents::inline(&self.rewritten(&policy.policy_document))?;
            inline::put(&mut read, name, text, holder, whose)?;
        }
        Ok(read)
    }

    fn attached(
        &self,
        policies: &[AttachedPolicy],
        holder: Holder,
        account: &Account,
    ) -> Made<BTreeSet<Arn>> {
        let mut read = BTreeSet::new();
        for policy in policies {
            let policy = attached::attachable(&self.arn(&policy.policy_arn), account, holder)?;
            attached::attach::<Refused>(&mut read, policy)?;
        }
        Ok(read)
    }

    fn boundary(&self, boundary: Option<&Boundary>, account: &Account) -> Made<Option<Arn>> {
        let arn = boundary.map(|boundary| self.arn(&boundary.permissions_boundary_arn));
        Ok(common::boundary(arn.as_deref(), account)?)
    }

    /// Tags, without those that AWS set for itself.
    fn tags(&mut self, tags: &[Tag]) -> Made<Tags> {
        let own = tags.iter().filter(|tag| !tag.is_reserved());
        let own = own.map(types::Tag::from).collect::<Vec<_>>();
        if own.len() > quota::TAGS {
            return Err(exceeded("TagsPerResource", quota::TAGS).into());
        }
        if own.len() < tags.len() {
            self.noted
                .push("its tags that begin with aws: are left out".to_owned());
        }
        Ok(common::tags(Some(&own))?)
    }
}

/// Why something is left out, in the words of the operation that would make it.
fn why(failure: Failure<Refused>) -> Result<String, Fault> {
    match failure {
        Failure::Refused(Refused(answer)) | Failure::Common(answer) => {
            Ok(format!("{}: {}", answer.code, answer.message))
        }
        Failure::Fault(fault) => Err(fault),
    }
}
