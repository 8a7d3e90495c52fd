use super::account::Account;
use super::directory::Directory;
use super::index::Index;
use super::organization::Organization;
use super::world::World;
use crate::membership::Membership;
use doorward_names::{AccountId, OrganizationId};
use doorward_store::{PartitionChange, PartitionId, Version};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A state being changed: a copy that costs nothing, edited by one operation.
pub struct Draft {
    base: Arc<World>,
    world: World,
    touched: BTreeSet<AccountId>,
    touched_organizations: BTreeSet<OrganizationId>,
    directory_touched: bool,
}

impl Draft {
    /// A draft that starts as `base`.
    pub fn new(base: Arc<World>) -> Self {
        let world = World::clone(&base);
        Self {
            base,
            world,
            touched: BTreeSet::new(),
            touched_organizations: BTreeSet::new(),
            directory_touched: false,
        }
    }

    /// The state with the changes so far. Its index is as it was before them.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The account `id`, to be edited.
    pub fn account_mut(&mut self, id: AccountId) -> Option<&mut Account> {
        let account = self.world.accounts.get_mut(&id)?;
        self.touched.insert(id);
        Some(Arc::make_mut(account))
    }

    /// Adds an account.
    pub fn add_account(&mut self, account: Account) {
        self.touched.insert(account.id());
        self.world.accounts.insert(account.id(), Arc::new(account));
    }

    /// The organization `id`, to be edited.
    pub fn organization_mut(&mut self, id: OrganizationId) -> Option<&mut Organization> {
        let organization = self.world.organizations.get_mut(&id)?;
        self.touched_organizations.insert(id);
        Some(Arc::make_mut(organization))
    }

    /// Adds an organization.
    pub fn add_organization(&mut self, organization: Organization) {
        let id = organization.id();
        self.touched_organizations.insert(id);
        self.world.organizations.insert(id, Arc::new(organization));
    }

    /// Takes the organization `id` away.
    pub fn remove_organization(&mut self, id: OrganizationId) {
        self.touched_organizations.insert(id);
        self.world.organizations.remove(&id);
    }

    /// What changed about the organizations that accounts are in.
    pub(crate) fn memberships(&self) -> impl Iterator<Item = Membership<'_>> {
        self.touched.iter().filter_map(|id| {
            let now = &self.world.account(*id)?.info;
            let was = self.base.account(*id).map(|account| &account.info);
            let before = was.and_then(|was| was.organization);
            let moved = before != now.organization;
            let closed = now.closed.is_some() && was.is_some_and(|was| was.closed.is_none());
            let left = before.filter(|_| moved);
            let joined = now.organization.filter(|_| moved);
            let closed_in = now.organization.filter(|_| closed);
            Some(Membership {
                account: *id,
                left: left
                    .and_then(|id| self.base.organizations.get(&id))
                    .map(AsRef::as_ref),
                joined: joined
                    .and_then(|id| self.world.organizations.get(&id))
                    .map(AsRef::as_ref),
                closed_in: closed_in
                    .and_then(|id| self.world.organizations.get(&id))
                    .map(AsRef::as_ref),
            })
        })
    }

    /// The directory, to be edited.
    pub fn directory_mut(&mut self) -> &mut Directory {
        self.directory_touched = true;
        Arc::make_mut(&mut self.world.directory)
    }

    /// The new state, and what must be written for it; nothing to write if nothing changed.
    pub fn finish(mut self) -> (World, Vec<PartitionChange>) {
        let mut partitions = Vec::new();
        for id in std::mem::take(&mut self.touched) {
            self.finish_account(id, &mut partitions);
        }
        for id in std::mem::take(&mut self.touched_organizations) {
            self.finish_organization(id, &mut partitions);
        }
        if self.directory_touched {
            self.finish_directory(&mut partitions);
        }
        (self.world, partitions)
    }

    fn finish_account(&mut self, id: AccountId, partitions: &mut Vec<PartitionChange>) {
        let Some(account) = self.world.accounts.get_mut(&id) else {
            return;
        };
        let old = self.base.accounts.get(&id);
        let account = Arc::make_mut(account);
        let changes = account.diff(old.map(Arc::as_ref));
        if changes.is_empty() {
            return;
        }
        let expected = old.map_or(Version::ABSENT, |old| old.version);
        account.version = expected.next();
        partitions.push(PartitionChange {
            partition: PartitionId::Account(id),
            expected,
            changes,
        });
    }

    fn finish_organization(&mut self, id: OrganizationId, partitions: &mut Vec<PartitionChange>) {
        let old = self.base.organizations.get(&id);
        let expected = old.map_or(Version::ABSENT, |old| old.version);
        let changes = match (self.world.organizations.get_mut(&id), old) {
            (Some(organization), old) => {
                let organization = Arc::make_mut(organization);
                let changes = organization.diff(old.map(Arc::as_ref));
                if !changes.is_empty() {
                    organization.version = expected.next();
                    organization.guard_all();
                }
                changes
            }
            (None, Some(old)) => old.removal(),
            (None, None) => Vec::new(),
        };
        if changes.is_empty() {
            return;
        }
        partitions.push(PartitionChange {
            partition: PartitionId::Organization(id),
            expected,
            changes,
        });
    }

    fn finish_directory(&mut self, partitions: &mut Vec<PartitionChange>) {
        let old = &self.base.directory;
        let directory = Arc::make_mut(&mut self.world.directory);
        let (mut changes, mut no_index) = (Vec::new(), Index::default());
        directory
            .aliases
            .diff(&old.aliases, &mut no_index, &mut changes);
        directory
            .root_emails
            .diff(&old.root_emails, &mut no_index, &mut changes);
        directory
            .issuers
            .diff(&old.issuers, &mut no_index, &mut changes);
        directory
            .outbox
            .diff(&old.outbox, &mut no_index, &mut changes);
        directory
            .partners
            .diff(&old.partners, &mut no_index, &mut changes);
        directory
            .delegation_requests
            .diff(&old.delegation_requests, &mut no_index, &mut changes);
        if changes.is_empty() {
            return;
        }
        directory.version = old.version.next();
        partitions.push(PartitionChange {
            partition: PartitionId::Directory,
            expected: old.version,
            changes,
        });
    }
}
