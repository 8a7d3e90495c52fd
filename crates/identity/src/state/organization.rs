//! An organization: who is in it, and the policies that bind them.
//!
//! *Invariant:* an account is in one organization at most, since its own row says in which: who
//! joins changes both partitions in one commit.
mod guard;
mod handshake;
mod policy;
mod resource_policy;
mod root_access;
mod trusted;

use super::index::Index;
use super::table::{Entity, Table};
use super::text::{Tags, Unknown};
use crate::Timestamp;
use doorward_names::{
    AccountId, Arn, CreateAccountRequestId, OrganizationId, OrganizationPolicyId,
    OrganizationRootId, OrganizationalUnitId, ParentId, TargetId,
};
use doorward_store::{Change, Edit, Kind, Version};
pub use guard::{Guard, Level};
pub use handshake::{Handshake, HandshakeEnd, HandshakeId, Invitee, Purpose};
use imbl::OrdMap;
pub use policy::{OrganizationPolicy, PolicyType};
pub use resource_policy::OrganizationResourcePolicy;
pub use root_access::RootFeature;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub use trusted::{ServicePrincipal, TrustedService};

/// The policies attached to one target.
pub type AttachedPolicies = BTreeSet<OrganizationPolicyId>;

/// One organization: a partition of the store.
#[derive(Clone, Debug)]
pub struct Organization {
    /// The version of the partition.
    pub version: Version,
    /// What is known of the organization itself.
    pub info: OrganizationInfo,
    /// Its units.
    pub units: Table<OrganizationalUnit>,
    /// Its accounts, the management account among them.
    pub members: Table<Member>,
    /// Its own policies.
    pub policies: Table<OrganizationPolicy>,
    /// The accounts it asked for.
    pub requests: Table<CreateAccountRequest>,
    /// The services it trusts, with the members that administer them.
    pub services: Table<TrustedService>,
    /// What it asks of accounts.
    pub handshakes: Table<Handshake>,
    /// What binds each account. Derived; never edited by operations.
    guards: OrdMap<AccountId, Arc<Guard>>,
    /// The same of each unit.
    unit_guards: OrdMap<OrganizationalUnitId, Arc<Guard>>,
}

/// What is known of an organization itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationInfo {
    /// Its id.
    pub id: OrganizationId,
    /// The account that made it, which none of its policies bind.
    pub management_account: AccountId,
    /// What it is for.
    pub features: FeatureSet,
    /// Its root.
    pub root: OrganizationRoot,
    /// The types of policies that may be attached and are in force.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub enabled: BTreeSet<PolicyType>,
    /// What it lets its members do for it, where it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<OrganizationResourcePolicy>,
    /// Whether signing in to the console asks the policies, in every account.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub console_access: bool,
    /// What is managed centrally of the members' root users; in force while IAM is trusted.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub root_access: BTreeSet<RootFeature>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What an organization is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FeatureSet {
    /// Everything, policies included.
    All,
    /// One bill: policies cannot be had.
    ConsolidatedBilling,
}

/// The root of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationRoot {
    /// Its id.
    pub id: OrganizationRootId,
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub policies: AttachedPolicies,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
}

/// An organizational unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationalUnit {
    /// Its id.
    pub id: OrganizationalUnitId,
    /// Its name, unique among its siblings.
    pub name: String,
    /// What it is in.
    pub parent: ParentId,
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub policies: AttachedPolicies,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// An account in an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The account.
    pub account: AccountId,
    /// What it is in.
    pub parent: ParentId,
    /// Whether the organization made it; if not, it came by itself.
    pub created: bool,
    /// When it came.
    pub joined: Timestamp,
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub policies: AttachedPolicies,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What became of a request to make an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateAccountRequest {
    /// Its id.
    pub id: CreateAccountRequestId,
    /// The name the account was to have.
    pub account_name: String,
    /// When it was made, and answered.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: AccountCreation,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What came of a request to make an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountCreation {
    /// The account.
    Succeeded(AccountId),
    /// Nothing: another account's root user has the e-mail address.
    EmailAlreadyExists,
    /// Nothing: an id was taken, against all odds.
    InternalFailure,
}

pub(super) const INFO: Kind = Kind::new("organization", 1);

impl Organization {
    /// An organization with nobody in it.
    pub fn new(info: OrganizationInfo) -> Self {
        Self {
            version: Version::ABSENT,
            info,
            units: Table::default(),
            members: Table::default(),
            policies: Table::default(),
            requests: Table::default(),
            services: Table::default(),
            handshakes: Table::default(),
            guards: OrdMap::new(),
            unit_guards: OrdMap::new(),
        }
    }

    /// Its id.
    pub fn id(&self) -> OrganizationId {
        self.info.id
    }

    /// Its ARN.
    pub fn arn(&self) -> Arn {
        self.arn_of("organization", "")
    }

    /// The ARN of the root, a unit or an account, whether there is one of that id or not.
    pub fn target_arn(&self, target: TargetId) -> Arn {
        let kind = match target {
            TargetId::Root(_) => "root",
            TargetId::Unit(_) => "ou",
            TargetId::Account(_) => "account",
        };
        self.arn_of(kind, &format!("/{target}"))
    }

    /// `arn:aws:organizations::<management account>:<kind>/<organization><rest>`.
    pub fn arn_of(&self, kind: &str, rest: &str) -> Arn {
        let account = self.info.management_account.to_string();
        let resource = format!("{kind}/{}{rest}", self.info.id);
        Arn::build("organizations", "", &account, &resource)
    }

    /// The policy `id`: its own, or AWS's.
    pub fn policy(&self, id: &OrganizationPolicyId) -> Option<&Arc<OrganizationPolicy>> {
        let own = self.policies.get(id);
        own.or_else(|| {
            OrganizationPolicy::aws_managed()
                .iter()
                .find(|p| p.id == *id)
        })
    }

