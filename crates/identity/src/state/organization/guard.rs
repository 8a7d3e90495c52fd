//! What an organization binds each account with, worked out when it changes.
use super::{AttachedPolicies, Organization, OrganizationPolicy, OrganizationalUnit, PolicyType};
use doorward_names::{AccountId, OrganizationalUnitId, ParentId};
use imbl::OrdMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What binds an account, or whoever is in a unit.
#[derive(Clone, Debug)]
pub struct Guard {
    /// `o-…/r-…/ou-…/`: where it is.
    pub path: String,
    /// The policies from the root down.
    pub levels: Vec<Arc<Level>>,
}

/// The policies attached at one level.
#[derive(Clone, Debug, Default)]
pub struct Level {
    /// The service control policies.
    pub scps: Vec<Arc<OrganizationPolicy>>,
    /// The resource control policies.
    pub rcps: Vec<Arc<OrganizationPolicy>>,
}

impl Guard {
    /// What binds everybody in `organization`.
    pub(super) fn of_root(organization: &Organization) -> Self {
        let root = &organization.info.root;
        Self {
            path: format!("{}/{}/", organization.id(), root.id),
            levels: vec![Arc::new(Level::of(&root.policies, organization))],
        }
    }

    /// What binds whoever is in `unit`, which is just below.
    pub(super) fn below(self, organization: &Organization, unit: &OrganizationalUnit) -> Self {
        let path = format!("{}{}/", self.path, unit.id);
        let with = self.with(&unit.policies, organization);
        Self { path, ..with }
    }

    fn with(mut self, policies: &AttachedPolicies, organization: &Organization) -> Self {
        let level = Level::of(policies, organization);
        self.levels.push(Arc::new(level));
        self
    }

    /// How many units there are above, the one itself included.
    pub fn depth(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }
}

impl Level {
    fn of(policies: &AttachedPolicies, organization: &Organization) -> Self {
        let mut level = Self::default();
        for policy in policies.iter().filter_map(|id| organization.policy(id)) {
            let list = match policy.r#type {
                PolicyType::ServiceControlPolicy => &mut level.scps,
                PolicyType::ResourceControlPolicy => &mut level.rcps,
            };
            list.push(Arc::clone(policy));
        }
        level
    }
}

/// What binds each account and each unit.
pub(super) fn all(
    organization: &Organization,
) -> (
    OrdMap<AccountId, Arc<Guard>>,
    OrdMap<OrganizationalUnitId, Arc<Guard>>,
) {
    let mut children = BTreeMap::<ParentId, Vec<&OrganizationalUnit>>::new();
    for unit in organization.units.iter() {
        children.entry(unit.parent).or_default().push(unit);
    }
    let root = Arc::new(Guard::of_root(organization));
    let mut units = OrdMap::new();
    let mut open = vec![(ParentId::Root(organization.info.root.id), Arc::clone(&root))];
    while let Some((parent, guard)) = open.pop() {
        for unit in children.remove(&parent).into_iter().flatten() {
            let below = Arc::new(Guard::clone(&guard).below(organization, unit));
            units.insert(unit.id, Arc::clone(&below));
            open.push((ParentId::Unit(unit.id), below));
        }
    }
    let members = organization.members.iter();
    let accounts = members.filter_map(|member| {
        let parent = match member.parent {
            ParentId::Root(_) => &root,
            ParentId::Unit(id) => units.get(&id)?,
        };
        let guard = Guard::clone(parent).with(&member.policies, organization);
        Some((member.account, Arc::new(guard)))
    });
    (accounts.collect(), units)
}
