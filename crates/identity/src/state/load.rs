//! From rows back to a state.
use super::account::{Account, AccountInfo, CONSOLE_ACCESS, INFO, PASSWORD_POLICY, ROOT};
use super::credential_report::CREDENTIAL_REPORT;
use super::directory::Directory;
use super::index::Index;
use super::organization::{self, Organization, OrganizationInfo};
use super::outbound::OUTBOUND;
use super::table::{Entity, Table};
use super::world::World;
use doorward_store::{PartitionId, ReadError, RowRef, Store, Version};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use thiserror::Error;

/// Why a store's rows are not a state.
#[derive(Debug, Error)]
pub enum LoadError {
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] ReadError),
    /// A row's JSON is not what its kind says.
    #[error("the row `{kind}` `{key}` of partition `{partition}` cannot be read: {source}")]
    Row {
        /// The partition.
        partition: PartitionId,
        /// The row's kind.
        kind: String,
        /// The row's key.
        key: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A partition lacks a row it cannot be without, or has one of a kind nobody knows.
    #[error("partition `{partition}` {problem}")]
    Partition {
        /// The partition.
        partition: PartitionId,
        /// What is wrong with it.
        problem: String,
    },
}

/// Reads every partition of `store`.
pub fn load(store: &Store) -> Result<World, LoadError> {
    let mut world = World::default();
    for (partition, _) in store.partitions()? {
        match &partition {
            PartitionId::Directory => world.directory = Arc::new(load_directory(store)?),
            PartitionId::Account(id) => {
                let account = load_account(store, &partition)?;
                world.accounts.insert(*id, Arc::new(account));
            }
            PartitionId::Organization(id) => {
                if let Some(organization) = load_organization(store, &partition)? {
                    world.organizations.insert(*id, Arc::new(organization));
                }
            }
        }
    }
    check_membership(&world)?;
    Ok(world)
}

/// Every account that is in an organization must be known there: nothing would bind it otherwise.
fn check_membership(world: &World) -> Result<(), LoadError> {
    for account in world.accounts.values() {
        let Some(organization) = account.info.organization else {
            continue;
        };
        if world.guard_of(account.id()).is_none() {
            return Err(LoadError::Partition {
                partition: PartitionId::Account(account.id()),
                problem: format!("is in the organization {organization}, which does not know it"),
            });
        }
    }
    Ok(())
}

fn load_directory(store: &Store) -> Result<Directory, LoadError> {
    let partition = PartitionId::Directory;
    let mut directory = Directory::default();
    let mut index = Index::default();
    let version = visit(store, &partition, |row| {
        let known = row_into(&partition, &mut directory.aliases, row, &mut index)?
            || row_into(&partition, &mut directory.root_emails, row, &mut index)?
            || row_into(&partition, &mut directory.issuers, row, &mut index)?
            || row_into(&partition, &mut directory.outbox, row, &mut index)?
            || row_into(&partition, &mut directory.partners, row, &mut index)?
            || row_into(
                &partition,
                &mut directory.delegation_requests,
                row,
                &mut index,
            )?;
        if known {
            Ok(())
        } else {
            Err(unknown_kind(&partition, row))
        }
    })?;
    directory.version = version;
    Ok(directory)
}

fn load_account(store: &Store, partition: &PartitionId) -> Result<Account, LoadError> {
    let (mut info, mut root) = (None, None);
    let (mut password_policy, mut console_access) = (None, None);
    let (mut outbound, mut credential_report) = (None, None);
    let mut tables = Tables::default();
    let version = visit(store, partition, |row| {
        if row.kind == INFO.name {
            info = Some(parse::<AccountInfo>(partition, row)?);
        } else if row.kind == ROOT.name {
            root = Some(parse(partition, row)?);
        } else if row.kind == PASSWORD_POLICY.name {
            password_policy = Some(parse(partition, row)?);
        } else if row.kind == CONSOLE_ACCESS.name {
            console_access = Some(parse(partition, row)?);
        } else if row.kind == OUTBOUND.name {
            outbound = Some(Arc::new(parse(partition, row)?));
        } else if row.kind == CREDENTIAL_REPORT.name {
            credential_report = Some(Arc::new(parse(partition, row)?));
        } else if !tables.take(partition, row)? {
            return Err(unknown_kind(partition, row));
        }
        Ok(())
    })?;
    let (Some(info), Some(root)) = (info, root) else {
        let problem = "has no account or no root row".to_owned();
        return Err(LoadError::Partition {
            partition: *partition,
            problem,
        });
    };
    let mut account = Account {
        version,
        password_policy,
        console_access,
        outbound,
        credential_report,
        ..Account::new(info, root)
    };
    account.users = tables.users;
    account.groups = tables.groups;
    account.roles = tables.roles;
    account.policies = tables.policies;
    account.instance_profiles = tables.instance_profiles;
    account.mfa_devices = tables.mfa_devices;
    account.passkeys = tables.passkeys;
    account.oidc_providers = tables.oidc_providers;
    account.saml_providers = tables.saml_providers;
    account.server_certificates = tables.server_certificates;
    account.sessions = tables.sessions;
    account.logins = tables.logins;
    account.spent = tables.spent;
    account.sign_in_images = tables.sign_in_images;
    account.access_reports = tables.access_reports;
    account.index = tables.index;
    account.enter_root();
    Ok(account)
}