    /// Whether there is such a root or unit.
    pub fn has_parent(&self, parent: ParentId) -> bool {
        match parent {
            ParentId::Root(root) => root == self.info.root.id,
            ParentId::Unit(unit) => self.units.contains(&unit),
        }
    }

    /// The policies attached to `target`, if there is such a target.
    pub fn attached(&self, target: TargetId) -> Option<&AttachedPolicies> {
        match target {
            TargetId::Root(root) => (root == self.info.root.id).then_some(&self.info.root.policies),
            TargetId::Unit(unit) => Some(&self.units.get(&unit)?.policies),
            TargetId::Account(account) => Some(&self.members.get(&account)?.policies),
        }
    }

    /// The same, to be edited.
    pub fn attached_mut(&mut self, target: TargetId) -> Option<&mut AttachedPolicies> {
        match target {
            TargetId::Root(root) => {
                (root == self.info.root.id).then_some(&mut self.info.root.policies)
            }
            TargetId::Unit(unit) => Some(&mut self.units.get_mut(&unit)?.policies),
            TargetId::Account(account) => Some(&mut self.members.get_mut(&account)?.policies),
        }
    }

    /// The tags of `target`, if there is such a target.
    pub fn tags(&self, target: TargetId) -> Option<&Tags> {
        match target {
            TargetId::Root(root) => (root == self.info.root.id).then_some(&self.info.root.tags),
            TargetId::Unit(unit) => Some(&self.units.get(&unit)?.tags),
            TargetId::Account(account) => Some(&self.members.get(&account)?.tags),
        }
    }

    /// The same, to be edited.
    pub fn tags_mut(&mut self, target: TargetId) -> Option<&mut Tags> {
        match target {
            TargetId::Root(root) => (root == self.info.root.id).then_some(&mut self.info.root.tags),
            TargetId::Unit(unit) => Some(&mut self.units.get_mut(&unit)?.tags),
            TargetId::Account(account) => Some(&mut self.members.get_mut(&account)?.tags),
        }
    }

    /// The policies that whatever comes into the organization has at once.
    pub fn initial_policies(&self) -> AttachedPolicies {
        let enabled = self.info.enabled.iter();
        enabled
            .map(|r#type| r#type.full_access().id.clone())
            .collect()
    }

    /// Everything that policies can be attached to: the root, then units, then accounts.
    pub fn targets(&self) -> impl Iterator<Item = TargetId> {
        let root = std::iter::once(TargetId::Root(self.info.root.id));
        let units = self.units.iter().map(|unit| TargetId::Unit(unit.id));
        let members = self.members.iter();
        let accounts = members.map(|member| TargetId::Account(member.account));
        root.chain(units).chain(accounts)
    }

    /// What binds the member `account`, as of the last commit.
    pub fn guard(&self, account: AccountId) -> Option<&Arc<Guard>> {
        self.guards.get(&account)
    }

    /// What binds whoever is in `parent`: worked out anew if that was only just made.
    pub fn parent_guard(&self, parent: ParentId) -> Guard {
        match parent {
            ParentId::Root(_) => Guard::of_root(self),
            ParentId::Unit(id) => match self.unit_guards.get(&id) {
                Some(guard) => Guard::clone(guard),
                None => match self.units.get(&id) {
                    Some(unit) => self.parent_guard(unit.parent).below(self, unit),
                    None => Guard::of_root(self),
                },
            },
        }
    }

    /// Works out anew what binds each account.
    pub(super) fn guard_all(&mut self) {
        let (guards, unit_guards) = guard::all(self);
        self.guards = guards;
        self.unit_guards = unit_guards;
    }

    /// What must be written to turn `old` into `self`.
    pub(super) fn diff(&self, old: Option<&Self>) -> Vec<Change> {
        let mut changes = Vec::new();
        if old.is_none_or(|old| old.info != self.info) {
            let json = serde_json::to_string(&self.info).unwrap_or_default();
            changes.push(info_row(Edit::Put(json)));
        }
        let empty = Self::new(self.info.clone());
        self.diff_tables(old.unwrap_or(&empty), &mut changes);
        changes
    }

    /// What must be written if it is no more.
    pub(super) fn removal(&self) -> Vec<Change> {
        let mut changes = vec![info_row(Edit::Delete)];
        Self::new(self.info.clone()).diff_tables(self, &mut changes);
        changes
    }

    fn diff_tables(&self, old: &Self, changes: &mut Vec<Change>) {
        let mut no_index = Index::default();
        self.units.diff(&old.units, &mut no_index, changes);
        self.members.diff(&old.members, &mut no_index, changes);
        self.policies.diff(&old.policies, &mut no_index, changes);
        self.requests.diff(&old.requests, &mut no_index, changes);
        self.services.diff(&old.services, &mut no_index, changes);
        self.handshakes
            .diff(&old.handshakes, &mut no_index, changes);
    }
}

fn info_row(edit: Edit) -> Change {
    Change {
        kind: INFO,
        key: String::new(),
        edit,
    }
}

impl Entity for OrganizationalUnit {
    type Key = OrganizationalUnitId;
    const KIND: Kind = Kind::new("organizational-unit", 1);

    fn key(&self) -> OrganizationalUnitId {
        self.id
    }
}

impl Entity for Member {
    type Key = AccountId;
    const KIND: Kind = Kind::new("member", 1);

    fn key(&self) -> AccountId {
        self.account
    }
}

impl Entity for CreateAccountRequest {
    type Key = CreateAccountRequestId;
    const KIND: Kind = Kind::new("create-account-request", 1);

    fn key(&self) -> CreateAccountRequestId {
        self.id
    }
}
