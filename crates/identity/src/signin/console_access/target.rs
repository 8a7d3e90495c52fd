//! Whether it is in force, for an account or an organization.
use crate::failure::Failure;
use crate::operation::{Operation, Permitted};
use crate::state::{Account, Draft, World};
use doorward_names::{AccountId, OrganizationId};
use doorward_shapes::signin::errors::ResourceNotFound;
use doorward_shapes::signin::types::OAuth2ErrorCode;

pub(super) const ACCOUNT: &str = "ACCOUNT";
pub(super) const ORGANIZATION: &str = "ORGANIZATION";

/// What it is in force for.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// The caller's account.
    Account(String),
    /// The organization that the caller's account manages.
    Organization(String, OrganizationId),
}

impl Target {
    /// The target `named`, or the caller's account.
    pub(super) fn of(
        named: Option<&str>,
        own: AccountId,
        world: &World,
    ) -> Result<Self, ResourceNotFound> {
        let account = own.to_string();
        let Some(named) = named.filter(|named| *named != account) else {
            return Ok(Self::Account(account));
        };
        let organization = world.organization_of(own);
        let organization = organization.filter(|organization| {
            let info = &organization.info;
            let is_named = named == info.id.to_string() || named == info.root.id.to_string();
            is_named && info.management_account == own
        });
        organization
            .map(|organization| Self::Organization(named.to_owned(), organization.id()))
            .ok_or_else(|| not_found(format!("The target {named} was not found.")))
    }

    /// Its id, as it was named.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Account(id) | Self::Organization(id, _) => id.clone(),
        }
    }

    /// What it is.
    pub(super) fn scope(&self) -> String {
        match self {
            Self::Account(_) => ACCOUNT,
            Self::Organization(..) => ORGANIZATION,
        }
        .to_owned()
    }

    /// Whether it is in force there.
    pub(super) fn is_enabled(&self, own: &Account, world: &World) -> bool {
        match self {
            Self::Account(_) => super::own(own).enabled,
            Self::Organization(_, id) => {
                let organization = world.organizations.get(id);
                organization.is_some_and(|organization| organization.info.console_access)
            }
        }
    }

    /// Puts it in force, or out of it.
    pub(super) fn set<O: Operation>(
        &self,
        enabled: bool,
        call: &Permitted<'_, O>,
        draft: &mut Draft,
    ) -> Result<(), Failure<O::Error>> {
        match self {
            Self::Account(_) => {
                let access = &mut call.account_mut(draft)?.console_access;
                // Where nothing was, nothing is taken away.
                if enabled || access.is_some() {
                    access.get_or_insert_default().enabled = enabled;
                }
            }
            Self::Organization(_, id) => {
                if let Some(organization) = draft.organization_mut(*id) {
                    organization.info.console_access = enabled;
                }
            }
        }
        Ok(())
    }
}

pub(super) fn not_found(message: String) -> ResourceNotFound {
    ResourceNotFound::new(message, OAuth2ErrorCode::ResourceNotFound)
}
