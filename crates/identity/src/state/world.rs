use super::account::Account;
use super::directory::Directory;
use super::organization::{Guard, Organization};
use super::role::Role;
use doorward_names::{AccountId, Arn, OrganizationId, RoleName};
use doorward_store::PartitionId;
use imbl::OrdMap;
use std::sync::Arc;

/// All partitions as of one moment. Readers hold one for the length of a request.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// What the accounts share.
    pub directory: Arc<Directory>,
    /// The accounts.
    pub accounts: OrdMap<AccountId, Arc<Account>>,
    /// The organizations.
    pub organizations: OrdMap<OrganizationId, Arc<Organization>>,
}

impl World {
    /// The account `id`.
    pub fn account(&self, id: AccountId) -> Option<&Arc<Account>> {
        self.accounts.get(&id)
    }

    /// The organization that `account` is in.
    pub fn organization_of(&self, account: AccountId) -> Option<&Arc<Organization>> {
        let id = self.account(account)?.info.organization?;
        self.organizations.get(&id)
    }

    /// What its organization binds `account` with, and that organization.
    pub fn guard_of(&self, account: AccountId) -> Option<(&Organization, &Guard)> {
        let organization = self.organization_of(account)?;
        Some((organization, organization.guard(account)?))
    }

    /// The role with the ARN `arn`, path and case included; a closed account's are nobody's.
    pub fn role(&self, arn: &Arn) -> Option<&Arc<Role>> {
        let account = self.account(arn.account()?)?;
        let role = account
            .roles
            .get(&RoleName::parse(arn.resource_name()).ok()?)?;
        let open = account.info.closed.is_none();
        (open && role.arn(account.id()) == *arn).then_some(role)
    }

    /// The same, with the partitions `touched` as `other` has them.
    pub(crate) fn with(&self, touched: &[PartitionId], other: &Self) -> Self {
        let mut world = self.clone();
        for partition in touched {
            match partition {
                PartitionId::Directory => world.directory = Arc::clone(&other.directory),
                PartitionId::Account(id) => {
                    if let Some(account) = other.accounts.get(id) {
                        world.accounts.insert(*id, Arc::clone(account));
                    }
                }
                PartitionId::Organization(id) => {
                    match other.organizations.get(id) {
                        Some(organization) => {
                            let organization = Arc::clone(organization);
                            world.organizations.insert(*id, organization)
                        }
                        None => world.organizations.remove(id),
                    };
                }
            }
        }
        world
    }
}