/// An organization; nothing where one was and is no more.
fn load_organization(
    store: &Store,
    partition: &PartitionId,
) -> Result<Option<Organization>, LoadError> {
    let mut info = None;
    let (mut units, mut members) = (Table::default(), Table::default());
    let (mut policies, mut requests) = (Table::default(), Table::default());
    let mut services = Table::default();
    let mut handshakes = Table::default();
    let mut no_index = Index::default();
    let mut is_empty = true;
    let version = visit(store, partition, |row| {
        is_empty = false;
        if row.kind == organization::INFO.name {
            info = Some(parse::<OrganizationInfo>(partition, row)?);
            return Ok(());
        }
        let known = row_into(partition, &mut units, row, &mut no_index)?
            || row_into(partition, &mut members, row, &mut no_index)?
            || row_into(partition, &mut policies, row, &mut no_index)?
            || row_into(partition, &mut requests, row, &mut no_index)?
            || row_into(partition, &mut services, row, &mut no_index)?
            || row_into(partition, &mut handshakes, row, &mut no_index)?;
        if known {
            Ok(())
        } else {
            Err(unknown_kind(partition, row))
        }
    })?;
    if is_empty {
        return Ok(None);
    }
    let info = info.ok_or_else(|| LoadError::Partition {
        partition: *partition,
        problem: "has no organization row".to_owned(),
    })?;
    let mut organization = Organization::new(info);
    organization.version = version;
    organization.units = units;
    organization.members = members;
    organization.policies = policies;
    organization.requests = requests;
    organization.services = services;
    organization.handshakes = handshakes;
    organization.guard_all();
    Ok(Some(organization))
}

#[derive(Default)]
struct Tables {
    users: Table<super::User>,
    groups: Table<super::Group>,
    roles: Table<super::Role>,
    policies: Table<super::ManagedPolicy>,
    instance_profiles: Table<super::InstanceProfile>,
    mfa_devices: Table<super::TotpDevice>,
    passkeys: Table<super::Passkey>,
    oidc_providers: Table<super::OidcProvider>,
    saml_providers: Table<super::SamlProvider>,
    server_certificates: Table<super::ServerCertificate>,
    sessions: Table<super::StoredSession>,
    logins: Table<super::Login>,
    spent: Table<super::Spent>,
    sign_in_images: Table<super::SignInImage>,
    access_reports: Table<super::AccessReport>,
    index: Index,
}

impl Tables {
    fn take(&mut self, partition: &PartitionId, row: RowRef<'_>) -> Result<bool, LoadError> {
        let index = &mut self.index;
        Ok(row_into(partition, &mut self.users, row, index)?
            || row_into(partition, &mut self.groups, row, index)?
            || row_into(partition, &mut self.roles, row, index)?
            || row_into(partition, &mut self.policies, row, index)?
            || row_into(partition, &mut self.instance_profiles, row, index)?
            || row_into(partition, &mut self.mfa_devices, row, index)?
            || row_into(partition, &mut self.passkeys, row, index)?
            || row_into(partition, &mut self.oidc_providers, row, index)?
            || row_into(partition, &mut self.saml_providers, row, index)?
            || row_into(partition, &mut self.server_certificates, row, index)?
            || row_into(partition, &mut self.sessions, row, index)?
            || row_into(partition, &mut self.logins, row, index)?
            || row_into(partition, &mut self.spent, row, index)?
            || row_into(partition, &mut self.sign_in_images, row, index)?
            || row_into(partition, &mut self.access_reports, row, index)?)
    }
}

fn row_into<E: Entity>(
    partition: &PartitionId,
    table: &mut Table<E>,
    row: RowRef<'_>,
    index: &mut Index,
) -> Result<bool, LoadError> {
    if row.kind != E::KIND.name {
        return Ok(false);
    }
    table.load(parse(partition, row)?, index);
    Ok(true)
}

fn parse<T: DeserializeOwned>(partition: &PartitionId, row: RowRef<'_>) -> Result<T, LoadError> {
    serde_json::from_str(row.json).map_err(|source| LoadError::Row {
        partition: *partition,
        kind: row.kind.to_owned(),
        key: row.key.to_owned(),
        source,
    })
}

fn visit(
    store: &Store,
    partition: &PartitionId,
    mut take: impl FnMut(RowRef<'_>) -> Result<(), LoadError>,
) -> Result<Version, LoadError> {
    let mut failed = None;
    let version = store.for_each_row(partition, |row| {
        if failed.is_none() {
            failed = take(row).err();
        }
    })?;
    failed.map_or(Ok(version), Err)
}

fn unknown_kind(partition: &PartitionId, row: RowRef<'_>) -> LoadError {
    let problem = format!(
        "has a row of kind `{}`, which this version does not know: a newer Doorward wrote it",
        row.kind
    );
    LoadError::Partition {
        partition: *partition,
        problem,
    }
}
