//! Leaving an organization, and accounts that are closed.
//!
//! AWS lets an account that an organization made go only once it has an owner's contact data, a
//! verified telephone and a means of payment, and some days later. There are no bills here, so that
//! nothing is missing.
mod close_account;
mod leave_organization;
mod remove_account_from_organization;
#[cfg(test)]
mod tests;

use crate::Timestamp;
use crate::failure::Fault;
use crate::state::{Draft, Organization, Recovery};
use doorward_names::{AccountId, OrganizationId};
use doorward_shapes::organizations::errors::MasterCannotLeaveOrganization;

/// The management account stays.
pub(super) fn check_leaving(
    account: AccountId,
    organization: &Organization,
) -> Result<(), MasterCannotLeaveOrganization> {
    if organization.info.management_account != account {
        return Ok(());
    }
    let message = "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.";
    Err(MasterCannotLeaveOrganization::new(message))
}

/// Takes `account` out of `organization`: nothing of it binds the account any more.
pub(super) fn take_out(
    account: AccountId,
    organization: OrganizationId,
    draft: &mut Draft,
    now: Timestamp,
) -> Result<(), Fault> {
    let gone = || Fault::new("an account or its organization is gone");
    let left = draft.organization_mut(organization).ok_or_else(gone)?;
    left.take_out(account, now);
    let account = draft.account_mut(account).ok_or_else(gone)?;
    account.info.organization = None;
    // What closed it was the organization's to manage, and is nobody's now.
    if account.root.recovery == Recovery::Closed {
        account.root.recovery = Recovery::OpenSince(now);
    }
    Ok(())
}
